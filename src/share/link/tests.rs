//! Hostile bodies under a right seal: what only somebody who knows the format could send.

use std::rc::Rc;

use super::{LinkProblem, STATE_MAX, decode, encode};
use crate::draft::{CATEGORIES_MAX, Category, Column, Draft, Field};
use crate::share::{deflate, envelope, v1};

const TRIES: usize = 100_000;

/// Numbers that look random and are the same in every run (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// One to four changes of the kinds that decoders fall over.
    fn mutate(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let byte = self.next() as u8;
            match self.below(6) {
                0 if !bytes.is_empty() => bytes[at] ^= 1 << (byte & 7),
                1 if !bytes.is_empty() => bytes[at] = byte,
                2 if !bytes.is_empty() => drop(bytes.remove(at)),
                3 => bytes.insert(at, byte),
                4 => bytes.truncate(at),
                _ if !bytes.is_empty() => bytes[at] = [0, 1, 0x7F, 0x80, 0xFF][self.below(5)],
                _ => {}
            }
        }
    }
}

fn sample() -> Draft {
    let mut draft = Draft::blank();
    draft.set(Field::IssuerNameJa, "株式会社例");
    draft.set(Field::AllotmentDate, "2019-07-12");
    draft.set(Field::ExerciseTo, "2049-07-12");
    draft.set(Field::PricePerShare, "186.99");
    draft.set(Field::SharesPerRight, "1000");
    let mut category = Category::blank();
    category.set(Column::LabelEn, "Directors (excluding Outside Directors)");
    category.set(Column::Rights, "108");
    draft.set_categories([Rc::new(category), Rc::new(Category::blank())]);
    draft
}

fn packed(state: &[u8]) -> Vec<u8> {
    deflate::deflate(v1::PHRASES_V1.as_bytes(), state)
}

/// Deflate that copies: as good as any to what reads it, and made in no time.
fn stored(state: &[u8]) -> Vec<u8> {
    let length = u16::try_from(state.len()).expect("a short state").to_le_bytes();
    [&[1][..], &length, &length.map(|byte| !byte), state].concat()
}

fn sealed(body: &[u8]) -> String {
    format!("g1p.{}", envelope::seal(v1::SCHEMA, 0, body))
}

/// What opened is a draft like any other; what did not is called unreadable, as no whole link is anything else.
#[track_caller]
fn holds(link: &str) -> bool {
    match decode(link) {
        Ok(draft) => {
            assert!((1..=CATEGORIES_MAX).contains(&draft.categories().len()));
            assert_eq!(decode(&encode(&draft)), Ok(draft));
            true
        }
        Err(problem) => {
            assert_eq!(problem, LinkProblem::Unreadable, "{link}");
            false
        }
    }
}

#[test]
fn mutated_states_sealed_again_open_as_what_they_say_or_not_at_all() {
    let mut random = Random(1);
    let state = v1::write(&sample());
    let opened = (0..TRIES).filter(|_| {
        let mut state = state.clone();
        random.mutate(&mut state);
        holds(&sealed(&stored(&state)))
    });
    let opened = opened.count();
    assert!((TRIES / 100..TRIES).contains(&opened), "{opened} of {TRIES} opened: the decoder was not reached");
}

#[test]
fn mutated_deflate_streams_sealed_again_open_as_what_they_say_or_not_at_all() {
    let mut random = Random(2);
    let mut long = sample();
    long.set_categories((0..40).map(|row| {
        let mut category = Category::blank();
        category.set(Column::LabelEn, format!("Employees of division {row}"));
        category.set(Column::Rights, (row * 53 % 977).to_string());
        Rc::new(category)
    }));
    let bodies = [sample(), long].map(|draft| packed(&v1::write(&draft)));
    assert_eq!(bodies.clone().map(|body| body[0] >> 1 & 3), [1, 2], "one with fixed codes, one with its own");
    let opened = (0..TRIES).filter(|number| {
        let mut body = bodies[number % 2].clone();
        random.mutate(&mut body);
        holds(&sealed(&body))
    });
    let opened = opened.count();
    assert!((1..TRIES).contains(&opened), "{opened} of {TRIES} opened: the decoder was not reached");
}

