//! The previous grant beside this one.

use wariate::Draft;
use wariate::checks::CheckName;
use wariate::draft::{Column, Field, Input};

use crate::{example_with, of_rights, says, verdict, with};

const NAME: CheckName = CheckName::RightsOrShares;

/// IIJ's “maximum rights” were 105 in 2021 and 30,900 in 2022.
#[test]
fn rights_that_became_shares_are_looked_at() {
    let draft = with(of_rights("30,900"), [(Field::PreviousRights, "105")]);
    let reason = "Five times or more, one way or the other. Rights or shares?";
    says(&draft, NAME, "warns", &[reason, " | Total rights 30,900 · Rights, last time 105"].concat());
    let back = with(of_rights("105"), [(Field::PreviousRights, "30,900")]);
    says(&back, NAME, "warns", &[reason, " | Total rights 105 · Rights, last time 30,900"].concat());
}

#[test]
fn five_times_is_a_jump() {
    for (rights, previous, status) in
        [("499", "100", "holds"), ("500", "100", "warns"), ("100", "499", "holds"), ("100", "500", "warns")]
    {
        let draft = with(of_rights(rights), [(Field::PreviousRights, previous)]);
        assert_eq!(verdict(&draft, NAME).name(), status, "{rights} after {previous}");
    }
    for (price, status) in [("355", "holds"), ("354", "warns"), ("8,865", "warns"), ("8,864", "holds")] {
        assert_eq!(verdict(&example_with(Field::PreviousPricePerShare, price), NAME).name(), status, "{price}");
    }
    // As many rights in all, but for many fewer people: 163 ÷ 19 and 163 ÷ 3.
    let each = with(Draft::example(), [(Field::PreviousRights, "163"), (Field::PreviousPersons, "3")]);
    let text = "Five times or more, one way or the other. Rights or shares? | 163 ÷ 19 = 8.5789473684… · 163 ÷ 3 = 54.3333333333…";
    says(&each, NAME, "warns", text);
}

#[test]
fn other_shares_per_right_are_looked_at() {
    let changed = example_with(Field::PreviousSharesPerRight, "100");
    let text = "The shares per right are not those of last time. Rights or shares? | Shares per right 200 · Shares per right, last time 100";
    says(&changed, NAME, "warns", text);
    let same = example_with(Field::PreviousSharesPerRight, "200");
    says(&same, NAME, "holds", "Shares per right 200 · Shares per right, last time 200");
}

#[test]
fn without_last_years_figures_it_waits() {
    let waits = "previous_rights previous_persons previous_shares_per_right previous_price_per_share";
    says(&Draft::example(), NAME, "waits", waits);
    let missing = with(example_with(Field::PreviousRights, "150"), [(Input::Category(0, Column::Rights), "")]);
    says(&missing, NAME, "waits", "category.0.rights");
    let gratis = with(example_with(Field::PreviousPricePerShare, "1"), [(Field::PriceBasis, "gratis")]);
    // There is no price to compare.
    says(&gratis, NAME, "waits", "previous_rights previous_persons previous_shares_per_right");
}
