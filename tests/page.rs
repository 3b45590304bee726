//! The page as it is drawn, without a browser.

use std::rc::Rc;

use wariate::checks::CheckName;
use wariate::draft::{Category, CeilingColumn, Column, Field, Input};
use wariate::model::{Action, Message, Panel, Source, View};
use wariate::pasting::read_table;
use wariate::{Draft, Language};

mod drawn;
use drawn::{drawn, model};

#[track_caller]
fn has(page: &str, part: &str) {
    assert!(page.contains(part), "not on the page: {part}");
}

#[test]
fn the_example_stands_with_every_figure() {
    for language in Language::ALL {
        let page = drawn(model(Draft::example(), language));
        for (name, value) in [
            ("total_persons", "19"),
            ("total_rights", "163"),
            ("total_shares", "32600"),
            ("price_per_right", "354600"),
            ("total_paid", "57799800"),
            ("issue_total", "57832400"),
            ("capital_per_share", "887"),
        ] {
            has(&page, &format!("data-figure=\"{name}\" data-value=\"{value}\""));
        }
        has(&page, "data-document=\"determination\" lang=\"en\"");
        has(&page, "data-document=\"determination\" lang=\"ja\"");
        has(&page, "data-banner=\"example\"");
        assert!(!page.contains("data-status=\"fails\"") && !page.contains("data-waits-for"));
    }
}

/// A part of the form is unfolded where something stands in it.
#[test]
fn every_input_of_what_is_unfolded_is_there_with_its_label_and_its_safeguards() {
    for language in Language::ALL {
        let page = drawn(model(Draft::example(), language));
        for field in [
            Field::SharesPerRight,
            Field::PricePerShare,
            Field::ExercisePrice,
            Field::FairValuePerShare,
            Field::RoundingUnit,
            Field::ResolutionDate,
            Field::PaidOn,
            Field::ExerciseTo,
            Field::IssuerNameJa,
            Field::SeriesNameEn,
        ] {
            has(&page, &format!("name=\"{}\"", field.name()));
            has(&page, &format!("<label for=\"{}\"", field.name()));
        }
        for column in [Column::LabelEn, Column::LabelJa, Column::Kind, Column::Payment, Column::Persons, Column::Rights]
        {
            has(&page, &format!("<label for=\"category.1.{}\"", column.name()));
        }
        has(&page, "name=\"release_state\"");
        let fields = page.matches("type=\"text\"").count() + page.matches("<textarea").count();
        assert!(page.matches("spellcheck=\"false\"").count() >= fields);
        assert!(!page.contains("type=\"number\"") && !page.contains("placeholder") && !page.contains(" style="));
    }
}

#[test]
fn a_blank_form_names_what_each_figure_waits_for() {
    let page = drawn(model(Draft::blank(), Language::English));
    has(&page, "data-figure=\"total_shares\" data-waits-for=\"shares_per_right category.0.rights\"");
    has(&page, "data-figure=\"price_per_right\" data-waits-for=\"shares_per_right price_per_share\"");
    assert!(!page.contains("data-figure=\"total_rights\" data-value"));
}

#[test]
fn a_problem_stands_with_its_field() {
    let mut draft = Draft::example();
    draft.set(Field::PricePerShare, "a lot");
    let page = drawn(model(draft, Language::English));
    let about =
        page.split("<p").find(|part| part.contains("id=\"price_per_share.about\"")).expect("a line below the field");
    has(about.split('>').next().unwrap_or_default(), "data-problem=\"not_a_number\"");
    // Its place was there before, so that it is said aloud; the reading of a field never is.
    let said = page.matches("<span aria-live=\"polite\">").count()
        - page.matches("<span aria-live=\"polite\"></span>").count();
    assert_eq!(said, 1);
    has(&page, "aria-invalid=\"true\"");
    has(&page, "data-figure=\"total_rights\" data-value=\"163\"");
}

