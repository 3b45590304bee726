//! The days on which something has to be done.

use wariate::Draft;
use wariate::checks::CheckName;
use wariate::draft::{Field, Input};

use crate::{example_with, of_2025, says, verdict, with};

#[test]
fn dates_that_run_backwards_fail() {
    let name = CheckName::DatesInOrder;
    let draft = example_with(Field::AllotmentDate, "2019-06-26");
    says(&draft, name, "fails", "A date stands before one that it follows. | allotment_date");
    let order = "Board resolution June 27, 2019 (Thu) · Allotment date July 12, 2019 (Fri)";
    says(&Draft::example(), name, "holds", order);
    says(&example_with(Field::AllotmentDate, ""), name, "waits", "allotment_date");
    let paid = example_with(Field::PaidOn, "2019-06-26");
    says(&paid, name, "fails", "A date stands before one that it follows. | paid_on");
    assert_eq!(verdict(&example_with(Field::PaidOn, "2019-06-27"), name).name(), "holds");
}

/// What was typed into a field that the form no longer shows is neither wrong nor out of order.
#[test]
fn dates_that_are_not_asked_for_say_nothing() {
    for (hidden, choice, name) in [
        (Field::PaymentDate, Field::PriceBasis, "gratis"),
        (Field::PaidOn, Field::PriceBasis, "gratis"),
        (Field::AllotmentApprovalDate, Field::TransferRestricted, "no"),
    ] {
        for (text, shown) in [("2019-01-01", "fails"), ("2019-07-13", "warns"), ("someday", "holds")] {
            let draft = example_with(hidden, text);
            let statuses = |draft: &Draft| {
                [CheckName::DatesInOrder, CheckName::NoDateOnAWeekend].map(|name| verdict(draft, name).name())
            };
            assert!(statuses(&draft).contains(&shown), "{hidden:?} {text}");
            let taken_away = with(draft, [(choice, name)]);
            assert_eq!(statuses(&taken_away), ["holds"; 2], "{hidden:?} {text}");
            let problems = wariate::Grant::read(&taken_away).problems;
            assert!(problems.iter().all(|(input, _)| *input != hidden.into()), "{hidden:?} {text}");
        }
    }
}

/// IIJ told its shareholders on 27 June and allotted on 12 July 2019: the first day on which it could.
#[test]
fn two_clear_weeks_lie_between_notice_and_allotment() {
    let name = CheckName::TwoWeeks;
    let reason = "Counted from the notice, public notice or filing; not from the resolution. | Earliest allotment ";
    let held = [reason, "July 12, 2019 (Fri) · Allotment date July 12, 2019 (Fri)"].concat();
    says(&Draft::example(), name, "holds", &held);
    let late = example_with(Field::ShareholderNoticeDate, "2019-06-28");
    let failed = [reason, "July 13, 2019 (Sat) · Allotment date July 12, 2019 (Fri)"].concat();
    says(&late, name, "fails", &failed);
    // The resolution may be months older.
    assert_eq!(verdict(&example_with(Field::ResolutionDate, "2019-01-10"), name).name(), "holds");
    says(&example_with(Field::ShareholderNoticeDate, ""), name, "waits", "shareholder_notice_date");
}

/// 会社法243条2項、3項
#[test]
fn the_allotment_is_decided_by_the_day_before_it() {
    let name = CheckName::AllotmentApproved;
    for (date, status) in [("2019-06-27", "holds"), ("2019-07-11", "holds"), ("2019-07-13", "fails")] {
        assert_eq!(verdict(&example_with(Field::AllotmentApprovalDate, date), name).name(), status, "{date}");
    }
    // A contract for all rights can be approved on the day itself, and nobody is told before (244条).
    let same_day = "On the allotment date itself the board can only approve a contract for all rights; people who applied are told by the day before. | To be decided by July 11, 2019 (Thu) · Allotment decided by the board July 12, 2019 (Fri)";
    says(&example_with(Field::AllotmentApprovalDate, "2019-07-12"), name, "warns", same_day);
    says(&Draft::example(), name, "waits", "allotment_approval_date");
    says(&example_with(Field::TransferRestricted, "no"), name, "holds", "The transfer is free.");
}

