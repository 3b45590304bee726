//! The company's own wording, as the page shows it for editing, and what is asked about it.

use std::rc::Rc;

use wariate::Language;
use wariate::draft::wording::{ORDER_MAX, SECTIONS_MAX, WORDING_TEXT_MAX, WordingProblem};
use wariate::draft::{Draft, SectionText, Wording};
use wariate::model::{Action, Panel, View};
use wariate::wording;

mod drawn;
#[path = "wording/examined.rs"]
mod examined;
use drawn::{drawn, model};

const DOCUMENT: &str = "determination";

#[track_caller]
fn has(page: &str, part: &str) {
    assert!(page.contains(part), "not on the page: {part}\n{page}");
}

fn text(heading: &str, body: &str) -> SectionText {
    SectionText { heading: heading.into(), body: body.into() }
}

fn worded(change: impl Fn(&mut Wording)) -> Wording {
    let mut wording = Wording::default();
    change(&mut wording);
    wording
}

fn set(wording: &mut Wording, section: &str, language: Language, body: &str) {
    wording.set_text(DOCUMENT, section, language, text("", body)).expect("a text");
}

/// The page while the wording is edited.
fn edited(wording: Wording, language: Language) -> String {
    let mut model = model(Draft::example(), language);
    model.apply(Action::Worded(Rc::new(wording)));
    model.apply(Action::Toggled(Panel::Wording));
    drawn(model)
}

/// What stands on the page of a section.
fn section<'a>(page: &'a str, name: &str) -> &'a str {
    let is_of = |part: &&str| {
        let tag = part.split('>').next().unwrap_or_default();
        tag.contains(&format!("data-section=\"{name}\""))
    };
    let section = page.split("<details").find(is_of).unwrap_or_else(|| panic!("no section {name}"));
    section.split("</details>").next().unwrap_or_default()
}

/// The blocks of the paper in a language.
fn paper(page: &str, language: Language) -> String {
    let start = format!("data-document=\"{DOCUMENT}\" lang=\"{}\"", language.tag());
    let rest = page.split(&start).nth(1).expect("a paper");
    rest.split("</article>").next().unwrap_or_default().to_owned()
}

#[test]
fn every_section_stands_folded_with_how_it_begins() {
    for language in Language::ALL {
        let page = edited(Wording::default(), language);
        for name in ["date", "sender", "title", "lead", "total_rights", "allottees", "inquiries"] {
            let section = section(&page, name);
            assert!(!section.contains("data-differs") && !section.contains("<textarea"), "{section}");
        }
        // Of both languages: one of them has no addressee.
        section(&page, "addressee");
        assert!(!page.contains("name=\"reset_document\""));
        has(&page, "name=\"save_profile\"");
        has(&page, "name=\"open_profile\"");
    }
    // Items keep the number that they have in the document.
    let page = edited(Wording::default(), Language::English);
    has(section(&page, "underlying_shares"), "2. Class and Total Number of Underlying Shares");
    let left_out = worded(|own| own.leave_out(DOCUMENT, "total_rights", true).expect("left out"));
    let page = edited(left_out, Language::English);
    has(section(&page, "underlying_shares"), "1. Class and Total Number of Underlying Shares");
}

#[test]
fn a_changed_section_stands_open_with_what_comes_of_it() {
    for language in Language::ALL {
        let own = worded(|own| set(own, "lead", Language::Japanese, "当社は{total_rights}個を割り当てます。"));
        let page = edited(own, language);
        let lead = section(&page, "lead");
        has(lead, "data-differs=\"ja\"");
        has(lead, " open");
        has(lead, "name=\"wording.determination.lead.body.ja\"");
        has(lead, "name=\"wording.determination.lead.body.en\"");
        has(lead, "lang=\"ja\"");
        has(lead, "spellcheck=\"false\" translate=\"no\"");
        // As typed in the field, as printed below it and in the paper.
        has(lead, "当社は{total_rights}個を割り当てます。");
        let printed = "data-figure=\"total_rights\" data-value=\"163\">163</span>個を割り当てます。";
        has(lead, printed);
        has(&paper(&page, Language::Japanese), printed);
        // Changed in one language and not in the other, in words.
        let (mark, words) = match language {
            Language::English => ("one language only", "changed in Japanese and not in English"),
            Language::Japanese => ("一方の言語のみ", "日本語だけが変更されています"),
        };
        has(lead, mark);
        has(lead, words);
        has(lead, "name=\"reset_text\" data-section=\"lead\" data-language=\"ja\"");
        has(&page, "name=\"reset_document\"");
        assert!(!section(&page, "title").contains("<textarea"));
    }
}

