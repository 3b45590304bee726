//! Closes as people paste them.

use proptest::prelude::*;
use rust_decimal::Decimal;
use wariate::pasting::closes::{
    CLOSES_LEFT_OUT_MAX, CLOSES_MAX, ClosesColumn, ClosesProblem, LeftOut, PastedCloses, read_closes,
};
use wariate::reading::{Counted, date, number_of};
use wariate::valuation::Order;

use super::number;

/// The closes as `2019-07-12 1773`, or without the date.
fn read(pasted: &PastedCloses) -> Vec<String> {
    let close = |close: &wariate::valuation::Close| match close.date {
        Some(date) => format!("{date} {}", close.close),
        None => close.close.to_string(),
    };
    pasted.closes.iter().map(close).collect()
}

#[track_caller]
fn reads(text: &str, column: ClosesColumn, expected: &[&str]) {
    let pasted = read_closes(text);
    assert_eq!(read(&pasted), expected, "{pasted:?}");
    assert_eq!(pasted.column, Some(column));
    assert_eq!(pasted.problems, []);
}

#[test]
fn a_date_and_a_close() {
    let two = ["2019-07-11 1770", "2019-07-12 1773"];
    reads("2019-07-11\t1,770\n2019-07-12\t1,773", ClosesColumn::Only, &two);
    reads("2019/7/11 1770\r\n2019/7/12 1773\r\n", ClosesColumn::Only, &two);
    reads("2019/07/11,1770\r2019/07/12,1773", ClosesColumn::Only, &two);
    reads("\"2019/07/11\",\"1,770\"\n\"2019/07/12\",\"1,773\"", ClosesColumn::Only, &two);
    reads("2019年7月11日　１，７７０\n2019年7月12日　１，７７３", ClosesColumn::Only, &two);
    reads("令和元年7月11日\t1,770円\nR1.7.12\t1,773円", ClosesColumn::Only, &two);
    reads("2019/07/11(木)\t1,770\n2019/07/12(金)\t1,773", ClosesColumn::Only, &two);
    reads("2019-07-11 00:00:00\t1770\n2019-07-12 00:00:00\t1773", ClosesColumn::Only, &two);
    reads("Jul 11, 2019\t1770\nJul 12, 2019\t1773", ClosesColumn::Only, &two);
    reads("\n\n20190711\t1770\n\n20190712\t1773\n\n", ClosesColumn::Only, &two);
}

#[test]
fn closes_alone() {
    reads("1,770\n1,773\n", ClosesColumn::Only, &["1770", "1773"]);
    reads("終値\n１７７０\n1773.5円", ClosesColumn::Close, &["1770", "1773.5"]);
    reads("30.2 32.0 31.1 30.1", ClosesColumn::Fourth, &["30.1"]);
}

#[test]
fn the_column_is_found_by_its_heading() {
    let table =
        "日付\t始値\t高値\t安値\t終値\t出来高\t調整後終値*\n2019年7月12日\t3,540\t3,560\t3,530\t3,546\t120,300\t1,773";
    reads(table, ClosesColumn::Adjusted, &["2019-07-12 1773"]);
    let table = "コード\t日付\t終値\t前日終値\n3774\t2019/7/12\t1,773\t1,770";
    reads(table, ClosesColumn::Close, &["2019-07-12 1773"]);
    let table = "Date,Open,High,Low,Close,Adj Close,Volume\n2019-07-12,1770,1790,1765,1775,1773,120300";
    reads(table, ClosesColumn::Adjusted, &["2019-07-12 1773"]);
    let table = "\"Date\",\"Price\",\"Open\",\"High\",\"Low\",\"Vol.\",\"Change %\"\n\"Jul 12, 2019\",\"1,773.0\",\"1,770.0\",\"1,790.0\",\"1,765.0\",\"120.30K\",\"0.17%\"";
    reads(table, ClosesColumn::Close, &["2019-07-12 1773.0"]);
    let table = "日付 始値 高値 安値 終値\n2019/7/12 1770 1790 1765 1773";
    reads(table, ClosesColumn::Close, &["2019-07-12 1773"]);
}

#[test]
fn without_a_heading_the_columns_are_as_usual() {
    reads("2019/7/12\t1770\t1790\t1765\t1773\t120,300株", ClosesColumn::Fourth, &["2019-07-12 1773"]);
    reads("2019/7/12\t1773\t120,300", ClosesColumn::First, &["2019-07-12 1773"]);
}

#[test]
fn commas_of_thousands_divide_no_columns() {
    reads("2018-01-01,12,345\n2018-01-02,12,350\n", ClosesColumn::Rest, &["2018-01-01 12345", "2018-01-02 12350"]);
    let over_a_thousand = "2018-01-01,999\n2018-01-02,1,026.5\n2018-01-03,998.5\n";
    let expected = ["2018-01-01 999", "2018-01-02 1026.5", "2018-01-03 998.5"];
    reads(over_a_thousand, ClosesColumn::Rest, &expected);
    reads(&format!("Date,Close\n{over_a_thousand}"), ClosesColumn::Close, &expected);
    reads("2018年1月1日,1,234,567\r\n", ClosesColumn::Rest, &["2018-01-01 1234567"]);
    reads("2018-01-01,\"12,345\",\"67,800\"", ClosesColumn::First, &["2018-01-01 12345"]);
}

