use proptest::prelude::*;

use super::*;
use crate::draft::wording::{SectionText, Wording};
use crate::draft::{CeilingColumn, Column, Field, Input};
use crate::language::Language;

#[test]
fn every_field_and_column_of_the_form_is_carried_once() {
    for field in Field::ALL {
        assert_eq!(FIELDS_V3.iter().filter(|(one, _)| *one == field).count(), 1, "{}", field.name());
    }
    for column in Column::ALL {
        assert_eq!(COLUMNS_V3.iter().filter(|(one, _)| *one == column).count(), 1, "{}", column.name());
    }
    for column in CeilingColumn::ALL {
        assert_eq!(CEILING_COLUMNS_V3.iter().filter(|(one, _)| *one == column).count(), 1, "{}", column.name());
    }
}

#[test]
fn what_version_2_knew_is_as_usual_as_it_was() {
    for (field, usual) in super::super::v2::FIELDS_V2 {
        assert!(FIELDS_V3.contains(&(field, usual)), "{}", field.name());
    }
    assert_eq!(COLUMNS_V3, super::super::v2::COLUMNS_V2);
    assert_eq!(CEILING_COLUMNS_V3, super::super::v2::CEILING_COLUMNS_V2);
}

fn heads_of(draft: &Draft) -> Vec<u64> {
    let state: StateV3 = postcard::from_bytes(&write(draft, true)).expect("its own state");
    state.heads
}

#[test]
fn a_blank_form_is_all_heads_of_nothing() {
    assert!(heads_of(&Draft::blank()).iter().all(|head| *head == 0));
}

#[test]
fn a_plan_like_the_form_is_all_heads_of_nothing_after_its_rows() {
    let mut draft = Draft::example();
    let alone = heads_of(&draft);
    draft.set_plan(Some(Rc::new(draft.clone())));
    let both = heads_of(&draft);
    assert_eq!(both.first(), Some(&1));
    assert!(both.get(alone.len() + 2..).is_some_and(|plan| plan.iter().all(|head| *head == 0)));
    assert_eq!(read(&write(&draft, true)), Some(draft));
}

#[test]
fn every_word_of_the_form_is_packed() {
    for word in places::WORDS_V3 {
        let mut writer = Writer::new(&CODING_V3);
        writer.write(word, "unusual");
        let (heads, letters) = writer.finish();
        assert_eq!((heads.first().map(|head| head & 3), letters.as_str()), (Some(3), ""), "{word}");
    }
}

#[test]
fn what_no_draft_has_is_refused() {
    let heads = heads_of(&Draft::blank());
    let opens = |place: usize, head: u64| {
        let mut heads = heads.clone();
        heads[place] = head;
        read(&postcard::to_allocvec(&StateV3 { heads, letters: String::new() }).expect("in memory")).is_some()
    };
    assert!(opens(0, 0));
    // Neither a plan nor a wording follows, nor are there so many rows.
    for place in 0..4 {
        for head in [1, 2, 49, 50, 200, u64::MAX] {
            assert!(!opens(place, head), "{place} {head}");
        }
    }
}

/// Whatever the wording, names are names and texts are of a length that is kept.
fn any_wording() -> impl Strategy<Value = Wording> {
    let change = (0..6_u8, 0..3_usize, 0..4_usize, any::<String>(), any::<bool>());
    prop::collection::vec(change, 0..12).prop_map(|changes| {
        let mut wording = Wording::default();
        for (kind, document, section, text, flag) in changes {
            let document = ["resolution", "determination", "ledger"][document];
            let sections = ["heading", "reason", "terms", "own_1"];
            let section = sections[section];
            let language = if flag { Language::English } else { Language::Japanese };
            // What is refused changes nothing.
            let _ = match kind {
                0 => wording.leave_out(document, section, flag),
                1 => wording.move_up(document, section, &sections),
                2 => wording.add_section(document, flag.then_some(section)).map(drop),
                3 => {
                    wording.reset_section(document, section);
                    Ok(())
                }
                _ => {
                    let body = SectionText { heading: section.into(), body: text.into() };
                    wording.set_text(document, section, language, body)
                }
            };
        }
        wording
    })
}

fn any_form() -> impl Strategy<Value = Draft> {
    let text = || {
        prop_oneof![
            any::<String>(),
            "[0-9]{1,20}",
            "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]",
            prop::sample::select(&places::WORDS_V3[..]).prop_map(str::to_owned),
        ]
    };
    let texts = prop::collection::vec((any::<prop::sample::Index>(), text()), 0..80);
    (1..=9_usize, 1..=9_usize, texts).prop_map(|(categories, ceilings, texts)| {
        let mut draft = Draft::blank();
        draft.set_categories(std::iter::repeat_n(Rc::new(Category::blank()), categories));
        draft.set_ceilings(std::iter::repeat_n(Rc::new(Ceiling::blank()), ceilings));
        let inputs: Vec<Input> = draft.inputs().collect();
        for (place, text) in texts {
            draft.enter(*place.get(&inputs), text.into());
        }
        draft
    })
}

proptest! {
    #[test]
    fn every_draft_comes_back(form in any_form(), plan in prop::option::of(any_form()), wording in any_wording()) {
        let mut draft = form;
        draft.set_plan(plan.map(Rc::new));
        let standard = draft.clone();
        draft.set_wording(Rc::new(wording));
        let bytes = write(&draft, true);
        prop_assert_eq!(read(&write(&draft, false)), Some(standard));
        prop_assert_eq!(read(bytes.split_last().map_or(&[], |(_, rest)| rest)), None);
        prop_assert_eq!(read(&bytes), Some(draft));
    }

    /// Whatever the numbers of a state say, it opens to a draft that is written so, or to none.
    #[test]
    fn no_state_is_too_strange(
        form in any_form(),
        plan in prop::option::of(any_form()),
        wording in any_wording(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![0..12_u64, any::<u64>()]), 1..6),
    ) {
        let mut draft = form;
        draft.set_plan(plan.map(Rc::new));
        draft.set_wording(Rc::new(wording));
        let mut state: StateV3 = postcard::from_bytes(&write(&draft, true)).expect("its own state");
        for (place, head) in changes {
            let place = place.index(state.heads.len());
            state.heads[place] = head;
        }
        let bytes = postcard::to_allocvec(&state).expect("in memory");
        if let Some(opened) = read(&bytes) {
            prop_assert_eq!(write(&opened, true), bytes);
        }
    }
}