#[test]
fn only_items_annexes_and_own_sections_of_the_record_have_a_heading() {
    let own = worded(|own| {
        for name in ["lead", "total_rights", "inquiries"] {
            own.leave_out(DOCUMENT, name, true).expect("left out");
        }
        own.add_section(DOCUMENT, Some("total_rights")).expect("a section");
    });
    let page = edited(own, Language::English);
    for (name, has_heading) in [("lead", false), ("total_rights", true), ("inquiries", true), ("own_1", true)] {
        assert_eq!(
            section(&page, name).contains(&format!("wording.determination.{name}.heading.en")),
            has_heading,
            "{name}"
        );
    }
}

#[test]
fn what_means_nothing_is_named_where_it_stands() {
    let body = "{total_right} of {issuer_name} and {nothing_known_at_all}, {, {|a|b}";
    let own = worded(|own| set(own, "lead", Language::English, body));
    let page = edited(own.clone(), Language::English);
    let lead = section(&page, "lead");
    for (written, said) in [
        ("total_right", "Unknown name {total_right}: did you mean {total_rights}"),
        ("nothing_known_at_all", "Unknown name {nothing_known_at_all}: the names are listed above."),
        ("{", "“{” stands without the other brace."),
    ] {
        has(lead, &format!("data-unknown=\"{written}\""));
        has(lead, said);
    }
    has(lead, "aria-invalid=\"true\"");
    has(lead, "<mark class=\"unknown\">{total_right}</mark>");
    has(&paper(&page, Language::English), "<mark class=\"unknown\">{total_right}</mark>");
    let page = edited(own, Language::Japanese);
    has(section(&page, "lead"), "{total_right}という名前はありません。{total_rights}");
}

#[test]
fn no_text_breaks_the_editor_or_the_paper() {
    let long = "あ".repeat(WORDING_TEXT_MAX);
    let braces = "{".repeat(WORDING_TEXT_MAX);
    let name = format!("{{{}}}", "total_rights".repeat(8_000));
    let lines = "\n".repeat(WORDING_TEXT_MAX);
    for body in [
        long.as_str(),
        &braces,
        &name,
        &lines,
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "# a\n* b\n**c** _d_ [e](https://example.com) | f | `g`\n---\n> h",
        "\u{0}\u{7}\u{1b}[31m\u{202e}\u{fffd}",
        "{allotment_table}\n{allotment_table} and more\n{{total_rights}}",
        "",
    ] {
        for language in Language::ALL {
            let own = worded(|own| {
                for language in Language::ALL {
                    set(own, "lead", language, body);
                    own.set_text(DOCUMENT, "total_rights", language, text(body, body)).expect("a text");
                }
            });
            let page = edited(own, language);
            assert!(!page.contains("<script>alert") && !page.contains("<img"));
            section(&page, "lead");
            // What is said of a name is not as long as the name.
            let said = page.split("data-unknown=\"").skip(1).filter_map(|rest| rest.split("</p>").next());
            assert!(said.into_iter().all(|said| said.len() < 1_000));
        }
    }
    let mark = worded(|own| set(own, "lead", Language::English, "# a **b**"));
    has(&paper(&edited(mark, Language::English), Language::English), "# a **b**");
    let bell = worded(|own| set(own, "lead", Language::English, "a\u{7}b"));
    has(section(&edited(bell, Language::English), "lead"), "The text contains an invisible character (U+0007).");
}

