//! The names that others rely on are those of the program, and the documented list is whole.

use std::collections::BTreeSet;
use std::rc::Rc;

use wariate::calculation::{FigureName, RowFigure};
use wariate::checks::CheckName;
use wariate::draft::{CeilingColumn, Column, Field, Input, SectionText, Wording};
use wariate::grant::{
    Acquisition, AdjustmentKind, DividendBasis, ExerciseCondition, Fact, Kind, NoticeScope, Organisation, Payment,
    PriceBasis, PriceMethod, ReleaseState, RightsBasis, SharePriceSource, ShareholderNoticeMeans, SharesPerRightBasis,
    Stage, TermBasis, TransferRestricted,
};
use wariate::model::{Action, Message, Model, NoticeLanguage, Panel, Source, Theme, View};
use wariate::notice::{DocumentName, Lack};
use wariate::share::link::{LinkProblem, encode};
use wariate::{Draft, Grant, Language, calculate};

mod drawn;
use drawn::{Second, drawn, drawn_with, model};

const CONTRACT: &str = include_str!("../src/contract.md");

/// The names of the block with this heading.
fn listed(heading: &str) -> Vec<&'static str> {
    let opening = format!("```text {heading}\n");
    let block = CONTRACT.split(&opening).nth(1).unwrap_or_else(|| panic!("no list of {heading}"));
    block.split("```").next().unwrap_or_default().split_whitespace().collect()
}

#[track_caller]
fn same<'a>(heading: &str, names: impl IntoIterator<Item = &'a str>) {
    assert_eq!(listed(heading), names.into_iter().collect::<Vec<_>>(), "{heading}");
}

#[test]
fn figures_fields_and_columns() {
    same("figures", FigureName::ALL.map(FigureName::name));
    same("row figures", RowFigure::ALL.map(RowFigure::name));
    same("fields", Field::ALL.map(Field::name));
    same("columns", Column::ALL.map(Column::name));
    same("columns of a ceiling", CeilingColumn::ALL.map(CeilingColumn::name));
    assert_eq!(Input::Ceiling(3, CeilingColumn::UsedYen).to_string(), "ceiling.3.used_yen");
    assert_eq!(Input::Category(3, Column::LabelJa).to_string(), "category.3.label_ja");
}

#[test]
fn choices() {
    same("kind", Kind::ALL.iter().map(|kind| kind.name()));
    same("payment", Payment::ALL.iter().map(|payment| payment.name()));
    same("release_state", ReleaseState::ALL.iter().map(|state| state.name()));
    same("shares_per_right_basis", SharesPerRightBasis::ALL.iter().map(|basis| basis.name()));
    same("price_basis", PriceBasis::ALL.iter().map(|basis| basis.name()));
    same("rights_basis", RightsBasis::ALL.iter().map(|basis| basis.name()));
    same("share_price_source", SharePriceSource::ALL.iter().map(|source| source.name()));
    same("term_basis", TermBasis::ALL.iter().map(|basis| basis.name()));
    same("dividend_basis", DividendBasis::ALL.iter().map(|basis| basis.name()));
    same("shareholder_notice_means", ShareholderNoticeMeans::ALL.iter().map(|means| means.name()));
    same("transfer_restricted", TransferRestricted::ALL.iter().map(|restricted| restricted.name()));
    same("organisation", Organisation::ALL.iter().map(|organisation| organisation.name()));
    same("stage", Stage::ALL.iter().map(|stage| stage.name()));
    same("price_method", PriceMethod::ALL.iter().map(|method| method.name()));
    same("exercise_condition", ExerciseCondition::ALL.iter().map(|condition| condition.name()));
    same("acquisition", Acquisition::ALL.iter().map(|acquisition| acquisition.name()));
    same("notice_scope", NoticeScope::ALL.iter().map(|scope| scope.name()));
    same("adjustment", AdjustmentKind::ALL.iter().map(|kind| kind.name()));
    for field in [Field::RoundingMode, Field::RoundingUnit, Field::RoundingPlace] {
        for value in listed(field.name()) {
            let mut draft = Draft::example();
            draft.set(field, value);
            assert!(matches!(Grant::read(&draft).rounding, Fact::Known(_)), "{} {value}", field.name());
        }
    }
    for (listed, names) in [
        ("`theme` (`auto light dark`)", Theme::ALL.iter().map(|theme| theme.name()).collect::<Vec<_>>()),
        ("`view` (`full calculator table notice`)", View::ALL.iter().map(|view| view.name()).collect()),
        ("`page_language` (`en ja`)", Language::ALL.iter().map(|language| language.tag()).collect()),
        ("`notice_language` (`en ja both`)", NoticeLanguage::ALL.iter().map(|language| language.name()).collect()),
    ] {
        assert!(CONTRACT.contains(listed) && listed.contains(&names.join(" ")), "{listed}: {names:?}");
    }
}

