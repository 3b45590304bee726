use proptest::prelude::*;

use super::*;

/// The rows as `label_en / label_ja / kind / persons / rights`.
fn rows(pasted: &Pasted) -> Vec<String> {
    let kind = |row: &PastedRow| row.kind.map_or("?", Kind::name);
    let row = |row: &PastedRow| [&row.label_en, &row.label_ja, kind(row), &row.persons, &row.rights].join("/");
    pasted.rows.iter().map(row).collect()
}

#[track_caller]
fn reads(text: &str, expected: &[&str]) -> Pasted {
    let pasted = read_table(text);
    assert_eq!(rows(&pasted), expected, "{text}\n{pasted:?}");
    pasted
}

#[track_caller]
fn reads_without_problem(text: &str, expected: &[&str]) -> Pasted {
    let pasted = reads(text, expected);
    assert_eq!(pasted.problems, [], "{text}");
    pasted
}

const DIRECTORS_JA: &str = "/当社取締役/director/7/108";
const OFFICERS_JA: &str = "/執行役員/executive_officer/12/55";

#[test]
fn the_table_of_a_published_notice() {
    let text = "Directors (excluding Part-time and Outside Directors) of IIJ\t7 Directors\t108 rights\n\
                Executive Officers of IIJ\t12 Executive Officers\t55 rights\n";
    let expected = [
        "Directors (excluding Part-time and Outside Directors) of IIJ//director/7/108",
        "Executive Officers of IIJ//executive_officer/12/55",
    ];
    let pasted = reads_without_problem(text, &expected);
    assert_eq!(pasted.columns, [Some(Column::LabelEn), Some(Column::Persons), Some(Column::Rights)]);
    reads_without_problem(&text.replace('\t', "  "), &expected);
    reads_without_problem(&text.replace('\t', " "), &expected);
    reads_without_problem(&text.replace('\t', " | "), &expected);
    reads_without_problem(&text.replace('\n', "\r\n"), &expected);
}

#[test]
fn a_japanese_table_with_a_total() {
    let pasted = reads_without_problem(
        "区分\t人数\t新株予約権の数\n当社取締役\t7名\t１０８個\n執行役員\t１２名\t55個\n合　計\t19名\t163個",
        &[DIRECTORS_JA, OFFICERS_JA],
    );
    let total = PastedTotal { line: 4, persons: Some(19.into()), rights: Some(163.into()) };
    assert_eq!(pasted.total, Some(total));
}

#[test]
fn a_total_that_is_not_the_sum() {
    let pasted = reads("当社取締役\t7名\t108個\n執行役員\t12名\t55個\n計\t19名\t164個", &[DIRECTORS_JA, OFFICERS_JA]);
    let differs = PasteProblem::TotalDiffers { column: Column::Rights, stated: 164.into(), summed: 163.into() };
    assert_eq!(pasted.problems, [differs]);
}

#[test]
fn sums_without_a_word_are_a_total() {
    let pasted = reads_without_problem("当社取締役\t7\t108\n執行役員\t12\t55\n\t19\t163", &[DIRECTORS_JA, OFFICERS_JA]);
    assert_eq!(pasted.total.map(|total| total.line), Some(3));
}

#[test]
fn columns_by_place() {
    reads_without_problem("当社取締役　7　108\n執行役員　12　55", &[DIRECTORS_JA, OFFICERS_JA]);
    reads_without_problem("当社取締役 7 108\n執行役員 12 55", &[DIRECTORS_JA, OFFICERS_JA]);
    reads_without_problem("7\t108\n12\t55", &["//?/7/108", "//?/12/55"]);
    reads_without_problem("1\t当社取締役\t7\t108\n2\t執行役員\t12\t55", &[DIRECTORS_JA, OFFICERS_JA]);
    reads_without_problem("当社取締役\t7\t108\t21,600\n執行役員\t12\t55\t11,000", &[DIRECTORS_JA, OFFICERS_JA]);
    let one = reads("当社取締役\t108\n執行役員\t55", &["/当社取締役/director//108", "/執行役員/executive_officer//55"]);
    assert_eq!(one.problems, [PasteProblem::ColumnMissing(Column::Persons)]);
}

