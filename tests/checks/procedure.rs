//! What was resolved and reported.

use wariate::Draft;
use wariate::checks::CheckName;
use wariate::draft::Field;

use crate::{example_with, of_rights, says, verdict, with};

/// A grant that comes to this many yen: one right for one share, at a price that leaves one yen for the exercise.
fn of_total(price: &str, means: &str) -> Draft {
    let texts = [(Field::SharesPerRight, "1"), (Field::PricePerShare, price), (Field::ShareholderNoticeMeans, means)];
    with(of_rights("1"), texts)
}

#[test]
fn the_line_of_the_extraordinary_report_is_a_hundred_million() {
    let name = CheckName::ExtraordinaryReport;
    let (below, at) = ("99,999,998", "99,999,999");
    for (price, means, status) in [
        (below, "notice", "holds"),
        (below, "public_notice", "holds"),
        (below, "extraordinary_report", "warns"),
        (at, "extraordinary_report", "holds"),
        (at, "notice", "warns"),
        (at, "public_notice", "warns"),
        (at, "", "waits"),
        ("", "notice", "waits"),
    ] {
        assert_eq!(verdict(&of_total(price, means), name).name(), status, "{price} {means}");
    }
    let line = "Total issue value ¥99,999,999 · limit: below ¥100,000,000";
    says(&of_total(below, "notice"), name, "holds", line);
    let due = "An extraordinary report may be due at this amount. A matter to look at, not a rule. | Total issue value ¥100,000,000 · limit: at least ¥100,000,000 | shareholder_notice_means";
    says(&of_total(at, "notice"), name, "warns", due);
}

/// Ube Industries, 2015, reported ¥91,000,000 all the same.
#[test]
fn a_report_below_the_line_is_looked_at() {
    let ube = [
        (Field::SharesPerRight, "1,000"),
        (Field::PricePerShare, "181"),
        (Field::ShareholderNoticeMeans, "extraordinary_report"),
    ];
    let text = "Below this line no extraordinary report may be due; then shareholders need a notice or a public notice. A matter to look at, not a rule. | Total issue value ¥91,000,000 · limit: below ¥100,000,000 | shareholder_notice_means";
    says(&with(of_rights("500"), ube), CheckName::ExtraordinaryReport, "warns", text);
}

/// Final numbers that issuers have published beside their planned ones.
#[test]
fn a_final_number_is_held_against_the_resolved_one() {
    let above = "The usual reservation covers a decrease only. Was there a new resolution, and two more weeks? | ";
    let differs = "Show both numbers. Where an extraordinary report was filed, an amended report states them before and after. | ";
    for (planned, last, is_above) in [("1,228", "1,226", false), ("63,501", "63,481", false), ("3,260", "3,582", true)]
    {
        let draft = with(of_rights(last), [(Field::ResolvedRights, planned)]);
        let sides = format!("Total rights {last} · Rights resolved, at most {planned}");
        let text = if is_above { [above, &sides].concat() } else { sides.clone() };
        says(&draft, CheckName::NotAboveResolved, if is_above { "warns" } else { "holds" }, &text);
        says(&draft, CheckName::AsResolved, "warns", &[differs, &sides].concat());
    }
    let same = example_with(Field::ResolvedRights, "163");
    for name in [CheckName::NotAboveResolved, CheckName::AsResolved] {
        says(&same, name, "holds", "Total rights 163 · Rights resolved, at most 163");
        says(&Draft::example(), name, "waits", "resolved_rights");
    }
}
