//! The names that others rely on are those of the program, and the documented list is whole.

use std::collections::BTreeSet;
use std::rc::Rc;

use wariate::calculation::{FigureName, RowFigure};
use wariate::draft::{Column, Field, Input};
use wariate::grant::{Fact, Kind, Payment, ReleaseState};
use wariate::model::{Action, Message, Model, NoticeLanguage, Panel, Source, Theme, View};
use wariate::share::link::{LinkProblem, encode};
use wariate::{Draft, Grant, Language, calculate};

mod drawn;
use drawn::{drawn, model};

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
    assert_eq!(Input::Category(3, Column::LabelJa).to_string(), "category.3.label_ja");
}

#[test]
fn choices() {
    same("kind", Kind::ALL.iter().map(|kind| kind.name()));
    same("payment", Payment::ALL.iter().map(|payment| payment.name()));
    same("release_state", ReleaseState::ALL.iter().map(|state| state.name()));
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
    names.push(wariate::checks::CheckName::LanguagesAgree.name());
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
    assert!(encode(&Draft::example()).starts_with("g1p."));
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
    states.extend([
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
        said(Message::NotCopied("text".into())),
        said(Message::LinkProblem(LinkProblem::Altered)),
    ]);
    states
}

fn set(heading: &str) -> BTreeSet<String> {
    listed(heading).into_iter().map(str::to_owned).collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next().map(str::to_owned)
}