#[test]
fn columns_by_heading_in_any_order() {
    let text = "割当個数\t株式数\t対象者数\t割当対象者\n108\t21,600\t7\t当社取締役\n55\t11,000\t12\t執行役員";
    reads_without_problem(text, &[DIRECTORS_JA, OFFICERS_JA]);
    reads_without_problem(
        "No.\tPersons to be allotted the rights\tNumber of rights\tNumber of persons\n1\tDirectors\t108\t7",
        &["Directors//director/7/108"],
    );
}

#[test]
fn a_unit_behind_a_heading_says_nothing_about_the_column() {
    let text = "区分（名称）\t新株予約権の数（個）\t人数（名）\n当社取締役\t108\t7\n執行役員\t55\t12";
    reads_without_problem(text, &[DIRECTORS_JA, OFFICERS_JA]);
    let text = "Category\tRights (200 shares each)\tPersons (rights holders)\nDirectors\t108\t7";
    reads_without_problem(text, &["Directors//director/7/108"]);
}

#[test]
fn both_languages_and_the_way_to_pay() {
    let pasted = reads_without_problem(
        "Category\t区分\tPersons\tRights\tPayment\nDirectors\t当社取締役\t7\t108\t報酬債権との相殺\n\
         Employees\t従業員\t4,104\t195,817\t無償\nAdvisors\t顧問\t1\t2\tcash",
        &[
            "Directors/当社取締役/director/7/108",
            "Employees/従業員/employee/4,104/195,817",
            "Advisors/顧問/outside/1/2",
        ],
    );
    let payments: Vec<_> = pasted.rows.iter().map(|row| row.payment).collect();
    assert_eq!(payments, [Some(Payment::Offset), Some(Payment::Gratis), Some(Payment::Cash)]);
}

#[test]
fn cells_of_excel_with_line_breaks_and_quotation_marks() {
    let text = "\"当社取締役\n（社外取締役を除く。）\"\t7\t108\n\"Heads of \"\"Sales\"\"\nand Service\"\t12\t\"1,055\"\nx\t1\ty";
    let pasted = reads(
        text,
        &["/当社取締役（社外取締役を除く。）/director/7/108", "Heads of \"Sales\" and Service//?/12/1,055", "x//?/1/y"],
    );
    assert_eq!(pasted.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 3, 5]);
    // A mark that is never closed swallows nothing.
    reads_without_problem(
        "\"Directors\t7\t108\nEmployees\t12\t55",
        &["\"Directors//director/7/108", "Employees//employee/12/55"],
    );
}

#[test]
fn pipes_of_markdown() {
    reads_without_problem(
        "| 区分 | 人数 | 個数 |\n|---|--:|--:|\n| 当社取締役 | 7 | 108 |\n| 執行役員 | 12 | 55 |",
        &[DIRECTORS_JA, OFFICERS_JA],
    );
}

#[test]
fn lines_that_are_no_categories_are_told() {
    let pasted = reads(
        "4. Persons to be allotted\n当社取締役\t7名（うち女性2名）\t108個\nうち常勤\t5名\t80個\n小計\t7名\t108個\n執行役員\t12名\t55個\n計\t19\t163\n以上",
        &[DIRECTORS_JA, OFFICERS_JA],
    );
    let skipped = |line, text: &str, reason| PasteProblem::Skipped { line, text: text.to_owned(), reason };
    assert_eq!(
        pasted.problems,
        [
            skipped(1, "4. Persons to be allotted", SkipReason::NoFigures),
            skipped(3, "うち常勤 5名 80個", SkipReason::PartOfAnother),
            skipped(4, "小計 7名 108個", SkipReason::Subtotal),
            skipped(7, "以上", SkipReason::NoFigures),
        ]
    );
}

#[test]
fn figures_that_cannot_be_read_stay_as_typed() {
    let pasted = reads(
        "当社取締役\t7名\t1,08個\n執行役員\t－\t55個",
        &["/当社取締役/director/7/1,08個", "/執行役員/executive_officer//55"],
    );
    let misread = Misread::Grouping { digits: 2 };
    let unread = PasteProblem::FigureUnread { line: 1, column: Column::Rights, text: "1,08個".to_owned(), misread };
    assert_eq!(pasted.problems, [unread]);
}