/// 会社法246条1項、3項
#[test]
fn rights_are_paid_for_in_time() {
    let name = CheckName::PaidInTime;
    let unpaid = "Rights that are not paid for by then cannot be exercised. | To be paid by ";
    let paid = |paid_on| with(example_with(Field::PaidOn, paid_on), [(Field::PaymentDate, "2019-07-12")]);
    let held = [unpaid, "July 12, 2019 (Fri) · Paid or offset on July 12, 2019 (Fri)"].concat();
    says(&paid("2019-07-12"), name, "holds", &held);
    let failed = [unpaid, "July 12, 2019 (Fri) · Paid or offset on July 16, 2019 (Tue)"].concat();
    says(&paid("2019-07-16"), name, "fails", &failed);
    let before = |paid_on| with(example_with(Field::PaidOn, paid_on), [(Field::ExerciseFrom, "2019-07-13")]);
    assert_eq!(verdict(&before("2019-07-12"), name).name(), "holds");
    assert_eq!(verdict(&before("2019-07-13"), name).name(), "fails");
    says(&Draft::example(), name, "waits", "payment_date paid_on exercise_from");
    says(&example_with(Field::PaymentDate, "?"), name, "waits", "payment_date");
    says(&with(before("1"), [(Field::PaidOn, "")]), name, "waits", "paid_on");
    says(&example_with(Field::PriceBasis, "gratis"), name, "holds", "Nothing is paid for these rights.");
}

/// 会社法911条3項12号、915条1項: Friday 12 July 2019, then two weeks; a weekend moves the end.
#[test]
fn rights_are_registered_within_two_weeks() {
    let name = CheckName::RegisteredInTime;
    let register = |date| example_with(Field::RegistrationDate, date);
    let held = "To be registered by July 26, 2019 (Fri) · Registration July 26, 2019 (Fri)";
    says(&register("2019-07-26"), name, "holds", held);
    let late = "A public holiday moves the end to the next working day; public holidays are not known here. | To be registered by July 26, 2019 (Fri) · Registration July 29, 2019 (Mon)";
    says(&register("2019-07-29"), name, "warns", late);
    let too_late = "To be registered by July 26, 2019 (Fri) · Registration August 5, 2019 (Mon)";
    says(&register("2019-08-05"), name, "fails", too_late);
    for (allotment, last, late, too_late) in [
        ("2019-07-13", "2019-07-29", "2019-07-30", "2019-08-07"),
        ("2019-07-14", "2019-07-29", "2019-07-30", "2019-08-07"),
        // From 29 December to 3 January the registry is closed, and 4 January 2020 is a Saturday.
        ("2019-12-15", "2020-01-06", "2020-01-07", "2020-01-15"),
        // 29 April to 6 May 2019 were public holidays.
        ("2019-04-15", "2019-04-29", "2019-05-07", "2019-05-08"),
    ] {
        let draft = |date| with(register(date), [(Field::AllotmentDate, allotment)]);
        for (date, status) in [(last, "holds"), (late, "warns"), (too_late, "fails")] {
            assert_eq!(verdict(&draft(date), name).name(), status, "{allotment} {date}");
        }
    }
    says(&Draft::example(), name, "waits", "registration_date");
}

/// 会社法911条3項12号ヘ: what counts is the day on which the registration is applied for (令和元年法律第70号附則9条).
#[test]
fn since_2021_the_price_is_registered_and_not_its_formula() {
    let name = CheckName::RegisteredInTime;
    let of_2021 = |date| with(example_with(Field::AllotmentDate, "2021-02-16"), [(Field::RegistrationDate, date)]);
    let price = "Register the price itself; it has taken the place of the formula. | ";
    let first = "To be registered by March 2, 2021 (Tue) · Registration March 1, 2021 (Mon)";
    says(&of_2021("2021-03-01"), name, "holds", &[price, first].concat());
    let before = "To be registered by March 2, 2021 (Tue) · Registration February 26, 2021 (Fri)";
    says(&of_2021("2021-02-26"), name, "holds", before);
    let gratis = with(of_2021("2021-03-01"), [(Field::PriceBasis, "gratis")]);
    says(&gratis, name, "holds", first);
}

