//! The determination notice (発行内容確定のお知らせ): what was still open when the board resolved the issue.
//!
//! This file decides what is said, each language's file how. Facts that a notice may leave out are left out with
//! their item while they are blank; every other fact that is missing is marked where it would stand.

use crate::amount::Rounding;
use crate::calculation::Calculation;
use crate::draft::Input;
use crate::grant::{Category, ExercisePrice, Fact, Grant, Kind, Payment, ReleaseState};
use crate::language::Language;
use crate::notice::writing::words;
use crate::notice::{Block, Document, DocumentName, Origin, Role};

mod english;
mod japanese;

/// The determination notice of `grant` in `language`.
pub fn compose(grant: &Grant, calculation: &Calculation, language: Language, origin: Origin) -> Document {
    let terms = Terms { grant, calculation, origin, payments: Payments::of(grant) };
    let blocks = match language {
        Language::English => english::blocks(&terms),
        Language::Japanese => japanese::blocks(&terms),
    };
    Document { name: DocumentName::Determination, language, blocks }
}

/// The grant, and what both languages ask about it.
struct Terms<'a> {
    grant: &'a Grant,
    calculation: &'a Calculation,
    origin: Origin,
    payments: Payments<'a>,
}

impl Terms<'_> {
    /// A grant is taken for a draft until it is said to be more.
    fn is_draft(&self) -> bool {
        match self.grant.release_state.known() {
            Some(ReleaseState::Final | ReleaseState::Announced) => false,
            Some(ReleaseState::Draft) | None => true,
        }
    }

    /// Whether the options are of the stock-compensation type (株式報酬型): the holder gets nearly the whole share,
    /// because ¥1 or nothing is due for it.
    fn is_stock_compensation(&self) -> bool {
        match self.grant.exercise_price.known() {
            Some(ExercisePrice::PerShare(yen)) => yen.0 == rust_decimal::Decimal::ONE,
            Some(ExercisePrice::NotRequired) => true,
            None => false,
        }
    }

    fn needs_no_exercise_payment(&self) -> bool {
        matches!(self.grant.exercise_price, Fact::Known(ExercisePrice::NotRequired))
    }

    /// Whether the issuer has 執行役, as only a company with committees does: to it the provision on rights without
    /// exercise price applies as another paragraph changes it (会社法236条4項).
    fn is_of_committee_company(&self) -> bool {
        self.grant.categories.iter().any(|category| category.kind.known() == Some(&Kind::Shikkoyaku))
    }

    fn settled(&self) -> Settled {
        match (&self.grant.allotment_date, &self.grant.notice_date) {
            (Fact::Waiting(_), _) => Settled::Unsaid,
            (Fact::Known(allotment), Fact::Known(notice)) if allotment == notice => Settled::Today,
            _ => Settled::OnAllotmentDate,
        }
    }

    /// The rounding rule, where the price follows one and somebody pays that price.
    fn rounding(&self) -> Option<Result<&Rounding, Input>> {
        if self.grant.is_gratis() {
            return None;
        }
        match &self.grant.rounding {
            Fact::Known(rounding) => rounding.place.map(|_| Ok(rounding)),
            Fact::Waiting(_) => None,
            Fact::Wrong(input, _) => Some(Err(*input)),
        }
    }
}

/// When the open terms were settled, as far as the dates say it.
enum Settled {
    /// The notice is dated on the allotment date.
    Today,
    OnAllotmentDate,
    /// The allotment date was left blank.
    Unsaid,
}

/// The categories by the way in which they pay.
#[derive(Default)]
struct Payments<'a> {
    /// By offset of what the company itself owes them.
    offset: Vec<&'a Category>,
    /// By offset of what a subsidiary owes them. A claim can only be set off against the company that owes it
    /// (会社法246条2項: 当該株式会社に対する債権), so the company takes the subsidiary's debt over first (債務引受け).
    offset_of_subsidiary: Vec<&'a Category>,
    cash: Vec<&'a Category>,
    gratis: Vec<&'a Category>,
    /// The inputs that do not say yet how their category pays, or who owes its people the claim that is set off.
    unknown: Vec<Input>,
}

impl<'a> Payments<'a> {
    fn of(grant: &'a Grant) -> Payments<'a> {
        let mut payments = Payments::default();
        for category in &grant.categories {
            match category.payment.value() {
                Ok(Payment::Offset) => match category.kind.value() {
                    Ok(kind) if kind.is_of_subsidiary() => payments.offset_of_subsidiary.push(category),
                    Ok(_) => payments.offset.push(category),
                    Err(input) => payments.unknown.push(input),
                },
                Ok(Payment::Cash) => payments.cash.push(category),
                Ok(Payment::Gratis) => payments.gratis.push(category),
                Err(input) => payments.unknown.push(input),
            }
        }
        payments
    }

    /// Whether a sentence about one way of paying has to name the categories it is about.
    fn are_mixed(&self) -> bool {
        let ways = [&self.offset, &self.offset_of_subsidiary, &self.cash, &self.gratis].map(Vec::len);
        ways.into_iter().chain([self.unknown.len()]).filter(|&categories| categories > 0).count() > 1
    }
}

/// The items that a notice can have.
const ITEMS: usize = 8;

/// What stands under a numbered heading.
struct Item {
    heading: &'static str,
    content: Vec<Block>,
}

impl Item {
    fn new(heading: &'static str, content: impl IntoIterator<Item = Block>) -> Option<Item> {
        Some(Item { heading, content: content.into_iter().collect() })
    }
}

/// Puts the numerals before the items that are there: a number is never left out.
fn numbered(numerals: [&'static str; ITEMS], items: [Option<Item>; ITEMS]) -> impl Iterator<Item = Block> {
    numerals.into_iter().zip(items.into_iter().flatten()).flat_map(|(numeral, item)| {
        let heading = words(numeral).words(item.heading).line(Role::ItemHeading);
        std::iter::once(heading).chain(item.content)
    })
}
