//! Golden documents, to be read from top to bottom as a lawyer would.
//!
//! `UPDATE=1 cargo test --test notices` writes them anew.

use std::path::Path;

use wariate::draft::{Draft, Field};
use wariate::grant::Kind;
use wariate::language::Language;

use crate::grants::{category, company, iij, with};
use crate::{compose, plain};

#[test]
fn seed() {
    golden("seed", &iij());
}

#[test]
fn seed_as_a_draft() {
    golden("seed_as_a_draft", &with(iij(), &[(Field::ReleaseState, "draft")]));
}

/// Everything that a notice may leave out is there, and the notice follows the allotment by three days.
#[test]
fn with_every_item() {
    let mut draft = with(
        iij(),
        &[
            (Field::SeriesNameEn, "9th Series Stock Acquisition Rights"),
            (Field::SeriesNameJa, "第9回新株予約権"),
            (Field::AllotmentDate, "2019-07-12"),
            (Field::NoticeDate, "2019-07-15"),
            (Field::ExerciseFrom, "2019-07-13"),
            (Field::ExerciseTo, "2049-07-12"),
            (Field::RoundingPlace, "1"),
            (Field::AboutJa, "1992年に創業した、法人向けの通信事業者です。"),
        ],
    );
    draft.set(Field::ContactJa, "経営企画部　広報・IR担当\nTEL 03-5205-6500");
    golden("with_every_item", &draft);
}

/// 186.99円 × 1,000株, to the hundredth of a yen.
#[test]
fn price_with_a_fraction() {
    let mut draft = with(
        company(),
        &[
            (Field::SharesPerRight, "1000"),
            (Field::PricePerShare, "186.99"),
            (Field::RoundingPlace, "0.01"),
            (Field::AllotmentDate, "2019-07-12"),
        ],
    );
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "9", "1,932"),
        category("Executive Officers", "当社執行役員", "executive_officer", "offset", "38", "10,145"),
    ]);
    golden("price_with_a_fraction", &draft);
}

#[test]
fn gratis() {
    let mut draft = with(company(), &[(Field::SharesPerRight, "100"), (Field::AllotmentDate, "2019-07-12")]);
    draft.set_categories([
        category("Outside Directors of the Company", "当社社外取締役", "outside_director", "gratis", "6", "592"),
        category(
            "Employees of the Company and its subsidiaries",
            "当社及び当社子会社の従業員",
            "employee",
            "gratis",
            "4,104",
            "195,817",
        ),
    ]);
    golden("gratis", &draft);
}

#[test]
fn mixed_payments() {
    let mut draft = with(
        company(),
        &[
            (Field::SharesPerRight, "200"),
            (Field::PricePerShare, "1773"),
            (Field::PaymentDate, "2019-07-31"),
            (Field::AllotmentDate, "2019-07-12"),
        ],
    );
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "108"),
        category("Audit & Supervisory Board Members", "当社監査役", "auditor", "offset", "2", "10"),
        category("Executive Officers", "当社執行役員", "executive_officer", "offset", "12", "55"),
        category("Directors of subsidiaries", "当社子会社取締役", "subsidiary_director", "cash", "1", "3"),
        category("Employees, non-executive", "当社従業員", "employee", "gratis", "40", "40"),
        category("Advisers", "社外協力者", "outside", "gratis", "1", "1"),
    ]);
    golden("mixed_payments", &draft);
}

#[test]
fn one_person_one_right() {
    let mut draft = with(
        company(),
        &[(Field::SharesPerRight, "1"), (Field::PricePerShare, "1773"), (Field::AllotmentDate, "2019-07-12")],
    );
    draft.set_categories([category("Representative Director", "当社代表取締役", "director", "cash", "1", "1")]);
    draft.set(Field::PaymentDate, "2019-07-31");
    golden("one_person_one_right", &draft);
}

#[test]
fn without_exercise_price() {
    let mut draft = with(iij(), &[(Field::ExercisePrice, "0")]);
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "108"),
        category("Outside Directors", "当社社外取締役", "outside_director", "offset", "4", "8"),
    ]);
    golden("without_exercise_price", &draft);
}

/// A company with committees: its 執行役 may be granted such rights as well.
#[test]
fn without_exercise_price_of_a_committee_company() {
    let mut draft = with(iij(), &[(Field::ExercisePrice, "none")]);
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "108"),
        category("Executive Officers", "当社執行役", "shikkoyaku", "offset", "12", "55"),
    ]);
    golden("without_exercise_price_of_a_committee_company", &draft);
}

/// People of a subsidiary are owed their remuneration by the subsidiary.
#[test]
fn offset_of_a_subsidiary() {
    let mut draft = iij();
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "108"),
        category("Directors of subsidiaries", "当社子会社取締役", "subsidiary_director", "offset", "3", "20"),
        category("Employees of subsidiaries", "当社子会社従業員", "subsidiary_employee", "offset", "12", "35"),
    ]);
    golden("offset_of_a_subsidiary", &draft);
}

/// An exercise price near the market price: no option of the stock-compensation type.
#[test]
fn market_price_option() {
    let options = [(Field::ExercisePrice, "1,861"), (Field::PricePerShare, "412")];
    golden("market_price_option", &with(iij(), &options));
}

/// 1,772.505円 × 15株 = 26,587.575円 → 26,588円: no price per share gives that, so none is printed.
#[test]
fn rounded_by_right() {
    let rule = [
        (Field::SharesPerRight, "15"),
        (Field::PricePerShare, "1772.505"),
        (Field::RoundingMode, "up"),
        (Field::RoundingUnit, "right"),
        (Field::RoundingPlace, "1"),
    ];
    golden("rounded_by_right", &with(iij(), &rule));
}

#[test]
fn nothing_entered() {
    golden("nothing_entered", &Draft::blank());
}

#[test]
fn twenty_categories() {
    let mut draft = with(
        company(),
        &[(Field::SharesPerRight, "100"), (Field::PricePerShare, "2,500"), (Field::AllotmentDate, "2019-07-12")],
    );
    draft.set_categories((1..=20).map(|number| {
        let kind = Kind::ALL[number % Kind::ALL.len()];
        let (english, japanese) = (format!("Group {number}"), format!("第{number}群"));
        category(&english, &japanese, kind.name(), "offset", &number.to_string(), &(number * number).to_string())
    }));
    golden("twenty_categories", &draft);
}

#[track_caller]
fn golden(name: &str, draft: &Draft) {
    compare(name, |language| plain(&compose(draft, language)));
}

/// Compares both languages of a notice with the documents of this name.
#[track_caller]
pub fn compare(name: &str, notice: impl Fn(Language) -> String) {
    for language in Language::ALL {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/notices/{name}.{}.txt", language.tag()));
        let notice = notice(language);
        assert!(!notice.contains(['{', '}']), "a brace is left in {name}:\n{notice}");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &notice).expect("the golden document can be written");
        }
        let expected = std::fs::read_to_string(&path).expect("the golden document can be read");
        assert!(notice == expected, "{} has changed:\n{notice}", path.display());
    }
}
