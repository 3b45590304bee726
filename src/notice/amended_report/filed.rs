//! Finds, in an extraordinary report (臨時報告書) as it was filed, the items that could still be open.
//!
//! They are found by their headings, in either scheme of numbers: (1) to (14), or イ, ロ (1), (2), …, ハ. The text of an
//! item runs to the next heading and is kept letter for letter.

mod marker;

use marker::{Marker, Style, marker};

/// An item of the report (企業内容等の開示に関する内閣府令19条2項2号の2) that is settled on the allotment date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// 発行数
    NumberOfRights,
    /// 発行価格
    IssuePrice,
    /// 発行価額の総額
    IssueTotal,
    /// 目的となる株式の種類、内容及び数
    UnderlyingShares,
    /// 行使に際して払い込むべき金額
    ExercisePrice,
    /// 発行価格のうちの資本組入額
    Capital,
    /// 勧誘の相手方の人数及びその内訳
    Allottees,
}

/// An item as it was filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiledItem<'a> {
    pub item: Item,
    /// The heading of the group in which it stands: ロ 新株予約権の内容.
    pub within: Option<&'a str>,
    /// Its number, as it was filed: (2).
    pub number: &'a str,
    /// Its heading without the number; a heading of two lines is made one.
    pub title: String,
    /// What stands under the heading, letter for letter.
    pub text: &'a str,
}

/// Every open item of `report` once, in its order; none where no heading can be found.
pub fn items(report: &str) -> Vec<FiledItem<'_>> {
    let numbered = read(report, true);
    if numbered.is_empty() { read(report, false) } else { numbered }
}

fn read(report: &str, numbered: bool) -> Vec<FiledItem<'_>> {
    let mut reading =
        Reading { report, numbered, items: Vec::new(), open: None, within: None, last: None, inner: None };
    let mut start = 0;
    while start < report.len() {
        start = reading.line(start);
    }
    reading.close(report.len());
    reading.items
}

/// How far a report was read.
struct Reading<'a> {
    report: &'a str,
    /// Whether its headings bear numbers.
    numbered: bool,
    items: Vec<FiledItem<'a>>,
    /// The item whose text goes on, and where that text begins.
    open: Option<(FiledItem<'a>, usize)>,
    within: Option<&'a str>,
    /// The number of the last heading.
    last: Option<Marker>,
    /// The last number of a list within the text of an item, where its numbers look like those of the headings.
    inner: Option<u32>,
}

impl<'a> Reading<'a> {
    /// Reads the line that begins at `start`, with a second one where its heading takes that; says where it ends.
    fn line(&mut self, start: usize) -> usize {
        let text = self.report.get(start..).unwrap_or_default();
        let end = |at: usize| self.report.get(at..).and_then(|rest| rest.find('\n')).map(|length| at + length + 1);
        let next = end(start).unwrap_or(self.report.len());
        let head = Head::of(text);
        let from = self.report.len() - head.rest.len();
        let found = title(head.rest).filter(|_| head.marker.is_some() == self.numbered);
        if let Some((item, length)) = found {
            let is_kana = head.marker.is_some_and(|marker| marker.style == Style::Kana);
            self.begin(start, head.marker);
            let open = FiledItem {
                item,
                within: self.within.filter(|_| !is_kana),
                number: self.report.get(start..from).unwrap_or_default().trim(),
                title: head.rest.get(..length).unwrap_or_default().lines().map(str::trim).collect(),
                text: "",
            };
            self.open = Some((open, from + length));
            return if from + length < next { next } else { end(from + length).unwrap_or(self.report.len()) };
        }
        if self.is_other(&head) {
            self.begin(start, head.marker);
            let is_kana = head.marker.is_some_and(|marker| marker.style == Style::Kana);
            self.within = if is_kana { text.lines().next().map(str::trim) } else { self.within };
        }
        next
    }

    /// Whether a line is a heading of what is settled from the beginning.
    fn is_other(&mut self, head: &Head) -> bool {
        let line = head.rest.lines().next().unwrap_or_default();
        if line.starts_with('【') || folded(line).map(|(letter, _)| letter).eq("以上".chars()) {
            return true;
        }
        let Some(marker) = head.marker.filter(|_| self.numbered) else {
            return !self.numbered && head.marker.is_none() && is_named(line);
        };
        if marker.style == Style::Kana {
            return is_named(line);
        }
        let Some(last) = self.last.filter(|last| last.style == marker.style) else { return false };
        match self.inner {
            None if marker.number == 1 => self.inner = Some(1),
            Some(inner) if Some(marker.number) == inner.checked_add(1) => self.inner = Some(marker.number),
            _ => return (1..=3).contains(&marker.number.saturating_sub(last.number)),
        }
        false
    }

    fn begin(&mut self, at: usize, marker: Option<Marker>) {
        self.close(at);
        self.last = marker;
        self.inner = None;
    }

