//! Bringing the page to what is measured.

use wariate::draft::Draft;
use wariate::share::link;

use crate::Outcome;
use crate::devtools::Tab;

/// Opens a draft in the page as a link does, and makes it one's own.
pub fn open(tab: &Tab, draft: &Draft) -> Outcome<()> {
    tab.run(&format!("location.hash = '#{}'", link::encode(draft).unwrap_or_default()))?;
    until(tab, "document.querySelector(\"button[name='adopt']\") !== null")?;
    tab.run("document.querySelector(\"button[name='adopt']\").click()")?;
    let rows = draft.categories().len();
    until(tab, &format!("document.querySelectorAll(\"input[name^='category.'][name$='.rights']\").length === {rows}"))?;
    until(tab, &format!("document.querySelectorAll('[data-row]').length >= {rows}"))
}

/// Shows both notices.
pub fn show_both_notices(tab: &Tab) -> Outcome<()> {
    tab.run(
        "{ const list = document.querySelector(\"select[name='notice_language']\");
         if (list) {
             list.value = 'both';
             for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));
         } else {
             document.querySelector(\"input[name='notice_language'][value='both']\").click();
         } }",
    )?;
    until(
        tab,
        "['en', 'ja'].every(language =>
             document.querySelector(`article[data-document='determination'][lang='${language}']`)?.checkVisibility())",
    )
}

/// Waits until a condition of the page holds.
fn until(tab: &Tab, condition: &str) -> Outcome<()> {
    let script = format!(
        "new Promise((resolve, reject) => {{
             const begun = performance.now();
             const look = () => {{
                 if ({condition}) resolve();
                 else if (performance.now() - begun > 30000) reject(new Error('in vain'));
                 else setTimeout(look, 20);
             }};
             look();
         }})"
    );
    tab.run(&script).map(drop)
}
