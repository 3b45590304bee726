//! The form: what the user types, section by section.

use std::rc::Rc;

use chrono::NaiveDate;
use yew::prelude::*;

use crate::draft::{self, Draft, Input};
use crate::grant::{ExercisePrice, Fact, Grant, Problem};
use crate::language::{Bilingual, Language};
use crate::model::Action;
use crate::view::categories::categories;
use crate::view::choice::Choice;
use crate::view::field::{Content, Field};
use crate::wording::{self, Phrase};

/// What the form shows.
pub struct Form<'a> {
    pub draft: &'a Draft,
    pub grant: &'a Grant,
    pub language: Language,
    pub readonly: bool,
    /// The panel for a table is unfolded.
    pub pasting: bool,
    pub dispatch: &'a Callback<Action>,
}

/// What is wrong with a fact.
pub fn problem_of<T>(fact: &Fact<T>) -> Option<Problem> {
    match fact {
        Fact::Wrong(_, problem) => Some(problem.clone()),
        Fact::Known(_) | Fact::Waiting(_) => None,
    }
}

pub fn form(form: &Form) -> Html {
    use draft::Field::*;
    let grant = form.grant;
    let words = wording::of(form.language);
    let section = |heading: Phrase, name: &'static str, fields: Html| {
        html! {
            <section aria-labelledby={name}>
                <h2 id={name}>{ words.phrase(heading) }</h2>
                <div class="fields">{ fields }</div>
            </section>
        }
    };
    html! {
        <div class="form">
            { section(Phrase::SectionTerms, "section_terms", html! {
                <>
                    { form.count(SharesPerRight, &grant.shares_per_right, |words, shares| words.shares(shares.0)) }
                    { form.price(PricePerShare, &grant.price_per_share, true) }
                    { form.exercise_price() }
                    { form.price(FairValuePerShare, &grant.fair_value_per_share, false) }
                    { form.rounding(RoundingUnit, &["share", "right"]) }
                    { form.rounding(RoundingPlace, &["", "1", "0.1", "0.01"]) }
                    { form.rounding(RoundingMode, &["half_up", "up", "down"]) }
                </>
            }) }
            { section(Phrase::SectionCategories, "section_categories", categories(form)) }
            { section(Phrase::SectionDates, "section_dates", html! {
                <>
                    { form.date(ResolutionDate, &grant.resolution_date, true) }
                    { form.date(ShareholderNoticeDate, &grant.shareholder_notice_date, false) }
                    { form.date(AllotmentDate, &grant.allotment_date, true) }
                    { form.date(PaymentDate, &grant.payment_date, false) }
                    { form.date(NoticeDate, &grant.notice_date, true) }
                    { form.date(ExerciseFrom, &grant.exercise_from, false) }
                    { form.date(ExerciseTo, &grant.exercise_to, false) }
                </>
            }) }
            { section(Phrase::SectionIssuer, "section_issuer", html! {
                <>
                    { form.lines(IssuerNameEn, IssuerNameJa, &grant.issuer_name, true) }
                    { form.text(SecurityCode, None, problem_of(&grant.security_code), true, Content::Code) }
                    { form.lines(MarketEn, MarketJa, &grant.market, true) }
                    { form.lines(RepresentativeTitleEn, RepresentativeTitleJa, &grant.representative_title, true) }
                    { form.lines(RepresentativeEn, RepresentativeJa, &grant.representative, true) }
                    { form.paragraphs(ContactEn, ContactJa, &grant.contact, true) }
                    { form.paragraphs(AboutEn, AboutJa, &grant.about, false) }
                    { form.lines(SeriesNameEn, SeriesNameJa, &grant.series_name, false) }
                </>
            }) }
        </div>
    }
}

impl Form<'_> {
    fn text(
        &self,
        field: draft::Field,
        echo: Option<String>,
        problem: Option<Problem>,
        required: bool,
        content: Content,
    ) -> Html {
        let written_in = match field.name() {
            name if name.ends_with("_en") => Some(Language::English),
            name if name.ends_with("_ja") => Some(Language::Japanese),
            _ => None,
        };
        html! {
            <Field input={Input::from(field)} text={self.draft.get(field).clone()} echo={echo.map(AttrValue::from)} {problem}
                {required} {content} {written_in}
                language={self.language} readonly={self.readonly} dispatch={self.dispatch.clone()} />
        }
    }

    fn count<T>(&self, field: draft::Field, fact: &Fact<T>, echo: impl Fn(&dyn wording::Words, &T) -> String) -> Html {
        let echo = fact.known().map(|count| echo(wording::of(self.language), count));
        self.text(field, echo, problem_of(fact), true, Content::Count)
    }

    fn price(&self, field: draft::Field, fact: &Fact<crate::amount::Yen>, required: bool) -> Html {
        let echo = fact.known().map(|price| wording::of(self.language).yen(price.0));
        self.text(field, echo, problem_of(fact), required, Content::Price)
    }

    fn exercise_price(&self) -> Html {
        let words = wording::of(self.language);
        let fact = &self.grant.exercise_price;
        let echo = fact.known().map(|price| match price {
            ExercisePrice::PerShare(yen) => words.yen(yen.0),
            ExercisePrice::NotRequired => words.phrase(Phrase::NothingOnExercise).to_string(),
        });
        self.text(draft::Field::ExercisePrice, echo, problem_of(fact), true, Content::PriceOrNone)
    }

    /// The date in both calendars; also where it stands before one that it follows.
    fn date(&self, field: draft::Field, fact: &Fact<NaiveDate>, required: bool) -> Html {
        let echo = fact.known().map(|date| wording::of(self.language).both_calendars(*date, self.draft.get(field)));
        let order = || self.grant.problems.iter().find(|(input, _)| *input == Input::from(field));
        let problem = problem_of(fact).or_else(|| order().map(|(_, problem)| problem.clone()));
        self.text(field, echo, problem, required, Content::Date)
    }

    fn lines(&self, en: draft::Field, ja: draft::Field, facts: &Bilingual<Fact<Rc<str>>>, required: bool) -> Html {
        html! {
            <>
                { self.text(en, None, problem_of(&facts.english), required, Content::Line) }
                { self.text(ja, None, problem_of(&facts.japanese), required, Content::Line) }
            </>
        }
    }

    fn paragraphs(&self, en: draft::Field, ja: draft::Field, facts: &Bilingual<Fact<Rc<str>>>, required: bool) -> Html {
        html! {
            <>
                { self.text(en, None, problem_of(&facts.english), required, Content::Lines) }
                { self.text(ja, None, problem_of(&facts.japanese), required, Content::Lines) }
            </>
        }
    }

    fn rounding(&self, field: draft::Field, values: &'static [&'static str]) -> Html {
        let words = wording::of(self.language);
        let input = Input::from(field);
        let problem = match &self.grant.rounding {
            Fact::Wrong(wrong, problem) if *wrong == input => Some((problem.name(), words.problem(problem).into())),
            _ => None,
        };
        html! {
            <Choice name={field.name()} label={words.own_label(input)} hint={words.hint(input)}
                options={values.iter().map(|value| (*value, words.rounding(field, value).into())).collect::<Vec<_>>()}
                chosen={self.draft.get(field).clone()} {problem} readonly={self.readonly}
                choose={self.dispatch.reform(move |value| Action::Entered(input, value))} />
        }
    }
}