#[test]
fn checks() {
    let grant = Grant::read(&Draft::blank());
    let mut names: Vec<_> =
        wariate::checks::checks(&grant, &calculate(&grant)).iter().map(|check| check.name.name()).collect();
    names.extend(CheckName::ALL.into_iter().filter(|name| name.is_of_documents()).map(CheckName::name));
    names.sort_unstable();
    let mut documented = listed("checks");
    documented.sort_unstable();
    assert_eq!(documented, names);
}

#[test]
fn link_problems_and_the_beginning_of_a_link() {
    let problems =
        [LinkProblem::Cut { have: 0, expected: 1 }, LinkProblem::Altered, LinkProblem::Newer, LinkProblem::Unreadable];
    same("link problems", problems.iter().map(LinkProblem::name));
    assert!(encode(&Draft::example()).is_some_and(|code| code.starts_with("g1p.")));
}

#[test]
fn documents_and_what_they_lack() {
    same("documents", DocumentName::ALL.map(DocumentName::name));
    same("lacks", [Lack::Plan, Lack::Determination, Lack::FiledReport, Lack::Price].map(Lack::name));
}

/// Each button of the page is in the list, and each that the list names is on the page in one of its states.
#[test]
fn buttons() {
    // These come once something is typed or unfolded, which no drawing does; and where the program has stopped.
    const LATER: [(&str, &str); 3] = [
        ("append_paste", include_str!("../src/view/paste.rs")),
        ("apply_paste", include_str!("../src/view/paste.rs")),
        ("copy_working", include_str!("../src/view/working.rs")),
    ];
    let mut there: BTreeSet<String> = BTreeSet::new();
    for page in states() {
        let buttons = page.split("<button").skip(1).filter_map(|button| button.split('>').next());
        there.extend(buttons.filter_map(|button| attribute(button, "name")));
    }
    for (name, source) in LATER {
        assert!(source.contains(&format!("\"{name}\"")), "no button {name}");
        there.insert(name.to_owned());
    }
    // The button that opens a file is the label of its input.
    there.insert("open_file".to_owned());
    let ceilings = |name: &String| name.starts_with("ceiling.");
    assert!(there.iter().filter(|name| ceilings(name)).all(|name| name.ends_with(".remove")));
    there.retain(|name| !ceilings(name));
    let rows = |name: &String| name.starts_with("category.");
    let of_a_row: BTreeSet<String> =
        there.iter().filter(|name| rows(name)).filter_map(|name| Some(name.split('.').nth(2)?.to_owned())).collect();
    there.retain(|name| !rows(name));
    assert_eq!(set("buttons"), there);
    assert_eq!(set("buttons of a category"), of_a_row);

    let stopped = include_str!("../static/boot.js").split("button(\"").skip(1);
    assert_eq!(
        set("buttons of a stopped program"),
        stopped.filter_map(|call| Some(call.split('"').next()?.to_owned())).collect()
    );
}

/// Each attribute that a script could read the page by is explained.
#[test]
fn attributes() {
    for page in states() {
        for part in page.split(" data-").skip(1).filter(|part| part.contains("=\"")) {
            let name = format!("data-{}", part.split('=').next().unwrap_or_default());
            assert!(
                CONTRACT.contains(&format!("{name}=")) || CONTRACT.contains(&format!("[{name}]")),
                "{name} is not in the list"
            );
        }
        let banners = page.split("data-banner=\"").skip(1).filter_map(|rest| rest.split('"').next());
        banners.for_each(|name| assert!(listed("banners").contains(&name), "{name} is not in the list"));
    }
}

const VALUED: [(Field, &str); 11] = [
    (Field::PriceBasis, "black_scholes"),
    (Field::SharePrice, "2,000"),
    (Field::Term, "15"),
    (Field::Volatility, "40"),
    (Field::DividendYield, "1.5"),
    (Field::InterestRate, "0.1"),
    (Field::TargetPrice, "1,500"),
    (Field::Closes, "30.2\n32.0\n31.1\n30.1\n30.2\n60.3"),
    (Field::Adjustment, "split"),
    (Field::RatioAfter, "3"),
    (Field::OutstandingSeries, "No. 1\t207\t100\t1"),
];

