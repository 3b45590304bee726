use super::*;
use crate::draft::{CATEGORIES_MAX, Category};
use crate::language::Language;

mod form;
mod stages;

fn model() -> Model {
    let settings = Settings {
        page_language: Language::English,
        notice_language: NoticeLanguage::Both,
        document: crate::notice::DocumentName::Determination,
        theme: Theme::Auto,
        view: View::Full,
        readonly: false,
        rights_per_person: false,
    };
    Model::new(Draft::example(), settings)
}

fn enter(model: &mut Model, field: Field, text: &str) {
    model.apply(Action::Entered(field.into(), text.into()));
}

#[test]
fn typing_in_one_field_is_one_step() {
    let mut model = model();
    for text in ["1", "17", "177"] {
        enter(&mut model, Field::PricePerShare, text);
    }
    enter(&mut model, Field::SharesPerRight, "100");
    model.apply(Action::Undone);
    assert_eq!(&**model.draft().get(Field::PricePerShare), "177");
    assert_eq!(&**model.draft().get(Field::SharesPerRight), "200");
    model.apply(Action::Undone);
    assert_eq!(**model.draft(), Draft::example());
    assert!(!model.history().can_undo());
    model.apply(Action::Redone);
    model.apply(Action::Redone);
    assert_eq!(&**model.draft().get(Field::SharesPerRight), "100");
}

#[test]
fn typing_after_undo_is_a_step_of_its_own() {
    let mut model = model();
    enter(&mut model, Field::PricePerShare, "1");
    model.apply(Action::Undone);
    enter(&mut model, Field::PricePerShare, "2");
    assert!(!model.history().can_redo());
    model.apply(Action::Undone);
    assert_eq!(**model.draft(), Draft::example());
}

#[test]
fn what_is_opened_leaves_ones_own_draft_alone() {
    let mut model = model();
    enter(&mut model, Field::PricePerShare, "1,800");
    let own = model.own().clone();
    model.apply(Action::Opened(Rc::new(Draft::blank()), Source::Link));
    enter(&mut model, Field::PricePerShare, "5");
    assert_eq!(*model.own(), own);
    assert_eq!(&**model.draft().get(Field::PricePerShare), "5");
    model.apply(Action::ReturnedToOwn);
    assert_eq!(*model.draft(), own);
}

#[test]
fn undo_brings_back_the_draft_that_was_given_up() {
    let mut model = model();
    enter(&mut model, Field::PricePerShare, "1,800");
    let own = model.own().clone();
    model.apply(Action::Opened(Rc::new(Draft::blank()), Source::Link));
    model.apply(Action::AdoptedOpened);
    assert_eq!(**model.own(), Draft::blank());
    model.apply(Action::Undone);
    assert_eq!(*model.draft(), own);
}

#[test]
fn categories_are_added_moved_and_removed_and_one_always_stays() {
    let mut model = model();
    model.apply(Action::MovedCategory(0, 1));
    assert_eq!(&**model.draft().categories()[1].get(crate::draft::Column::Rights), "108");
    model.apply(Action::RemovedCategory(0));
    model.apply(Action::RemovedCategory(0));
    assert_eq!(model.draft().categories(), [Rc::new(Category::blank())]);
    for _ in 0..250 {
        model.apply(Action::AddedCategory);
    }
    assert_eq!(model.draft().categories().len(), crate::draft::CATEGORIES_MAX);
    model.apply(Action::RemovedCategory(1_000));
    model.apply(Action::MovedCategory(0, 1_000));
    assert_eq!(model.draft().categories().len(), crate::draft::CATEGORIES_MAX);
}

#[test]
fn clearing_forgets_every_draft_and_every_way_back_but_not_how_the_page_is_shown() {
    let mut model = model();
    enter(&mut model, Field::PricePerShare, "1800");
    model.apply(Action::ChoseTheme(Theme::Dark));
    model.apply(Action::Opened(Rc::new(Draft::example()), Source::Link));
    model.apply(Action::Toggled(Panel::Clear));
    model.apply(Action::Cleared);
    assert_eq!((&**model.draft(), model.opened(), model.panel), (&Draft::blank(), None, None));
    assert!(!model.history().can_undo() && !model.history().can_redo());
    assert_eq!((model.settings.theme, &model.message), (Theme::Dark, &Some(Message::Cleared)));
}

#[test]
fn escape_closes_the_panel_and_then_the_message() {
    let mut model = model();
    model.apply(Action::Said(Message::NotPrinted));
    model.apply(Action::Toggled(Panel::Share));
    model.apply(Action::Escaped);
    assert_eq!((model.panel, &model.message), (None, &Some(Message::NotPrinted)));
    model.apply(Action::Escaped);
    assert_eq!(model.message, None);
}

#[test]
fn that_something_was_copied_is_said_until_one_types_on() {
    let mut model = model();
    model.apply(Action::Said(Message::Copied));
    enter(&mut model, Field::PricePerShare, "1800");
    assert_eq!(model.message, None);
    model.apply(Action::Said(Message::NotPrinted));
    enter(&mut model, Field::PricePerShare, "1801");
    assert_eq!(model.message, Some(Message::NotPrinted));
}

