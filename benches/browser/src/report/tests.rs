use super::{Bound, Report, figure};

#[test]
fn an_aim_is_reached_at_its_bound_unless_it_asks_for_fewer() {
    let mut report = Report::new(String::new());
    report.aim("one", "bytes", 150.0, Bound::AtMost(150.0), "KB");
    report.aim("two", "characters", 700.0, Bound::Below(700.0), "");
    // What could not be measured is not reached.
    report.aim("three", "time", f64::NAN, Bound::AtMost(1.0), "ms");
    report.aim("four", "times as fast", 100.0, Bound::AtLeast(100.0), "×");
    report.aim("five", "times as fast", 99.9, Bound::AtLeast(100.0), "×");
    let json = report.as_json();
    let reached: Vec<_> = json["aims"].as_array().into_iter().flatten().map(|aim| aim["reached"] == true).collect();
    assert_eq!(reached, [true, false, false, true, false]);
}

#[test]
fn a_missed_aim_says_so_with_the_ratio() {
    let mut report = Report::new("Chromium".into());
    report.add("Bytes", "until ready", "program", "KB", &[225.0]);
    report.aim("Bytes", "until ready", 225.0, Bound::AtMost(150.0), "KB");
    let text = report.as_text();
    assert!(text.contains("MISSED   until ready: 225.0 KB, aim at most 150.0 KB (1.50 of it)"), "{text}");
    assert_eq!(report.as_json()["aims"][0]["reached"], false);
    assert_eq!(report.as_json()["measured"][0]["spread"]["median"], 225.0);
}

#[test]
fn figures_have_as_many_digits_as_say_something() {
    assert_eq!([figure(12345.6), figure(123.45), figure(1.239)], ["12346", "123.5", "1.24"]);
    assert_eq!([figure(0.0049), figure(-7.4e-16), figure(0.0)], ["4.9e-3", "-7.4e-16", "0.00"]);
}
