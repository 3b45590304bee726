//! The volatility of pasted closes.

use std::time::{Duration, Instant};

use wariate::draft::Field;
use wariate::model::{Action, Panel};
use wariate::{Draft, Language};

use super::{draft, drawn, drawn_in, has, text_behind};

/// The fifteen weeks of Hull's problem.
const HULL: &str = "30.2 32.0 31.1 30.1 30.2 30.3 30.6 33.0 32.9 33.0 33.5 33.5 33.7 33.5 33.2";

fn hull() -> Draft {
    draft(&[(Field::Closes, &HULL.replace(' ', "\n")), (Field::ClosesWindow, "all")])
}

/// Closes of every day from 1970 on, the newest first, moved without a pattern.
fn days(count: u64) -> String {
    let mut state = 7_u32;
    let mut price = 100_000_u32;
    let first = chrono::NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day");
    let mut lines: Vec<String> = (0..count)
        .map(|day| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            price = (price + (state >> 21)).saturating_sub(1_023).max(10_000);
            format!("{}\t{}.{:02}", first + chrono::Days::new(day), price / 100, price % 100)
        })
        .collect();
    lines.reverse();
    lines.join("\n")
}

#[test]
fn nothing_is_asked_before_anything_is_pasted() {
    let page = drawn(draft(&[]), Panel::Volatility);
    has(&page, "name=\"closes\"");
    has(&page, "Nothing is pasted yet.");
    assert!(
        !page.contains("data-problem")
            && !page.contains("take_volatility")
            && !page.contains("name=\"closes_per_year\"")
    );
    has(&drawn(draft(&[(Field::ClosesPeriod, "day")]), Panel::Volatility), "name=\"closes_per_year\"");
}

/// 20.79 % and a standard error of 3.93 %, as the book's problem has them.
#[test]
fn the_weeks_of_the_book_come_to_its_volatility() {
    for (language, button) in [(Language::English, "Use as σ: 20.79 %"), (Language::Japanese, "σとして使用：20.79 %")]
    {
        let page = drawn_in(hull(), Panel::Volatility, language, false);
        has(&page, "data-closes=\"15\"");
        has(&page, button);
        has(&page, "× √52 = 20.7940019");
        has(&page, "3.93");
        has(&page, "data-warning=\"few_returns\"");
        has(&page, "data-chart=\"closes_chart\"");
        has(&page, "data-chart=\"returns_chart\"");
        assert_eq!(page.matches("<tr").count(), 16);
    }
}

#[test]
fn it_is_taken_over_with_its_working() {
    let page = drawn(hull(), Panel::Volatility);
    let note = page.split("data-note=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a note");
    assert!(note.starts_with("20.79 % ≈ 2.8836 % × √52; n = 14; ") && note.chars().count() <= 300, "{note}");
    let japanese = drawn_in(hull(), Panel::Volatility, Language::Japanese, false);
    let of_japanese = japanese.split("data-note=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a note");
    assert!(of_japanese.contains("週次") && of_japanese.chars().count() <= 300, "{of_japanese}");

    let mut model = wariate::model::Model::new(
        hull(),
        wariate::model::Settings {
            page_language: Language::English,
            notice_language: wariate::model::NoticeLanguage::Both,
            document: wariate::notice::DocumentName::Determination,
            theme: wariate::model::Theme::Auto,
            view: wariate::model::View::Full,
            readonly: false,
            rights_per_person: false,
        },
    );
    model.apply(Action::Toggled(Panel::Volatility));
    model.apply(Action::TookVolatility { percent: "20.79".into(), note: note.into() });
    assert_eq!(&**model.draft().get(Field::Volatility), "20.79");
    let grant = wariate::Grant::read(model.draft());
    assert_eq!(grant.market_data.volatility_note.known().map(|known| &**known), Some(note));
    assert_eq!(model.panel, None);
    model.apply(Action::Undone);
    assert_eq!(&**model.draft().get(Field::Volatility), "");
}

#[test]
fn a_window_as_long_as_the_term_waits_for_it() {
    let mut draft = hull();
    draft.set(Field::ClosesWindow, "term");
    let page = drawn(draft.clone(), Panel::Volatility);
    has(&page, "data-waits-for=\"term\"");
    has(&page, "data-closes=\"15\"");
    draft.set(Field::Term, "2");
    let page = drawn(draft, Panel::Volatility);
    has(&page, "the expected term (2 years)");
    // Two years have 104 weeks, of which 14 are there.
    has(&page, "Periods missing: 90");
}

#[test]
fn what_is_wrong_is_said_where_it_is() {
    let mut draft = hull();
    draft.set(Field::ClosesPeriod, "day");
    draft.set(Field::ClosesPerYear, "365");
    let page = drawn(draft.clone(), Panel::Volatility);
    has(&page, "data-problem=\"too_large\"");
    has(&page, "data-waits-for=\"closes_per_year\"");
    draft.set(Field::ClosesPerYear, "245");
    has(&drawn(draft.clone(), Panel::Volatility), "× √245");
    draft.set(Field::ClosesPeriod, "fortnight");
    let page = drawn(draft, Panel::Volatility);
    has(&page, "data-problem=\"unknown_choice\"");
    has(&page, "data-waits-for=\"closes_period\"");
    has(&drawn(self::draft(&[(Field::Closes, "no close")]), Panel::Volatility), "data-problem=\"nothing_found\"");
    let one = self::draft(&[(Field::Closes, "1,773"), (Field::ClosesWindow, "all")]);
    has(&drawn(one, Panel::Volatility), "data-problem=\"shortage\"");
}

