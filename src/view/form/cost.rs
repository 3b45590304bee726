//! The cost of the rights by business year (費用の期間配分).

use yew::prelude::*;

use crate::amount;
use crate::calculation::{CostOfYear, FigureName, Outcome, Unit};
use crate::draft::Field;
use crate::view::form::Form;
use crate::view::linked;
use crate::view::sheet;
use crate::view::working::WorkedRow;
use crate::wording::{self, SecondPhrase};

impl Form<'_> {
    pub(super) fn cost(&self) -> Html {
        html! {
            <>
                { self.inputs(&[Field::ServiceFrom, Field::ServiceTo, Field::YearEnd, Field::ExpectedForfeitures]) }
                { self.computed(FigureName::CostTotal, true) }
                if let Ok(years) = &self.calculation.cost {
                    { self.cost_by_year(years) }
                }
            </>
        }
    }

    fn cost_by_year(&self, years: &[CostOfYear]) -> Html {
        let words = self.second_words();
        let heads = [SecondPhrase::MonthsServed, SecondPhrase::CostOfYear, SecondPhrase::CostSoFar];
        html! {
            <div class="used scroll" role="region" aria-label={words.second_phrase(SecondPhrase::CostOfYear)} tabindex="0">
                <table aria-labelledby="section_cost">
                    <thead>
                        <tr><th scope="col">{ words.second_phrase(SecondPhrase::YearTo) }</th>{ for heads.map(|head| html! { <th scope="col" class="number">{ words.second_phrase(head) }</th> }) }</tr>
                    </thead>
                    <tbody>
                        { for years.iter().map(|year| self.year(year)) }
                    </tbody>
                </table>
            </div>
        }
    }

    fn year(&self, year: &CostOfYear) -> Html {
        let words = self.second_words();
        let ends = AttrValue::from(year.ends.to_string());
        let cells = vec![
            sheet::number(year.months.to_string()),
            self.cost_cell("cost", &year.cost),
            self.cost_cell("cost_so_far", &year.cumulative),
        ];
        let figures: Vec<(AttrValue, Unit, Outcome)> =
            [(SecondPhrase::CostSoFar, &year.cumulative), (SecondPhrase::CostOfYear, &year.cost)]
                .map(|(phrase, outcome)| {
                    let label = [words.second_phrase(phrase), " (", &*ends, ")"].concat();
                    (label.into(), Unit::Yen, outcome.clone())
                })
                .into();
        html! {
            <WorkedRow key={&*ends} heading="h3" head={ends.clone()} year={ends.clone()} {cells} {figures}
                language={self.language()} dispatch={self.dispatch.clone()} />
        }
    }

    fn cost_cell(&self, name: &'static str, outcome: &Outcome) -> Html {
        match outcome {
            Ok(figure) => html! {
                <td class={sheet::figure_class(figure.value)} data-figure={name} data-value={amount::plain(figure.value)}>{ self.second_words().yen(figure.value) }</td>
            },
            Err(awaited) => html! {
                <td class="number" data-figure={name} data-waits-for={wording::names(&awaited.0)}>
                    { linked::awaited(&awaited.0, self.language(), self.dispatch) }
                </td>
            },
        }
    }
}
