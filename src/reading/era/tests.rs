use super::*;

#[test]
fn the_era_changes_on_its_day() {
    #[track_caller]
    fn is(year: i32, month: u32, day: u32, expected: &str) {
        assert_eq!(wareki(NaiveDate::from_ymd_opt(year, month, day).expect("a day")), expected);
    }
    is(2019, 7, 12, "令和元年7月12日");
    is(2019, 5, 1, "令和元年5月1日");
    is(2019, 4, 30, "平成31年4月30日");
    is(1989, 1, 8, "平成元年1月8日");
    is(1989, 1, 7, "昭和64年1月7日");
    is(1926, 12, 25, "昭和元年12月25日");
    is(1926, 12, 24, "大正15年12月24日");
    is(1912, 7, 30, "大正元年7月30日");
    is(1912, 7, 29, "明治45年7月29日");
    is(1873, 1, 1, "明治6年1月1日");
    is(2040, 6, 30, "令和22年6月30日");
}

#[test]
fn a_year_in_english() {
    let date = NaiveDate::from_ymd_opt(2019, 7, 12).expect("a day");
    assert_eq!(era_year(date), EraYear { era: Era::Reiwa, year: 1 });
    assert_eq!(era_year(date).to_string(), "Reiwa 1");
}

/// Years before the first era have no sensible number, and no panic either.
#[test]
fn the_ends_of_time() {
    assert_eq!(era_year(NaiveDate::MIN).era, Era::Meiji);
    assert_eq!(era_year(NaiveDate::MAX).era, Era::Reiwa);
}
