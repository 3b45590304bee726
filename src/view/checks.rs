//! The panel of checks: what ties, with both sides' numbers.

use yew::prelude::*;

use crate::checks::{Check, Sides, Verdict};
use crate::language::Language;
use crate::model::Action;
use crate::view::linked;
use crate::view::part::{Part, part_of};
use crate::view::spoken::spoken;
use crate::wording::{self, Phrase, SecondWords};

/// Those that fail first, then those to look at, then those that hold; folded away are those that do not concern the
/// grant, and those that wait.
pub fn checks(checks: &[Check], language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::second::of(language);
    let list = |group: Group| {
        let checks = checks.iter().filter(|check| Group::of(&check.verdict) == group);
        let items: Vec<Html> = checks
            .map(|check| {
                part_of(check.name.name(), CheckItem { check: check.clone(), language, dispatch: dispatch.clone() })
            })
            .collect();
        (!items.is_empty()).then(|| (items.len(), html! { <ul>{ items }</ul> }))
    };
    let folded = |group: Group, summary: fn(&dyn SecondWords, usize) -> String| {
        list(group)
            .map(|(count, items)| html! { <details><summary>{ summary(words, count) }</summary>{ items }</details> })
    };
    html! {
        <section aria-labelledby="section_checks" class="checks">
            <h2 id="section_checks" tabindex="-1">{ words.phrase(Phrase::SectionChecks) }</h2>
            { for [Group::Fails, Group::Warns, Group::Holds].into_iter().filter_map(list).map(|(_, items)| items) }
            { folded(Group::Apart, |words, count| words.checks_apart(count)) }
            { folded(Group::Waits, |words, count| words.checks_waiting(count)) }
        </section>
    }
}

/// How they stand, beside the way to them.
pub fn checks_in_short(checks: &[Check], language: Language) -> Html {
    let count = |wanted: fn(&Verdict) -> bool| checks.iter().filter(|check| wanted(&check.verdict)).count();
    let fail = count(|verdict| matches!(verdict, Verdict::Fails(_)));
    let warn = count(|verdict| matches!(verdict, Verdict::Warns(_)));
    let wait = count(|verdict| matches!(verdict, Verdict::Waits(_)));
    let status = match (fail, warn, wait) {
        (0, 0, 0) => "holds",
        (0, 0, _) => "waits",
        (0, ..) => "warns",
        _ => "fails",
    };
    html! { <span class="verdict" data-status={status}>{ wording::second::of(language).checks_in_short(fail, warn, wait) }</span> }
}

/// Where a check stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Fails,
    Warns,
    Holds,
    /// It holds because what it asks about is not there.
    Apart,
    Waits,
}

impl Group {
    fn of(verdict: &Verdict) -> Group {
        match verdict {
            Verdict::Fails(_) => Group::Fails,
            Verdict::Warns(_) => Group::Warns,
            Verdict::Holds(Sides::Reason(_)) => Group::Apart,
            Verdict::Holds(_) => Group::Holds,
            Verdict::Waits(_) => Group::Waits,
        }
    }
}

/// The verdict, what was asked, why, and where the rule comes from.
#[derive(PartialEq)]
struct CheckItem {
    check: Check,
    language: Language,
    dispatch: Callback<Action>,
}

impl Part for CheckItem {
    fn draw(&self) -> Html {
        let words = wording::second::of(self.language);
        let Check { name, verdict, source } = &self.check;
        html! {
            <li data-check={name.name()} data-status={verdict.name()}>
                <span class="verdict">{ words.verdict(*name, verdict) }</span>
                <span class="question">{ spoken(words.check(*name), self.language) }</span>
                <span class="sides">{ sides(verdict, self.language, &self.dispatch) }</span>
                <span class="source">{ words.sources(source) }</span>
            </li>
        }
    }
}

fn sides(verdict: &Verdict, language: Language, dispatch: &Callback<Action>) -> Html {
    match verdict {
        Verdict::Waits(awaited) => linked::awaited(&awaited.0, language, dispatch),
        Verdict::Holds(sides) | Verdict::Fails(sides) | Verdict::Warns(sides) => shown(sides, language, dispatch),
    }
}

fn shown(sides: &Sides, language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::second::of(language);
    match sides {
        Sides::Numbers { left, right } => html! { { wording::sides(words, left, right) } },
        Sides::Line { value, limit } => html! { { wording::line(words, value, *limit) } },
        Sides::OptionValue(value) => html! { { wording::option_value(words, value) } },
        Sides::Dates { left, right } => html! { { wording::dates(words, *left, *right) } },
        Sides::Inputs(inputs) => inputs.iter().map(|input| linked::field_link(*input, language, dispatch)).collect(),
        Sides::Documents { compared, differing } => html! { { words.documents(*compared, *differing) } },
        Sides::Names(names) => html! { { wording::unknown_names(words, names) } },
        Sides::Dropped(figures) => html! { { wording::dropped(words, figures) } },
        Sides::Sections { changed, in_one_language } => {
            html! { { words.editor().sections(*changed, *in_one_language) } }
        }
        Sides::OwnTexts { overtaken, unused } => {
            html! { { wording::own_texts(words, language, overtaken, unused) } }
        }
        Sides::Reason(reason) => spoken(&words.reason(reason), language),
        Sides::Several(parts) => {
            parts.iter().map(|part| html! { <span class="part">{ shown(part, language, dispatch) }</span> }).collect()
        }
    }
}
