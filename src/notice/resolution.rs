//! The resolution notice (発行決議のお知らせ): the terms of the issue as the board resolved them.
//!
//! It is composed from the plan: its number of rights is the most that there can be, and its price may be a formula.
//! Clauses that the grant has no use for are left out; a fact that a clause needs is marked where it would stand.

use super::terms::Terms;
use super::{Document, DocumentName, Origin, Section, papers};
use crate::calculation::{Calculation, FigureName};
use crate::grant::{Acquisition, ExercisePrice, Fact, Grant, Kind, Payment, SharesPerRightBasis, TransferRestricted};
use crate::language::Language;

mod english;
mod japanese;

/// The resolution notice of `grant` in `language`, in the wording of the standard.
pub fn compose(grant: &Grant, calculation: &Calculation, language: Language, origin: Origin) -> Document {
    let terms = Terms::new(grant, calculation, origin);
    papers::composed(DocumentName::Resolution, &sections(&terms, language), &terms, language)
}

/// The standard wording for these terms.
pub fn sections(terms: &Terms, language: Language) -> Vec<Section> {
    match language {
        Language::English => english::sections(terms),
        Language::Japanese => japanese::sections(terms),
    }
}

/// What is due on exercise, as far as clauses depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Exercise {
    /// ¥1 a share, whatever becomes of the share (株式報酬型).
    Nominal,
    /// An amount that follows the share (市場価格連動型), or one that cannot be read.
    Market,
    /// A price of that kind that was left open: it is fixed by the usual formula.
    Open,
    /// Nothing (会社法236条3項).
    Nothing,
}

impl Exercise {
    fn of(terms: &Terms) -> Exercise {
        match &terms.grant.exercise_price {
            Fact::Known(ExercisePrice::NotRequired) => Exercise::Nothing,
            Fact::Known(ExercisePrice::PerShare(_)) if terms.is_stock_compensation() => Exercise::Nominal,
            Fact::Known(ExercisePrice::PerShare(_)) | Fact::Wrong(..) => Exercise::Market,
            Fact::Waiting(_) => Exercise::Open,
        }
    }
}

/// How the plan gives the expected term (予想残存期間).
enum ExpectedTerm {
    /// As a number of years that can be printed.
    Stated,
    /// In words, because it is still open or has no end in decimals.
    Described,
}

impl ExpectedTerm {
    fn of(terms: &Terms) -> ExpectedTerm {
        match terms.calculation.figure(FigureName::ExpectedTerm) {
            Ok(figure) if figure.value.normalize().scale() <= TERM_DECIMALS => ExpectedTerm::Stated,
            Err(_) if !terms.grant.market_data.term.is_waiting() => ExpectedTerm::Stated,
            _ => ExpectedTerm::Described,
        }
    }
}

/// The decimals of a number of years that are read without pain: three months are 0.25 years.
const TERM_DECIMALS: u32 = 3;

/// Whether the board meeting was on the day of the notice.
fn is_of_today(terms: &Terms) -> bool {
    let (resolution, notice) = (terms.grant.resolution_date.known(), terms.grant.notice_date.known());
    resolution.is_some() && resolution == notice
}

/// Whether the shares of a right follow from a fixed amount and the price, so that their number is still open.
fn shares_per_right_are_open(terms: &Terms) -> bool {
    terms.grant.shares_per_right_basis.known() == Some(&SharesPerRightBasis::FixedAmount)
}

fn is_transfer_restricted(terms: &Terms) -> bool {
    terms.grant.procedure.transfer_restricted.known() == Some(&TransferRestricted::Yes)
}

fn may_be_acquired(terms: &Terms) -> bool {
    terms.grant.papers.acquisition.known() == Some(&Acquisition::Reorganisation)
}

/// Whether money is due at all, for the rights or on their exercise.
fn is_money_due(terms: &Terms) -> bool {
    let in_cash = terms.grant.categories.iter().any(|category| category.payment.known() == Some(&Payment::Cash));
    in_cash || Exercise::of(terms) != Exercise::Nothing
}

/// The payment date, where somebody pays or sets off and the date was entered.
fn has_payment_date(terms: &Terms) -> bool {
    !(terms.grant.is_gratis() || terms.grant.payment_date.is_waiting())
}

/// How the rights are remuneration (報酬等) where nothing is due on their exercise: the law has a provision for each way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Remuneration {
    /// 取締役の報酬等として (会社法361条1項4号, 409条3項4号)
    Itself,
    /// 取締役の報酬等をもってする払込みと引換えに (会社法361条1項5号ロ, 409条3項5号ロ)
    Pays,
    /// Some the one way and some the other.
    Both,
}

impl Remuneration {
    fn of(terms: &Terms) -> Remuneration {
        match (terms.grant.is_gratis(), terms.payments.gratis.is_empty()) {
            (true, _) => Remuneration::Itself,
            (false, true) => Remuneration::Pays,
            (false, false) => Remuneration::Both,
        }
    }
}

/// The positions (地位) that those who get the rights hold, each once, in the order of the form.
#[derive(Default)]
struct Positions {
    company: Vec<Kind>,
    subsidiary: Vec<Kind>,
}

impl Positions {
    fn of(terms: &Terms) -> Positions {
        let mut positions = Positions::default();
        for kind in terms.grant.categories.iter().filter_map(|category| category.kind.known()) {
            let kind = match kind {
                Kind::AuditCommitteeDirector | Kind::OutsideDirector => Kind::Director,
                // They hold none that they could lose.
                Kind::Retired | Kind::Outside => continue,
                kind => *kind,
            };
            let known = if kind.is_of_subsidiary() { &mut positions.subsidiary } else { &mut positions.company };
            if !known.contains(&kind) {
                known.push(kind);
            }
        }
        // Its officers are its directors too.
        if positions.subsidiary.contains(&Kind::SubsidiaryEmployee) {
            positions.subsidiary.retain(|kind| *kind == Kind::SubsidiaryEmployee);
        }
        positions
    }
}

/// The lines of a list, each under its number: `(1) …`
fn numbered(lines: impl IntoIterator<Item = String>, space: &str) -> Vec<String> {
    let lines = lines.into_iter().enumerate();
    lines.map(|(index, line)| ["(", &index.saturating_add(1).to_string(), ")", space, &line].concat()).collect()
}
