//! The determination notice in English.

use super::{ITEMS, Item, Settled, Terms, numbered};
use crate::calculation::{FigureName, Row, RowFigure};
use crate::grant::{Category, Fact, Kind};
use crate::notice::date::english as date;
use crate::notice::writing::{counted, words};
use crate::notice::{Block, Origin, Passage, Role, Table};

mod payment;

const NUMERALS: [&str; ITEMS] = ["1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. ", "8. "];

pub(super) fn blocks(terms: &Terms) -> Vec<Block> {
    let mut blocks = opening(terms);
    let items = [
        series_name(terms),
        total_rights(terms),
        underlying_shares(terms),
        payment::amount_paid(terms),
        payment::exercise_payment(terms),
        exercise_period(terms),
        allotment_date(terms),
        allottees(terms),
    ];
    blocks.extend(numbered(NUMERALS, items));
    blocks.extend(closing(terms));
    blocks
}

fn opening(terms: &Terms) -> Vec<Block> {
    let grant = terms.grant;
    let mut blocks = Vec::new();
    if terms.is_draft() {
        blocks.push(words("DRAFT").line(Role::Mark));
    }
    if terms.origin == Origin::UnconfirmedLink {
        let mark = "The figures in this document were received through a link and have not been confirmed.";
        blocks.push(words(mark).line(Role::Mark));
    }
    blocks.push(Passage::default().date(&grant.notice_date, date).line(Role::Date));
    let representative = Passage::default()
        .entered(&grant.representative.english)
        .words(", ")
        .entered(&grant.representative_title.english);
    let listing =
        words("(Securities code: ").entered(&grant.security_code).words("; ").entered(&grant.market.english).words(")");
    blocks.push(Passage::default().entered(&grant.issuer_name.english).line(Role::Sender));
    blocks.push(representative.line(Role::Sender));
    blocks.push(listing.line(Role::Sender));
    blocks.push(words("Notice of Determination of the Terms of ").then(options(terms, TITLE)).line(Role::Title));
    blocks.push(lead(terms).line(Role::Body));
    blocks
}

/// The name of the kind of option as it stands in the title, and as it stands in a sentence.
const TITLE: [&str; 2] =
    ["Stock-Compensation-Type Stock Options (Stock Acquisition Rights)", "Stock Options (Stock Acquisition Rights)"];
const SENTENCE: [&str; 2] = ["stock-compensation-type stock options", "stock options"];

