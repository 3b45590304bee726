//! The company's own wording: edited beside its result, undone, kept, and passed on.

use wariate_browser_tests::{Outcome, Page, browse, seed};

use crate::healthy;

const LEAD: &str = "wording.determination.lead.body.ja";
const OURS: &str = "当社は、{total_rights}個の新株予約権を割り当てました。";
const PRINTED: &str = "当社は、163個の新株予約権を割り当てました。";

const PAPER: &str = "
    const [language, text] = arguments;
    const paper = document.querySelector(`article[data-document='determination'][lang='${language}']`);
    return paper.innerText.includes(text)";

async fn unfold(page: &Page, section: &str) -> Outcome {
    page.await_element("[data-panel='edit_wording']").await?;
    let script = "
        const section = document.querySelector(`details[data-section='${arguments[0]}']`);
        if (!section.open) section.querySelector('summary').click();
        return true";
    page.js(script, &[section.into()]).await?;
    page.await_element(&format!("details[data-section='{section}'] textarea")).await
}

/// The example with a lead of its own in Japanese.
async fn with_own_lead(page: &Page) -> Outcome {
    page.open_panel("edit_wording").await?;
    unfold(page, "lead").await?;
    page.insert(LEAD, OURS).await?;
    printed(page, PRINTED).await
}

async fn printed(page: &Page, text: &str) -> Outcome {
    page.until(&format!("the paper says {text}"), PAPER, &["ja".into(), text.into()]).await.map(drop)
}

async fn not_printed(page: &Page, text: &str) -> Outcome {
    let script = format!("return !(() => {{ {PAPER} }})(...arguments)");
    page.until(&format!("the paper no longer says {text}"), &script, &["ja".into(), text.into()]).await.map(drop)
}

#[test]
fn what_is_typed_into_a_section_stands_in_the_paper_and_is_undone() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        with_own_lead(page).await?;
        page.await_element("[data-section='lead'][data-differs='ja']").await?;
        assert_eq!(page.value(LEAD).await?, OURS);
        // A figure moves with the grant, wherever it stands.
        page.insert("category.1.rights", "56").await?;
        printed(page, "当社は、164個の新株予約権を割り当てました。").await?;
        page.press("undo").await?;
        printed(page, PRINTED).await?;
        // Typed letter by letter it is one step, and a name that means nothing is pointed out.
        page.enter(LEAD, "{total_right}個").await?;
        page.await_element("[data-section='lead'] [data-unknown='total_right']").await?;
        page.await_element("article[lang='ja'] mark.unknown").await?;
        page.await_element("[data-check='wording_names_known'][data-status='fails']").await?;
        page.press("undo").await?;
        printed(page, PRINTED).await?;
        assert_eq!(page.value(LEAD).await?, OURS);
        page.press("undo").await?;
        not_printed(page, PRINTED).await?;
        page.until("all is standard", "return !document.querySelector('[data-differs]')", &[]).await?;
        page.expect(&seed::FIGURES).await?;
        healthy(page).await
    });
}

#[test]
fn what_is_too_long_is_refused_and_stays_in_the_field() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_own_lead(page).await?;
        let long = "長".repeat(100_001);
        page.insert(LEAD, &long).await?;
        page.await_element("[data-section='lead'] [data-problem='too_long']").await?;
        assert_eq!(page.value(LEAD).await?.chars().count(), 100_001);
        printed(page, PRINTED).await?;
        page.insert(LEAD, &long[3..]).await?;
        page.until("it is taken", "return !document.querySelector('[data-problem=too_long]')", &[]).await?;
        not_printed(page, PRINTED).await?;
        healthy(page).await
    });
}

#[test]
fn sections_are_moved_left_out_and_added_by_the_keyboard() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.open_panel("edit_wording").await?;
        unfold(page, "lead").await?;
        let order = "return [...document.querySelectorAll('[data-section]:is(details)')].map(one => one.dataset.section).join(' ')";
        let before = page.js_text(order, &[]).await?;
        let press = "document.querySelector(`details[data-section='lead'] button[name='${arguments[0]}']`).click()";
        page.js(press, &["move_up".into()]).await?;
        let moved = before.replace("title lead", "lead title");
        page.until(
            "it moved",
            &format!("{order} === arguments[0]").replace("return ", "return (").replace(" ===", ") ==="),
            &[moved.into()],
        )
        .await?;
        let focus =
            "return document.activeElement.name === arguments[0] && document.activeElement.dataset.section === 'lead'";
        page.until("the focus moved with it", focus, &["move_up".into()]).await?;
        page.js(press, &["leave_out".into()]).await?;
        page.await_element("[data-section='lead'][data-differs='left_out']").await?;
        page.js(press, &["put_in".into()]).await?;
        page.js(press, &["add_section".into()]).await?;
        page.await_element("details[data-section='own_1'] textarea").await?;
        page.insert("wording.determination.own_1.body.en", "A sentence of our own.").await?;
        page.until("it is printed", PAPER, &["en".into(), "A sentence of our own.".into()]).await?;
        page.press("reset_document").await?;
        page.until("all is standard", "return !document.querySelector('[data-differs]')", &[]).await?;
        assert_eq!(page.js_text(order, &[]).await?, before);
        healthy(page).await
    });
}

#[test]
fn a_reload_a_profile_and_a_link_carry_the_wording() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        with_own_lead(page).await?;
        page.reload().await?;
        printed(page, PRINTED).await?;
        page.open_panel("edit_wording").await?;
        let profile = page.save_as("save_profile", ".profile.json").await?;
        page.close_panel().await?;
        // A link carries it where that is asked for.
        let without = page.share().await?;
        page.tick("with_wording").await?;
        let link = "const link = document.querySelector(\"output[name='link']\").value.trim(); return link.length > arguments[0].length && link";
        let with = page.until("the link is longer", link, &[without.clone().into()]).await?;
        page.press("blank").await?;
        page.press("example").await?;
        not_printed(page, PRINTED).await?;
        page.open_file(&profile).await?;
        printed(page, PRINTED).await?;
        page.press("undo").await?;
        not_printed(page, PRINTED).await?;
        page.follow(with.as_str().unwrap_or_default()).await?;
        printed(page, PRINTED).await?;
        page.follow(&without).await?;
        not_printed(page, PRINTED).await?;
        healthy(page).await
    });
}

#[test]
fn what_is_no_profile_is_refused_and_nothing_is_lost() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        with_own_lead(page).await?;
        for (content, problem) in [
            ("{\"format\": \"something.else\", \"version\": 1}", "not_a_grant"),
            ("{\"format\": \"wariate.profile\", \"version\": 1, \"issuer_name_en\": \"", "not_json"),
            ("{\"format\": \"wariate.profile\", \"version\": 99}", "newer"),
            ("{\"format\": \"wariate.profile\", \"version\": 1, \"wording\": 7}", "not_wording"),
        ] {
            page.drop_file("broken.profile.json", content).await?;
            page.await_element(&format!("[data-file-problem='{problem}']")).await?;
            printed(page, PRINTED).await?;
        }
        healthy(page).await
    });
}