#[test]
fn a_kind_that_a_pasted_row_does_not_say_stays_open() {
    let pasted = read_table("その他\t1\t2");
    let mut draft = Draft::example();
    draft.set_categories(pasted.rows.iter().map(|row| Rc::new(row.category())));
    let page = drawn(model(draft, Language::English));
    let choice = page.split("name=\"category.0.kind\"").nth(1).and_then(|rest| rest.split("</select>").next());
    let options = choice.unwrap_or_default().split("<option").skip(1);
    let chosen: Vec<&str> = options.filter(|option| option.contains("selected")).collect();
    assert!(chosen.len() == 1 && chosen[0].contains("value=\"\""), "{chosen:?}");
    let notice = page.split("data-document").nth(1).expect("a notice");
    assert!(!notice.contains("Director of the Company") && notice.contains("Kind of people (category 1)"), "{notice}");
    has(&page, "data-figure=\"total_rights\" data-value=\"2\"");
}

#[test]
fn what_is_typed_is_never_markup() {
    let mut draft = Draft::example();
    draft.set(Field::IssuerNameEn, "<script>alert(1)</script>");
    draft.enter(Input::Category(0, Column::LabelJa), "<img src=x onerror=alert(1)>".into());
    let page = drawn(model(draft, Language::Japanese));
    assert!(!page.contains("<script>alert") && !page.contains("<img"));
    has(&page, "&lt;script&gt;alert(1)&lt;/script&gt;");
}

#[test]
fn two_hundred_categories_stand_as_two_hundred_rows() {
    let mut draft = Draft::example();
    let row = draft.categories()[1].clone();
    draft.set_categories((0..200).map(|_| Rc::<Category>::clone(&row)));
    let page = drawn(model(draft, Language::Japanese));
    has(&page, "data-row=\"199\"");
    has(&page, "data-figure=\"total_rights\" data-value=\"11000\"");
    assert_eq!(page.matches("aria-labelledby=\"category.").count(), 200);
}

#[test]
fn rights_per_person_are_shown_only_where_asked_for() {
    let mut asked = model(Draft::example(), Language::English);
    assert!(!drawn(asked.clone()).contains("Rights per person"));
    asked.apply(Action::ShowedRightsPerPerson(true));
    // 108 ÷ 7 = 15.428…, 55 ÷ 12 = 4.583…
    let page = drawn(asked);
    has(&page, "about 15.42");
    has(&page, "about 4.58");
}

#[test]
fn an_opened_grant_says_where_it_came_from() {
    let mut opened = model(Draft::example(), Language::English);
    opened.apply(Action::Opened(Rc::new(Draft::blank()), Source::Link));
    let page = drawn(opened);
    has(&page, "data-banner=\"link\"");
    has(&page, "name=\"adopt\"");
    has(&page, "name=\"back_to_own\"");
    assert!(!page.contains("data-banner=\"example\""));
}

#[test]
fn the_link_comes_after_a_sentence_until_the_grant_is_announced() {
    let mut draft = Draft::example();
    let with_panel = |draft: &Draft| {
        let mut model = model(draft.clone(), Language::English);
        model.apply(Action::Toggled(Panel::Share));
        drawn(model)
    };
    has(&with_panel(&draft), "name=\"copy_link\"");
    draft.set(Field::ReleaseState, "final");
    let page = with_panel(&draft);
    let before_link = page.split("name=\"link\"").next().unwrap_or_default();
    has(before_link, "data-link-warning");
    has(before_link, "A link is a copy of the grant");
    has(before_link, "name=\"save_file\"");
    assert!(!page.contains("name=\"copy_link\""));
}

#[test]
fn a_view_shows_its_part_alone() {
    let drawn_as = |view| {
        let mut model = model(Draft::example(), Language::English);
        model.settings.view = view;
        drawn(model)
    };
    let table = drawn_as(View::Table);
    assert!(
        table.contains("data-row=\"1\"")
            && !table.contains("data-document")
            && !table.contains("name=\"shares_per_right\"")
    );
    let notice = drawn_as(View::Notice);
    assert!(
        notice.contains("data-document")
            && !notice.contains("data-row=\"1\"><th")
            && !notice.contains("name=\"shares_per_right\"")
    );
    let calculator = drawn_as(View::Calculator);
    assert!(!calculator.contains("data-document") && calculator.contains("name=\"shares_per_right\""));
    // A field that is not there cannot be gone to.
    for (view, leads) in [(View::Full, true), (View::Table, false), (View::Notice, false)] {
        let mut model = model(Draft::blank(), Language::English);
        model.settings.view = view;
        let page = drawn(model);
        assert_eq!(page.contains("class=\"link\""), leads);
        has(&page, "Shares per right");
    }
}