    fn close(&mut self, end: usize) {
        let Some((mut item, begins)) = self.open.take() else { return };
        let text = self.report.get(begins..end).unwrap_or_default();
        let text =
            text.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, ':' | '：' | '】'));
        // The blanks that begin its first line belong to it.
        let blanks = self.report.get(begins..end - text.len()).unwrap_or_default();
        let line = blanks.rfind('\n').and_then(|line| blanks.get(line + 1..)).unwrap_or_default();
        item.text = self.report.get(end - text.len() - line.len()..end).unwrap_or_default().trim_end();
        if self.items.iter().all(|known| known.item != item.item) {
            self.items.push(item);
        }
    }
}

/// A line up to its words.
struct Head<'a> {
    /// The last number before the words: that of (1) in ロ(1).
    marker: Option<Marker>,
    /// From the words on, to the end of the report.
    rest: &'a str,
}

impl Head<'_> {
    fn of(text: &str) -> Head<'_> {
        let blank = |letter: char| letter.is_whitespace() && letter != '\n';
        let mut head = Head { marker: None, rest: text.trim_start_matches(blank) };
        // Only a group bears a second number.
        while head.marker.is_none_or(|marker| marker.style == Style::Kana) {
            let Some((next, rest)) = marker(head.rest) else { break };
            head = Head { marker: Some(next), rest: rest.trim_start_matches(blank) };
        }
        head
    }
}

/// What the headings of the items end with, in full where a shorter one would be found elsewhere.
const TITLES: [(&str, Item); 23] = [
    ("株式の種類、内容及び数", Item::UnderlyingShares),
    ("株式の種類、内容および数", Item::UnderlyingShares),
    ("株式の種類・内容及び数", Item::UnderlyingShares),
    ("株式の種類及び数", Item::UnderlyingShares),
    ("株式の種類および数", Item::UnderlyingShares),
    ("目的となる株式の数", Item::UnderlyingShares),
    ("行使に際して払い込むべき金額", Item::ExercisePrice),
    ("行使時の払込金額", Item::ExercisePrice),
    ("行使に際して出資される財産の価額", Item::ExercisePrice),
    ("行使に際して出資される財産の価額又はその算定方法", Item::ExercisePrice),
    ("行使に際して出資される財産の価額またはその算定方法", Item::ExercisePrice),
    ("資本組入額", Item::Capital),
    ("資本に組み入れる額", Item::Capital),
    ("人数及びその内訳", Item::Allottees),
    ("人数およびその内訳", Item::Allottees),
    ("人数並びにその内訳", Item::Allottees),
    ("人数及び内訳", Item::Allottees),
    ("人数および内訳", Item::Allottees),
    ("発行価額の総額", Item::IssueTotal),
    ("発行価格の総額", Item::IssueTotal),
    ("発行価格", Item::IssuePrice),
    ("発行数", Item::NumberOfRights),
    ("発行する新株予約権の総数", Item::NumberOfRights),
];

/// What may stand before the title of an item.
const BEFORE: [&str; 5] = ["", "新株予約権の", "本新株予約権の", "新株予約権証券の", "各新株予約権の"];

/// The most letters that are read of a heading.
const HEADING_MAX: usize = 80;

/// The item whose heading `text` begins with, and how long that is: blanks and one line break may be in it.
fn title(text: &str) -> Option<(Item, usize)> {
    let letters: Vec<(char, usize)> = folded(text).take(HEADING_MAX).collect();
    let mut words = String::new();
    for (position, (letter, end)) in letters.iter().enumerate() {
        words.push(*letter);
        let behind = text.get(*end..)?.chars().next();
        let ends = behind.is_none_or(|letter| letter.is_whitespace() || ":：】（(".contains(letter));
        if !ends {
            continue;
        }
        let found = TITLES.iter().find_map(|(title, item)| {
            let before = words.strip_suffix(title)?;
            let long = matches!(item, Item::UnderlyingShares | Item::Capital | Item::Allottees);
            // Words in the midst of a sentence end so as well, but do not begin with what a heading begins with.
            (BEFORE.contains(&before) || long && !before.contains(['、', '。'])).then_some(*item)
        });
        // The price of a share is the beginning of a heading that goes on in the next line.
        let next = letters.get(position.saturating_add(1)).map(|(letter, _)| *letter);
        if let Some(item) = found.filter(|_| next != Some('の')) {
            return Some((item, *end));
        }
    }
    None
}

/// The letters of the first two lines that are no blanks, each with where it ends.
fn folded(text: &str) -> impl Iterator<Item = (char, usize)> {
    let two = text.match_indices('\n').nth(1).map_or(text.len(), |(end, _)| end);
    let text = text.get(..two).unwrap_or(text);
    let letters = text.char_indices().map(|(at, letter)| (letter, at + letter.len_utf8()));
    letters.filter(|(letter, _)| !letter.is_whitespace() && *letter != '【')
}

/// Whether a line is one of the headings beside those of the items.
fn is_named(line: &str) -> bool {
    const NAMES: [&str; 14] = [
        "銘柄",
        "新株予約権の内容",
        "新株予約権証券",
        "次の事項",
        "株式の種類",
        "払い込むべき金額",
        "行使に際して出資される財産",
        "行使期間",
        "行使の条件",
        "譲渡に関する事項",
        "勧誘",
        "との間の関係",
        "取決めの内容",
        "割当日",
    ];
    line.chars().count() <= HEADING_MAX && !line.contains('。') && NAMES.iter().any(|name| line.contains(name))
}
