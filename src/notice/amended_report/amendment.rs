//! What becomes of an item of the report once the figures are determined.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::edits::{Edit, Edits, before_and_after, underlined};

use super::filed::{FiledItem, Item};
use super::japanese;
use super::number::{Counted, Counter, is_wide, numbers, wide};
use super::reserved::reserved;
use crate::amount::exact;
use crate::calculation::{Calculation, FigureName, Outcome, Row, RowFigure};
use crate::notice::terms::Terms;
use crate::notice::{Named, Passage, Span};

/// An item that changed, with its text before and after.
#[derive(PartialEq)]
pub struct Amendment<'a> {
    pub filed: FiledItem<'a>,
    pub before: Passage,
    pub after: Passage,
}

impl<'a> Amendment<'a> {
    /// Nothing where the filed text says what holds.
    pub fn of(terms: &Terms<'a>, filed: FiledItem<'a>, report: Report) -> Option<Amendment<'a>> {
        let numbers = numbers(filed.text);
        let meant = match filed.item {
            Item::NumberOfRights => of_rights(terms, &numbers),
            // Nothing is paid for a gratis right, which the report said from the beginning.
            Item::IssuePrice if terms.grant.is_gratis() => return None,
            Item::IssuePrice => of_price(terms, &numbers),
            Item::IssueTotal => of_total(terms, &filed, &numbers),
            Item::UnderlyingShares => Some(vec![underlying(terms, &numbers, report.rights)?]),
            // ¥1 or nothing was fixed from the beginning.
            Item::ExercisePrice if terms.is_stock_compensation() => return None,
            Item::ExercisePrice => of_exercise_price(terms, &numbers),
            Item::Capital => of_capital(terms, &filed, &numbers)?,
            Item::Allottees => of_allottees(terms, filed.text, &numbers),
        };
        let Some(meant) = meant else { return Some(Amendment::composed(terms, filed, report)) };
        let mut edits = Edits::default();
        for meant in meant {
            edits.add(meant.edit(filed.text));
        }
        if !edits.0.iter().any(|edit| edit.is_change) {
            return None;
        }
        for place in reserved(filed.text, &edits) {
            edits.add(Edit { place, after: Passage::default(), is_change: true });
        }
        let [before, after] = before_and_after(filed.text, edits);
        Some(Amendment { filed, before, after })
    }

    /// In the words of the standard: the filed text held no figure that could be replaced.
    fn composed(terms: &Terms, filed: FiledItem<'a>, report: Report) -> Amendment<'a> {
        let words = filed.text.trim_start();
        let blanks = filed.text.strip_suffix(words).filter(|blanks| !blanks.is_empty());
        let begin = || blanks.map_or_else(Passage::default, |blanks| Passage::default().letters(blanks));
        let (open, kept) = match filed.item {
            Item::ExercisePrice => words.split_at(adjustment(words)),
            _ => (words, ""),
        };
        let mut after = japanese::after(terms, filed.item);
        // What is kept speaks of 行使価額.
        if !kept.is_empty() {
            after = after.words(japanese::EXERCISE_PRICE_DEFINED);
        }
        if report.is_wide {
            in_full_width(&mut after);
        }
        let end = |passage: Passage| if kept.is_empty() { passage } else { passage.letters(kept) };
        let before = end(underlined(begin(), Passage::default().letters(open)));
        let after = end(underlined(begin(), after));
        Amendment { filed, before, after }
    }

    /// Every figure of the text after, or what it waits for, in order; each with whether it is a change.
    pub fn figures(&self) -> Vec<(&Span, bool)> {
        let spans = self.after.0.iter().flat_map(|span| match span {
            Span::Underlined(passage) => passage.spans().into_iter().map(|span| (span, true)).collect(),
            span => vec![(span, false)],
        });
        spans.filter(|(span, _)| matches!(span, Span::Figure { .. } | Span::Missing(_))).collect()
    }
}

/// What the items of a report have in common.
#[derive(Clone, Copy)]
pub struct Report {
    /// The rights that it had in all.
    pub rights: Option<Decimal>,
    /// Whether its numbers are in letters of full width.
    pub is_wide: bool,
}

/// Where the text on the exercise price goes on with its adjustment, which stands as it was filed; else its end.
fn adjustment(text: &str) -> usize {
    let mut at = 0;
    for sentence in text.split_inclusive(['。', '\n']) {
        if at > 0 && sentence.contains("調整") {
            return text.get(..at).unwrap_or_default().trim_end().len();
        }
        at += sentence.len();
    }
    text.len()
}