#[test]
fn commas_that_divide_columns_are_left_to_it() {
    reads("2018-01-01,177,179,176,178", ClosesColumn::Fourth, &["2018-01-01 178"]);
    reads("2018-01-01,1770,1790,1765,1773,120,300", ClosesColumn::Fourth, &["2018-01-01 1773"]);
    reads("2018-01-01,1773,120300", ClosesColumn::First, &["2018-01-01 1773"]);
    reads("Date,Close,Volume\n2018-01-01,177,300", ClosesColumn::Close, &["2018-01-01 177"]);
}

#[track_caller]
fn refuses(text: &str, problem: ClosesProblem) {
    let pasted = read_closes(text);
    assert_eq!((pasted.closes, pasted.problems), (vec![], vec![problem]));
}

#[test]
fn commas_that_may_divide_either_are_asked_about() {
    for text in [
        "2018-01-01,12,345,67800",
        "2018-01-01,1,234,56,700",
        "2018-01-01,12,345\n2018-01-02,12,3456",
        "Date,Open,Close\n2018-01-01,1,770,1,773",
        "Date,Close,Volume\n2018-01-01,1,773,300",
        "Close,Volume\n1,773,300",
    ] {
        refuses(text, ClosesProblem::CommasUnclear);
    }
}

/// Of a month its last close is known.
#[test]
fn a_month_is_its_last_day() {
    let expected = ["2009-01-31 1026", "2009-02-28 1030"];
    for text in [
        "2009年1月\t1,026\n2009年2月\t1,030",
        "2009年1月 1,026\n2009年2月 1,030",
        "2009/01\t1026\n2009/02\t1030",
        "2009-1,1026\n2009-2,1030",
        "平成21年1月\t1,026\nH21年2月\t1,030",
        "２００９／０１\t1026\n２００９／０２\t1030",
    ] {
        reads(text, ClosesColumn::Only, &expected);
    }
}

#[test]
fn what_is_no_date_beside_the_closes_is_not_passed_over() {
    let unread = |text: &str| ClosesProblem::DatesUnread { text: text.to_owned() };
    refuses("7月12日\t1773\n7月16日\t1780", unread("7月12日"));
    refuses("Jan 2009\t1026\nFeb 2009\t1030", unread("Jan 2009"));
    refuses("1773\t2019/7/12\n1780\t2019/7/16", unread("2019/7/12"));
    refuses("銘柄\t終値\nWariate\t1773", unread("Wariate"));
    // One among many is a line of another kind.
    let pasted = read_closes("1773\t\n\t\n1780\t");
    assert_eq!(read(&pasted), ["1773", "1780"]);
}

#[test]
fn days_as_excel_numbers_them_are_days() {
    let expected = ["2018-01-01 1026.1", "2018-01-08 1030", "2018-01-15 1028"];
    reads("43101\t1026.1\n43108\t1030\n43115\t1028", ClosesColumn::Only, &expected);
    reads("日付\t終値\n43101\t1026.1\n43108\t1030\n43115\t1028", ClosesColumn::Close, &expected);
    reads("43101,1026.1\n43108,1030\n43115,1028", ClosesColumn::Only, &expected);
    let newest = ["2018-01-15 1028", "2018-01-08 1030", "2018-01-01 1026.1"];
    reads("43115 1028 9\n43108 1030 8\n43101 1026.1 7", ClosesColumn::First, &newest);
    assert_eq!(read_closes("43115\t1028\n43108\t1030\n43101\t1026").order, Some(Order::NewestFirst));
}

#[test]
fn two_columns_of_numbers_say_nothing_of_themselves() {
    for text in ["43101\t1026.1", "1773\t120300\n1780\t98000\n1775\t101000", "43101\t1\n43301\t2\n43501\t3"] {
        refuses(text, ClosesProblem::ColumnUnclear);
    }
    reads("終値\t出来高\n1773\t120300\n1780\t98000", ClosesColumn::Close, &["1773", "1780"]);
}

#[test]
fn the_dates_say_the_order() {
    let order = |text: &str| read_closes(text).order;
    assert_eq!(order("2019/7/11\t1770\n2019/7/12\t1773"), Some(Order::OldestFirst));
    assert_eq!(order("2019/7/12\t1773\n2019/7/11\t1770"), Some(Order::NewestFirst));
    assert_eq!(order("2019/7/12\t1773"), None);
    assert_eq!(order("1773\n1770"), None);
}

