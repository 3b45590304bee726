use std::rc::Rc;

use yew::{LocalServerRenderer, Properties, component};

use super::*;
use crate::calculation::{Calculation, calculate};
use crate::draft::{CeilingColumn, Draft, Field, Input};
use crate::grant::Grant;

#[derive(PartialEq, Properties)]
struct UnfoldedProps {
    figures: Rc<[(AttrValue, Unit, Outcome)]>,
}

/// What a row shows below it once it is unfolded.
#[component]
fn Unfolded(props: &UnfoldedProps) -> Html {
    html! { <table><tbody>{ workings("h4", &props.figures, 3, Language::English, &Callback::noop()) }</tbody></table> }
}

fn unfolded(figures: Vec<(AttrValue, Unit, Outcome)>) -> String {
    let props = UnfoldedProps { figures: figures.into() };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(LocalServerRenderer::<Unfolded>::with_props(props).hydratable(false).render())
}

fn calculated(texts: &[(Input, &str)]) -> Calculation {
    let mut draft = Draft::example();
    texts.iter().for_each(|(input, text)| draft.enter(*input, (*text).into()));
    calculate(&Grant::read(&draft))
}

#[track_caller]
fn has(page: &str, part: &str) {
    assert!(page.contains(part), "not there: {part}\n{page}");
}

/// Of 485 rights 300 were used and 108 are granted: 77 are left.
#[test]
fn what_is_left_of_a_ceiling_is_worked_out() {
    let calculation = calculated(&[
        (Input::Ceiling(0, CeilingColumn::Rights), "485"),
        (Input::Ceiling(0, CeilingColumn::UsedRights), "300"),
    ]);
    let measure = &calculation.ceilings[0].measures[0];
    let page = unfolded(vec![("Left".into(), Unit::Rights, measure.left.clone())]);
    has(&page, "<td colspan=\"3\"><h4>Left</h4>");
    has(&page, "<dd>485 − (300 + 108) = 77</dd>");
    has(&page, "<dt>Source</dt><dd>Companies Act");
}

/// 57,799,800 over eleven months, eight of them in the first year: 42,036,218.18… → 42,036,218.
#[test]
fn the_cost_of_a_year_is_worked_out() {
    let calculation = calculated(&[
        (Field::ServiceTo.into(), "2020-06-30"),
        (Field::YearEnd.into(), "2020-03-31"),
        (Field::ExpectedForfeitures.into(), "0"),
    ]);
    let years = calculation.cost.expect("the years");
    let page = unfolded(vec![
        ("Cost so far".into(), Unit::Yen, years[0].cumulative.clone()),
        ("Cost of the year".into(), Unit::Yen, years[1].cost.clone()),
    ]);
    has(&page, "57,799,800 × 8 ÷ 11 = 42,036,218.18");
    has(&page, "57,799,800 − 42,036,218 = 15,763,582</dd>");
    has(&page, "ASBJ Statement No. 8");
}

#[test]
fn what_is_awaited_is_named() {
    let waits =
        calculated(&[(Field::PricePerShare.into(), "a lot"), (Input::Ceiling(0, CeilingColumn::Yen), "125,000,000")]);
    let page = unfolded(vec![("Left".into(), Unit::Yen, waits.ceilings[0].measures[0].left.clone())]);
    has(&page, "class=\"awaited\"");
    assert!(!page.contains("name=\"copy_working\""));
}