#[test]
fn random_bodies_sealed_rightly_are_unreadable() {
    let mut random = Random(3);
    for _ in 0..TRIES {
        let body: Vec<u8> = (0..random.below(80)).map(|_| random.next() as u8).collect();
        holds(&sealed(&body));
    }
}

#[test]
fn a_deflate_bomb_is_left_at_the_bound() {
    let known = v1::PHRASES_V1.as_bytes();
    let inflated = |size| deflate::inflate(known, &packed(&vec![0; size]), STATE_MAX).map(|bytes| bytes.len());
    assert_eq!(inflated(STATE_MAX), Some(STATE_MAX));
    assert_eq!(inflated(STATE_MAX + 1), None);
    // Nearly as many zeros as the longest body can say, and a body that says a thousand million.
    let zeros = packed(&vec![0; 48 * 1024 * 1000]);
    assert!(zeros.len() <= envelope::BODY_MAX);
    assert_eq!(decode(&sealed(&zeros)), Err(LinkProblem::Unreadable));
    assert_eq!(decode(&sealed(&zeros.repeat(21))), Err(LinkProblem::Unreadable));
}

#[test]
fn counts_that_promise_a_thousand_million_items_are_refused() {
    for state in [[0x80, 0x94, 0xEB, 0xDC, 0x03, 0], [0, 0x80, 0x94, 0xEB, 0xDC, 0x03]] {
        assert_eq!(decode(&sealed(&packed(&state))), Err(LinkProblem::Unreadable));
    }
}

#[test]
fn bytes_left_over_are_refused_in_every_layer() {
    let state = v1::write(&sample());
    assert!(decode(&sealed(&packed(&state))).is_ok());
    assert_eq!(decode(&sealed(&packed(&[&state[..], &[0]].concat()))), Err(LinkProblem::Unreadable));
    assert_eq!(decode(&sealed(&[&packed(&state)[..], &[0]].concat())), Err(LinkProblem::Unreadable));
}

#[test]
fn a_later_schema_or_flag_is_newer_whatever_its_body() {
    for (schema, flags) in [(v1::SCHEMA + 1, 0), (u16::MAX, 0), (v1::SCHEMA, 1), (v1::SCHEMA, 0x80), (9, 9)] {
        let link = format!("g1p.{}", envelope::seal(schema, flags, b"what is to come"));
        assert_eq!(decode(&link), Err(LinkProblem::Newer));
    }
    assert_eq!(decode(&format!("g1p.{}", envelope::seal(0, 0, b""))), Err(LinkProblem::Unreadable));
}

#[test]
fn a_later_schema_that_was_altered_is_altered() {
    let link = format!("g1p.{}", envelope::seal(v1::SCHEMA + 1, 0, b"what is to come"));
    let altered = link.replacen("d2hh", "d3hh", 1);
    assert_ne!(link, altered);
    assert_eq!(decode(&altered), Err(LinkProblem::Altered));
}

#[test]
fn more_categories_or_letters_than_a_form_has_are_unreadable() {
    let mut draft = sample();
    draft.set(Field::AboutEn, "a".repeat(10_000));
    assert_eq!(decode(&encode(&draft)), Ok(draft.clone()));
    draft.set(Field::AboutEn, "a".repeat(10_001));
    assert_eq!(decode(&encode(&draft)), Err(LinkProblem::Unreadable));

    for (rows, opens) in [(0, false), (1, true), (200, true), (201, false)] {
        let empty = vec![0; 30 + 6 * rows];
        let state = [&leb128(empty.len())[..], &empty, &[0]].concat();
        assert_eq!(decode(&sealed(&packed(&state))).is_ok(), opens, "{rows} rows");
    }
}

/// A count as postcard writes it.
fn leb128(mut count: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while count >= 0x80 {
        bytes.push(count as u8 | 0x80);
        count >>= 7;
    }
    bytes.push(count as u8);
    bytes
}
