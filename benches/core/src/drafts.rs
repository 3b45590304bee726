//! The drafts that are measured.

use std::rc::Rc;

use wariate::draft::{CATEGORIES_MAX, Category, Ceiling, CeilingColumn, Column, Draft, Field};

/// The names of the drafts that are written as links.
pub const NAMES: [&str; 2] = ["example", "categories"];

/// The draft of this name; the example where there is none.
pub fn named(name: &str) -> Draft {
    if name == "categories" { categories() } else { example() }
}

/// The example with every field filled in.
pub fn example() -> Draft {
    let mut draft = Draft::example();
    for (field, text) in [
        (
            Field::AboutJa,
            "1992年の創業以来、主に法人のお客様に、インターネット接続とネットワークの各種サービスを提供しています。",
        ),
        (Field::SeriesNameEn, "Stock Acquisition Rights 2019"),
        (Field::SeriesNameJa, "2019年度新株予約権"),
        (Field::PaymentDate, "2019-07-12"),
        (Field::ExerciseFrom, "2019-07-13"),
        (Field::ExerciseTo, "2049-07-12"),
        (Field::FairValuePerShare, "1,773"),
    ] {
        draft.set(field, text);
    }
    draft
}

/// The example with as many categories as a grant may have, each with names and numbers of its own.
pub fn categories() -> Draft {
    let mut draft = example();
    draft.set_categories((1..=CATEGORIES_MAX).map(|number| {
        let mut category = Category::blank();
        for (column, text) in [
            (Column::LabelEn, format!("Employees of Group Company {number}")),
            (Column::LabelJa, format!("グループ会社{number}の従業員")),
            (Column::Kind, "subsidiary_employee".to_owned()),
            (Column::Payment, "offset".to_owned()),
            (Column::Persons, (number * 7 % 23 + 1).to_string()),
            (Column::Rights, (number * 131 % 997 + 23).to_string()),
        ] {
            category.set(column, text);
        }
        Rc::new(category)
    }));
    draft
}

/// A grant of twenty categories in which every part of the form is filled in: a price by Black and Scholes, rights found
/// in all five ways, three ceilings, the shares of the company, a previous grant and a split.
pub fn twenty() -> Draft {
    let mut draft = example();
    for (field, text) in [
        (Field::PriceBasis, "black_scholes"),
        (Field::PricePerShare, ""),
        (Field::FairValuePerShare, ""),
        (Field::SharePrice, "1,800"),
        (Field::SharePriceDate, "2019-07-12"),
        (Field::Term, "5.5"),
        (Field::Volatility, "28.4"),
        (Field::DividendBasis, "yen"),
        (Field::DividendPerShare, "27"),
        (Field::InterestRate, "-0.109"),
        (Field::RightsToShare, "997"),
        (Field::ResolvedRights, "40,000"),
        (Field::ShareholderNoticeMeans, "notice"),
        (Field::AllotmentApprovalDate, "2019-06-27"),
        (Field::PaidOn, "2019-07-12"),
        (Field::RegistrationDate, "2019-07-19"),
        (Field::EnglishNoticeDate, "2019-07-12"),
        (Field::Organisation, "auditors"),
        (Field::IssuedShares, "46,721,400"),
        (Field::TreasuryShares, "1,650,909"),
        (Field::AuthorisedShares, "75,520,000"),
        (Field::SharesUnderOption, "325,600"),
        (Field::SharesBaseDate, "2019-03-31"),
        (Field::ResolutionSharePrice, "1,958"),
        (Field::ServiceFrom, "2019-07-12"),
        (Field::ServiceTo, "2022-07-11"),
        (Field::YearEnd, "2020-03-31"),
        (Field::ExpectedForfeitures, "120"),
        (Field::PreviousRights, "3,400"),
        (Field::PreviousPersons, "700"),
        (Field::PreviousSharesPerRight, "200"),
        (Field::PreviousPricePerShare, "2,015"),
        (Field::Adjustment, "split"),
        (Field::AdjustmentDate, "2020-12-31"),
        (Field::RatioBefore, "1"),
        (Field::RatioAfter, "4"),
    ] {
        draft.set(field, text);
    }
    draft.set_categories((0..20).map(of_twenty));
    draft.set_ceilings((0..3).map(ceiling));
    draft
}

/// The kinds of the twenty categories in turn, each kind with all the ways to find rights.
const KINDS: [&str; 4] = ["director", "executive_officer", "employee", "subsidiary_director"];

fn of_twenty(number: usize) -> Rc<Category> {
    let mut category = Category::blank();
    let persons = number * 7 % 23 + 2;
    let (basis, column, text) = match number % 5 {
        0 => ("rights", Column::Rights, number * 31 % 97 + 40),
        1 => ("rights_per_person", Column::RightsPerPerson, number % 4 + 2),
        2 => ("pay_per_person", Column::PayPerPerson, number * 170_000 + 1_250_000),
        3 => ("pay_in_all", Column::PayInAll, number * 1_900_000 + 7_777_777),
        _ => ("weight", Column::Weight, number * 11 % 17 + 3),
    };
    for (column, text) in [
        (Column::LabelEn, format!("Officers and Employees, Group {}", number + 1)),
        (Column::LabelJa, format!("役員及び従業員（第{}区分）", number + 1)),
        (Column::Kind, KINDS.iter().cycle().nth(number).map_or_else(String::new, |kind| (*kind).to_owned())),
        (Column::Persons, persons.to_string()),
        (Column::RightsBasis, basis.to_owned()),
        (column, text.to_string()),
    ] {
        category.set(column, text);
    }
    Rc::new(category)
}

fn ceiling(number: usize) -> Rc<Ceiling> {
    let mut ceiling = Ceiling::blank();
    let binds = ["director", "executive_officer employee", "director executive_officer employee subsidiary_director"];
    for (column, text) in [
        (CeilingColumn::Label, "株主総会決議"),
        (CeilingColumn::Binds, binds.get(number).copied().unwrap_or_default()),
        (CeilingColumn::Yen, "1,500,000,000"),
        (CeilingColumn::Rights, "5,000"),
        (CeilingColumn::Shares, "1,000,000"),
        (CeilingColumn::UsedYen, "12,345,600"),
        (CeilingColumn::UsedRights, "35"),
        (CeilingColumn::UsedShares, "7,000"),
    ] {
        ceiling.set(column, text);
    }
    Rc::new(ceiling)
}
