//! What a verdict rests on, as data: each language words it.

use std::rc::Rc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::calculation::{Measure, Term, Unit, Working};
use crate::draft::{Field, Input};
use crate::language::Bilingual;

/// What was compared.
#[derive(Clone, Debug, PartialEq)]
pub enum Sides {
    Numbers {
        left: Working,
        right: Working,
    },
    /// A number and the line that it must, or would, keep to.
    Line {
        value: Working,
        limit: Limit,
    },
    /// What the rights are worth, in yen: it stands beside the value of the shares, and decides nothing.
    OptionValue(Working),
    Dates {
        left: Dated,
        right: Dated,
    },
    /// The inputs that a reader would ask about, where there are any.
    Inputs(Vec<Input>),
    /// How many figures two documents print, and how many of them only one of the two prints.
    Documents {
        compared: usize,
        differing: usize,
    },
    /// What stands in braces and means nothing.
    Names(Vec<Rc<str>>),
    /// The figures that the standard wording prints and the company's own does not.
    Dropped(Vec<Term>),
    /// How many sections have a text of the company's own, and how many of them in one language only.
    Sections {
        changed: usize,
        in_one_language: usize,
    },
    /// Texts of the company's own, by what the page calls their sections: those where the standard says something else
    /// by now, and those where it says nothing any more.
    OwnTexts {
        overtaken: Vec<Bilingual<Rc<str>>>,
        unused: Vec<Bilingual<Rc<str>>>,
    },
    Reason(Reason),
    /// Each of these, in this order.
    Several(Vec<Sides>),
}

/// A line that a number keeps to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    pub kind: LimitKind,
    pub value: Decimal,
    pub unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    Below,
    AtMost,
    AtLeast,
    /// On either side of zero.
    Within,
}

/// A day, and what is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    pub term: DateTerm,
    pub date: NaiveDate,
}

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateTerm {
    /// As typed into this field.
    Input(Field),
    /// The first day on which the rights may be allotted.
    EarliestAllotment,
    /// The last day on which the board may decide the allotment.
    LastToDecide,
    /// The last day on which the rights are paid for.
    LastToPay,
    LastToRegister,
    /// The day on which the expected term ends.
    EndOfTerm,
    /// The first day on which the adjusted terms hold.
    AdjustedFrom,
}

/// Why a check says what it says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// The rule was not yet in force on the grant's own day.
    NotInForce {
        on: NaiveDate,
        since: NaiveDate,
    },
    /// Nothing is paid for these rights.
    Gratis,
    PriceNotTyped,
    NoModel,
    NoPayConverted,
    NothingShared,
    /// Something is due on exercise.
    DueOnExercise,
    NothingDue,
    /// No category is of a kind that the rule means.
    NobodyConcerned,
    /// 指名委員会等設置会社
    CompensationCommittee,
    TransferFree,
    /// Nothing of this sort is adjusted.
    NotAdjusted,
    NotPrime,
    /// No other day was typed for the English notice.
    SameDay,
    /// Nothing differs from the standard wording.
    StandardWording,
    /// The rights have a price.
    Priced,
    RemaindersDiffer,
    EachHasACeiling,
    NoPlanKept,
    AsPlanned,
    NobodyListed,
    CeilingsApart,
    MayWaive,

    /// A date stands before one that it follows.
    Backwards,
    PaymentForNothing,
    /// A price was typed, and every category is gratis.
    PriceForNothing,
    /// Two amounts are possible.
    TwoAmounts,
    RateTooFar,
    YieldTooHigh,
    MonthsForYears,
    TermPassesExercise,
    FractionForPercent,
    VolatilityTooHigh,
    TieDecided,
    CeilingPassed {
        ceiling: usize,
        measure: Measure,
        by: Decimal,
    },
    NoCeiling,
    CeilingMixed,
    /// An amount was used of a ceiling that was not typed.
    UsedWithoutCeiling,
    /// The two weeks begin with the notice, not with the resolution.
    CountedFromNotice,
    DayBeforeAllotment,
    /// On the allotment date itself, the contract for all rights alone can be approved.
    OnlyByContract,
    UnpaidNotExercised,
    RegisterThePrice,
    /// A public holiday, if it was one, moved the end of the two weeks.
    HolidayMovesEnd,
    HolidaysNotKnown,
    EnglishFirst,
    EnglishLater,
    /// While some companies still had a year more.
    EnglishLaterInGrace,
    ReportDue,
    ReportNotDue,
    ReservationOfDecrease,
    AmendedReport,
    /// What the board did not leave open differs from the plan.
    NotLeftOpen,
    /// Those who are listed of a category are not as many as its people.
    NotAllListed,
    MayNotWaive,
    OutsideTheGroup,
    WagesInFull,
    ClaimAgainstSubsidiary,
    /// Rights count from the first day of their exercise period.
    CountsFromExercise,
    BaseDateOld,
    BaseDateAhead,
    BaseDateBeforeAdjustment,
    Minor,
    DisclosureMayBeRequired,
    /// It was minor when it was resolved.
    RisenSinceResolution,
    RightsOrShares,
    SharesPerRightChanged,
    WrongWay,
    FractionOfShareDropped,
    NoShareLeft,
    OneYenStays,
    WasItOneYen,
    NotBelowMarket,
    /// An exercise price of more than one yen is adjusted.
    MarketPriced,
}

impl Sides {
    pub(super) fn line(value: Working, kind: LimitKind, limit: impl Into<Decimal>, unit: Unit) -> Sides {
        Sides::Line { value, limit: Limit { kind, value: limit.into(), unit } }
    }

    pub(super) fn dates(left: (DateTerm, NaiveDate), right: (Field, NaiveDate)) -> Sides {
        Sides::Dates {
            left: Dated { term: left.0, date: left.1 },
            right: Dated { term: DateTerm::Input(right.0), date: right.1 },
        }
    }
}
