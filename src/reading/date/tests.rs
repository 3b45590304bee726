use super::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

#[track_caller]
fn reads(text: &str, expected: NaiveDate) {
    assert_eq!(date(text), Ok(Some(ReadDate { date: expected, ended_era: None })), "{text}");
}

#[track_caller]
fn reads_ended(text: &str, expected: NaiveDate, era: Era) {
    assert_eq!(date(text), Ok(Some(ReadDate { date: expected, ended_era: Some(era) })), "{text}");
}

#[track_caller]
fn refuses(text: &str, expected: Misread) {
    assert_eq!(date(text), Err(expected), "{text}");
}

const OUT_OF_RANGE: Misread = Misread::YearOutOfRange { least: 1873, greatest: 2199 };

#[test]
fn the_day_of_the_notice_in_every_form() {
    for text in [
        "2019-07-12",
        "2019/7/12",
        "2019.7.12",
        "20190712",
        "２０１９０７１２",
        "2019年7月12日",
        "２０１９年７月１２日",
        "2019年 7月 12日",
        "　2019 - 07 - 12　",
        "2019−07−12",
        "2019ー07ー12",
        "2019。7。12",
        "July 12, 2019",
        "12 July 2019",
        "Jul. 12, 2019",
        "july 12th 2019",
        "JULY 12,2019",
        "令和元年7月12日",
        "令和1年7月12日",
        "令和 元年 7月12日",
        "R1.7.12",
        "r1/7/12",
        "Ｒ１．７．１２",
        "R01-07-12",
        "㋿元年7月12日",
        "Reiwa 1.7.12",
        "令和元年七月十二日",
        "二〇一九年七月十二日",
    ] {
        reads(text, day(2019, 7, 12));
    }
}

#[test]
fn blank_is_no_date_and_no_mistake() {
    for blank in ["", "　", " \n"] {
        assert_eq!(date(blank), Ok(None), "{blank:?}");
    }
}

#[test]
fn eras() {
    reads("H31/4/30", day(2019, 4, 30));
    reads("平成元年1月8日", day(1989, 1, 8));
    reads("昭和64年1月7日", day(1989, 1, 7));
    reads("昭和元年12月25日", day(1926, 12, 25));
    reads("大正元年7月30日", day(1912, 7, 30));
    reads("明治6年1月1日", day(1873, 1, 1));
    reads("M45.7.29", day(1912, 7, 29));
    reads("May 1, 2019", day(2019, 5, 1));
    reads("March 31, 2040", day(2040, 3, 31));
    reads("Sept 5, 2020", day(2020, 9, 5));
}

#[test]
fn an_era_that_had_ended_is_read_and_told() {
    reads_ended("平成52年6月30日", day(2040, 6, 30), Era::Heisei);
    reads_ended("平成31年5月1日", day(2019, 5, 1), Era::Heisei);
    reads_ended("S64.1.8", day(1989, 1, 8), Era::Showa);
}

#[test]
fn an_era_that_had_not_begun_is_refused() {
    refuses("令和元年4月1日", Misread::EraNotBegun { era: Era::Reiwa, begins: day(2019, 5, 1) });
    refuses("H1.1.7", Misread::EraNotBegun { era: Era::Heisei, begins: day(1989, 1, 8) });
    refuses("令和0年7月12日", Misread::NoSuchYear { era: Era::Reiwa });
}

#[test]
fn days_that_do_not_exist() {
    refuses("2019-02-29", Misread::NoSuchDay { year: 2019, month: 2, day: 29 });
    refuses("平成31年2月29日", Misread::NoSuchDay { year: 2019, month: 2, day: 29 });
    refuses("20191301", Misread::NoSuchDay { year: 2019, month: 13, day: 1 });
    refuses("2019-00-10", Misread::NoSuchDay { year: 2019, month: 0, day: 10 });
    refuses("June 31, 2019", Misread::NoSuchDay { year: 2019, month: 6, day: 31 });
    reads("2020-02-29", day(2020, 2, 29));
}

#[test]
fn years_have_bounds() {
    reads("1873-01-01", day(1873, 1, 1));
    reads("2199-12-31", day(2199, 12, 31));
    for text in [
        "1872-12-31",
        "2200-01-01",
        "明治5年12月31日",
        "明治元年10月23日",
        "令和9999年1月1日",
        "20199-07-12",
        "0000-01-01",
    ] {
        refuses(text, OUT_OF_RANGE);
    }
}

#[test]
fn what_is_no_date() {
    for text in [
        "x",
        "19/7/12",
        "7/12/2019",
        "12/7/2019",
        "2019",
        "2019-07",
        "2019-07-12-01",
        "2019/07-12",
        "2019年7月",
        "2019年7月12",
        "201907121",
        "2019071",
        "令和",
        "令和元年",
        "R",
        "R1",
        "元年7月12日",
        "July 2019",
        "Jly 12, 2019",
        "J 12, 2019",
        "July 12, 19",
        "-2019-07-12",
        "2019-007-12",
        "2019-07-+1",
        "2019--12",
        "令和年7月12日",
        "<script>",
    ] {
        refuses(text, Misread::NotADate);
    }
    refuses(&"2".repeat(10_000), Misread::TooLong(100));
}

#[test]
fn tidying_stays_in_the_calendar_that_was_typed() {
    #[track_caller]
    fn tidies(text: &str, expected: &str) {
        assert_eq!(tidy_date(text).as_deref(), Some(expected), "{text}");
        assert_eq!(tidy_date(expected), None, "{expected} is tidy");
    }
    tidies("2019/7/12", "2019-07-12");
    tidies("２０１９年７月１２日", "2019-07-12");
    tidies("July 12, 2019", "2019-07-12");
    tidies("R1.7.12", "令和元年7月12日");
    tidies("h31/4/30", "平成31年4月30日");
    tidies("H52.6.30", "平成52年6月30日");
    assert_eq!(tidy_date("2019-02-29"), None);
    assert_eq!(tidy_date(""), None);
}
