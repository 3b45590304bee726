//! The whole page, or the part of it that was asked for.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::{Calculation, Change};
use crate::checks::Check;
use crate::grant::Grant;
use crate::language::Bilingual;
use crate::model::{Action, Difference, Model, View};
use crate::notice::{Document, EditedDocument, Lack};
use crate::pasting::Lists;
use crate::view::allotment::allotment;
use crate::view::banner::banner;
use crate::view::contents::contents;
use crate::view::figures::figures;
use crate::view::footer::footer;
use crate::view::form::{Form, form};
use crate::view::header::header;
use crate::view::linked::HasForm;
use crate::view::notices::notices;
use crate::view::second_part::{SecondViews, awaited};
use crate::wording::{self, Phrase};

/// What the page shows.
pub struct Page<'a> {
    pub model: &'a Model,
    pub grant: &'a Grant,
    pub calculation: &'a Calculation,
    pub checks: &'a [Check],
    pub notices: &'a Bilingual<Rc<Document>>,
    /// The figures and the notices before the last change, if there was one.
    pub before: Option<(&'a Calculation, &'a Bilingual<Rc<Document>>)>,
    /// In what the opened grant differs from one's own draft.
    pub differing: &'a [Difference],
    /// In which figures the determination differs from its plan.
    pub changes: &'a [Change],
    /// What the shown document lacks to be of use.
    pub lack: Option<Lack>,
    /// What was understood of the lists in the form; nothing of the form of a plan that is kept.
    pub lists: Option<&'a Lists>,
    /// The figures and the notices as they were when the grant was last saved or opened, once it is no longer so.
    pub as_saved: Option<(&'a Calculation, &'a Bilingual<Rc<Document>>)>,
    /// The shown document, while its wording is edited.
    pub edited: Option<&'a Bilingual<Rc<EditedDocument>>>,
    pub sharing: &'a Sharing,
    pub dispatch: &'a Callback<Action>,
    pub on_file: &'a Callback<Event>,
    /// Nothing until it has come.
    pub second: Option<&'static SecondViews>,
    /// The second part could not be loaded.
    pub is_part_missing: bool,
}

/// What the page knows of passing the draft on.
#[derive(Clone, Debug, PartialEq)]
pub struct Sharing {
    /// The address with the draft in it, made while the panel for it is open; nothing where no link holds the draft.
    pub link: Option<Rc<str>>,
    /// The same address, made while a message names what the frame around the page does not allow.
    pub own_window: Option<Rc<str>>,
    pub fingerprint: Fingerprint,
    pub version: AttrValue,
}

/// By what two people find out whether they have the same draft (see `share::fingerprint`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fingerprint {
    /// Of the form, and of the plan where one is kept; empty until the second part of the program is there.
    pub grant: AttrValue,
    /// With the company's own wording, where there is one: files carry it, and links where that is asked for.
    pub whole: Option<AttrValue>,
}

/// What few keys change is drawn by itself (see `part`), and so is what is many: typing draws no more than what it changed.
pub fn page(page: &Page) -> Html {
    let Page { model, grant, calculation, dispatch, .. } = *page;
    let settings = &model.settings;
    let (language, view) = (settings.page_language, settings.view);
    let words = wording::of(language);
    let input = Form { model, grant, calculation, lists: page.lists, dispatch, second: page.second };
    let has_form = has_form(view);
    html! {
        <div class={classes!("page", view.name())} lang={language.tag()}>
            if has_form {
                { header(model, dispatch, page.on_file) }
            }
            <main>
                if let Some(heading) = heading_of(view) {
                    <h1 class="unseen">{ words.phrase(heading) }</h1>
                }
                if settings.readonly {
                    <p class="banner">{ words.phrase(Phrase::ReadOnly) }</p>
                }
                { banner(page) }
                { page.second.map(|second| (second.panel)(page)) }
                <div class={classes!("panes", has_form.then_some("beside"))}>
                    if has_form {
                        <div class="pane typing">
                            { page.second.map(|second| (second.stages)(page)) }
                            { form(&input) }
                        </div>
                    }
                    <div class="pane results">
                        if has_form {
                            { contents(page) }
                            { figures(page) }
                        }
                        if view != View::Notice {
                            { allotment(page) }
                        }
                        { page.second.map(|second| (second.changes)(page)) }
                        if matches!(view, View::Full | View::Notice) {
                            { notices(page) }
                        }
                        if has_form {
                            { page.second.map_or_else(|| checks_to_come(page), |second| (second.checks)(page.checks, language, dispatch)) }
                        }
                    </div>
                </div>
            </main>
            { footer(page) }
        </div>
    }
}

/// What a page stands in.
pub type Within = ContextProvider<HasForm>;

/// Lets all that stands in a view know whether a form stands there too. It goes around the component that draws the
/// page, not into it: Yew copies all that a context is handed through, and the page is drawn with every key.
pub fn within(view: View, content: Html) -> yew::context::ContextProviderProps<HasForm> {
    yew::context::ContextProviderProps { context: HasForm(has_form(view)), children: content }
}

fn has_form(view: View) -> bool {
    matches!(view, View::Full | View::Calculator)
}

/// What a part that stands alone is called by those who do not see it.
fn heading_of(view: View) -> Option<Phrase> {
    match view {
        View::Full | View::Calculator => None,
        View::Table => Some(Phrase::SectionTable),
        View::Notice => Some(Phrase::SectionNotice),
    }
}

/// The place of the checks, until they are there.
fn checks_to_come(page: &Page) -> Html {
    let words = wording::of(page.model.settings.page_language);
    html! {
        <section aria-labelledby="section_checks" class="checks">
            <h2 id="section_checks" tabindex="-1">{ words.phrase(Phrase::SectionChecks) }</h2>
            if !page.is_part_missing {
                { awaited() }
            }
        </section>
    }
}
