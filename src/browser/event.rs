//! What an event of an input says.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusEvent, HtmlDetailsElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    InputEvent,
};
use yew::NodeRef;

/// The text of the field that was typed in.
pub fn typed(event: &InputEvent) -> Rc<str> {
    text(event).into()
}

/// The text of the field that was left.
pub fn left(event: &FocusEvent) -> String {
    text(event)
}

/// The value that was chosen from a list.
pub fn chosen(event: &Event) -> Rc<str> {
    target::<HtmlSelectElement>(event).map(|select| select.value()).unwrap_or_default().into()
}

/// Lets a list show a value.
pub fn choose(list: &NodeRef, value: &str) {
    if let Some(select) = list.cast::<HtmlSelectElement>() {
        select.set_value(value);
    }
}

/// Scrolls a region of so many rows and columns to where this one stands in it.
pub fn scroll(region: &NodeRef, (row, column): (usize, usize), of: usize) {
    if let Some(region) = region.cast::<Element>() {
        let part = |hidden: i32, place: usize| {
            let place = i32::try_from(place).unwrap_or(0);
            let last = i32::try_from(of).unwrap_or(2).saturating_sub(1).max(1);
            hidden.saturating_mul(place) / last
        };
        region.set_scroll_left(part(region.scroll_width().saturating_sub(region.client_width()), column));
        region.set_scroll_top(part(region.scroll_height().saturating_sub(region.client_height()), row));
    }
}

/// Whether a box was ticked.
pub fn checked(event: &Event) -> bool {
    target::<HtmlInputElement>(event).is_some_and(|input| input.checked())
}

/// Whether a part of the page was unfolded.
pub fn is_open(event: &Event) -> bool {
    target::<HtmlDetailsElement>(event).is_some_and(|details| details.open())
}

/// Marks the whole text of the field that was entered, ready to be copied by hand.
pub fn select_all(event: &FocusEvent) {
    if let Some(area) = target::<HtmlTextAreaElement>(event) {
        area.select();
    }
}

fn text(event: &Event) -> String {
    let area = || target::<HtmlTextAreaElement>(event).map(|area| area.value());
    target::<HtmlInputElement>(event).map(|input| input.value()).or_else(area).unwrap_or_default()
}

fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}
