//! What can be wrong with a field, as data: each language words it in its own file.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Category, Ceiling, Fact, Grant, Market, Papers, PriceBasis, SharesPerRightBasis};
use crate::draft::{Field, Input};
use crate::reading::Misread;

/// What is wrong with the text of one field.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The text is no number and no date.
    Unreadable(Misread),
    /// A count that has to be whole has a fraction.
    NotWhole,
    /// Below the least value.
    TooSmall(Bound),
    /// Above the greatest value.
    TooLarge(Bound),
    /// More decimals than the field takes; the number is the most it takes.
    TooManyDecimals(u32),
    /// More characters than the field takes; the number is the most it takes.
    TooLong(usize),
    /// A control character, or one that changes the direction of the text around it.
    HiddenCharacter(char),
    /// No choice of this list.
    UnknownChoice,
    /// Not a code of four or five digits or capital letters, such as 3774 or 130A.
    NotASecurityCode,
    /// Earlier than a date that it has to follow, which stands in this field.
    Before(Field, NaiveDate),
    /// Not less than the whole of which it is a part, which stands in this field.
    NotLessThan(Field, Bound),
    /// Later than it can be; the date is the last that is possible.
    TooLate(NaiveDate),
    /// An amount that buys not even one share at this price.
    BuysNoShare(Bound),
    /// It comes to more rights or shares than this, the most there can be.
    ComesToTooMany(Bound),
    /// The price that it is divided by was rounded to nothing.
    PriceIsNothing,
    /// The shares of a right follow from the price of a share, which is not known before them where the price is given
    /// for a right.
    NeedsPricePerShare,
}

/// The least or greatest value of a field.
pub type Bound = Decimal;

impl Problem {
    /// The name in `data-problem`.
    pub fn name(&self) -> &'static str {
        match self {
            Problem::Unreadable(misread) => misread.name(),
            Problem::NotWhole => "not_whole",
            Problem::TooSmall(_) => "too_small",
            Problem::TooLarge(_) => "too_large",
            Problem::TooManyDecimals(_) => "too_many_decimals",
            Problem::TooLong(_) => "too_long",
            Problem::HiddenCharacter(_) => "hidden_character",
            Problem::UnknownChoice => "unknown_choice",
            Problem::NotASecurityCode => "not_a_security_code",
            Problem::Before(..) => "before",
            Problem::NotLessThan(..) => "not_less_than",
            Problem::TooLate(_) => "too_late",
            Problem::BuysNoShare(_) => "buys_no_share",
            Problem::ComesToTooMany(_) => "comes_to_too_many",
            Problem::PriceIsNothing => "price_is_nothing",
            Problem::NeedsPricePerShare => "needs_price_per_share",
        }
    }
}

/// Every problem of the grant, in the order of the form.
pub(super) fn all(grant: &Grant) -> Problems {
    let mut problems = Vec::new();
    for texts in [
        &grant.issuer_name,
        &grant.market,
        &grant.representative_title,
        &grant.representative,
        &grant.about,
        &grant.contact,
        &grant.series_name,
    ] {
        collect(&mut problems, &texts.english);
        collect(&mut problems, &texts.japanese);
    }
    collect(&mut problems, &grant.security_code);
    for (_, date) in super::dates::dates(grant) {
        collect(&mut problems, date);
    }
    collect(&mut problems, &grant.shares_per_right_basis);
    collect(&mut problems, &grant.shares_per_right);
    collect(&mut problems, &grant.amount_per_right);
    collect(&mut problems, &grant.price_basis);
    collect(&mut problems, &grant.price_per_share);
    collect(&mut problems, &grant.price_per_right);
    collect(&mut problems, &grant.fair_value_per_share);
    collect(&mut problems, &grant.exercise_price);
    collect(&mut problems, &grant.rounding);
    collect(&mut problems, &grant.release_state);
    collect(&mut problems, &grant.conversion_price_per_right);
    collect(&mut problems, &grant.rights_to_share);
    collect(&mut problems, &grant.organisation);
    of_market(&mut problems, &grant.market_data);
    of_company(&mut problems, grant);
    of_papers(&mut problems, &grant.papers);
    for category in &grant.categories {
        of_category(&mut problems, category);
    }
    for ceiling in &grant.ceilings {
        of_ceiling(&mut problems, ceiling);
    }
    let fixed_amount = grant.shares_per_right_basis.known() == Some(&SharesPerRightBasis::FixedAmount);
    if fixed_amount && grant.price_basis.known() == Some(&PriceBasis::Right) {
        add(&mut problems, Field::SharesPerRightBasis.into(), Problem::NeedsPricePerShare);
    }
    for (input, problem) in super::dates::out_of_order(grant) {
        add(&mut problems, input, problem);
    }
    problems
}

