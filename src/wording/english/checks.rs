//! The checks: what each asks, its verdict, and where its rule comes from.

use chrono::{Datelike, Month, NaiveDate};

use super::fields;
use crate::checks::{CheckName, DateTerm, LimitKind, Verdict};
use crate::law::{Citation, Law, Part, Provision};

mod reasons;

pub use reasons::reason;

pub fn check(name: CheckName) -> &'static str {
    match name {
        CheckName::PersonsTie => "Persons of the categories = total persons",
        CheckName::RightsTie => "Rights of the categories = total rights",
        CheckName::SharesTie => "Shares of the categories = underlying shares",
        CheckName::PriceTies => "Price per share × shares per right = price per right",
        CheckName::PaidTies => "Rights paid for × price per right = total paid",
        CheckName::OffsetTies => "Rights offset × price per right = remuneration claims offset",
        CheckName::ExerciseTies => "Due on exercise, by rights = by shares",
        CheckName::IssueTotalTies => "Paid and due on exercise, by category = total issue value",
        CheckName::CapitalTies => "Capital per share is half of fair value and exercise price, rounded up",
        CheckName::LanguagesAgree => "Both languages of each document print the same figures",
        CheckName::WordingNamesKnown => "Every name in braces in your wording is known",
        CheckName::WordingKeepsFigures => "Your wording prints every figure of the standard",
        CheckName::WordingInBothLanguages => "Your wording is changed in both languages alike",
        CheckName::WordingFitsTerms => "Your wording was written for these terms",
        CheckName::DatesInOrder => "The dates follow one another",
        CheckName::PriceAsTyped => "The price was not changed by rounding",
        CheckName::WholeYen => "The price per right is whole yen",
        CheckName::PaymentAgreesWithPrice => "The price and the payment agree",
        CheckName::FairValueDecidesYen => "The fair value decides the yen",
        CheckName::InterestRatePlausible => "The risk-free rate is plausible",
        CheckName::DividendYieldPlausible => "The dividend yield is plausible",
        CheckName::TermPlausible => "The expected term is plausible",
        CheckName::VolatilityPlausible => "The volatility is plausible",
        CheckName::RightForEach => "No category has fewer rights than persons",
        CheckName::PayCoversRights => "The pay covers the rights, and would not buy another",
        CheckName::SharedRightsTie => "Rights shared by weight = rights to share",
        CheckName::SharedWithoutTies => "No shared right was decided among equals",
        CheckName::CeilingsKept => "The ceilings of the shareholders’ meeting are kept",
        CheckName::EveryKindHasACeiling => "All directors and audit and supervisory board members have a ceiling",
        CheckName::CeilingsApart => "Ceilings that are resolved apart stand apart",
        CheckName::TwoWeeks => "Two weeks between the notice to shareholders and the allotment",
        CheckName::AllotmentApproved => "The allotment was decided by the day before it",
        CheckName::PaidInTime => "Paid or offset in time",
        CheckName::RegisteredInTime => "Registered within two weeks of the allotment",
        CheckName::NoDateOnAWeekend => "No date is a Saturday or Sunday",
        CheckName::LanguagesOnOneDay => "English and Japanese are published on the same day",
        CheckName::ExtraordinaryReport => "The extraordinary report fits the total issue value",
        CheckName::NotAboveResolved => "No more rights than were resolved",
        CheckName::AsResolved => "As many rights as were resolved",
        CheckName::PlanKept => "What the board fixed in the plan is as it was",
        CheckName::RecipientsFit => "The persons to be notified have the rights of their categories",
        CheckName::ExercisePriceWaivedLawfully => {
            "Where nothing is due on exercise, all are directors or executive officers (執行役)"
        }
        CheckName::PeopleOfTheGroup => "Nobody outside the group gets rights",
        CheckName::WagesNotOffset => "No employee’s wages are offset",
        CheckName::SubsidiaryClaims => "No claim against a subsidiary is offset directly",
        CheckName::WithinAuthorisedShares => "The authorised shares suffice",
        CheckName::BaseDateCurrent => "The numbers of shares are those of the latest base date",
        CheckName::MinorAtResolution => "Minor under the insider rules, at the resolution",
        CheckName::MinorAtAllotment => "Still minor at the allotment",
        CheckName::RightsOrShares => "Rights or shares? The figures beside those of last time",
        CheckName::AdjustmentFits => "The ratio is that of a split or a consolidation",
        CheckName::AdjustmentDropsNothing => "The adjustment drops no fraction of a share",
        CheckName::OneYenStays => "An exercise price of ¥1 stays ¥1",
        CheckName::BelowMarket => "The new shares are issued below market",
    }
}

