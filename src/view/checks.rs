//! The panel of checks: what ties, with both sides' numbers.

use yew::prelude::*;

use crate::checks::{Check, Sides, Verdict};
use crate::language::Language;
use crate::model::Action;
use crate::view::linked;
use crate::wording::{self, Phrase};

pub fn checks(checks: &[Check], language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    html! {
        <section aria-labelledby="section_checks" class="checks">
            <h2 id="section_checks" tabindex="-1">{ words.phrase(Phrase::SectionChecks) }</h2>
            <ul>
                { for checks.iter().map(|check| item(check, language, dispatch)) }
            </ul>
        </section>
    }
}

fn item(check: &Check, language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    let Check { name, verdict } = check;
    html! {
        <li data-check={name.name()} data-status={verdict.name()}>
            <span class="verdict">{ words.verdict(*name, verdict) }</span>
            <span class="question">{ words.check(*name) }</span>
            <span class="sides">{ sides(verdict, language, dispatch) }</span>
        </li>
    }
}

fn sides(verdict: &Verdict, language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::of(language);
    match verdict {
        Verdict::Waits(awaited) => linked::awaited(&awaited.0, language, dispatch),
        Verdict::Holds(sides) | Verdict::Fails(sides) | Verdict::Warns(sides) => match sides {
            Sides::Numbers { left, right } => html! { { wording::sides(words, left, right) } },
            Sides::Inputs(inputs) => {
                inputs.iter().map(|input| linked::field_link(*input, language, dispatch)).collect()
            }
            Sides::Documents { compared, differing } => html! { { words.documents(*compared, *differing) } },
        },
    }
}
