//! One text as a number, the head: 0 where the text is the usual one of its place, short where it is a plain number, a
//! date or a word of the form, and otherwise the count of its letters. Every text comes back letter for letter: `007`,
//! `1,773` and `２０１９年` are letters, only `1773` is a number and only `2019-07-12` a date. Every version is written
//! this way: frozen too.
//!
//! A head is `value × 4 + kind`. Dates are counted from the date before them, because those of a grant lie close
//! together.

use std::rc::Rc;
use std::str::Chars;

/// The head of the usual text, which is mostly none at all: no letters.
const USUAL: u64 = 0;

const LETTERS: u64 = 0;
const NUMBER: u64 = 1;
const DATE: u64 = 2;
const WORD: u64 = 3;

/// What a version says about the texts that it carries.
pub struct Coding {
    /// The words of the form's choices; what stands for one is its place in this list.
    pub words: &'static [&'static str],
    /// The most letters of one text.
    pub letters_max: u64,
}

/// 2020-01-01, from which the first date is counted.
const FIRST_DAY: i64 = 2020 * DAYS_OF_YEAR;
/// Twelve months of 31 days: what is counted is how a date is written, not whether the calendar has it.
const DAYS_OF_YEAR: i64 = 12 * 31;

pub struct Writer {
    coding: &'static Coding,
    heads: Vec<u64>,
    letters: String,
    day: i64,
}

impl Writer {
    pub fn new(coding: &'static Coding) -> Writer {
        Writer { coding, heads: Vec::new(), letters: String::new(), day: FIRST_DAY }
    }

    /// A text whose place says `usual` where nothing else is said. A coding in which that is ever more than nothing has
    /// a word for nothing.
    pub fn write(&mut self, text: &str, usual: &str) {
        let head = if text == usual { USUAL } else { self.head(text) };
        self.heads.push(head);
    }

    /// A number that stands in no field.
    pub fn write_count(&mut self, count: u64) {
        self.heads.push(count);
    }

    fn head(&mut self, text: &str) -> u64 {
        let (kind, value) = if let Some(place) = self.coding.words.iter().position(|word| *word == text) {
            (WORD, place as u64)
        } else if let Some(number) = number(text) {
            (NUMBER, number)
        } else if let Some(day) = day(text) {
            let step = day - self.day;
            self.day = day;
            (DATE, zigzag(step))
        } else {
            self.letters.push_str(text);
            (LETTERS, text.chars().count() as u64)
        };
        value << 2 | kind
    }

    pub fn finish(self) -> (Vec<u64>, String) {
        (self.heads, self.letters)
    }
}

pub struct Reader<'a> {
    coding: &'static Coding,
    heads: std::slice::Iter<'a, u64>,
    letters: Chars<'a>,
    day: i64,
}

impl<'a> Reader<'a> {
    pub fn new(coding: &'static Coding, heads: &'a [u64], letters: &'a str) -> Reader<'a> {
        Reader { coding, heads: heads.iter(), letters: letters.chars(), day: FIRST_DAY }
    }

    /// The next text, where its place says `usual` when nothing else is said; nothing where there is no text or its
    /// head says what cannot be.
    pub fn read(&mut self, usual: &str) -> Option<Rc<str>> {
        let head = *self.heads.next()?;
        let value = head >> 2;
        let text = match head & 3 {
            _ if head == USUAL => return Some(usual.into()),
            NUMBER => value.to_string(),
            DATE => {
                self.day = self.day.checked_add(unzigzag(value))?;
                written(self.day)?
            }
            WORD => self.coding.words.get(usize::try_from(value).ok()?)?.to_string(),
            _ => return self.take(value),
        };
        Some(text.into())
    }

    /// The next number that stands in no field.
    pub fn read_count(&mut self) -> Option<u64> {
        self.heads.next().copied()
    }

    /// How many heads are still to be read.
    pub fn left(&self) -> usize {
        self.heads.len()
    }

    fn take(&mut self, count: u64) -> Option<Rc<str>> {
        if count > self.coding.letters_max {
            return None;
        }
        let rest = self.letters.as_str();
        for _ in 0..count {
            self.letters.next()?;
        }
        rest.get(..rest.len() - self.letters.as_str().len()).map(Rc::from)
    }
}

/// The number of a text that is written as numbers are printed, and fits above the kind.
fn number(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number < 1 << 62 && number.to_string() == text).then_some(number)
}

/// The day of a text of the form `2019-07-12`.
fn day(text: &str) -> Option<i64> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let count = year.checked_mul(DAYS_OF_YEAR)?.checked_add(month.checked_mul(31)?)?.checked_add(day)? - 32;
    (written(count)? == text).then_some(count)
}

/// The text of a day, of the years that four digits can write.
fn written(day: i64) -> Option<String> {
    let (year, month, day) = (day.div_euclid(DAYS_OF_YEAR), day.rem_euclid(DAYS_OF_YEAR) / 31, day.rem_euclid(31));
    (0..=9999).contains(&year).then(|| format!("{year:04}-{:02}-{:02}", month + 1, day + 1))
}

/// Steps of either direction as small numbers: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
fn zigzag(step: i64) -> u64 {
    ((step << 1) ^ (step >> 63)) as u64
}

fn unzigzag(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}
