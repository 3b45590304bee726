//! Hostile bodies under a right seal: what only somebody who knows the format could send.

use std::rc::Rc;

use super::{Carry, LinkProblem, decode, encode, encode_with};
use crate::draft::{CATEGORIES_MAX, CEILINGS_MAX, Category, Ceiling, CeilingColumn, Column, Draft, Field};
use crate::share::{deflate, envelope, v1, v2, v3};

const TRIES: usize = 50_000;

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
    let mut ceiling = Ceiling::blank();
    ceiling.set(CeilingColumn::Yen, "300000000");
    draft.set_ceilings([Rc::new(ceiling), Rc::new(Ceiling::blank())]);
    draft
}

/// A version of what links carry, as one who knows it writes it.
#[derive(Clone, Copy)]
struct Version {
    schema: u16,
    write: fn(&Draft) -> Vec<u8>,
    phrases: fn() -> Vec<u8>,
}

const VERSIONS: [Version; 3] = [
    Version { schema: v1::SCHEMA, write: v1::write, phrases: || v1::PHRASES_V1.into() },
    Version { schema: v2::SCHEMA, write: v2::write, phrases: v2::phrases_v2 },
    Version { schema: v3::SCHEMA, write: |draft| v3::write(draft, true), phrases: v3::phrases_v3 },
];

impl Version {
    fn packed(self, state: &[u8]) -> Vec<u8> {
        deflate::deflate(&(self.phrases)(), state)
    }

    fn sealed(self, body: &[u8]) -> String {
        format!("g1p.{}", envelope::seal(self.schema, 0, body))
    }
}

/// Deflate that copies: as good as any to what reads it, and made in no time.
fn stored(state: &[u8]) -> Vec<u8> {
    let length = u16::try_from(state.len()).expect("a short state").to_le_bytes();
    [&[1][..], &length, &length.map(|byte| !byte), state].concat()
}

