//! What the page offers for passing a draft on, by its length.

use std::rc::Rc;

use wariate::draft::{Field, Wording};
use wariate::model::{Action, Panel};
use wariate::{Draft, Language};

mod drawn;
use drawn::{drawn, model};

/// The page with the panel for sharing an announced grant with these closing prices.
fn page(closes: &str) -> String {
    let mut draft = Draft::example();
    draft.set(Field::Closes, closes);
    let mut model = model(draft, Language::English);
    model.apply(Action::Toggled(Panel::Share));
    drawn(model)
}

fn closes(days: usize) -> String {
    (0..days)
        .map(|day| format!("{}/{}/{}\t{}\n", 1960 + day / 336, day / 28 % 12 + 1, day % 28 + 1, day * 37 % 8977))
        .collect()
}

#[test]
fn a_short_link_stands_there() {
    let page = page("");
    assert!(page.contains("name=\"link\"") && page.contains("name=\"copy_link\""));
    assert!(!page.contains("data-no-link"));
}

#[test]
fn a_link_too_long_for_mail_is_not_copied_but_opens_in_a_window() {
    let page = page(&closes(20_000));
    assert!(!page.contains("name=\"link\"") && !page.contains("name=\"copy_link\""));
    assert!(page.contains("data-link-length") && page.contains("example.com/#g1p."));
}

#[test]
fn where_no_link_holds_the_draft_the_file_is_offered_and_no_link() {
    let page = page(&closes(20_000).repeat(4));
    assert!(page.contains("data-no-link") && !page.contains("data-link-length"));
    assert!(!page.contains("name=\"link\"") && !page.contains("name=\"copy_link\"") && !page.contains("#g1p."));
    let panel = page.split("data-no-link").nth(1).and_then(|rest| rest.split("close_panel").next());
    assert!(panel.is_some_and(|panel| panel.contains("name=\"save_file\"")));
}

/// A link leaves the wording behind unless it is asked for; a file does not.
#[test]
fn the_fingerprint_of_the_grant_stands_beside_that_with_the_wording() {
    let foot = |draft: Draft| {
        let page = drawn(model(draft, Language::English));
        page.split("<footer").nth(1).expect("a foot").to_owned()
    };
    let plain = foot(Draft::example());
    assert!(plain.contains("0000-0000") && !plain.contains("1111-1111") && !plain.contains("with your wording"));
    let mut draft = Draft::example();
    let mut wording = Wording::default();
    wording.leave_out("determination", "date", true).expect("left out");
    draft.set_wording(Rc::new(wording));
    let worded = foot(draft);
    let grant = worded.find("0000-0000").expect("the grant");
    assert!(worded.split_at(grant).1.contains("with your wording") && worded.contains("1111-1111"));
}