#[test]
fn a_weekend_is_looked_at() {
    let name = CheckName::NoDateOnAWeekend;
    says(&Draft::example(), name, "holds", "Public holidays are not known here.");
    let weekend = with(Draft::example(), [(Field::PaidOn, "2019-07-13"), (Field::RegistrationDate, "2019-07-21")]);
    says(&weekend, name, "warns", "Public holidays are not known here. | paid_on registration_date");
    // A period begins and ends on any day.
    assert_eq!(verdict(&example_with(Field::ExerciseFrom, "2019-07-13"), name).name(), "holds");
    // Service begins with a Saturday's allotment, and the year ends on any day.
    let bounds = [(Field::ServiceFrom, "2019-07-13"), (Field::ServiceTo, "2020-07-12"), (Field::YearEnd, "2019-08-31")];
    assert_eq!(verdict(&with(Draft::example(), bounds), name).name(), "holds");
    let saturday = example_with(Field::AllotmentDate, "2019-07-13");
    says(
        &with(saturday, [(Field::NoticeDate, "2019-07-16")]),
        name,
        "warns",
        "Public holidays are not known here. | allotment_date",
    );
    says(&example_with(Field::ResolutionDate, ""), name, "waits", "resolution_date");
}

#[test]
fn both_languages_are_published_on_one_day() {
    let name = CheckName::LanguagesOnOneDay;
    let prime = with(of_2025(), [(Field::MarketEn, "TSE Prime Market")]);
    let english = |draft: &Draft, date| with(draft.clone(), [(Field::EnglishNoticeDate, date)]);
    says(&prime, name, "holds", "No other day is given for the English notice.");
    let same = "Date of the notice July 14, 2025 (Mon) · Date of the English notice July 14, 2025 (Mon)";
    says(&english(&prime, "2025-07-14"), name, "holds", same);
    let first = "English must not be published before Japanese. | Date of the notice July 14, 2025 (Mon) · Date of the English notice July 11, 2025 (Fri)";
    says(&english(&prime, "2025-07-11"), name, "fails", first);
    let later = "The Prime Market asks for both at the same time; from April 1, 2026, where the company had filed for a year’s grace. A part or a summary in English is enough. | Date of the notice July 14, 2025 (Mon) · Date of the English notice July 15, 2025 (Tue)";
    says(&english(&prime, "2025-07-15"), name, "warns", later);
    let without_grace =
        with(prime.clone(), [(Field::NoticeDate, "2026-04-01"), (Field::EnglishNoticeDate, "2026-04-02")]);
    let later = "The Prime Market asks for both at the same time. A part or a summary in English is enough. | Date of the notice April 1, 2026 (Wed) · Date of the English notice April 2, 2026 (Thu)";
    says(&without_grace, name, "warns", later);
    let not_prime = "Not on the Prime Market. | Date of the notice July 14, 2025 (Mon) · Date of the English notice July 15, 2025 (Tue)";
    let standard = with(prime.clone(), [(Field::MarketEn, "TSE Standard"), (Field::MarketJa, "東証スタンダード")]);
    says(&english(&standard, "2025-07-15"), name, "holds", not_prime);
    let japanese = with(prime.clone(), [(Field::MarketEn, ""), (Field::MarketJa, "東証プライム")]);
    assert_eq!(verdict(&english(&japanese, "2025-07-15"), name).name(), "warns");
    let nowhere = with(prime.clone(), [(Field::MarketEn, ""), (Field::MarketJa, "")]);
    says(&english(&nowhere, "2025-07-15"), name, "waits", "market_en market_ja");
    let early = "The rule was not in force on July 12, 2019; it is since April 1, 2025. | Date of the notice July 12, 2019 (Fri) · Date of the English notice July 16, 2019 (Tue)";
    says(&english(&Draft::example(), "2019-07-16"), name, "holds", early);
    says(&example_with(Input::from(Field::NoticeDate), ""), name, "waits", "notice_date");
}
