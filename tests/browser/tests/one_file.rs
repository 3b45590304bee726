//! The page in one file, double-clicked on a file share.

use wariate_browser_tests::{Setting, browse, browse_in, one_file, seed};

fn watched() -> Setting {
    Setting { network_log: true, ..Setting::default() }
}

#[test]
fn it_works_from_the_disk_without_a_single_request() {
    browse_in(watched(), async |page| {
        page.network().await?;
        page.open_one_file("").await?;
        page.expect(&seed::FIGURES).await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.choose("notice_language", "both").await?;
        page.share().await?;
        page.close_panel().await?;
        page.save("save_file").await?;
        let asked = page.network().await?;
        assert!(asked.iter().any(|address| *address == one_file()), "the log of the network is empty: {asked:?}");
        let other: Vec<_> = asked
            .iter()
            .filter(|address| **address != one_file() && !address.starts_with("data:") && !address.starts_with("blob:"))
            .collect();
        assert!(other.is_empty(), "{other:?}");
        let loaded = page.js("return performance.getEntriesByType('resource').map(one => one.name)", &[]).await?;
        assert_eq!(loaded, serde_json::json!([]));
        assert_eq!(page.faults().await?, Vec::<String>::new());
        assert_eq!(page.warnings().await?, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn its_links_and_files_open_in_it() {
    browse(async |page| {
        page.open_one_file("").await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        let link = page.share().await?;
        assert!(link.contains("#g1p."), "{link}");
        page.close_panel().await?;
        let file = page.save("save_file").await?;
        let fragment = link.split_once('#').map_or("", |(_, fragment)| fragment);
        page.new_tab().await?;
        page.open_one_file(&format!("#{fragment}")).await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.new_tab().await?;
        page.open_one_file("?lang=ja").await?;
        page.open_file(&file).await?;
        page.expect(&[("price_per_right", "360000")]).await
    });
}

#[test]
fn its_draft_survives_a_reload() {
    browse(async |page| {
        page.open_one_file("").await?;
        page.insert("price_per_share", "1800").await?;
        page.expect(&[("price_per_right", "360000")]).await?;
        page.reload().await?;
        page.expect(&[("price_per_right", "360000")]).await
    });
}

#[test]
fn it_works_from_a_server_too_and_asks_it_for_nothing_more() {
    browse(async |page| {
        page.open("wariate.html").await?;
        page.expect(&seed::FIGURES).await?;
        assert_eq!(page.server.log().len(), 1, "{:?}", page.server.log());
        Ok(())
    });
}