pub fn verdict(check: CheckName, verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Holds(_) if check.compares() => "equal",
        Verdict::Holds(_) => "in order",
        Verdict::Fails(_) if check.compares() => "not equal",
        Verdict::Fails(_) => "to correct",
        Verdict::Warns(_) => "to check",
        Verdict::Waits(_) => "waits",
    }
}

pub fn in_short(fail: usize, warn: usize, wait: usize) -> String {
    match (fail, warn, wait) {
        (0, 0, 0) => "all in order".to_owned(),
        (0, 0, 1) => "in order, 1 waits".to_owned(),
        (0, 0, _) => format!("in order, {wait} wait"),
        (0, _, _) => format!("{warn} to check"),
        _ => format!("{fail} to correct"),
    }
}

pub fn documents(compared: usize, differing: usize) -> String {
    match differing {
        0 => format!("{compared} figures compared, all equal"),
        _ => format!("{compared} figures compared, {differing} in one language only"),
    }
}

pub fn limit(kind: LimitKind, amount: &str) -> String {
    let kind = match kind {
        LimitKind::Below => "below",
        LimitKind::AtMost => "at most",
        LimitKind::AtLeast => "at least",
        LimitKind::Within => return ["limit: within ±", amount].concat(),
    };
    ["limit: ", kind, " ", amount].concat()
}

/// July 12, 2019 (Fri)
pub fn date(date: NaiveDate) -> String {
    format!("{} ({})", day(date), date.weekday())
}

fn day(date: NaiveDate) -> String {
    let month = u8::try_from(date.month()).ok().and_then(|month| Month::try_from(month).ok());
    format!("{} {}, {}", month.map_or("", |month| month.name()), date.day(), date.year())
}

pub fn date_term(term: DateTerm) -> &'static str {
    match term {
        DateTerm::Input(field) => fields::field(field),
        DateTerm::EarliestAllotment => "Earliest allotment",
        DateTerm::LastToDecide => "To be decided by",
        DateTerm::LastToPay => "To be paid by",
        DateTerm::LastToRegister => "To be registered by",
        DateTerm::EndOfTerm => "The expected term ends",
        DateTerm::AdjustedFrom => "The adjusted terms hold from",
    }
}

pub fn in_force(since: NaiveDate) -> String {
    format!(" (in force since {})", day(since))
}

pub fn citation(citation: Citation) -> String {
    match citation {
        Citation::Law(law, place) => provision(act(law), place),
        Citation::AccountingStandard(number) => format!("ASBJ Statement No. 8, para. {number}"),
        Citation::StockExchange(number, answered) => {
            let answered = answered.date().map(day).unwrap_or_default();
            format!("Tokyo Stock Exchange, FAQ {number} (as of {answered})")
        }
        Citation::EnglishDisclosure => {
            "Tokyo Stock Exchange, Securities Listing Regulations: disclosure in English on the Prime Market".to_owned()
        }
        Citation::TwoClearWeeks => "Great Court of Cassation, July 15, 1935, by analogy".to_owned(),
        Citation::Arithmetic => "Arithmetic on the figures named above".to_owned(),
        Citation::ExtraordinaryReports => {
            "As issuers state it in extraordinary reports: amounts paid in plus money due on exercise".to_owned()
        }
        Citation::TermsOfIssue => "The issuer’s decision in this grant".to_owned(),
        Citation::Plausibility => "No rule: what a careful reader would ask".to_owned(),
    }
}

fn act(law: Law) -> &'static str {
    match law {
        Law::CompaniesAct => "Companies Act",
        Law::CompaniesActRegulation => "Regulation for Enforcement of the Companies Act",
        Law::AccountingRegulation => "Regulation on Corporate Accounting",
        Law::CivilCode => "Civil Code",
        Law::AdministrativeHolidaysAct => "Act on Holidays of Administrative Organs",
        Law::LabourStandardsAct => "Labor Standards Act",
        Law::FinancialInstrumentsAct => "Financial Instruments and Exchange Act",
        Law::DisclosureOrder => "Cabinet Office Order on Disclosure of Corporate Affairs",
        Law::SecuritiesTransactionsOrder => "Cabinet Office Order on Restrictions on Securities Transactions",
    }
}

fn provision(act: &str, provision: Provision) -> String {
    let branch = |number: u8| if number > 0 { format!("-{number}") } else { String::new() };
    let mut text = format!("{act}, art. {}{}", provision.article, branch(provision.branch));
    if provision.paragraph > 0 {
        text.push_str(&format!("({})", provision.paragraph));
    }
    if provision.item > 0 {
        text.push_str(&format!(", item {}{}", provision.item, branch(provision.item_branch)));
    }
    text.push_str(match provision.part {
        Some(Part::B) => "(b)",
        Some(Part::C) => "(c)",
        Some(Part::F) => "(f)",
        None => "",
    });
    text
}