#[test]
fn what_is_left_out_is_told() {
    let text = "株価の推移\n日付\t終値\n2019/7/10\t1,770\n2019/7/11\t--\n2019/7/12\t1,77\n7月16日\t1,773\n\t1,780\n2019/7/18\t5%";
    let pasted = read_closes(text);
    assert_eq!(read(&pasted), ["2019-07-10 1770"]);
    let told = pasted.problems.iter().map(|problem| match problem {
        ClosesProblem::LeftOut { line, reason, .. } => (*line, reason.clone()),
        other => panic!("{other:?}"),
    });
    let misread_close = |text| LeftOut::CloseUnread(number_of(Counted::Yen, text).expect_err("a misread number"));
    let misread_date = |text| LeftOut::DateUnread(date(text).expect_err("a misread date"));
    let expected = [
        (1, misread_date("株価の推移")),
        (4, LeftOut::NoClose),
        (5, misread_close("1,77")),
        (6, misread_date("7月16日")),
        (7, LeftOut::NoDate),
        (8, misread_close("5%")),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

/// Of 19/7/12 nobody knows which day it is; the list must not pass for one without dates.
#[test]
fn dates_that_cannot_be_read_are_not_passed_over() {
    for day in ["19/7/12", "7/12/2019", "7/12"] {
        let pasted = read_closes(&format!("{day}\t1,773"));
        assert_eq!(pasted.closes, []);
        assert_eq!(pasted.problems.iter().map(ClosesProblem::name).collect::<Vec<_>>(), ["nothing_found", "left_out"]);
    }
}

#[test]
fn too_much_is_refused() {
    let refused = |text: &str| read_closes(text).problems;
    let long = "１".repeat(2_000_001);
    assert_eq!(refused(&long), [ClosesProblem::TooLong { greatest: 2_000_000 }]);
    let many = "1\n".repeat(CLOSES_MAX);
    assert_eq!(read_closes(&many).closes.len(), CLOSES_MAX);
    assert_eq!(refused(&(many + "1")), [ClosesProblem::TooManyRows { greatest: CLOSES_MAX }]);
    assert_eq!(refused("Lorem ipsum\ndolor"), [ClosesProblem::NothingFound]);
    assert_eq!(refused(""), [ClosesProblem::NothingFound]);
    let noise = "1773\n".to_owned() + &"no close\n".repeat(CLOSES_LEFT_OUT_MAX + 5);
    let problems = read_closes(&noise).problems;
    assert_eq!((problems.len(), problems.last()), (CLOSES_LEFT_OUT_MAX + 1, Some(&ClosesProblem::MoreLeftOut(5))));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        read_closes(&text);
    }

    #[test]
    fn any_table_is_read(text in "([0-9,./\\-\"年月日R 終値調整後adjclose]{0,12}[\t,\n\r 　]){0,12}") {
        read_closes(&text);
    }

    /// What is read without a detour is read as any other field.
    #[test]
    fn the_quick_way_leads_to_the_same_number(text in "[0-9]{0,4}[,.]?[0-9]{0,4}[,.]?[0-9]{0,4}[.]?[0-9]{0,12}") {
        let pasted = read_closes(&format!("2019-07-11\t1\n2019-07-12\t{text}"));
        let expected = number_of(Counted::Yen, &text).ok().flatten();
        prop_assert_eq!(pasted.closes.get(1).map(|close| close.close), expected);
        let digits = |number: Option<Decimal>| number.map(|number| number.to_string());
        prop_assert_eq!(digits(pasted.closes.get(1).map(|close| close.close)), digits(expected));
    }

    /// Quotation marks change nothing but the way.
    #[test]
    fn the_quick_way_finds_the_same_cells(
        separator in "[\t, ]", code in "[A-Z]{1,3}", day in "2019[-/][01]?[0-9][-/][0-3]?[0-9]", close in "[0-9]{0,3}[.]?[0-9]{0,3}",
    ) {
        let line = |mark: &str| {
            let quoted = |cell: &str| format!("{mark}{cell}{mark}");
            let first = [quoted("3774"), quoted("2019-07-11"), quoted("1")].join(&separator);
            first + "\r\n" + &[quoted(&code), quoted(&day), quoted(&close)].join(&separator)
        };
        prop_assert_eq!(read_closes(&line("")).closes.len(), read_closes(&line("\"")).closes.len());
        prop_assert_eq!(read_closes(&line("")).closes, read_closes(&line("\"")).closes);
    }

    #[test]
    fn the_quick_way_leads_to_the_same_day(text in "[0-9]{3,5}[-/.][0-9]{0,3}[-/.][0-9]{0,3}[-/]?") {
        let pasted = read_closes(&format!("2019-07-11\t1\n{text}\t2"));
        let expected = date(&text).ok().flatten().map(|read| read.date);
        prop_assert_eq!(pasted.closes.get(1).and_then(|close| close.date), expected);
    }
}

#[test]
fn the_close_keeps_its_decimals() {
    assert_eq!(read_closes("2019-07-12\t186.99").closes[0].close, number("186.99"));
}
