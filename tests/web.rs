//! What only a browser can show of the library itself; the built page has its own tests.
#![cfg(target_arch = "wasm32")]

use wariate::calculation::FigureName;
use wariate::{Draft, Grant, browser, calculate, share};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn figures_come_out_as_they_do_elsewhere() {
    let calculation = calculate(&Grant::read(&Draft::example()));
    let issue_total = calculation.figure(FigureName::IssueTotal).as_ref().expect("known");
    assert_eq!(issue_total.value.to_string(), "57832400");
}

#[wasm_bindgen_test]
fn a_link_made_elsewhere_opens_here() {
    let golden = include_str!("link/golden-v2.txt").trim();
    let code = share::link::find(golden).expect("a code");
    let draft = share::link::decode(&code).expect("a draft");
    assert_eq!(share::link::encode(&draft), Some(code));
}

#[wasm_bindgen_test]
fn the_tab_keeps_what_it_is_given_and_forgets_it() {
    assert!(browser::keep("wariate.test", "下書き"));
    assert_eq!(browser::kept("wariate.test").as_deref(), Some("下書き"));
    browser::forget("wariate.test");
    assert_eq!(browser::kept("wariate.test"), None);
}

#[wasm_bindgen_test]
fn the_time_is_written_as_people_write_it() {
    let now = browser::now();
    assert_eq!(now.len(), "2019-07-12 15:30".len(), "{now}");
    assert!(wariate::reading::date(&now[..10]).expect("a date").is_some());
}