#[test]
fn whoever_types_over_the_example_has_a_draft_that_is_not_announced() {
    let state = |model: &Model| model.draft().get(Field::ReleaseState).to_string();
    let rows = [Rc::new(Category::blank())].to_vec();
    for edit in [
        Action::Entered(Field::PricePerShare.into(), "1,800".into()),
        Action::AddedCategory,
        Action::RemovedCategory(1),
        Action::MovedCategory(0, 1),
        Action::PastedCategories(rows, Pasting::Instead),
        Action::AddedCeiling,
        Action::TookVolatility { percent: "30".into(), note: "weekly closes".into() },
    ] {
        let mut model = model();
        model.apply(edit);
        assert_eq!(state(&model), "draft");
        // Both in one step.
        model.apply(Action::Undone);
        assert_eq!((&**model.draft(), model.history().can_undo()), (&Draft::example(), false));
        model.apply(Action::Redone);
        assert_eq!(state(&model), "draft");
        enter(&mut model, Field::ReleaseState, "announced");
        enter(&mut model, Field::PricePerShare, "1,900");
        assert_eq!(state(&model), "announced");
    }
}

#[test]
fn the_example_stays_announced_where_nothing_is_changed_and_its_state_can_be_chosen() {
    let mut model = model();
    enter(&mut model, Field::PricePerShare, "1,773");
    model.apply(Action::RemovedCategory(7));
    assert_eq!(**model.draft(), Draft::example());
    enter(&mut model, Field::ReleaseState, "final");
    assert_eq!(&**model.draft().get(Field::ReleaseState), "final");
    enter(&mut model, Field::PricePerShare, "1,800");
    assert_eq!(&**model.draft().get(Field::ReleaseState), "final");
}

#[test]
fn undo_never_shows_the_figures_of_a_link_as_those_of_a_file() {
    let mut model = model();
    let (link, file) = (Rc::new(Draft::blank()), Rc::new(Draft::example()));
    let name = Source::File("a.grant.json".into());
    model.apply(Action::Opened(link.clone(), Source::Link));
    model.apply(Action::Opened(file.clone(), name.clone()));
    assert_eq!(model.opened(), Some((&file, &name)));
    model.apply(Action::Undone);
    assert_eq!(model.opened(), Some((&link, &Source::Link)));
    enter(&mut model, Field::PricePerShare, "5");
    assert_eq!(model.opened().map(|(_, source)| source), Some(&Source::Link));
    // The same figures from elsewhere are news too.
    let same = model.draft().clone();
    model.apply(Action::Opened(same, name.clone()));
    assert_eq!(model.opened().map(|(_, source)| source), Some(&name));
    model.apply(Action::StartedBlank);
    assert_eq!(model.opened().map(|(_, source)| source), Some(&name));
}

#[test]
fn what_was_changed_in_an_opened_grant_outlives_the_way_back_to_ones_own() {
    let mut model = model();
    model.apply(Action::Opened(Rc::new(Draft::blank()), Source::Link));
    enter(&mut model, Field::PricePerShare, "5");
    let changed = model.draft().clone();
    model.apply(Action::ReturnedToOwn);
    assert_eq!((model.opened(), model.set_aside()), (None, Some((&changed, &Source::Link))));
    enter(&mut model, Field::SharesPerRight, "100");
    assert_eq!(model.own().get(Field::SharesPerRight).to_string(), "100");
    model.apply(Action::AdoptedOpened);
    model.apply(Action::BackToOpened);
    assert_eq!((model.opened(), model.set_aside()), (Some((&changed, &Source::Link)), None));
    model.apply(Action::Undone);
    assert_eq!(**model.draft(), Draft::blank());

    // What is opened next lies on it, and undo leads back.
    model.apply(Action::Redone);
    model.apply(Action::ReturnedToOwn);
    model.apply(Action::Opened(Rc::new(Draft::example()), Source::File("b".into())));
    model.apply(Action::Undone);
    assert_eq!(model.opened(), Some((&changed, &Source::Link)));
    model.apply(Action::ForgotOpened);
    assert!(model.opened().is_some());
    model.apply(Action::ReturnedToOwn);
    model.apply(Action::ForgotOpened);
    assert_eq!((model.opened(), model.set_aside()), (None, None));
}

#[test]
fn rows_beyond_the_greatest_number_are_refused_as_a_whole() {
    let mut model = model();
    let blank = Rc::new(Category::blank());
    let rows = |count| vec![blank.clone(); count];
    model.apply(Action::PastedCategories(rows(199), Pasting::After));
    assert_eq!(**model.draft(), Draft::example());
    model.apply(Action::PastedCategories(rows(198), Pasting::After));
    assert_eq!(model.draft().categories().len(), CATEGORIES_MAX);
    let full = model.draft().clone();
    model.apply(Action::InsertedCategory(0));
    assert_eq!(*model.draft(), full);
}

#[test]
fn a_readonly_page_shows_links_and_changes_nothing() {
    let mut model = model();
    model.settings.readonly = true;
    let file = Source::File("a".into());
    for action in [
        Action::Entered(Field::PricePerShare.into(), "5".into()),
        Action::AddedCategory,
        Action::AddedCeiling,
        Action::RemovedCeiling(0),
        Action::TookVolatility { percent: "30".into(), note: "".into() },
        Action::StartedBlank,
        Action::Cleared,
        Action::Opened(Rc::new(Draft::blank()), file),
    ] {
        let before = model.clone();
        model.apply(action);
        assert_eq!(model, before);
    }
    model.apply(Action::Folded(Section::Terms, true));
    assert!(!model.shows(Section::Terms), "reading is not editing");
    model.apply(Action::Opened(Rc::new(Draft::blank()), Source::Link));
    assert_eq!(**model.draft(), Draft::blank());
    model.apply(Action::Opened(Rc::new(Draft::example()), Source::Link));
    model.apply(Action::Undone);
    assert_eq!(**model.draft(), Draft::example());
}
