use proptest::prelude::*;

use super::*;
use crate::draft::{Input, Section};

/// The head of a text where `usual` is usual, and the letters beside it.
#[track_caller]
fn head_of(text: &str, usual: &str) -> (u64, String) {
    let mut writer = Writer::new(&CODING_V2);
    writer.write(text, usual);
    let (heads, letters) = writer.finish();
    assert_eq!(Reader::new(&CODING_V2, &heads, &letters).read(usual).as_deref(), Some(text));
    (heads[0], letters)
}

#[test]
fn a_blank_form_is_all_heads_of_nothing() {
    let state: StateV2 = postcard::from_bytes(&write(&Draft::blank())).expect("its own state");
    assert!(state.heads.iter().all(|head| *head == 0) && state.letters.is_empty(), "{:?}", state.heads);
}

#[test]
fn what_is_usual_costs_nothing_and_nothing_is_told_from_it() {
    for usual in ["", "share", "director outside_director"] {
        assert_eq!(head_of(usual, usual), (0, String::new()));
    }
    assert_eq!(head_of("", "share"), (3, String::new()));
    assert_eq!(head_of("share", ""), head_of("share", "right"));
    assert_eq!(head_of("2019-07-12", "2019-07-12").0, 0);
}

#[test]
fn every_word_of_the_form_is_packed() {
    for word in places::WORDS_V2 {
        assert_eq!(head_of(word, "unusual"), (head_of(word, "unusual").0 & !3 | 3, String::new()), "{word}");
    }
}

#[test]
fn a_head_that_says_more_than_once_what_it_says_is_refused() {
    let state = |heads: Vec<u64>| postcard::to_allocvec(&StateV2 { heads, letters: String::new() }).expect("in memory");
    let usual: Vec<&str> = (FIELDS_V2.iter().map(|(_, usual)| *usual))
        .chain(CEILING_COLUMNS_V2.iter().map(|(_, usual)| *usual))
        .chain(COLUMNS_V2.iter().map(|(_, usual)| *usual))
        .collect();
    let blank = vec![0; 1 + usual.len()];
    assert_eq!(read(&state(blank.clone())), Some(Draft::blank()));
    for (at, usual) in usual.into_iter().enumerate() {
        // The word for nothing says something only where something is usual.
        let mut heads = blank.clone();
        heads[1 + at] = 3;
        assert_eq!(read(&state(heads)).is_some(), !usual.is_empty(), "{at}");
    }
}

#[test]
fn rows_that_no_form_has_are_refused() {
    let opens = |ceilings: usize, categories: usize, said: u64| {
        let count = FIELDS_V2.len() + CEILING_COLUMNS_V2.len() * ceilings + COLUMNS_V2.len() * categories;
        let mut heads = vec![0; 1 + count];
        heads[0] = said;
        read(&postcard::to_allocvec(&StateV2 { heads, letters: String::new() }).expect("in memory")).is_some()
    };
    assert!(opens(1, 1, 0) && opens(1, 200, 0) && opens(50, 1, 49) && opens(50, 200, 49));
    assert!(!opens(1, 0, 0) && !opens(1, 201, 0) && !opens(0, 1, 0) && !opens(51, 1, 50) && !opens(2, 1, 0));
    assert!(!opens(1, 1, 1) && !opens(1, 1, u64::MAX) && !opens(1, 1, u64::MAX - 1));
}

#[test]
fn a_draft_that_says_more_than_this_version_knows_is_not_held() {
    let blank = Draft::blank();
    assert!(holds(&blank, true));
    for (field, usual) in v3::FIELDS_V3 {
        let is_new = field.section() == Section::Papers;
        let mut draft = blank.clone();
        draft.set(field, format!("{usual} "));
        assert_eq!(holds(&draft, true), !is_new, "{}", field.name());
    }
    let mut planned = blank.clone();
    planned.set_plan(Some(Rc::new(blank.clone())));
    assert!(!holds(&planned, false));
    let mut worded = blank.clone();
    let mut wording = crate::draft::Wording::default();
    wording.leave_out("determination", "reason", true).expect("a name");
    worded.set_wording(Rc::new(wording));
    assert!(holds(&worded, false) && !holds(&worded, true));
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let text = || {
        prop_oneof![
            any::<String>(),
            "[0-9]{1,20}",
            "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]",
            prop::sample::select(&places::WORDS_V2[..]).prop_map(str::to_owned),
        ]
    };
    let texts = prop::collection::vec((any::<prop::sample::Index>(), text()), 0..120);
    (1..=20_usize, 1..=20_usize, texts).prop_map(|(categories, ceilings, texts)| {
        let mut draft = Draft::blank();
        draft.set_categories(std::iter::repeat_n(Rc::new(Category::blank()), categories));
        draft.set_ceilings(std::iter::repeat_n(Rc::new(Ceiling::blank()), ceilings));
        let is_older = |input: &Input| !matches!(input, Input::Grant(field) if field.section() == Section::Papers);
        let inputs: Vec<Input> = draft.inputs().filter(is_older).collect();
        for (place, text) in texts {
            draft.enter(*place.get(&inputs), text.into());
        }
        draft
    })
}

proptest! {
    #[test]
    fn every_draft_comes_back(draft in any_draft()) {
        let bytes = write(&draft);
        prop_assert_eq!(read(&bytes), Some(draft));
        prop_assert_eq!(read(bytes.split_last().map_or(&[], |(_, rest)| rest)), None);
    }
}