/// A split of one into two that nobody adjusted for, a day without a price, and a year nobody observed.
#[test]
fn what_was_left_out_is_marked() {
    let mut text = String::from("Date\tClose\n");
    for week in 0..60_u64 {
        let day = chrono::NaiveDate::from_ymd_opt(2017, 1, 6).expect("a day") + chrono::Days::new(7 * week);
        let day = if week < 50 { day } else { day + chrono::Days::new(364) };
        let price = (1_000 + week % 3) / if week < 30 { 1 } else { 2 };
        text.push_str(&format!("{day}\t{price}\n"));
    }
    text.push_str("2020-01-01\t-\n");
    let page = drawn(draft(&[(Field::Closes, &text), (Field::ClosesWindow, "all")]), Panel::Volatility);
    has(&page, "the column headed as the close");
    has(&page, "data-closes=\"60\"");
    has(&page, "data-problem=\"left_out\"");
    has(&page, "data-warning=\"like_split\"");
    has(&page, "about × 1/2");
    has(&page, "data-warning=\"gaps\"");
    has(&page, "Periods without a close: 52");
    // The split and the return over the gap, once in each chart and once in the table.
    assert_eq!(page.matches("class=\"ring\"").count(), 4);
    assert_eq!(page.matches("class=\"flagged\"").count(), 2);
    has(&page, "over a gap: not used");
    // Ten from either end, of which one follows the gap, and the split.
    assert_eq!(page.matches("<tr").count(), 22);
    has(&page, "39 more rows are not listed.");
}

/// Three splits of one into two: a circle in each chart and a row in the table for every one of them.
#[test]
fn each_split_is_marked() {
    let first = chrono::NaiveDate::from_ymd_opt(2017, 1, 6).expect("a day");
    let line = |week: u64| format!("{}\t{}\n", first + chrono::Days::new(7 * week), (8_000 + week % 3) >> (week / 20));
    let text: String = (0..80).map(line).collect();
    let page = drawn(draft(&[(Field::Closes, &text), (Field::ClosesWindow, "all")]), Panel::Volatility);
    has(&page, "such changes: 3");
    assert_eq!(page.matches("class=\"ring\"").count(), 6);
    assert_eq!(page.matches("class=\"flagged\"").count(), 3);
}

/// Twelve yen on every day are no closes, and closes without dates are taken for weeks.
#[test]
fn what_is_doubtful_is_told_in_both_languages() {
    let still = draft(&[(Field::Closes, "12\n12\n12\n12"), (Field::ClosesWindow, "all")]);
    let unread = draft(&[(Field::Closes, "7月12日\t1773\n7月16日\t1780")]);
    for (language, period) in [(Language::English, "for one week"), (Language::Japanese, "1週間分")] {
        let page = drawn_in(still.clone(), Panel::Volatility, language, false);
        has(&page, "data-warning=\"no_movement\"");
        has(&page, "data-warning=\"without_dates\"");
        has(&page, period);
        has(&drawn_in(unread.clone(), Panel::Volatility, language, false), "7月12日");
    }
    has(&drawn(unread, Panel::Volatility), "data-problem=\"dates_unread\"");
    let two = draft(&[(Field::Closes, "1773\t120300")]);
    has(&drawn(two, Panel::Volatility), "data-problem=\"column_unclear\"");
    let commas = draft(&[(Field::Closes, "2018-01-01,12,345,67800")]);
    has(&drawn(commas, Panel::Volatility), "data-problem=\"commas_unclear\"");
}

#[test]
fn twenty_thousand_days_are_drawn_with_a_thousand_points() {
    let text = days(20_000);
    let began = Instant::now();
    let page = drawn(draft(&[(Field::Closes, &text), (Field::ClosesWindow, "all")]), Panel::Volatility);
    // Unoptimised, on any machine; the program itself is a hundred times faster.
    assert!(began.elapsed() < Duration::from_secs(20));
    has(&page, "data-closes=\"20000\"");
    for path in page.split(" d=\"").skip(1).filter_map(|part| part.split('"').next()) {
        assert!(path.matches(['L', 'M']).count() <= 1_000, "{}", path.len());
    }
    let without_text = page.len() - text.len();
    assert!(without_text < 60_000, "{without_text}");
    has(&drawn(draft(&[(Field::Closes, &days(20_001))]), Panel::Volatility), "data-problem=\"too_many_rows\"");
}

#[test]
fn a_readonly_page_takes_nothing_over() {
    let page = drawn_in(hull(), Panel::Volatility, Language::English, true);
    assert!(!page.contains("take_volatility"));
    assert!(text_behind(&page, "<dt").contains("σ of one period"));
}