/// What opened is a draft like any other; what did not is called unreadable, as no whole link is anything else.
#[track_caller]
fn holds(link: &str) -> bool {
    match decode(link) {
        Ok(draft) => {
            assert!((1..=CATEGORIES_MAX).contains(&draft.categories().len()));
            assert!((1..=CEILINGS_MAX).contains(&draft.ceilings().len()));
            let code = encode_with(&draft, Carry::WithWording);
            assert_eq!(code.map(|code| decode(&code)), Some(Ok(draft)));
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
    for version in VERSIONS {
        let mut random = Random(1);
        let state = (version.write)(&sample());
        let opened = (0..TRIES).filter(|_| {
            let mut state = state.clone();
            random.mutate(&mut state);
            holds(&version.sealed(&stored(&state)))
        });
        let opened = opened.count();
        assert!((TRIES / 100..TRIES).contains(&opened), "{opened} of {TRIES} opened: the decoder was not reached");
    }
}

#[test]
fn mutated_deflate_streams_sealed_again_open_as_what_they_say_or_not_at_all() {
    let mut long = sample();
    long.set_categories((0..160).map(|row| {
        let mut category = Category::blank();
        category.set(Column::LabelEn, format!("Employees of division {row}"));
        category.set(Column::LabelJa, format!("第{row}事業部の従業員"));
        category.set(Column::Rights, (row * 53 % 977).to_string());
        Rc::new(category)
    }));
    for version in VERSIONS {
        let mut random = Random(2);
        let bodies = [&sample(), &long].map(|draft| version.packed(&(version.write)(draft)));
        assert_eq!(bodies.clone().map(|body| body[0] >> 1 & 3), [1, 2], "one with fixed codes, one with its own");
        let opened = (0..TRIES).filter(|number| {
            let mut body = bodies[number % 2].clone();
            random.mutate(&mut body);
            holds(&version.sealed(&body))
        });
        let opened = opened.count();
        assert!((1..TRIES).contains(&opened), "{opened} of {TRIES} opened: the decoder was not reached");
    }
}

#[test]
fn random_bodies_sealed_rightly_are_unreadable() {
    let mut random = Random(3);
    for _ in 0..TRIES {
        let body: Vec<u8> = (0..random.below(80)).map(|_| random.next() as u8).collect();
        for version in VERSIONS {
            holds(&version.sealed(&body));
        }
    }
}

#[test]
fn a_deflate_bomb_is_left_at_the_bound() {
    for (version, most) in VERSIONS.into_iter().zip([v1::STATE_MAX, v2::STATE_MAX, v3::STATE_MAX]) {
        let inflated = |size| {
            deflate::inflate(&(version.phrases)(), &version.packed(&vec![0; size]), most).map(|bytes| bytes.len())
        };
        assert_eq!(inflated(most), Some(most));
        assert_eq!(inflated(most + 1), None);
        // A body that says 48 million zeros, and one that says a thousand million.
        let zeros = version.packed(&vec![0; 48 * 1024 * 1000]);
        assert!(zeros.len() * 21 <= envelope::BODY_MAX);
        assert_eq!(decode(&version.sealed(&zeros)), Err(LinkProblem::Unreadable));
        assert_eq!(decode(&version.sealed(&zeros.repeat(21))), Err(LinkProblem::Unreadable));
    }
}

#[test]
fn the_longest_state_fits_the_longest_body_even_where_nothing_repeats() {
    let mut random = Random(4);
    let noise: Vec<u8> = (0..v2::STATE_MAX).map(|_| random.next() as u8).collect();
    for version in VERSIONS {
        assert!(version.packed(&noise).len() <= envelope::BODY_MAX);
    }
    let mut draft = sample();
    let room = v2::STATE_MAX - v2::write(&draft).len();
    // One byte more for each seven bits of the counts of letters, in the head and in front of the letters.
    let longest: String = (0..room - 5).map(|_| char::from(b' ' + random.below(95) as u8)).collect();
    draft.set(Field::Closes, longest.as_str());
    let state = v2::write(&draft).len();
    assert!(state <= v2::STATE_MAX && state + 8 > v2::STATE_MAX, "{state}");
    let code = encode(&draft).expect("it fits");
    assert_eq!(decode(&code), Ok(draft.clone()));
    draft.set(Field::Closes, longest + "12345678");
    assert_eq!(encode(&draft), None);
}

#[test]
fn counts_that_promise_a_thousand_million_items_are_refused() {
    for version in VERSIONS {
        for state in [[0x80, 0x94, 0xEB, 0xDC, 0x03, 0], [0, 0x80, 0x94, 0xEB, 0xDC, 0x03]] {
            assert_eq!(decode(&version.sealed(&version.packed(&state))), Err(LinkProblem::Unreadable));
        }
    }
}

#[test]
fn bytes_left_over_are_refused_in_every_layer() {
    for version in VERSIONS {
        let state = (version.write)(&sample());
        let opens = |body: &[u8]| decode(&version.sealed(body));
        assert!(opens(&version.packed(&state)).is_ok());
        assert_eq!(opens(&version.packed(&[&state[..], &[0]].concat())), Err(LinkProblem::Unreadable));
        assert_eq!(opens(&[&version.packed(&state)[..], &[0]].concat()), Err(LinkProblem::Unreadable));
    }
}

#[test]
fn a_later_schema_or_flag_is_newer_whatever_its_body() {
    for (schema, flags) in [(v3::SCHEMA + 1, 0), (u16::MAX, 0), (v3::SCHEMA, 1), (v1::SCHEMA, 1), (2, 0x80), (9, 9)] {
        let link = format!("g1p.{}", envelope::seal(schema, flags, b"what is to come"));
        assert_eq!(decode(&link), Err(LinkProblem::Newer));
    }
    assert_eq!(decode(&format!("g1p.{}", envelope::seal(0, 0, b""))), Err(LinkProblem::Unreadable));
}

#[test]
fn a_later_schema_that_was_altered_is_altered() {
    let link = format!("g1p.{}", envelope::seal(v3::SCHEMA + 1, 0, b"what is to come"));
    let altered = link.replacen("d2hh", "d3hh", 1);
    assert_ne!(link, altered);
    assert_eq!(decode(&altered), Err(LinkProblem::Altered));
}

#[test]
fn more_categories_or_letters_than_version_1_had_are_unreadable() {
    let [first, ..] = VERSIONS;
    let opens = |draft: &Draft| decode(&first.sealed(&first.packed(&v1::write(draft))));
    let mut draft = sample();
    draft.set_ceilings([]);
    draft.set(Field::AboutEn, "a".repeat(10_000));
    assert_eq!(opens(&draft), Ok(draft.clone()));
    draft.set(Field::AboutEn, "a".repeat(10_001));
    assert_eq!(opens(&draft), Err(LinkProblem::Unreadable));

    for (rows, is_read) in [(0, false), (1, true), (200, true), (201, false)] {
        let empty = vec![0; 30 + 6 * rows];
        let state = [&leb128(empty.len())[..], &empty, &[0]].concat();
        assert_eq!(decode(&first.sealed(&first.packed(&state))).is_ok(), is_read, "{rows} rows");
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
