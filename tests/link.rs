//! Links: short, whole or nothing, and readable for ever.

#[path = "link/any.rs"]
mod any;
#[path = "link/features.rs"]
mod features;
#[path = "link/golden.rs"]
mod golden;
#[path = "link/papers.rs"]
mod papers;
#[path = "link/seed.rs"]
mod seed;

use std::collections::BTreeMap;
use std::rc::Rc;

use wariate::draft::{Column, Draft, Field};
use wariate::share::link::{LinkProblem, decode, encode, find};

/// The link of a draft that any link can hold.
#[track_caller]
fn link(draft: &Draft) -> String {
    encode(draft).expect("a draft of usual length")
}

#[test]
fn the_link_of_a_whole_grant_is_short() {
    for (draft, most) in [
        (seed::draft(), 350),
        (Draft::example(), 400),
        (Draft::blank(), 24),
        (features::black_scholes(), 520),
        (features::whole(), 720),
        // A plan costs what differs in it.
        (papers::determined(), 400),
        (papers::planned(), 380),
        (papers::papers(), 800),
    ] {
        let letters = link(&draft).len() + "#".len();
        assert!(letters <= most, "{letters}");
    }
}

#[test]
fn the_link_of_a_grant_in_unusual_words_is_short_enough() {
    let mut draft = seed::draft();
    for (field, text) in [
        (Field::IssuerNameEn, "Murakumo Precision Works KK"),
        (Field::IssuerNameJa, "㈱叢雲精密製作所"),
        (Field::SecurityCode, "627A"),
        (Field::MarketEn, "Nagoya Stock Exchange Premier"),
        (Field::MarketJa, "名証プレミア"),
        (Field::RepresentativeTitleEn, "Chief Executive"),
        (Field::RepresentativeTitleJa, "取締役兼代表執行役"),
        (Field::RepresentativeEn, "Quentin Żółkiewski"),
        (Field::RepresentativeJa, "クエンティン・ジュウキエフスキ"),
        (Field::ContactEn, "Shareholder Desk, ext. 4418\nPhone 052-971-8846, mailto:kabu@murakumo.example"),
        (Field::ContactJa, "株主窓口 鬼頭 瑠璃子（内線4418）\n電話 052-971-8846 kabu@murakumo.example"),
        (Field::SeriesNameEn, "Fiscal 2026 Equity Warrants, Batch B"),
        (Field::SeriesNameJa, "2026年度ワラントB号"),
        (Field::PricePerShare, "¥1,773.25"),
        (Field::ExerciseTo, "令和38年7月12日"),
    ] {
        draft.set(field, text);
    }
    let mut categories = draft.categories().to_vec();
    for (category, (english, japanese)) in categories
        .iter_mut()
        .zip([("Members of the Board in active duty", "社内の役員"), ("Fellows and senior experts", "技監・主席技師")])
    {
        Rc::make_mut(category).set(Column::LabelEn, english);
        Rc::make_mut(category).set(Column::LabelJa, japanese);
    }
    draft.set_categories(categories);
    let letters = link(&draft).len() + "#".len();
    assert!(letters <= 720, "{letters}");
}

#[test]
fn the_link_of_two_hundred_categories_is_shorter_than_3500() {
    let letters = link(&seed::of_two_hundred()).len() + "#".len();
    assert!(letters <= 3500, "{letters}");
}