fn in_full_width(passage: &mut Passage) {
    for span in &mut passage.0 {
        match span {
            Span::Figure { shown, .. } => *shown = wide(shown).into(),
            Span::Wording(words) => *words = wide(words).into(),
            _ => {}
        }
    }
}

/// A number of the filed text, and the figure that it is.
struct Meant<'a> {
    number: &'a Counted,
    name: Named,
    outcome: &'a Outcome,
}

impl Meant<'_> {
    fn edit(self, text: &str) -> Edit {
        let place = self.number.place.clone();
        let written = text.get(place.clone()).unwrap_or_default();
        let mut after = Passage::default().outcome(self.name, self.outcome);
        let is_change = self.outcome.as_ref().ok().is_none_or(|figure| figure.value != self.number.value);
        for span in &mut after.0 {
            if let Span::Figure { shown, .. } = span {
                if !is_change {
                    *shown = written.into();
                } else if is_wide(written) {
                    *shown = wide(shown).into();
                }
            }
        }
        Edit { place, after, is_change }
    }
}

/// The figures that a text holds, or nothing where it holds none of them and the standard takes its place.
type Held<'a> = Option<Vec<Meant<'a>>>;

fn grant<'a>(terms: &Terms<'a>, number: &'a Counted, name: FigureName) -> Meant<'a> {
    Meant { number, name: Named::Grant(name), outcome: terms.calculation.figure(name) }
}

/// 3,260個（当社普通株式326,000株）: the number of the plan, or else the first one.
fn of_rights<'a>(terms: &Terms<'a>, numbers: &'a [Counted]) -> Held<'a> {
    let rights = total_rights(terms, numbers)?;
    let shares = underlying(terms, numbers, Some(rights.value));
    Some([grant(terms, rights, FigureName::TotalRights)].into_iter().chain(shares).collect())
}

/// The number of all rights in the text on it.
pub fn total_rights<'a>(terms: &Terms, numbers: &'a [Counted]) -> Option<&'a Counted> {
    let planned = value(plan(terms), FigureName::TotalRights);
    let all = || in_all(numbers, Counter::Rights);
    all().find(|rights| Some(rights.value) == planned).or_else(|| all().next())
}

/// The number of shares that is as many times that of all rights as one right is for shares.
fn underlying<'a>(terms: &Terms<'a>, numbers: &'a [Counted], rights: Option<Decimal>) -> Option<Meant<'a>> {
    let shares = exact::product(rights?, value(plan(terms), FigureName::SharesPerRight)?);
    let number = in_all(numbers, Counter::Shares).find(|number| Some(number.value) == shares)?;
    Some(grant(terms, number, FigureName::TotalShares))
}

/// An estimate that was printed, or the price itself; a formula holds neither.
fn of_price<'a>(terms: &Terms<'a>, numbers: &'a [Counted]) -> Held<'a> {
    let known = |name| known(terms, numbers, name);
    let per_share = terms.calculation.price_per_share_is_exact.then(|| known(FigureName::PricePerShare)).flatten();
    Some([known(FigureName::PricePerRight)?].into_iter().chain(per_share).collect())
}

/// The same of the exercise price.
fn of_exercise_price<'a>(terms: &Terms<'a>, numbers: &'a [Counted]) -> Held<'a> {
    let found = [FigureName::ExercisePerRight, FigureName::ExercisePrice].map(|name| known(terms, numbers, name));
    let meant: Vec<_> = found.into_iter().flatten().collect();
    (!meant.is_empty()).then_some(meant)
}

fn of_total<'a>(terms: &Terms<'a>, filed: &FiledItem, numbers: &'a [Counted]) -> Held<'a> {
    let name = FigureName::IssueTotal;
    let alone = || {
        let mut yen = in_all(numbers, Counter::Yen);
        let only = yen.next().filter(|_| yen.next().is_none() && !is_method(filed.text))?;
        Some(grant(terms, only, name))
    };
    Some(vec![known(terms, numbers, name).or_else(alone)?])
}

/// The amount to be credited to capital was open only where the report said so, or printed an estimate: a rule that
/// halves whatever is paid stands as it was filed.
fn of_capital<'a>(terms: &Terms<'a>, filed: &FiledItem, numbers: &'a [Counted]) -> Option<Held<'a>> {
    match known(terms, numbers, FigureName::CapitalPerShare) {
        Some(meant) => Some(Some(vec![meant])),
        None => is_open(filed.text).then_some(None),
    }
}

