//! The volatility of pasted closing prices.

use std::time::Instant;

use wariate_browser_tests::{Outcome, Page, browse};

use crate::{healthy, with_model};

/// The fifteen weeks of Hull's problem: 20.79 % a year, with a standard error of 3.93 %.
const HULL: &str = "30.2\n32.0\n31.1\n30.1\n30.2\n30.3\n30.6\n33.0\n32.9\n33.0\n33.5\n33.5\n33.7\n33.5\n33.2";

async fn paste_hull(page: &Page) -> Outcome {
    page.open_panel("volatility_from_closes").await?;
    page.put(&[("closes", HULL), ("closes_window", "all")]).await?;
    page.await_element("section.panel [data-closes='15']").await?;
    page.await_element("button[name='take_volatility']").await
}

#[test]
fn closes_are_pasted_and_their_volatility_is_taken_over() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_model(page).await?;
        paste_hull(page).await?;
        let said = page.panel_text().await?;
        for wanted in ["20.79 %", "3.93 %", "√52"] {
            assert!(said.contains(wanted), "{wanted} is not in {said}");
        }
        page.await_element("[data-warning='few_returns']").await?;
        assert_eq!(page.count("section.panel svg[role='img']").await?, 2);
        assert_eq!(page.count("[data-table='closes'] tbody tr").await?, 15);
        page.press("take_volatility").await?;
        page.until("the panel is closed", "return document.querySelector('section.panel') === null", &[]).await?;
        assert_eq!(page.value("volatility").await?, "20.79");
        let note = page.value("volatility_note").await?;
        assert!(note.contains("20.79 %") && note.contains("n = 14") && note.contains("3.93 %"), "{note}");
        let back = "return document.activeElement.getAttribute('name') === 'volatility_from_closes'";
        page.until("the focus is back", back, &[]).await?;
        // The option is worth a yen less than its share, whatever that does: the price stays.
        page.expect(&[("price_per_share", "1596")]).await?;
        page.press("undo").await?;
        page.until("the former one is back", "return document.querySelector('[name=volatility]').value === '40'", &[])
            .await?;
        assert_eq!(page.value("volatility_note").await?, "");
        page.press("redo").await?;
        let again = "return document.querySelector('[name=volatility]').value === '20.79'";
        page.until("it is taken over again", again, &[]).await?;
        healthy(page).await
    });
}

#[test]
fn the_choices_change_what_is_estimated() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        page.open_panel("volatility_from_closes").await?;
        // Without a term nobody knows how far to look back.
        page.put(&[("closes", HULL)]).await?;
        page.await_element("section.panel [data-waits-for='term']").await?;
        page.choose("closes_window", "all").await?;
        page.await_element("button[name='take_volatility']").await?;
        let shown =
            "return document.querySelector(\"button[name='take_volatility']\").innerText.includes(arguments[0])";
        page.until("of a sample", shown, &["20.79".into()]).await?;
        // 20.794 × √(13 ÷ 14)
        page.choose("closes_deviation", "population").await?;
        page.until("of a population", shown, &["20.04".into()]).await?;
        page.choose("closes_deviation", "sample").await?;
        // 20.794 × √(245 ÷ 52)
        page.choose("closes_period", "day").await?;
        page.fill("closes_per_year", "２４５").await?;
        page.until("of days", shown, &["45.14".into()]).await?;
        page.insert("closes", "30.2\n<b>x</b>\n31.1\n30.1").await?;
        page.await_element("section.panel [data-closes='3']").await?;
        assert!(!page.has("section.panel b b, section.panel .left-out b").await?);
        healthy(page).await
    });
}

#[test]
fn twenty_thousand_lines_are_read_at_once_and_hold_up_no_key() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_model(page).await?;
        page.open_panel("volatility_from_closes").await?;
        page.choose("closes_window", "all").await?;
        // Days from 1950 on, the newest first, as a web page lists them.
        let script = "
            const lines = Array.from({ length: 20000 }, (_, day) => {
                const date = new Date(Date.UTC(1950, 0, 20000 - day)).toISOString().slice(0, 10).replaceAll('-', '/');
                return `${date}\\t${(1000 + 200 * Math.sin(day / 90) + day * 7919 % 13).toLocaleString('en')}`;
            });
            const place = document.querySelector(\"[name='closes']\");
            const started = performance.now();
            place.focus();
            place.value = lines.join('\\n');
            place.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
            return new Promise(done => {
                const look = () => document.querySelector(\"[data-closes='20000']\")
                    && document.querySelector(\"button[name='take_volatility']\")
                    ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)))
                    : performance.now() - started > 20000 ? done(Infinity) : setTimeout(look, 5);
                look();
            });";
        let took = page.js(script, &[]).await?.as_f64().unwrap_or(f64::INFINITY);
        // Half a second, where nothing else keeps the machine busy.
        assert!(took < 5000.0, "{took} ms");
        assert_eq!(page.count("[data-problem='too_many_rows'], [data-problem='too_long']").await?, 0);
        // Ten keys elsewhere, each drawn before the next, while the closes stand there.
        let started = Instant::now();
        for length in 1..=10 {
            let text = &"1,234,5678"[..length];
            page.enter("previous_rights", text).await?;
        }
        assert!(started.elapsed().as_secs_f64() < 5.0, "{:?}", started.elapsed());
        page.insert("share_price", "4,000").await?;
        page.expect(&[("price_per_share", "3193")]).await?;
        // One more is one too many, and says so.
        let more = "
            const place = document.querySelector(\"[name='closes']\");
            place.value += '\\n1949/12/01\\t1,000';
            place.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));";
        page.js(more, &[]).await?;
        page.await_element("section.panel [data-problem='too_many_rows']").await?;
        healthy(page).await
    });
}