fn options(terms: &Terms, [compensation, other]: [&'static str; 2]) -> Passage {
    words(if terms.is_stock_compensation() { compensation } else { other })
}

fn lead(terms: &Terms) -> Passage {
    let grant = terms.grant;
    let lead = Passage::default()
        .entered(&grant.issuer_name.english)
        .words(" (the “Company”) announces that the terms which its Board of Directors left open when it resolved, on ")
        .date(&grant.resolution_date, date)
        .words(", to issue stock acquisition rights as ")
        .then(options(terms, SENTENCE))
        .words(" (the “Stock Acquisition Rights”)");
    match terms.settled() {
        Settled::Today => lead.words(" were determined today, as set out below."),
        Settled::OnAllotmentDate => lead
            .words(" were determined on the allotment date, ")
            .date(&grant.allotment_date, date)
            .words(", as set out below."),
        Settled::Unsaid => lead.words(" have been determined, as set out below."),
    }
}

fn series_name(terms: &Terms) -> Option<Item> {
    let name = &terms.grant.series_name.english;
    if name.is_waiting() {
        return None;
    }
    Item::new("Name of the Stock Acquisition Rights", [Passage::default().entered(name).line(Role::ItemText)])
}

fn total_rights(terms: &Terms) -> Option<Item> {
    let total = terms.calculation.figure(FigureName::TotalRights);
    let text = Passage::default()
        .figure(terms.calculation, FigureName::TotalRights)
        .words(counted(total, " right", " rights"));
    Item::new("Total Number of Stock Acquisition Rights", [text.line(Role::ItemText)])
}

fn underlying_shares(terms: &Terms) -> Option<Item> {
    let calculation = terms.calculation;
    let text = words("Common stock of the Company: ")
        .figure(calculation, FigureName::TotalShares)
        .words(counted(calculation.figure(FigureName::TotalShares), " share", " shares"))
        .words(" in total, being ")
        .figure(calculation, FigureName::SharesPerRight)
        .words(counted(calculation.figure(FigureName::SharesPerRight), " share", " shares"))
        .words(" for each Stock Acquisition Right");
    Item::new("Class and Total Number of Underlying Shares", [text.line(Role::ItemText)])
}

fn exercise_period(terms: &Terms) -> Option<Item> {
    let (from, to) = (&terms.grant.exercise_from, &terms.grant.exercise_to);
    if from.is_waiting() && to.is_waiting() {
        return None;
    }
    let text = words("From ").date(from, date).words(" through ").date(to, date);
    Item::new("Exercise Period", [text.line(Role::ItemText)])
}

fn allotment_date(terms: &Terms) -> Option<Item> {
    let allotment = &terms.grant.allotment_date;
    if allotment.is_waiting() {
        return None;
    }
    Item::new("Allotment Date", [Passage::default().date(allotment, date).line(Role::ItemText)])
}

fn allottees(terms: &Terms) -> Option<Item> {
    const HEADING: &str = "Allottees, Number of Persons and Number of Stock Acquisition Rights Allotted";
    let rows = terms.grant.categories.iter().zip(&terms.calculation.rows).enumerate();
    let table = Table {
        caption: words(HEADING),
        head: vec![words("Allottees"), words("Number of persons"), words("Number of rights")],
        rows: rows.map(|(index, (category, row))| allottee(index, category, row).into()).collect(),
    };
    Item::new(HEADING, [Block::Table(table)])
}

fn allottee(index: usize, category: &Category, row: &Row) -> Vec<Passage> {
    let persons = Passage::default().row_figure(index, row, RowFigure::Persons).words(" ");
    let persons = match &category.kind {
        Fact::Known(kind) => {
            let (one, many) = noun(*kind);
            persons.words(counted(&row.persons, one, many))
        }
        Fact::Waiting(input) | Fact::Wrong(input, _) => persons.missing([*input]),
    };
    let rights =
        Passage::default().row_figure(index, row, RowFigure::Rights).words(counted(&row.rights, " right", " rights"));
    vec![Passage::default().entered(&category.label.english), persons, rights]
}

/// What one person of the kind is called, and several.
fn noun(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Director => ("Director", "Directors"),
        Kind::AuditCommitteeDirector => {
            ("Director (Audit and Supervisory Committee Member)", "Directors (Audit and Supervisory Committee Members)")
        }
        Kind::OutsideDirector => ("Outside Director", "Outside Directors"),
        Kind::Auditor => ("Audit & Supervisory Board Member", "Audit & Supervisory Board Members"),
        // The same words for 執行役 and 執行役員: the label tells them apart.
        Kind::Shikkoyaku | Kind::ExecutiveOfficer => ("Executive Officer", "Executive Officers"),
        Kind::Employee => ("Employee", "Employees"),
        Kind::SubsidiaryDirector => ("Director of a subsidiary", "Directors of subsidiaries"),
        Kind::SubsidiaryEmployee => ("Officer or Employee of a subsidiary", "Officers and Employees of subsidiaries"),
        Kind::Retired => ("Retiree", "Retirees"),
        Kind::Outside => ("Outside Collaborator", "Outside Collaborators"),
    }
}

fn closing(terms: &Terms) -> Vec<Block> {
    let grant = terms.grant;
    let mut blocks = Vec::new();
    if !grant.about.english.is_waiting() {
        blocks.push(words("About ").entered(&grant.issuer_name.english).line(Role::Heading));
        blocks.push(Passage::default().entered(&grant.about.english).line(Role::Note));
    }
    blocks.push(words("Inquiries").line(Role::Heading));
    blocks.push(Passage::default().entered(&grant.contact.english).line(Role::Note));
    blocks
}
