//! Golden resolution notices (発行決議のお知らせ), to be read from top to bottom as a lawyer would.

use wariate::draft::{Draft, Field};
use wariate::grant::Kind;
use wariate::language::Language;

use crate::golden::compare;
use crate::grants::{category, company, iij, with};
use crate::{plain, resolved};

/// What Internet Initiative Japan resolved on June 27, 2019.
#[test]
fn seed() {
    golden("seed", &plan(iij()));
}

/// Everything that may be left out is there.
#[test]
fn with_every_item() {
    let draft = with(
        plan(iij()),
        &[
            (Field::NoticeDate, "2019-06-28"),
            (Field::SeriesNameEn, "9th Series Stock Acquisition Rights"),
            (Field::SeriesNameJa, "第9回新株予約権"),
            (Field::ReasonEn, "To share with the shareholders what a change of the share price brings and costs."),
            (Field::ReasonJa, "株価の変動による利益と不利益を株主の皆様と分かち合うためです。"),
            (Field::ShareholdersResolutionDate, "2019-06-20"),
            (Field::Term, "15"),
            (Field::ConditionsEn, "Rights are exercised all at once."),
            (Field::ConditionsJa, "本新株予約権は、一括して行使するものとします。"),
            (Field::ApplicationDate, "2019-07-05"),
            (Field::PaymentDate, "2019-07-12"),
            (Field::ExercisePlaceEn, "Human Resources Department of the Company"),
            (Field::ExercisePlaceJa, "当社人事部"),
            (Field::PaymentPlaceEn, "Sample Bank, Head Office"),
            (Field::PaymentPlaceJa, "サンプル銀行本店"),
        ],
    );
    golden("with_every_item", &draft);
}

#[test]
fn gratis() {
    let mut draft = plan(with(company(), &[(Field::SharesPerRight, "100"), (Field::Acquisition, "none")]));
    draft.set_categories([
        category("Outside Directors of the Company", "当社社外取締役", "outside_director", "gratis", "6", "592"),
        category("Employees of the Company", "当社従業員", "employee", "gratis", "4,104", "195,817"),
    ]);
    golden("gratis", &draft);
}

#[test]
fn without_exercise_price() {
    let mut draft = plan(with(iij(), &[(Field::ExercisePrice, "none"), (Field::Organisation, "committees")]));
    draft.set_categories([
        category("Directors", "当社取締役", "director", "offset", "7", "108"),
        category("Executive Officers", "当社執行役", "shikkoyaku", "offset", "12", "55"),
    ]);
    golden("without_exercise_price", &draft);
}

/// The rights are remuneration themselves (会社法361条1項4号), and there is no position to lose.
#[test]
fn gratis_without_exercise_price() {
    let mut draft = plan(with(iij(), &[(Field::ExercisePrice, "none"), (Field::ExerciseCondition, "none")]));
    draft.set_categories([category("Outside Directors", "当社社外取締役", "outside_director", "gratis", "4", "8")]);
    golden("gratis_without_exercise_price", &draft);
}

/// An amount for the right and for the share, a position that must still be held, and no restriction on transfer.
#[test]
fn market_price_option() {
    let options = [
        (Field::ExercisePrice, "1,861"),
        (Field::PricePerShare, "412"),
        (Field::PriceMethod, "amount"),
        (Field::ExerciseCondition, "position_held"),
        (Field::TransferRestricted, "no"),
    ];
    golden("market_price_option", &plan(with(iij(), &options)));
}

/// The exercise price is left open, as Sumitomo did in 2016.
#[test]
fn open_exercise_price() {
    let options = [(Field::ExercisePrice, ""), (Field::ExerciseCondition, "none")];
    golden("open_exercise_price", &plan(with(iij(), &options)));
}

#[test]
fn mixed_payments() {
    let mut draft = plan(with(company(), &[(Field::SharesPerRight, "200"), (Field::PaymentDate, "2019-07-31")]));
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
    let mut draft = plan(with(company(), &[(Field::SharesPerRight, "1"), (Field::ExerciseDays, "1")]));
    draft.set_categories([category("Representative Director", "当社代表取締役", "director", "cash", "1", "1")]);
    draft.set(Field::PaymentDate, "2019-07-31");
    golden("one_person_one_right", &draft);
}