#[test]
fn sizes_have_bounds() {
    let table = |rows: usize| "従業員\t1\t2\n".repeat(rows);
    assert_eq!(read_table(&table(200)).rows.len(), 200);
    let pasted = read_table(&table(201));
    assert_eq!(pasted.rows, []);
    assert_eq!(pasted.problems, [PasteProblem::TooManyRows { rows: 201, greatest: 200 }]);
    let too_long = read_table(&"x".repeat(200_001));
    assert_eq!(too_long.problems, [PasteProblem::TooLong { greatest: 200_000 }]);
    let wide = read_table(&"7\t".repeat(100_000));
    assert!(matches!(
        wide.problems.as_slice(),
        [PasteProblem::NothingFound, PasteProblem::Skipped { reason: SkipReason::TooWide, .. }]
    ));
    let many = read_table(&"x\n".repeat(100_000));
    assert_eq!(many.problems.last(), Some(&PasteProblem::MoreSkipped(99_800)));
}

#[test]
fn nothing_is_nothing() {
    for text in ["", " \n\t\n", "Dear all,", "\"", "|", "\t", "---"] {
        assert!(read_table(text).problems.contains(&PasteProblem::NothingFound), "{text:?}");
    }
}

#[test]
fn kinds() {
    #[track_caller]
    fn is(label: &str, kind: Kind) {
        assert_eq!(guess::kind(label), Some(kind), "{label}");
    }
    is("取締役（監査等委員である取締役及び社外取締役を除く。）", Kind::Director);
    is("社外取締役を除く当社取締役", Kind::Director);
    is("業務執行取締役", Kind::Director);
    is("Directors other than Outside Directors", Kind::Director);
    is("社外取締役", Kind::OutsideDirector);
    is("Directors (Outside Directors)", Kind::OutsideDirector);
    is("監査等委員である取締役", Kind::AuditCommitteeDirector);
    is("Directors serving on the Audit and Supervisory Committee", Kind::AuditCommitteeDirector);
    is("監査役", Kind::Auditor);
    is("Audit & Supervisory Board Members", Kind::Auditor);
    is("執行役", Kind::Shikkoyaku);
    is("執行役員（取締役を兼務しない者）", Kind::ExecutiveOfficer);
    is("取締役を兼務しない執行役員", Kind::ExecutiveOfficer);
    is("Executive Officers (not serving as directors)", Kind::ExecutiveOfficer);
    is("当社従業員", Kind::Employee);
    is("当社子会社取締役", Kind::SubsidiaryDirector);
    is("Directors and employees of subsidiaries", Kind::SubsidiaryEmployee);
    is("退任取締役", Kind::Retired);
    is("社外協力者", Kind::Outside);
    assert_eq!(guess::kind("その他"), None);
    assert_eq!(guess::kind(""), None);
}

#[test]
fn a_row_becomes_a_category() {
    let pasted = read_table("従業員\t4,104名\t195,817個\t無償");
    let category = pasted.rows.first().map(PastedRow::category).expect("a row");
    let texts = COLUMNS.map(|column| category.get(column).to_string());
    assert_eq!(texts, ["", "従業員", "employee", "gratis", "4,104", "195,817"]);
    let unknown = read_table("その他\t1\t2").rows.first().map(PastedRow::category).expect("a row");
    assert_eq!((&**unknown.get(Column::Kind), &**unknown.get(Column::Payment)), ("", "offset"));
}

proptest! {
    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        read_table(&text);
    }

    #[test]
    fn what_nearly_is_a_table_has_an_answer(text in "([取締役計うち社外を除く名個人数7０,.\"|() ※]|Dir|[\t\n\r　]){0,120}") {
        let pasted = read_table(&text);
        prop_assert!(pasted.rows.len() <= CATEGORIES_MAX);
        prop_assert!(!pasted.rows.is_empty() || !pasted.problems.is_empty());
    }
}
