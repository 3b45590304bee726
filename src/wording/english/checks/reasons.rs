//! Why a check says what it says.

use super::day;
use crate::checks::Reason;
use crate::wording::Words;

pub fn reason(words: &dyn Words, reason: &Reason) -> String {
    let sentence = match reason {
        Reason::NotInForce { on, since } => {
            return format!("The rule was not in force on {}; it is since {}.", day(*on), day(*since));
        }
        Reason::CeilingPassed { ceiling, measure, by } => {
            return format!("Ceiling {} is passed by {}.", ceiling + 1, words.amount(*by, measure.unit()));
        }
        Reason::Gratis => "Nothing is paid for these rights.",
        Reason::PriceNotTyped => "The price was not typed.",
        Reason::NoModel => "No price is worked out by the model.",
        Reason::NoPlanKept => "No plan is kept beside these terms.",
        Reason::AsPlanned => "The terms that the board fixed are those of the plan.",
        Reason::NobodyListed => "No persons to be notified are listed.",
        Reason::NoPayConverted => "No category’s rights come from pay.",
        Reason::NothingShared => "No rights are shared by weight.",
        Reason::DueOnExercise => "Money is due on exercise.",
        Reason::NothingDue => "Nothing is due on exercise.",
        Reason::NobodyConcerned => "No category is concerned.",
        Reason::CompensationCommittee => "The compensation committee decides; no ceiling of the meeting is needed.",
        Reason::TransferFree => "The transfer is free.",
        Reason::NotAdjusted => "Nothing of this sort is adjusted.",
        Reason::NotPrime => "Not on the Prime Market.",
        Reason::SameDay => "No other day is given for the English notice.",
        Reason::StandardWording => "Nothing differs from the standard wording.",
        Reason::Priced => "The rights have a price.",
        Reason::RemaindersDiffer => "No right depended on equal remainders.",
        Reason::EachHasACeiling => "A ceiling binds each of them.",
        Reason::CeilingsApart => "No ceiling is for more than one of them.",
        Reason::MayWaive => "All are directors, or executive officers (執行役) of a company with committees.",
        Reason::Backwards => "A date stands before one that it follows.",
        Reason::PaymentForNothing => "The price is gratis, so the payment chosen here has no effect. Which is meant?",
        Reason::PriceForNothing => "Every category is gratis, so the price typed here has no effect. Which is meant?",
        Reason::TwoAmounts => {
            "A boundary of the rounding lies within the error of the value. The higher amount is used; have the appraiser confirm it."
        }
        Reason::RateTooFar => "Is the decimal point right? −0.109 stands for −0.109 %.",
        Reason::YieldTooHigh => "Few dividends are that high. Is it typed in percent, and adjusted for splits?",
        Reason::MonthsForYears => "Are these months? A number alone is read as years.",
        Reason::TermPassesExercise => "The expected term ends after the exercise period.",
        Reason::FractionForPercent => "Is it typed in percent? 30 stands for 30 %, and 0.3 for 0.3 %.",
        Reason::VolatilityTooHigh => "Few shares move that much. Is the volatility that of a year?",
        Reason::TieDecided => {
            "Among equal remainders the larger weight, then the first category, got the right. Is that meant?"
        }
        Reason::NoCeiling => "No ceiling binds these people; the shareholders’ meeting has to have approved their pay.",
        Reason::CeilingMixed => {
            "Pay of audit-committee directors, of other directors and of audit and supervisory board members is resolved apart. Is one ceiling really for all?"
        }
        Reason::UsedWithoutCeiling => {
            "Something is used of a ceiling, and what was approved is not entered: nothing is held to it."
        }
        Reason::CountedFromNotice => "Counted from the notice, public notice or filing; not from the resolution.",
        Reason::DayBeforeAllotment => {
            "The transfer is restricted: the board decides who gets rights, or approves the contract, in time to tell them by the day before."
        }
        Reason::OnlyByContract => {
            "On the allotment date itself the board can only approve a contract for all rights; people who applied are told by the day before."
        }
        Reason::UnpaidNotExercised => "Rights that are not paid for by then cannot be exercised.",
        Reason::RegisterThePrice => "Register the price itself; it has taken the place of the formula.",
        Reason::HolidayMovesEnd => {
            "A public holiday moves the end to the next working day; public holidays are not known here."
        }
        Reason::HolidaysNotKnown => "Public holidays are not known here.",
        Reason::EnglishFirst => "English must not be published before Japanese.",
        Reason::EnglishLater => {
            "The Prime Market asks for both at the same time. A part or a summary in English is enough."
        }
        Reason::EnglishLaterInGrace => {
            "The Prime Market asks for both at the same time; from April 1, 2026, where the company had filed for a year’s grace. A part or a summary in English is enough."
        }
        Reason::ReportDue => "An extraordinary report may be due at this amount. A matter to look at, not a rule.",
        Reason::ReportNotDue => {
            "Below this line no extraordinary report may be due; then shareholders need a notice or a public notice. A matter to look at, not a rule."
        }
        Reason::ReservationOfDecrease => {
            "The usual reservation covers a decrease only. Was there a new resolution, and two more weeks?"
        }
        Reason::AmendedReport => {
            "Show both numbers. Where an extraordinary report was filed, an amended report states them before and after."
        }
        Reason::NotLeftOpen => {
            "The board did not leave these open, and they differ from the plan. Was there a new resolution, or is it a slip?"
        }
        Reason::NotAllListed => "Not every person of the category is listed. Are the others notified apart?",
        Reason::MayNotWaive => {
            "Only directors of a listed company, and executive officers (執行役) of one with committees, may get rights that are exercised without payment."
        }
        Reason::OutsideTheGroup => {
            "People outside the group: file the statement on anti-social forces by the business day before the resolution; a grant that is not minor is discussed with the exchange ten days before publication."
        }
        Reason::WagesInFull => {
            "Wages are paid in full: an employee’s wages are offset only under a labor agreement or with free consent."
        }
        Reason::ClaimAgainstSubsidiary => {
            "Their claim is against the subsidiary; one more step is needed before it can be offset."
        }
        Reason::CountsFromExercise => "More shares than are authorised, from the first day of the exercise period.",
        Reason::BaseDateOld => "The base date is more than a year back. Has a year ended since?",
        Reason::BaseDateAhead => "The base date is later than the grant.",
        Reason::BaseDateBeforeAdjustment => "A split or consolidation holds since: count the shares after it.",
        Reason::Minor => "Minor by at least one of the two: timely disclosure may not be required.",
        Reason::DisclosureMayBeRequired => "Neither is below its line: timely disclosure may be required.",
        Reason::RisenSinceResolution => {
            "It was minor at the resolution and no longer is: timely disclosure may be required now."
        }
        Reason::RightsOrShares => "Five times or more, one way or the other. Rights or shares?",
        Reason::SharesPerRightChanged => "The shares per right are not those of last time. Rights or shares?",
        Reason::WrongWay => {
            "A split makes more shares, a consolidation fewer. Are the two numbers the right way round?"
        }
        Reason::FractionOfShareDropped => "A fraction of a share is dropped for every right.",
        Reason::NoShareLeft => "No whole share is left for a right.",
        Reason::OneYenStays => "It stands for the share itself and is not adjusted.",
        Reason::WasItOneYen => {
            "The price equals the ratio. Was it ¥1 before the consolidation? Then it stays ¥1 and is not adjusted."
        }
        Reason::NotBelowMarket => "Not below market: nothing is adjusted.",
        Reason::MarketPriced => "The price is not ¥1 and is adjusted.",
    };
    sentence.to_owned()
}
