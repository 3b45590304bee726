//! Links as they were first sent. They open in every version of the program: if a test here fails, old mails no longer
//! open, and it is not the test that is wrong.

use wariate::amount::plain;
use wariate::calculation::{Calculation, Change, ChangedFigure, FigureName, changes};
use wariate::draft::Draft;
use wariate::share::link::{Carry, decode, encode, encode_with};
use wariate::{Grant, calculate};

use crate::{features, papers, seed};

/// Opens as this draft and to these figures; what they come to.
#[track_caller]
fn opens(link: &str, draft: Draft, figures: &[(FigureName, &str)]) -> Calculation {
    let opened = decode(link.trim_end()).expect("a link that was sent");
    assert_eq!(opened, draft);
    let calculation = calculate(&Grant::read(&opened));
    for (name, expected) in figures {
        let figure = calculation.figure(*name).as_ref().unwrap_or_else(|awaited| panic!("{name:?}: {awaited:?}"));
        assert_eq!(plain(figure.value), *expected, "{name:?}");
    }
    calculation
}

/// The figures that the company announced.
const SEED: [(FigureName, &str); 10] = [
    (FigureName::TotalPersons, "19"),
    (FigureName::TotalRights, "163"),
    (FigureName::SharesPerRight, "200"),
    (FigureName::TotalShares, "32600"),
    (FigureName::PricePerShare, "1773"),
    (FigureName::PricePerRight, "354600"),
    (FigureName::TotalPaid, "57799800"),
    (FigureName::OffsetTotal, "57799800"),
    (FigureName::ExercisePerRight, "200"),
    (FigureName::IssueTotal, "57832400"),
];

/// 9,137 persons and 98,263 rights, all gratis.
const TWO_HUNDRED: [(FigureName, &str); 5] = [
    (FigureName::TotalPersons, "9137"),
    (FigureName::TotalRights, "98263"),
    (FigureName::TotalShares, "19652600"),
    (FigureName::PricePerRight, "0"),
    (FigureName::IssueTotal, "19652600"),
];

/// A short one, in deflate's fixed codes, and one long enough for codes of its own.
#[test]
fn the_links_of_version_1_open_to_the_same_figures() {
    opens(include_str!("golden-v1.txt"), seed::draft(), &SEED);
    opens(include_str!("golden-v1-long.txt"), seed::of_two_hundred(), &TWO_HUNDRED);
}

#[test]
fn the_links_of_version_2_open_to_the_same_figures() {
    opens(include_str!("golden-v2.txt"), seed::draft(), &SEED);
    opens(include_str!("golden-v2-long.txt"), seed::of_two_hundred(), &TWO_HUNDRED);
}

/// S e^(−qT) N(d₁) − X e^(−rT) N(d₂) is 1562.369… yen.
#[test]
fn a_link_of_version_2_opens_to_the_same_fair_value() {
    let figures = [
        (FigureName::ExpectedTerm, "15"),
        (FigureName::PricePerShare, "1562"),
        (FigureName::PricePerRight, "312400"),
        (FigureName::TotalPaid, "50921200"),
    ];
    opens(include_str!("golden-v2-black-scholes.txt"), features::black_scholes(), &figures);
}

#[test]
fn a_link_of_version_2_opens_to_the_same_ceilings() {
    let calculation = opens(include_str!("golden-v2-ceilings.txt"), features::ceilings(), &SEED);
    let left: Vec<Vec<String>> = calculation
        .ceilings
        .iter()
        .map(|ceiling| ceiling.measures.iter().map(|one| plain(one.left.as_ref().expect("known").value)).collect())
        .collect();
    // 500,000,000 − 120,000,000 − 108 × 354,600; 485 − 300 − 108 and 97,000 − 60,000 − 108 × 200; nobody is an auditor.
    assert_eq!(left, [vec!["341703200"], vec!["77", "15400"], vec!["100000000"]]);
}