#[test]
fn twenty_categories() {
    let mut draft = plan(with(company(), &[(Field::SharesPerRight, "100")]));
    draft.set_categories((1..=20).map(|number| {
        let kind = Kind::ALL[number % Kind::ALL.len()];
        let (english, japanese) = (format!("Group {number}"), format!("第{number}群"));
        category(&english, &japanese, kind.name(), "offset", &number.to_string(), &(number * number).to_string())
    }));
    golden("twenty_categories", &draft);
}

#[test]
fn nothing_entered() {
    golden("nothing_entered", &Draft::blank());
}

/// The price of a right is rounded up, to the tenth of a yen.
#[test]
fn rounded_by_right() {
    let rule = [
        (Field::SharesPerRight, "15"),
        (Field::RoundingMode, "up"),
        (Field::RoundingUnit, "right"),
        (Field::RoundingPlace, "0.1"),
    ];
    golden("rounded_by_right", &with(plan(iij()), &rule));
}

/// How many shares a right is for follows from the fair value, as at Mitsubishi Motors in 2020.
#[test]
fn shares_for_a_fixed_amount() {
    let rule = [(Field::SharesPerRightBasis, "fixed_amount"), (Field::AmountPerRight, "40,000")];
    golden("shares_for_a_fixed_amount", &with(plan(iij()), &rule));
}

/// A clause stands where the grant has a use for it, and nowhere else.
#[test]
fn clauses_belong_to_the_grant() {
    let formula = ["N(d1)", "N(d1)"];
    let nominal = ["shall remain ¥1", "行使価額は1円とし"];
    let below_market = ["below the market price", "時価を下回る価額"];
    let by_directors = ["No person other than a director", "定款又は株主総会の決議による"];
    let favorable = ["favorable terms", "有利発行"];
    let acquisition = ["may acquire the Stock Acquisition Rights", "無償で取得することができる"];
    let transfer = ["Stock Acquisition Rights by transfer", "譲渡による本新株予約権の取得"];
    let heirs = ["heirs", "相続人"];
    for (texts, present, absent) in [
        (
            &[][..],
            [formula, nominal, favorable, acquisition, transfer, heirs].as_slice(),
            [below_market, by_directors].as_slice(),
        ),
        (&[(Field::PriceBasis, "gratis")], &[nominal, favorable], &[formula, below_market, by_directors]),
        (&[(Field::PriceMethod, "amount")], &[nominal, favorable], &[formula]),
        (&[(Field::ExercisePrice, "1,861")], &[formula, below_market], &[nominal, by_directors]),
        (&[(Field::ExercisePrice, "")], &[formula, below_market], &[nominal, by_directors]),
        (&[(Field::ExercisePrice, "0")], &[by_directors, favorable], &[formula, nominal, below_market, heirs]),
        (&[(Field::Acquisition, "none")], &[transfer], &[acquisition]),
        (&[(Field::TransferRestricted, "no")], &[acquisition], &[transfer]),
    ] {
        let draft = with(plan(iij()), texts);
        for (index, language) in Language::ALL.into_iter().enumerate() {
            let notice = plain(&resolved(&draft, language));
            assert!(present.iter().all(|clause| notice.contains(clause[index])), "{texts:?}:\n{notice}");
            assert!(!absent.iter().any(|clause| notice.contains(clause[index])), "{texts:?}:\n{notice}");
        }
    }
}

/// The grant as the board resolves it: the price is a formula.
pub fn plan(draft: Draft) -> Draft {
    with(
        draft,
        &[
            (Field::Stage, "plan"),
            (Field::NoticeDate, "2019-06-27"),
            (Field::AllotmentDate, "2019-07-12"),
            (Field::ExerciseFrom, "2019-07-13"),
            (Field::ExerciseTo, "2049-07-12"),
            (Field::RoundingPlace, "1"),
        ],
    )
}

#[track_caller]
fn golden(name: &str, draft: &Draft) {
    compare(&format!("resolution/{name}"), |language| plain(&resolved(draft, language)));
}
