use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::*;

#[test]
fn codes_are_tidied_and_other_texts_left() {
    assert_eq!(tidy_text("３７７４").as_deref(), Some("3774"));
    assert_eq!(tidy_text(" 130Ａ　").as_deref(), Some("130A"));
    assert_eq!(tidy_text("　").as_deref(), Some(""));
    assert_eq!(tidy_text("3774"), None);
    assert_eq!(tidy_text("東証プライム"), None);
    assert_eq!(tidy_text(""), None);
}

/// Texts that look like numbers and dates reach further into the readers than any text does.
fn nearly() -> impl Strategy<Value = String> {
    "[0-9０-９,，、. 　円個名¥()（）▲−ー十百千万億兆一二〇年月日/元令和平成RHrJuly-]{0,40}"
}

fn never_fails(text: &str) {
    let tidy = tidy_number(text);
    if let Some(tidy) = &tidy {
        assert_eq!(number(tidy), number(text), "{text:?} is {tidy}");
        assert_eq!(tidy_number(tidy), None, "{tidy}");
    }
    let day = tidy_date(text);
    if let Some(day) = &day {
        assert_eq!(date(day), date(text), "{text:?} is {day}");
        assert_eq!(tidy_date(day), None, "{day}");
    }
    tidy_text(text);
    for misread in [number(text).err(), date(text).err()].into_iter().flatten() {
        assert!(!misread.name().is_empty());
    }
}

proptest! {
    /// A space in front is no plain form, and changes nothing else.
    #[test]
    fn what_is_plain_is_read_as_the_long_way_reads_it(
        text in "[0-9,.]{1,6}|[0-9]{1,3}(,[0-9]{3}){0,6}([.][0-9]{0,5})?|[12][0-9]{3}[-/][0-9]{1,3}[-/][0-9]{1,2}",
    ) {
        let (plain, long) = (number(&text), number(&format!(" {text}")));
        prop_assert_eq!(plain.map(|read| read.map(|it| it.to_string())), long.map(|read| read.map(|it| it.to_string())));
        prop_assert_eq!(date(&text), date(&format!(" {text}")));
    }

    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        never_fails(&text);
    }

    #[test]
    fn what_nearly_is_a_number_or_a_date_has_an_answer(text in nearly()) {
        never_fails(&text);
    }

    #[test]
    fn a_number_reads_back(mantissa in -9_999_999_999_999_999_999i128..=9_999_999_999_999_999_999, scale in 0u32..20) {
        let value = rust_decimal::Decimal::from_i128_with_scale(mantissa, scale);
        prop_assert_eq!(number(&value.to_string()), Ok(Some(value)));
        let tidy = tidy_number(&format!(" {value}"));
        prop_assert_eq!(tidy.and_then(|tidy| number(&tidy).ok().flatten()), Some(value));
    }

    #[test]
    fn a_day_reads_back_from_both_calendars(days in 0i64..119_000) {
        let first = NaiveDate::from_ymd_opt(1873, 1, 1).expect("a day");
        let day = first + chrono::Days::new(days.unsigned_abs());
        prop_assume!(YEARS.contains(&day.year()));
        let read = Ok(Some(ReadDate { date: day, ended_era: None }));
        prop_assert_eq!(date(&day.to_string()), read.clone());
        prop_assert_eq!(date(&wareki(day)), read.clone());
        prop_assert_eq!(date(&format!("{}年{}月{}日", day.year(), day.month(), day.day())), read);
    }
}