#[test]
fn a_text_too_long_is_refused_with_the_limit_in_words() {
    let mut wording = Wording::default();
    let problem = wording.set_text(DOCUMENT, "lead", Language::English, text("", &"あ".repeat(WORDING_TEXT_MAX + 1)));
    let problem = problem.expect_err("too long");
    assert!(wording.is_standard());
    for (language, limit) in [(Language::English, "up to 100,000 characters"), (Language::Japanese, "100,000文字まで")]
    {
        has(&wariate::wording::second::of(language).editor().refused(problem), limit);
    }
}

#[test]
fn left_out_and_own_sections_say_so() {
    let own = worded(|own| {
        own.leave_out(DOCUMENT, "inquiries", true).expect("left out");
        let name = own.add_section(DOCUMENT, Some("lead")).expect("a section");
        set(own, &name, Language::English, "Our own sentence on {allotment_date}.");
        set(own, &name, Language::Japanese, "当社独自の文{allotment_date}");
    });
    let page = edited(own, Language::English);
    let inquiries = section(&page, "inquiries");
    has(inquiries, "data-differs=\"left_out\"");
    has(inquiries, "name=\"put_in\"");
    has(inquiries, "left out");
    assert!(!inquiries.contains("one language only"));
    let own = section(&page, "own_1");
    has(own, "data-differs=\"ja en own\"");
    has(own, "your own section");
    has(own, "Remove this section");
    assert!(!own.contains("name=\"reset_text\"") && own.contains("name=\"leave_out\""));
    let english = paper(&page, Language::English);
    assert!(
        english.contains("Our own sentence on July 12, 2019.") || english.contains("Our own sentence on "),
        "{english}"
    );
    assert!(!english.contains("Inquiries"));
    has(&paper(&page, Language::Japanese), "当社独自の文");
}

#[test]
fn nobody_edits_where_nothing_can_be_typed() {
    let button = "name=\"edit_wording\"";
    let mut model = model(Draft::example(), Language::English);
    has(&drawn(model.clone()), button);
    model.settings.readonly = true;
    assert!(!drawn(model.clone()).contains(button));
    model.settings.readonly = false;
    model.settings.view = View::Notice;
    assert!(!drawn(model).contains(button));
}

#[test]
fn a_link_carries_the_wording_where_it_is_asked_for() {
    let shared = |wording: Wording| {
        let mut model = model(Draft::example(), Language::English);
        model.apply(Action::Worded(Rc::new(wording)));
        model.apply(Action::Toggled(Panel::Share));
        model
    };
    assert!(!drawn(shared(Wording::default())).contains("name=\"with_wording\""));
    let own = worded(|own| set(own, "lead", Language::English, "Ours."));
    let mut model = shared(own);
    assert!(!model.with_wording);
    has(&drawn(model.clone()), "With our wording");
    model.apply(Action::SharedWording(true));
    assert!(model.with_wording);
    // Whoever begins anew begins without it.
    model.apply(Action::Cleared);
    assert!(!model.with_wording);
}

/// One limit is of what is changed, the other of what is moved.
#[test]
fn each_limit_of_sections_is_told_in_its_own_sentence() {
    let sections = WordingProblem::TooManySections { greatest: SECTIONS_MAX };
    let order = WordingProblem::OrderTooLong { greatest: ORDER_MAX };
    assert_eq!([sections, order].map(WordingProblem::name), ["too_many_sections", "order_too_long"]);
    let said = Language::ALL.map(|language| {
        let words = wording::second::of(language).editor();
        [sections, order].map(|problem| words.refused(problem))
    });
    let english = [
        "Up to 100 sections of a document can be changed, and no more.",
        "This document has too many sections to be moved. Up to 200 can be put in an order.",
    ];
    let japanese = [
        "変更できる項目は1書類につき100件までです。",
        "項目が多すぎるため、順序を変更できません。並べ替えられる項目は1書類につき200件までです。",
    ];
    assert_eq!(
        said,
        Language::ALL.map(|language| match language {
            Language::English => english.map(str::to_owned),
            Language::Japanese => japanese.map(str::to_owned),
        })
    );
}
