//! The amended report in English, for readers of the Japanese one: the filed text stands in Japanese, letter for letter.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::amendment::Amendment;
use super::edits::underlined;
use super::filed::Item;
use crate::amount;
use crate::calculation::{FigureName, RowFigure};
use crate::grant::Fact;
use crate::notice::section::{Place, Section};
use crate::notice::terms::Terms;
use crate::notice::writing::words;
use crate::notice::{Named, Passage, Span};

pub const BEFORE: &str = "(Before amendment; original text in Japanese)";
pub const AFTER: &str = "(After amendment)";
pub const NOT_FILED: &str = "The text before amendment is that of the extraordinary report as filed: ";
pub const UNREAD: &str = "The headings of the number of rights, the issue price, the total issue value and the allottees were \
    not all found in the text of the extraordinary report: ";

/// What a group is called that has the terms of the rights (新株予約権の内容), behind its number.
pub const TERMS: &str = " Terms of the Stock Acquisition Rights";

/// The authority (財務局長) with which the report is filed, where it is one of those that there are.
pub fn addressee(filed_with: &Fact<Rc<str>>) -> Passage {
    let bureau = filed_with.known().and_then(|name| name.trim().strip_suffix("財務局長"));
    let place = match bureau {
        Some("北海道") => "Hokkaido",
        Some("東北") => "Tohoku",
        Some("関東") => "Kanto",
        Some("北陸") => "Hokuriku",
        Some("東海") => "Tokai",
        Some("近畿") => "Kinki",
        Some("中国") => "Chugoku",
        Some("四国") => "Shikoku",
        Some("九州") => "Kyushu",
        _ => return Passage::default().entered(filed_with),
    };
    words("Director-General of the ").words(place).words(" Local Finance Bureau")
}

/// The standard wording; `is_due` where something changed.
pub fn sections(is_due: bool) -> Vec<Section> {
    let mut sections = vec![
        Section::new("title", Place::Title, "Amended Extraordinary Report"),
        Section::new("addressee", Place::Addressee, "Filed with: {report_addressee}"),
        Section::new(
            "sender",
            Place::Sender,
            "Filing date: {notice_date}\nCompany: {issuer_name}\nRepresentative: {representative}, {representative_title}",
        ),
    ];
    if is_due {
        sections.extend([
            Section::item("reason", "Reason for Filing", REASON),
            Section::item("amended_items", "Items Amended", "{amended_items}"),
            Section::item("amendments", "Amendments", "Amended passages are underlined.\n{amendments}"),
        ]);
    } else {
        sections.push(Section::new("nothing", Place::Body, NOTHING));
    }
    sections
}

const REASON: &str = "Of the matters stated in the extraordinary report filed on {report_filed_on} pursuant to Article 24-5, \
    Paragraph 4 of the Financial Instruments and Exchange Act and Article 19, Paragraph 2, Item 2-2 of the Cabinet Office \
    Order on Disclosure of Corporate Affairs, the contents of {open_items} were determined on {allotment_date}. This amendment to the \
    extraordinary report is therefore filed pursuant to Article 24-5, Paragraph 5 of that Act.";

const NOTHING: &str = "Nothing stated in the extraordinary report filed on {report_filed_on} differs from the terms as \
    determined. There is therefore nothing to be amended.";

pub fn title(item: Item) -> &'static str {
    match item {
        Item::NumberOfRights => "Number of Stock Acquisition Rights Issued",
        Item::UnderlyingShares => "Class, Description and Number of Underlying Shares",
        Item::IssuePrice => "Issue Price",
        Item::IssueTotal => "Total Issue Value",
        Item::ExercisePrice => "Amount to Be Paid on Exercise of the Stock Acquisition Rights",
        Item::Capital => "Amount Credited to Stated Capital",
        Item::Allottees => "Number of Persons Solicited and Breakdown",
    }
}

/// “Issue Price”, “Total Issue Value”, and …
pub fn open_items(amendments: &[Amendment]) -> Passage {
    let mut list = Passage::default();
    for (position, amendment) in amendments.iter().enumerate() {
        let link = match amendments.len() - position {
            _ if position == 0 => "“",
            1 if amendments.len() == 2 => "” and “",
            1 => "”, and “",
            _ => "”, “",
        };
        list = list.words(link).words(title(amendment.filed.item));
    }
    list.words("”")
}

const REST: &str = "\n(The rest of this item stands as filed.)";

/// The figures of the Japanese text after amendment, a line for each category and one for the rest; underlined where they
/// are there.
pub fn after(terms: &Terms, amendment: &Amendment) -> Passage {
    let mut passage = Passage::default();
    let mut last = None;
    for (span, is_change) in amendment.figures() {
        let here = match span {
            Span::Figure { name: Named::Category(index, _), .. } => Some(*index),
            _ => None,
        };
        passage = match last {
            None => passage,
            Some(before) if before == here && here.is_some() => passage.words(", "),
            Some(_) => passage.words("\n"),
        };
        if let Some(category) = here.filter(|_| last != Some(here)).and_then(|index| terms.grant.categories.get(index))
        {
            passage = passage.entered(&category.label.english).words(": ");
        }
        last = Some(here);
        passage = phrase(passage, span, is_change);
    }
    // How the price is adjusted is no figure, and was not amended.
    let goes_on = !matches!(amendment.after.0.last(), Some(Span::Underlined(_)));
    if amendment.filed.item == Item::ExercisePrice && goes_on { passage.words(REST) } else { passage }
}

/// A figure with what it counts.
fn phrase(passage: Passage, span: &Span, is_change: bool) -> Passage {
    let mut figure = Passage::default();
    let (before, after) = match span {
        Span::Figure { name, value, .. } => around(*name, *value == Decimal::ONE),
        _ => ("", ""),
    };
    figure = figure.words(before);
    figure.0.push(match span {
        Span::Figure { name, value, .. } => {
            Span::Figure { name: *name, value: *value, shown: amount::grouped(*value).into() }
        }
        other => other.clone(),
    });
    let figure = figure.words(after);
    if is_change { underlined(passage, figure) } else { passage.then(figure) }
}

fn around(name: Named, is_one: bool) -> (&'static str, &'static str) {
    match name {
        Named::Grant(FigureName::PricePerRight | FigureName::ExercisePerRight) => {
            ("¥", " for each Stock Acquisition Right")
        }
        Named::Grant(FigureName::PricePerShare | FigureName::ExercisePrice | FigureName::CapitalPerShare) => {
            ("¥", " per share")
        }
        Named::Grant(FigureName::IssueTotal) => ("¥", ""),
        Named::Grant(FigureName::TotalShares) if is_one => ("", " share"),
        Named::Grant(FigureName::TotalShares) => ("", " shares"),
        Named::Grant(FigureName::TotalPersons) if is_one => ("In total: ", " person"),
        Named::Grant(FigureName::TotalPersons) => ("In total: ", " persons"),
        Named::Category(_, RowFigure::Persons) if is_one => ("", " person"),
        Named::Category(_, RowFigure::Persons) => ("", " persons"),
        _ if is_one => ("", " right"),
        _ => ("", " rights"),
    }
}
