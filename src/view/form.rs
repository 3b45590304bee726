//! The form: what the user types, part by part.

use yew::prelude::*;

use crate::calculation::Calculation;
use crate::draft::{Draft, Field, Section};
use crate::grant::Grant;
use crate::language::Language;
use crate::model::{Action, Model, Panel};
use crate::pasting::Lists;
use crate::view::button::on_click;
use crate::view::categories::categories;
use crate::view::ceilings::ceilings;
use crate::view::part::{Part, part};
use crate::view::second_part::{SecondViews, awaited};
use crate::wording::{self, SecondWords, Words};

mod adjustment;
mod cost;
mod echo;
mod fair_value;
mod input;
mod panels;
mod papers;
mod procedure;
mod sort;
mod terms;

/// What the form shows.
pub struct Form<'a> {
    pub model: &'a Model,
    pub grant: &'a Grant,
    pub calculation: &'a Calculation,
    /// What was understood of the lists in it.
    pub lists: Option<&'a Lists>,
    pub dispatch: &'a Callback<Action>,
    /// Nothing until it has come.
    pub second: Option<&'static SecondViews>,
}

/// The fields of a part of the form that comes second.
pub fn second_fields(form: &Form, section: Section) -> Html {
    form.second_fields(section)
}

/// What stands in place of a typed price where the model gives it.
pub fn price_of_model(form: &Form) -> Html {
    form.price_of_model()
}

/// What a button of this part of the form unfolds.
pub fn panels(form: &Form, section: Section) -> Html {
    form.panels(section)
}

pub fn form(form: &Form) -> Html {
    html! { <div class="form">{ for Section::ALL.map(|section| form.section(section)) }</div> }
}

impl Form<'_> {
    /// A part of the form under its heading, which folds and unfolds it. Of a folded one nothing is drawn.
    fn section(&self, section: Section) -> Html {
        let is_open = self.model.shows(section);
        let head = Heading { section, is_open, language: self.language(), dispatch: self.dispatch.clone() };
        html! {
            <section aria-labelledby={heading(section)} class={(!is_open).then_some("folded")}>
                { part(head) }
                if is_open {
                    <div class="fields">{ self.fields(section) }{ self.second.map(|second| (second.panels)(self, section)) }</div>
                }
            </section>
        }
    }

    fn fields(&self, section: Section) -> Html {
        match section {
            Section::Terms => self.terms(),
            Section::People => categories(self),
            Section::Procedure => self.procedure(),
            Section::Issuer => self.inputs(&ISSUER),
            other => self.second.map_or_else(awaited, |second| (second.fields)(self, other)),
        }
    }

    fn second_fields(&self, section: Section) -> Html {
        match section {
            Section::FairValue => self.fair_value(),
            Section::Ceilings => ceilings(self),
            Section::CompanyShares => self.inputs(&COMPANY_SHARES),
            Section::Previous => self.inputs(&PREVIOUS),
            Section::Adjustment => self.adjustment(),
            Section::Cost => self.cost(),
            Section::Papers => self.papers(),
            _ => Html::default(),
        }
    }

    pub fn draft(&self) -> &Draft {
        self.model.draft()
    }

    pub fn language(&self) -> Language {
        self.model.settings.page_language
    }

    pub fn readonly(&self) -> bool {
        self.model.settings.readonly
    }

    pub fn words(&self) -> &'static dyn Words {
        wording::of(self.language())
    }

    /// All words, for the parts of the form that come second.
    fn second_words(&self) -> &'static dyn SecondWords {
        wording::second::of(self.language())
    }

    /// Whether this value is chosen in a field.
    fn chooses(&self, field: Field, value: &str) -> bool {
        **self.draft().get(field) == *value
    }

    /// A button that unfolds a panel of the form.
    pub fn opener(&self, panel: Panel, words: &'static str) -> Html {
        let is_open = self.model.panel == Some(panel);
        let toggle = on_click(self.dispatch, Action::Toggled(panel));
        html! {
            <button type="button" name={panel.opener()} aria-expanded={is_open.to_string()} onclick={toggle}>{ words }</button>
        }
    }
}

/// The heading of a part of the form, which folds it.
#[derive(PartialEq)]
struct Heading {
    section: Section,
    is_open: bool,
    language: Language,
    dispatch: Callback<Action>,
}

impl Part for Heading {
    fn draw(&self) -> Html {
        let name = heading(self.section);
        let fold = on_click(&self.dispatch, Action::Folded(self.section, self.is_open));
        let words = wording::of(self.language).section(self.section);
        html! {
            <h2><button type="button" id={name} {name} aria-expanded={self.is_open.to_string()} onclick={fold}>{ words }</button></h2>
        }
    }
}

const COMPANY_SHARES: [Field; 6] = [
    Field::IssuedShares,
    Field::TreasuryShares,
    Field::AuthorisedShares,
    Field::SharesUnderOption,
    Field::SharesBaseDate,
    Field::ResolutionSharePrice,
];

const PREVIOUS: [Field; 4] =
    [Field::PreviousRights, Field::PreviousPersons, Field::PreviousSharesPerRight, Field::PreviousPricePerShare];

/// The state of the grant stands with its notices.
const ISSUER: [Field; 15] = [
    Field::IssuerNameEn,
    Field::IssuerNameJa,
    Field::SecurityCode,
    Field::MarketEn,
    Field::MarketJa,
    Field::RepresentativeTitleEn,
    Field::RepresentativeTitleJa,
    Field::RepresentativeEn,
    Field::RepresentativeJa,
    Field::ContactEn,
    Field::ContactJa,
    Field::AboutEn,
    Field::AboutJa,
    Field::SeriesNameEn,
    Field::SeriesNameJa,
];

/// The button that folds a part of the form and is its heading.
pub fn heading(section: Section) -> &'static str {
    match section {
        Section::Terms => "section_terms",
        Section::FairValue => "section_fair_value",
        Section::People => "section_people",
        Section::Procedure => "section_procedure",
        Section::Ceilings => "section_ceilings",
        Section::CompanyShares => "section_company_shares",
        Section::Previous => "section_previous",
        Section::Adjustment => "section_adjustment",
        Section::Cost => "section_cost",
        Section::Papers => "section_papers",
        Section::Issuer => "section_issuer",
    }
}