#[test]
fn a_link_opens_as_what_was_sent() {
    for draft in [
        Draft::blank(),
        seed::draft(),
        seed::of_two_hundred(),
        features::whole(),
        papers::papers(),
        papers::determined(),
        any::hostile(),
    ] {
        let link = link(&draft);
        assert!(link.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_.".contains(&letter)));
        assert!(link.ends_with(|letter: char| letter.is_ascii_alphanumeric()));
        assert_eq!(decode(&link), Ok(draft));
    }
}

#[test]
fn two_hundred_categories_with_labels_of_a_thousand_letters_fit() {
    let mut draft = seed::of_two_hundred();
    let label = "取締役及び執行役員並びに従業員".repeat(50);
    draft.set_categories(draft.categories().to_vec().into_iter().enumerate().map(|(row, mut category)| {
        Rc::make_mut(&mut category).set(Column::LabelJa, format!("{row}{label}"));
        category
    }));
    assert_eq!(decode(&link(&draft)), Ok(draft));
}

/// A line of 19 letters for each of 20,000 days.
fn closes() -> String {
    let line = |day: usize| {
        let date = format!("{}/{:02}/{:02}", 1960 + day / 336, day / 28 % 12 + 1, day % 28 + 1);
        format!("{date}\t{}.{}\n", 1000 + day * 37 % 8977, day % 10)
    };
    (0..20_000).map(line).collect()
}

#[test]
fn twenty_thousand_closing_prices_and_a_long_list_of_series_open_whole() {
    let mut draft = features::whole();
    draft.set(Field::Closes, closes());
    draft.set(Field::OutstandingSeries, "第1回\t207\t100\t1\n".repeat(50_000 / 14));
    assert_eq!(decode(&link(&draft)), Ok(draft));
}

#[test]
fn a_draft_that_no_link_holds_has_none() {
    let mut draft = features::whole();
    draft.set(Field::Closes, closes().repeat(2));
    assert_eq!(decode(&link(&draft)), Ok(draft.clone()));
    draft.set(Field::Closes, closes().repeat(3));
    assert_eq!(encode(&draft), None);
    draft.set(Field::Closes, "");
    draft.set_categories(draft.categories().to_vec().into_iter().map(|mut category| {
        Rc::make_mut(&mut category).set(Column::LabelJa, "株".repeat(200_000));
        category
    }));
    assert_eq!(encode(&draft), None);
}

/// With open, high, low, close, volume and turnover of each day they are for a file.
#[test]
fn a_table_of_twenty_thousand_days_has_no_link_but_a_file() {
    use wariate::share::file::{Stamp, read, write};
    let day = |line: &str| {
        let (date, close) = line.split_once('\t').expect("a date and a close");
        format!("{date}\t{close}\t{close}\t{close}\t{close}\t1,203,000\t2,132,919,000\n")
    };
    let table: String = closes().lines().map(day).collect();
    let mut draft = features::whole();
    draft.set(Field::Closes, table.as_str());
    assert!(table.len() > 1 << 20);
    assert_eq!(encode(&draft), None);
    assert_eq!(read(&write(&draft, &Stamp { program: "Wariate", saved: "2019-07-12" })), Ok(draft));
}

#[test]
fn every_link_cut_short_says_how_much_is_there() {
    for link in [link(&seed::draft()), link(&Draft::blank())] {
        for have in "g1p.".len()..link.len() {
            let problem = decode(&link[..have]).expect_err("a part is no link");
            let LinkProblem::Cut { have: counted, expected } = problem else { panic!("{have}: {problem:?}") };
            assert_eq!(counted, have);
            assert!(expected > have && expected <= link.len());
            assert!(expected == link.len() || have < 16, "{have} of {expected}");
        }
        for have in 0.."g1p.".len() {
            assert_eq!(decode(&link[..have]), Err(LinkProblem::Unreadable));
        }
    }
}

#[test]
fn no_changed_character_passes() {
    let link = link(&seed::draft());
    for at in 0..link.len() {
        for other in ['A', 'w', '-', '_', '9', '.', '!', '%', '=', ' ', '\0'] {
            let mut changed: Vec<char> = link.chars().collect();
            if changed[at] != other {
                changed[at] = other;
                let changed: String = changed.into_iter().collect();
                let problem = decode(&changed).expect_err("nobody sent this");
                // The header says how long the link is; one that was altered there may look cut.
                assert!(at < 16 || problem == LinkProblem::Altered, "{at} {other:?}: {problem:?}");
            }
        }
    }
}

#[test]
fn no_flipped_bit_passes() {
    use base64ct::{Base64UrlUnpadded, Encoding};
    let link = link(&seed::draft());
    let bytes = Base64UrlUnpadded::decode_vec(&link[4..link.len() - 1]).expect("its own letters");
    let mut answers = BTreeMap::new();
    for bit in 0..bytes.len() * 8 {
        let mut bytes = bytes.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let problem = decode(&format!("g1p.{}w", Base64UrlUnpadded::encode_string(&bytes))).expect_err("flipped");
        *answers.entry(problem.name()).or_insert(0) += 1;
    }
    assert_eq!(answers.keys().copied().collect::<Vec<_>>(), ["altered", "cut"]);
    assert!(answers["cut"] <= 32, "only a flipped header may look cut: {answers:?}");

    for at in 0..link.len() {
        for bit in 0..7 {
            let mut bytes = link.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            assert!(decode(std::str::from_utf8(&bytes).expect("seven bits")).is_err());
        }
    }
}

#[test]
fn letters_behind_the_end_are_an_alteration() {
    let link = link(&seed::draft());
    for more in ["w", "AAAA", "=", ".", "&x"] {
        assert_eq!(decode(&format!("{link}{more}")), Err(LinkProblem::Altered));
    }
}

#[test]
fn random_bytes_never_open() {
    use base64ct::{Base64UrlUnpadded, Encoding};
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..100_000 {
        let length = next() % 120;
        let bytes: Vec<u8> = (0..length).map(|_| next() as u8).collect();
        assert!(decode(&format!("g1p.{}w", Base64UrlUnpadded::encode_string(&bytes))).is_err());
        assert!(decode(&String::from_utf8_lossy(&bytes)).is_err());
        find(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn a_link_longer_than_any_is_unreadable_at_once() {
    assert_eq!(decode(&format!("g1p.{}", "A".repeat(1 << 24))), Err(LinkProblem::Unreadable));
}

#[test]
fn forms_and_generations_to_come_are_newer_and_all_else_is_unreadable() {
    for code in ["g1e.AQAB", "g1e.", "g2p.AQAB", "g9z.x"] {
        assert_eq!(decode(code), Err(LinkProblem::Newer), "{code}");
        assert_eq!(find(&format!("#{code}")).as_deref(), Some(code));
    }
    for code in ["", "g", "g1p", "G1P.AAAA", "g1pAAAA", "hello", "割当", "#g1p."] {
        assert_eq!(decode(code), Err(LinkProblem::Unreadable), "{code}");
    }
}

#[test]
fn a_code_is_found_in_whatever_became_of_its_address() {
    let code = link(&seed::draft());
    let (first, second) = code.split_at(70);
    for part in [
        code.clone(),
        format!("#{code}"),
        format!("/wariate/%23{code}"),
        format!("/index.html%23{code}/"),
        format!("?u=https%3A%2F%2Fexample.com%2Fwariate%2F%23{code}&d=5"),
        format!("?u=https%3A%2F%2Fexample.com%2F%23{code}%26d%3D5"),
        format!("?u=https%253A%252F%252Fexample.com%252F%2523{code}"),
        format!("?a=%252523{code}"),
        format!("?url=https://example.com/#{code}"),
        format!("#{}", code.replace('.', "%2E").replace('-', "%2d").replace('_', "%5F")),
        format!("#{first}\r\n{second}"),
        format!("#{first}%0D%0A%20{second}"),
        format!("#{code}."),
        format!("#{code})。"),
        format!("#{code}\">here</a>"),
        format!("?lang=ja&{code}"),
    ] {
        assert_eq!(find(&part).as_deref(), Some(code.as_str()), "{part}");
    }
    for part in ["", "#", "?lang=ja&view=table", "#section", "/log1p.x", "#xg1p.AAAA", "%23", "%", "%2", "%zz", "#g1"] {
        assert_eq!(find(part), None, "{part}");
    }
    assert_eq!(find("#g1p.").as_deref(), Some("g1p."));
    assert_eq!(find("#g1p.AA*A").map(|code| decode(&code)), Some(Err(LinkProblem::Altered)));
}
