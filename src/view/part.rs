//! A part of the page that is drawn anew only when what it shows has changed.
//!
//! One component serves all of them: a component for each would cost the program some thousand bytes, and none of them has a
//! state but what it shows.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

/// What a part shows, and how.
pub trait Part: PartialEq + 'static {
    fn draw(&self) -> Html;
}

/// The part, in its place.
pub fn part(shows: impl Part) -> Html {
    place(None, Rc::new(shows))
}

/// The part, known by a key among those beside it.
pub fn part_of(key: impl Into<Key>, shows: impl Part) -> Html {
    place(Some(key.into()), Rc::new(shows))
}

#[inline(never)]
fn place(key: Option<Key>, shows: Rc<dyn AnyPart>) -> Html {
    let shows = Shows(shows);
    match key {
        Some(key) => html! { <Drawn {key} {shows} /> },
        None => html! { <Drawn {shows} /> },
    }
}

/// A part of whatever type.
trait AnyPart {
    fn draw(&self) -> Html;
    fn as_any(&self) -> &dyn Any;
    fn is_same(&self, other: &dyn Any) -> bool;
}

impl<P: Part> AnyPart for P {
    fn draw(&self) -> Html {
        Part::draw(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<P>() == Some(self)
    }
}

#[derive(Clone)]
struct Shows(Rc<dyn AnyPart>);

impl PartialEq for Shows {
    fn eq(&self, other: &Shows) -> bool {
        self.0.is_same(other.0.as_any())
    }
}

#[derive(PartialEq, Properties)]
struct DrawnProps {
    shows: Shows,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.shows.0.draw()
}
