//! The grant of 12 July 2019 as a form of version 2 can hold it: one draft for each part of the form.

use std::rc::Rc;

use wariate::draft::{Category, Ceiling, CeilingColumn, Column, Draft, Field};

use crate::seed;

const BLACK_SCHOLES: [(Field, &str); 12] = [
    (Field::PriceBasis, "black_scholes"),
    (Field::PricePerShare, ""),
    (Field::SharePrice, "1,900"),
    (Field::SharePriceDate, "2019-07-12"),
    (Field::SharePriceSource, "next_base"),
    (Field::Term, "15"),
    (Field::Volatility, "31.2"),
    (Field::VolatilityNote, "15年（2004年7月12日から2019年7月12日まで）の週次終値により算定"),
    (Field::DividendYield, "1.3"),
    (Field::InterestRate, "-0.109"),
    (Field::TargetPrice, "1,600"),
    (Field::Closes, "2019/07/10\t1,880.0\n2019/07/11\t1,892.5\n2019/07/12\t1,900.0\n"),
];

const ADJUSTED: [(Field, &str); 9] = [
    (Field::SharesPerRight, "100"),
    (Field::Adjustment, "split"),
    (Field::AdjustmentDate, "2024-09-30"),
    (Field::RatioBefore, "1"),
    (Field::RatioAfter, "3"),
    (Field::OutstandingSeries, "第1回\t207\t100\t1\n第2回\t1,163\t200\t1\n"),
    (Field::IssuedShares, "46,734,600"),
    (Field::TreasuryShares, "1,650,911"),
    (Field::SharesBaseDate, "2019-03-31"),
];

const CEILINGS: [[&str; CeilingColumn::COUNT]; 3] = [
    ["取締役（社外取締役を除く。）の報酬額", "director outside_director", "500,000,000", "", "", "120,000,000", "", ""],
    ["Stock options of directors", "director", "", "485", "97000", "", "300", "60000"],
    ["監査役の報酬額", "auditor", "100000000", "", "", "0", "", ""],
];

/// The price is worked out.
pub fn black_scholes() -> Draft {
    with(seed::draft(), &BLACK_SCHOLES)
}

/// The shareholders' meeting approved more than one ceiling.
pub fn ceilings() -> Draft {
    let mut draft = with(seed::draft(), &[(Field::Organisation, "auditors")]);
    draft.set_ceilings(CEILINGS.map(|texts| {
        let mut ceiling = Ceiling::blank();
        for (column, text) in CeilingColumn::ALL.into_iter().zip(texts) {
            ceiling.set(column, text);
        }
        Rc::new(ceiling)
    }));
    draft
}

/// Directors by their pay, and officers by a number each.
pub fn pay_per_person() -> Draft {
    let mut draft = seed::draft();
    let mut categories = draft.categories().to_vec();
    for (category, (basis, column, text)) in categories.iter_mut().zip([
        ("pay_per_person", Column::PayPerPerson, "5,000,000"),
        ("rights_per_person", Column::RightsPerPerson, "4"),
    ]) {
        let category = Rc::make_mut(category);
        category.set(Column::RightsBasis, basis);
        category.set(Column::Rights, "");
        category.set(column, text);
    }
    draft.set_categories(categories);
    draft
}

/// Shares are split after the grant, and other series are outstanding.
pub fn adjusted() -> Draft {
    let mut draft = with(seed::draft(), &ADJUSTED);
    let mut category = Category::clone(&draft.categories()[0]);
    category.set(Column::Rights, "207");
    draft.set_categories([Rc::new(category)]);
    draft
}

/// All of it at once.
pub fn whole() -> Draft {
    let mut draft = with(with(pay_per_person(), &BLACK_SCHOLES), &ADJUSTED);
    draft.set(Field::PreviousRights, "155");
    draft.set(Field::ServiceFrom, "2019-06-27");
    draft.set(Field::ServiceTo, "2020-06-30");
    draft.set(Field::ExpectedForfeitures, "3");
    draft.set(Field::ClosesOrder, "newest_first");
    draft.set_ceilings(ceilings().ceilings().to_vec());
    draft
}

fn with(mut draft: Draft, texts: &[(Field, &str)]) -> Draft {
    for (field, text) in texts {
        draft.set(*field, *text);
    }
    draft
}
