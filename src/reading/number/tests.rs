use super::*;

#[track_caller]
fn reads(text: &str, expected: &str) {
    let value = number(text).map(|value| value.map(|value| value.to_string()));
    assert_eq!(value, Ok(Some(expected.to_owned())), "{text}");
}

#[track_caller]
fn refuses(text: &str, expected: Misread) {
    assert_eq!(number(text), Err(expected), "{text}");
}

#[test]
fn blank_is_no_number_and_no_mistake() {
    for blank in ["", " ", "　", "\t\n", "\u{200b}", " \u{feff}　"] {
        assert_eq!(number(blank), Ok(None), "{blank:?}");
    }
}

#[test]
fn digits_of_any_width() {
    reads("163", "163");
    reads("１６３", "163");
    reads("　１６３ ", "163");
    reads("１８６．９９", "186.99");
    reads("１８６。９９", "186.99");
    reads("186.990", "186.990");
    reads("007", "7");
    reads(".5", "0.5");
    reads("5.", "5");
    reads("0", "0");
}

#[test]
fn separators_stand_before_every_three_digits() {
    reads("1,234", "1234");
    reads("１，２３４", "1234");
    reads("1、234", "1234");
    reads("1 234", "1234");
    reads("１　２３４　５６７", "1234567");
    reads("57,832,400.00", "57832400.00");
}

#[test]
fn a_separator_elsewhere_is_not_guessed_at() {
    refuses("1,23", Misread::Grouping { digits: 2 });
    refuses("1,2345", Misread::Grouping { digits: 4 });
    refuses("1234,567", Misread::Grouping { digits: 4 });
    refuses("1億2345,6789", Misread::Grouping { digits: 4 });
    refuses("1,,234", Misread::Grouping { digits: 0 });
    refuses(",123", Misread::Grouping { digits: 0 });
    refuses("1,", Misread::Grouping { digits: 0 });
    refuses("12 34", Misread::Grouping { digits: 2 });
    refuses("0,123", Misread::NotANumber);
    refuses("1,234 567", Misread::NotANumber);
    refuses("1.234,5", Misread::NotANumber);
    refuses("1.234.567", Misread::NotANumber);
    refuses("1.2 3", Misread::NotANumber);
}

#[test]
fn currencies_and_counters() {
    for text in ["¥1,773", "￥１，７７３", "JPY 1,773", "1,773円", "1,773 yen", "1773 JPY", "¥ 1,773 円"] {
        reads(text, "1773");
    }
    for text in
        ["108個", "１０８ 個", "108名", "108人", "108株", "108%", "１０８％", "108 rights", "108 Shares", "108 units"]
    {
        reads(text, "108");
    }
    refuses("円", Misread::NotANumber);
    refuses("¥", Misread::NotANumber);
    refuses("108枚", Misread::NotANumber);
}

#[test]
fn units() {
    reads("1億2,300万", "123000000");
    reads("１億２，３００万円", "123000000");
    reads("1億 2300万 円", "123000000");
    reads("1.5万", "15000");
    reads("1.50万", "15000");
    reads("1.23456万", "12345.6");
    reads("3千", "3000");
    reads("4万8,800株", "48800");
    reads("百万", "1000000");
    reads("5百万円", "5000000");
    reads("1,234百万円", "1234000000");
    reads("35千株", "35000");
    reads("2千5百", "2500");
    reads("1兆", "1000000000000");
    reads("二千五百三十一", "2531");
    reads("二〇一九", "2019");
    reads("十五", "15");
    reads("〇", "0");
    reads("一億二千三百万", "123000000");
    reads("1万5", "10005");
}

#[test]
fn units_out_of_order_are_refused() {
    refuses("2万1億", Misread::UnitOrder);
    refuses("1億2億", Misread::UnitOrder);
    refuses("1億20000万", Misread::UnitOrder);
    refuses("1万12000", Misread::UnitOrder);
    refuses("2百3千", Misread::UnitOrder);
    refuses("2千15百", Misread::UnitOrder);
    refuses("1.5億3000万", Misread::UnitOrder);
    refuses("1.5百20", Misread::UnitOrder);
    refuses("億", Misread::NotANumber);
    refuses("1億万", Misread::NotANumber);
    refuses("1二", Misread::NotANumber);
}

#[test]
fn signs() {
    for text in
        ["-5", "−5", "－５", "‐5", "–5", "ー5", "▲5", "△５", "▲ 5", "(5)", "（５）", "（5円）", "-¥5", "¥-5", "▲5円"]
    {
        reads(text, "-5");
    }
    reads("+5", "5");
    reads("-0", "0");
    for text in ["--5", "-(5)", "(-5)", "(5", "5)", "5-", "-", "+-5", "()"] {
        refuses(text, Misread::NotANumber);
    }
}

#[test]
fn what_is_no_number() {
    for text in
        ["x", "1e3", "0x10", "1_773", "NaN", "∞", "٣", "①", "1/2", "1.2.3", ".", "1 + 1", "2019-07-12", "<script>"]
    {
        refuses(text, Misread::NotANumber);
    }
    // What shows as 321 but is 123 is not read.
    refuses("\u{202e}123", Misread::NotANumber);
    refuses("12\u{fffd}", Misread::NotANumber);
}

#[test]
fn size_has_a_bound() {
    reads("79228162514264337593543950335", "79228162514264337593543950335");
    reads("0.0000000000000000000000000001", "0.0000000000000000000000000001");
    reads(&format!("{}7", "0".repeat(99)), "7");
    refuses("79228162514264337593543950336", Misread::TooManyDigits);
    refuses(&"9".repeat(100), Misread::TooManyDigits);
    refuses("99999999999999999999999999999兆", Misread::TooManyDigits);
    refuses("340282366920938463463374607431768211455兆1", Misread::TooManyDigits);
    refuses(&"9".repeat(101), Misread::TooLong(100));
    refuses(&"あ".repeat(10_000), Misread::TooLong(100));
    refuses("1773.123456789012345678901234567891", Misread::TooManyDecimals(30));
    refuses("1.000000000000000000000000000000", Misread::TooManyDecimals(30));
    refuses(&format!("1.{}", "3".repeat(98)), Misread::TooManyDecimals(98));
    refuses("123456.1234567890123456789012345", Misread::TooManyDecimals(25));
}

#[test]
fn tidying() {
    #[track_caller]
    fn tidies(text: &str, expected: &str) {
        assert_eq!(tidy_number(text).as_deref(), Some(expected), "{text}");
        assert_eq!(tidy_number(expected), None, "{expected} is tidy");
    }
    tidies("１２３４．５０", "1,234.50");
    tidies("1234", "1,234");
    tidies("1億2,300万円", "123,000,000");
    tidies("▲1234", "-1,234");
    tidies("(123)", "-123");
    tidies(" 163", "163");
    tidies("108個", "108");
    for text in ["", "x", "1,23", "999", "1,773", "186.99", "-1,234.50"] {
        assert_eq!(tidy_number(text), None, "{text}");
    }
}
