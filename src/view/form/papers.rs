//! What the papers of a grant say beyond its terms (書類).

use yew::prelude::*;

use crate::draft::Field;
use crate::grant::{ExerciseCondition, ExercisePrice, Stage};
use crate::view::form::Form;
use crate::view::form::sort::options;
use crate::view::sheet;
use crate::wording::PapersPhrase;

/// The lines of a list that are told of one by one.
const TOLD_MAX: usize = 20;

impl Form<'_> {
    /// What is of no use to this grant in its stage is not there, unless something was typed into it.
    pub(super) fn papers(&self) -> Html {
        use Field as F;
        let is_determined = self.model.stage() == Stage::Determination;
        let loses_position = self.chooses(F::ExerciseCondition, ExerciseCondition::PositionLost.name());
        let is_due = self.grant.exercise_price.known() != Some(&ExercisePrice::NotRequired);
        let is_notified = is_determined || self.lists.is_some();
        let conditions = [
            (F::ExerciseCondition, true),
            (F::ExerciseDays, loses_position),
            (F::Acquisition, true),
            (F::ConditionsJa, true),
            (F::ConditionsEn, true),
        ];
        let places = [
            (F::ApplicationDate, true),
            (F::ExercisePlaceJa, true),
            (F::ExercisePlaceEn, true),
            (F::PaymentPlaceJa, is_due),
            (F::PaymentPlaceEn, is_due),
        ];
        let reason = [(F::ShareholdersResolutionDate, true), (F::ReasonJa, true), (F::ReasonEn, true)];
        let report = [F::ReportFiledOn, F::ReportAddressee, F::ReportBefore].map(|field| (field, is_determined));
        html! {
            <>
                { self.group(PapersPhrase::GroupReason, &reason) }
                { self.group(PapersPhrase::GroupPrice, &[(F::PriceMethod, !self.grant.is_gratis())]) }
                { self.group(PapersPhrase::GroupConditions, &conditions) }
                { self.group(PapersPhrase::GroupPlaces, &places) }
                { self.group(PapersPhrase::GroupScope, &[(F::NoticeScope, is_determined), (F::FurtherSeries, is_determined)]) }
                { self.group(PapersPhrase::GroupReport, &report) }
                { self.group(PapersPhrase::GroupRecipients, &[(F::Recipients, is_notified)]) }
            </>
        }
    }

    /// Fields under a heading, each with whether it is of use; nothing where none is.
    fn group(&self, heading: PapersPhrase, fields: &[(Field, bool)]) -> Html {
        // A choice is never blank: only what was typed keeps a field there.
        let is_typed = |field: Field| {
            options(field).is_empty() && field != Field::ExerciseDays && !self.draft().get(field).is_empty()
        };
        let shown: Vec<Field> =
            fields.iter().filter(|(field, of_use)| *of_use || is_typed(*field)).map(|(field, _)| *field).collect();
        if shown.is_empty() {
            return Html::default();
        }
        let name = self.second_words().papers().phrase(heading);
        html! {
            <>
                { sheet::text("h3", "group", name) }
                { for shown.into_iter().map(|field| html! { <>{ self.input(field) }{ self.understood(field) }</> }) }
            </>
        }
    }

    /// What was understood of a list.
    fn understood(&self, field: Field) -> Html {
        let Some(lists) = self.lists.filter(|_| !self.draft().get(field).trim().is_empty()) else {
            return Html::default();
        };
        let words = self.second_words();
        match field {
            Field::FurtherSeries => {
                let problems = lists
                    .series
                    .problems
                    .iter()
                    .map(|problem| (problem.is_minor(), problem.name(), words.panels().series_problem(problem)));
                let count = lists.series.rows.len();
                self.list(field, count, words.panels().series_read(count), problems.collect())
            }
            Field::Recipients => {
                let problems = lists
                    .recipients
                    .problems
                    .iter()
                    .map(|problem| (problem.is_minor(), problem.name(), words.papers().recipient_problem(problem)));
                let count = lists.recipients.rows.len();
                self.list(field, count, words.papers().recipients_read(count), problems.collect())
            }
            _ => Html::default(),
        }
    }

    fn list(&self, field: Field, count: usize, said: String, problems: Vec<(bool, &'static str, String)>) -> Html {
        let rest = problems.len().saturating_sub(TOLD_MAX);
        let told = problems.into_iter().take(TOLD_MAX).map(|(is_minor, name, words)| {
            sheet::problem("p", Some(if is_minor { "hint" } else { "problem" }), name, words)
        });
        html! {
            <div class="understood" data-list={field.name()} data-count={count.to_string()}>
                <p class="hint" aria-live="polite">{ said }</p>
                { for told }
                if rest > 0 {
                    <p class="hint">{ self.words().and_more(rest) }</p>
                }
            </div>
        }
    }
}