/// The people and rights of each category, in the order of the grant, with or without their sums before or after.
fn of_allottees<'a>(terms: &Terms<'a>, text: &str, numbers: &'a [Counted]) -> Held<'a> {
    let persons = rows(terms, text, numbers, Counter::Persons, RowFigure::Persons, FigureName::TotalPersons)?;
    let rights = match in_all(numbers, Counter::Rights).next() {
        Some(_) => rows(terms, text, numbers, Counter::Rights, RowFigure::Rights, FigureName::TotalRights)?,
        None => Vec::new(),
    };
    Some(persons.into_iter().chain(rights).collect())
}

fn rows<'a>(
    terms: &Terms<'a>,
    text: &str,
    numbers: &'a [Counted],
    counter: Counter,
    row: RowFigure,
    total: FigureName,
) -> Held<'a> {
    let found: Vec<&Counted> = in_all(numbers, counter).collect();
    let of_row = |numbers: &[&'a Counted]| -> Vec<Meant<'a>> {
        let rows = terms.calculation.rows.iter().enumerate();
        let meant = |((index, figures), number): ((usize, &'a Rc<Row>), &&'a Counted)| Meant {
            number,
            name: Named::Category(index, row),
            outcome: figures.figure(row),
        };
        rows.zip(numbers).map(meant).collect()
    };
    let is_sum = |sum: &Counted, parts: &[&Counted]| {
        let parts = parts.iter().try_fold(Decimal::ZERO, |sum, part| exact::sum(sum, part.value));
        parts == Some(sum.value)
    };
    let (of_rows, sum): (&[&'a Counted], _) = match found.as_slice() {
        all if all.len() == terms.calculation.rows.len() => (all, None),
        [first, rest @ ..] if rest.len() == terms.calculation.rows.len() && is_sum(first, rest) => (rest, Some(*first)),
        [rest @ .., last] if rest.len() == terms.calculation.rows.len() && is_sum(last, rest) => (rest, Some(*last)),
        _ => return None,
    };
    let tells = are_those_planned(terms, of_rows, row).unwrap_or_else(|| are_labelled_in_order(terms, text, of_rows));
    let meant = of_row(of_rows).into_iter().chain(sum.map(|sum| grant(terms, sum, total)));
    tells.then(|| meant.collect())
}

/// Whether the numbers are those of the plan, category by category; nothing without one of as many categories.
fn are_those_planned(terms: &Terms, numbers: &[&Counted], row: RowFigure) -> Option<bool> {
    let rows = &terms.plan?.calculation.rows;
    let planned = |(number, figures): (&&Counted, &Rc<Row>)| {
        figures.figure(row).as_ref().is_ok_and(|figure| figure.value == number.value)
    };
    (rows.len() == numbers.len()).then(|| numbers.iter().zip(rows).all(planned))
}

/// Whether each number stands behind the label of its category, and before that of the next.
fn are_labelled_in_order(terms: &Terms, text: &str, numbers: &[&Counted]) -> bool {
    let mut at = 0;
    let in_order = terms.grant.categories.iter().zip(numbers).all(|(category, number)| {
        let between = text.get(at..number.place.start).unwrap_or_default();
        at = number.place.end;
        category.label.japanese.known().is_some_and(|label| between.contains(&**label))
    });
    in_order && numbers.len() == terms.grant.categories.len()
}

/// The number in yen that the plan or the calculation has under this name.
fn known<'a>(terms: &Terms<'a>, numbers: &'a [Counted], name: FigureName) -> Option<Meant<'a>> {
    let [determined, planned] = [terms.calculation, plan(terms)].map(|calculation| value(calculation, name));
    let mut yen = numbers.iter().filter(|number| number.counter == Counter::Yen);
    let number = yen.find(|yen| [determined, planned].contains(&Some(yen.value)))?;
    Some(grant(terms, number, name))
}

fn plan<'a>(terms: &Terms<'a>) -> &'a Calculation {
    terms.plan.map_or(terms.calculation, |plan| plan.calculation)
}

fn value(calculation: &Calculation, name: FigureName) -> Option<Decimal> {
    calculation.figure(name).as_ref().ok().map(|figure| figure.value)
}

fn in_all(numbers: &[Counted], counter: Counter) -> impl Iterator<Item = &Counted> {
    numbers.iter().filter(move |number| number.counter == counter && !number.is_each)
}

/// Whether the text leaves its figure open.
fn is_open(text: &str) -> bool {
    ["未定", "未確定", "確定していない", "確定次第", "決定次第"].iter().any(|open| text.contains(open))
}

/// Whether the text says how its figure is found.
fn is_method(text: &str) -> bool {
    is_open(text) || ["算定", "算出", "モデル", "乗じ", "算式"].iter().any(|method| text.contains(method))
}