#[test]
fn a_readonly_page_takes_nothing() {
    let mut model = model(Draft::example(), Language::English);
    model.settings.readonly = true;
    let page = drawn(model);
    for input in page.split("<input").skip(1).filter(|input| input.contains("type=\"text\"")) {
        assert!(input.split('>').next().unwrap_or_default().contains("readonly"), "{input:.200}");
    }
    for name in ["blank", "example", "undo", "add_category", "category.0.remove", "open_file"] {
        assert!(!page.contains(&format!("name=\"{name}\"")), "{name}");
    }
}

#[test]
fn what_was_set_aside_can_be_had_back() {
    let mut model = model(Draft::example(), Language::English);
    model.apply(Action::Opened(Rc::new(Draft::blank()), Source::Link));
    assert!(!drawn(model.clone()).contains("name=\"back_to_opened\""));
    model.apply(Action::ReturnedToOwn);
    let page = drawn(model);
    has(&page, "data-banner=\"set_aside\"");
    has(&page, "name=\"back_to_opened\"");
    assert!(!page.contains("name=\"back_to_own\""));
}

#[test]
fn a_message_about_the_frame_leads_out_of_it_in_every_view() {
    for view in [View::Full, View::Table, View::Notice] {
        let mut model = model(Draft::example(), Language::English);
        model.settings.view = view;
        model.apply(Action::Said(Message::NotPrinted));
        let page = drawn(model.clone());
        has(&page, "<a href=\"https://example.com/#g1p.abc\" target=\"_blank\"");
        model.apply(Action::Said(Message::Copied));
        assert!(!drawn(model).contains("target=\"_blank\""));
    }
}

#[test]
fn a_pasted_table_is_added_only_where_all_of_it_has_room() {
    let words = wariate::wording::second::of(Language::English);
    assert!(words.paste_no_room(2, 1).contains("there is room for 1 more"));
    assert!(words.paste_no_room(1, 0).starts_with("This 1 category cannot be added"));
}

/// A term of Japanese law in an English sentence is not read as English.
#[test]
fn japanese_terms_are_marked_as_such() {
    let mut draft = Draft::example();
    draft.enter(Input::Ceiling(0, CeilingColumn::Rights), "100".into());
    let page = drawn(model(draft.clone(), Language::English));
    let checks = page.split("id=\"section_checks\"").nth(1).expect("the checks");
    has(checks, "all are directors or executive officers (<span lang=\"ja\">執行役</span>)");
    has(checks, "All directors and audit and supervisory board members have a ceiling");
    has(&page, "Audit and supervisory board member (<span lang=\"ja\">監査役</span>)");
    assert!(!drawn(model(draft, Language::Japanese)).contains("(<span lang=\"ja\">"));
}

#[test]
fn checks_are_told_in_a_few_words() {
    for (language, short, law) in [
        (Language::English, ">in order, ", "Companies Act, art. 236(3), 236(4) (in force since March 1, 2021)<"),
        (Language::Japanese, ">指摘なし・", ">会社法236条3項、236条4項（2021年3月1日施行）<"),
    ] {
        let page = drawn(model(Draft::example(), language));
        has(&page, short);
        // Of places in one law, and of one day, the name and the day stand once.
        has(&page, law);
    }
    // What is no law keeps its own name.
    let words = wariate::wording::second::of(Language::English);
    let sources = words.sources(CheckName::PeopleOfTheGroup.source());
    assert_eq!(sources.matches("Tokyo Stock Exchange").count(), CheckName::PeopleOfTheGroup.source().len());
}

#[test]
fn checks_that_wait_are_folded_away() {
    let page = drawn(model(Draft::blank(), Language::English));
    let checks = page.split("id=\"section_checks\"").nth(1).expect("the checks");
    let (open, folded) = checks.split_once("<details>").expect("a fold");
    assert!(!open.contains("data-status=\"waits\"") && folded.contains("data-status=\"waits\""));
    let statuses: Vec<&str> = open.split("data-status=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let order = |status: &&str| ["fails", "warns", "holds"].iter().position(|known| known == status);
    assert!(statuses.is_sorted_by_key(order), "{statuses:?}");
}