fn of_market(problems: &mut Problems, market: &Market) {
    collect(problems, &market.share_price);
    collect(problems, &market.share_price_source);
    collect(problems, &market.term);
    collect(problems, &market.volatility);
    collect(problems, &market.volatility_note);
    collect(problems, &market.dividend);
    collect(problems, &market.interest_rate);
    collect(problems, &market.target_price);
}

fn of_company(problems: &mut Problems, grant: &Grant) {
    let Grant { procedure, company_shares, service, previous, adjustment, .. } = grant;
    collect(problems, &procedure.resolved_rights);
    collect(problems, &procedure.shareholder_notice_means);
    collect(problems, &procedure.transfer_restricted);
    for shares in [
        &company_shares.issued,
        &company_shares.treasury,
        &company_shares.authorised,
        &company_shares.under_option,
        &previous.shares_per_right,
        &adjustment.ratio_before,
        &adjustment.ratio_after,
        &adjustment.new_shares,
    ] {
        collect(problems, shares);
    }
    for yen in [
        &company_shares.resolution_share_price,
        &previous.price_per_share,
        &adjustment.new_share_price,
        &adjustment.market_price,
    ] {
        collect(problems, yen);
    }
    collect(problems, &service.expected_forfeitures);
    collect(problems, &previous.rights);
    collect(problems, &previous.persons);
    collect(problems, &adjustment.kind);
    collect(problems, &adjustment.outstanding_series);
}

fn of_papers(problems: &mut Problems, papers: &Papers) {
    for texts in [&papers.reason, &papers.conditions, &papers.exercise_place, &papers.payment_place] {
        collect(problems, &texts.english);
        collect(problems, &texts.japanese);
    }
    for text in [&papers.further_series, &papers.report_before, &papers.report_addressee, &papers.recipients] {
        collect(problems, text);
    }
    collect(problems, &papers.stage);
    collect(problems, &papers.price_method);
    collect(problems, &papers.exercise_condition);
    collect(problems, &papers.exercise_days);
    collect(problems, &papers.acquisition);
    collect(problems, &papers.notice_scope);
}

fn of_category(problems: &mut Problems, category: &Category) {
    collect(problems, &category.label.english);
    collect(problems, &category.label.japanese);
    collect(problems, &category.kind);
    collect(problems, &category.chosen_payment);
    collect(problems, &category.persons);
    collect(problems, &category.rights_basis);
    collect(problems, &category.rights);
    collect(problems, &category.rights_per_person);
    collect(problems, &category.pay_per_person);
    collect(problems, &category.pay_in_all);
    collect(problems, &category.weight);
}

fn of_ceiling(problems: &mut Problems, ceiling: &Ceiling) {
    collect(problems, &ceiling.label);
    collect(problems, &ceiling.binds);
    collect(problems, &ceiling.yen);
    collect(problems, &ceiling.rights);
    collect(problems, &ceiling.shares);
    collect(problems, &ceiling.used_yen);
    collect(problems, &ceiling.used_rights);
    collect(problems, &ceiling.used_shares);
}

type Problems = Vec<(Input, Problem)>;

fn collect<T>(problems: &mut Problems, fact: &Fact<T>) {
    if let Fact::Wrong(input, problem) = fact {
        add(problems, *input, problem.clone());
    }
}

/// Puts a problem where it stands in the order of the form, behind those of the same input.
/// One that two facts come from stands there once.
fn add(problems: &mut Problems, input: Input, problem: Problem) {
    if problems.iter().any(|(known, other)| *known == input && *other == problem) {
        return;
    }
    let place = problems.partition_point(|(known, _)| *known <= input);
    problems.insert(place, (input, problem));
}