/// 5,000,000 ÷ 354,600 is 14.1: seven directors get 14 rights each and leave 35,600 yen each; twelve officers get 4.
#[test]
fn a_link_of_version_2_opens_to_the_same_rights_for_pay() {
    let figures =
        [(FigureName::TotalRights, "146"), (FigureName::UnspentTotal, "249200"), (FigureName::TotalPaid, "51771600")];
    opens(include_str!("golden-v2-pay.txt"), features::pay_per_person(), &figures);
}

/// 100 shares become 300, and 207 rights are for 62,100.
#[test]
fn a_link_of_version_2_opens_to_the_same_adjustment() {
    let figures = [
        (FigureName::TotalShares, "20700"),
        (FigureName::AdjustedSharesPerRight, "300"),
        (FigureName::AdjustedTotalShares, "62100"),
        (FigureName::AdjustedExercisePrice, "1"),
    ];
    opens(include_str!("golden-v2-adjusted.txt"), features::adjusted(), &figures);
}

/// A link that is sent today is the one that was sent then: two people may compare them.
#[test]
fn links_of_version_2_are_still_written_as_they_were() {
    for (link, draft) in [
        (include_str!("golden-v2.txt"), seed::draft()),
        (include_str!("golden-v2-long.txt"), seed::of_two_hundred()),
        (include_str!("golden-v2-black-scholes.txt"), features::black_scholes()),
        (include_str!("golden-v2-ceilings.txt"), features::ceilings()),
        (include_str!("golden-v2-pay.txt"), features::pay_per_person()),
        (include_str!("golden-v2-adjusted.txt"), features::adjusted()),
    ] {
        assert_eq!(encode(&draft).as_deref(), Some(link.trim_end()));
    }
}

/// The price of the plan is a formula of which nothing is known yet.
#[test]
fn a_link_of_version_3_opens_to_the_same_plan() {
    let figures = [(FigureName::TotalPersons, "19"), (FigureName::TotalRights, "165")];
    let calculation = opens(include_str!("golden-v3-planned.txt"), papers::planned(), &figures);
    assert!(calculation.figure(FigureName::PricePerRight).is_err());
    let calculation = opens(include_str!("golden-v3-determined.txt"), papers::determined(), &SEED);
    let plan = papers::determined().plan().map(|plan| calculate(&Grant::read(plan))).expect("a plan");
    let rights = changes(&plan, &calculation).into_iter().find(|change| change.figure == TOTAL_RIGHTS);
    assert_eq!(rights, Some(Change { figure: TOTAL_RIGHTS, before: Some(165.into()), after: Some(163.into()) }));
}

const TOTAL_RIGHTS: ChangedFigure = ChangedFigure::Grant(FigureName::TotalRights);

#[test]
fn a_link_of_version_3_opens_to_the_same_papers_and_figures() {
    opens(include_str!("golden-v3-papers.txt"), papers::papers(), &SEED);
}

#[test]
fn a_link_of_version_3_opens_to_the_same_wording() {
    opens(include_str!("golden-v3-worded.txt"), papers::worded(), &SEED);
    let whole = decode(include_str!("golden-v3-whole.txt").trim_end());
    assert_eq!(whole, Ok(papers::whole()));
}

#[test]
fn links_of_version_3_are_still_written_as_they_were() {
    for (link, draft) in [
        (include_str!("golden-v3-planned.txt"), papers::planned()),
        (include_str!("golden-v3-determined.txt"), papers::determined()),
        (include_str!("golden-v3-papers.txt"), papers::papers()),
        (include_str!("golden-v3-worded.txt"), papers::worded()),
        (include_str!("golden-v3-whole.txt"), papers::whole()),
    ] {
        assert_eq!(encode_with(&draft, Carry::WithWording).as_deref(), Some(link.trim_end()));
    }
}

/// It is asked for apart, because it makes a link long.
#[test]
fn a_link_carries_the_wording_where_it_is_asked_for() {
    let mut standard = papers::whole();
    standard.set_wording(Default::default());
    assert_eq!(encode(&papers::whole()).map(|link| decode(&link)), Some(Ok(standard)));
    assert_eq!(encode(&papers::worded()), encode(&seed::draft()));
}