/// The page in every state that shows buttons of its own.
fn states() -> Vec<String> {
    let draw = |change: &dyn Fn(&mut Model)| {
        let mut model = model(Draft::example(), Language::English);
        change(&mut model);
        drawn(model)
    };
    let shared = |state: ReleaseState| {
        draw(&move |model| {
            model.apply(Action::Entered(Field::ReleaseState.into(), state.name().into()));
            model.apply(Action::Toggled(Panel::Share));
        })
    };
    let said = |message: Message| draw(&move |model| model.apply(Action::Said(message.clone())));
    let opened =
        |source: Source| draw(&move |model| model.apply(Action::Opened(Rc::new(Draft::blank()), source.clone())));
    let mut states: Vec<String> = ReleaseState::ALL.iter().map(|state| shared(*state)).collect();
    let typed =
        |field: Field, text: &'static str| draw(&move |model| model.apply(Action::Entered(field.into(), text.into())));
    let planned = |change: &dyn Fn(&mut Model)| {
        draw(&move |model| {
            model.apply(Action::Entered(Field::Stage.into(), "plan".into()));
            change(model);
        })
    };
    // A grant that is valued, split and pasted, with one of its panels unfolded.
    let valued = |panel: Panel| {
        draw(&move |model| {
            for (field, text) in VALUED {
                model.apply(Action::Entered(field.into(), text.into()));
            }
            model.apply(Action::Toggled(panel));
        })
    };
    // The editor of the wording, over a wording of one's own.
    let worded = |change: &dyn Fn(&mut Wording)| {
        draw(&move |model| {
            let mut wording = Wording::default();
            wording.leave_out("determination", "date", true).expect("left out");
            change(&mut wording);
            model.apply(Action::Worded(Rc::new(wording)));
            model.apply(Action::Toggled(Panel::Wording));
        })
    };
    states.extend([
        typed(Field::PriceBasis, "black_scholes"),
        typed(Field::Adjustment, "split"),
        draw(&|model| {
            model.apply(Action::Entered(Input::Ceiling(0, CeilingColumn::Rights), "100".into()));
            model.apply(Action::Entered(Input::Category(0, Column::RightsBasis), "pay_in_all".into()));
        }),
        valued(Panel::MovesIt),
        valued(Panel::Volatility),
        valued(Panel::Series),
        worded(&|_| ()),
        worded(&|wording| {
            let text = SectionText { heading: "".into(), body: "{total_right}\u{7}".into() };
            wording.set_text("determination", "lead", Language::Japanese, text).expect("a text");
            wording.leave_out("determination", "title", true).expect("left out");
        }),
        draw(&|_| ()),
        draw(&|model| model.apply(Action::StartedBlank)),
        draw(&|model| model.apply(Action::Entered(Field::PricePerShare.into(), "a lot".into()))),
        draw(&|model| model.apply(Action::Toggled(Panel::PasteTable))),
        draw(&|model| model.apply(Action::Toggled(Panel::Clear))),
        opened(Source::Link),
        opened(Source::File("a.grant.json".into())),
        draw(&|model| {
            model.apply(Action::Opened(Rc::new(Draft::blank()), Source::Link));
            // What is set aside is kept where it was changed.
            model.apply(Action::Entered(Field::PricePerShare.into(), "1800".into()));
            model.apply(Action::ReturnedToOwn);
        }),
        planned(&|_| ()),
        planned(&|model| model.apply(Action::Determined)),
        planned(&|model| {
            model.apply(Action::Determined);
            model.apply(Action::Entered(Input::Category(0, Column::Rights), "120".into()));
            model.apply(Action::Entered(Field::Recipients.into(), "A\t1\t5".into()));
        }),
        draw(&|model| {
            model.apply(Action::Saved);
            model.apply(Action::Entered(Field::PricePerShare.into(), "1800".into()));
            model.apply(Action::ChoseDocument(DocumentName::AmendedReport));
        }),
        said(Message::MakingFile),
        said(Message::NotCopied("text".into())),
        said(Message::LinkProblem(LinkProblem::Altered)),
        drawn_with(model(Draft::example(), Language::English), Second::Missing),
    ]);
    states
}

fn set(heading: &str) -> BTreeSet<String> {
    listed(heading).into_iter().map(str::to_owned).collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next().map(str::to_owned)
}
