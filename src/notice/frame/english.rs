//! The frame of documents in English.

use std::rc::Rc;

use crate::calculation::{Row, RowFigure};
use crate::grant::{Category, Fact, Kind};
use crate::notice::Passage;
use crate::notice::section::{Place, Section, Text};
use crate::notice::series::Words;
use crate::notice::terms::Terms;
use crate::notice::writing::counted;

pub const DRAFT: &str = "DRAFT";
pub const UNCONFIRMED: &str = "The figures in this document were received through a link and have not been confirmed.";

/// Date, sender and title of what is announced.
pub fn opening(title: Text) -> Vec<Section> {
    vec![
        Section::new("date", Place::Date, "{notice_date}"),
        Section::new(
            "sender",
            Place::Sender,
            "{issuer_name}\n{representative}, {representative_title}\n(Securities code: {security_code}; {market})",
        ),
        Section::new("title", Place::Title, title),
    ]
}

/// About the company, where that was entered, and inquiries.
pub fn closing(terms: &Terms) -> Vec<Section> {
    let about = Section::annex("about", "About {issuer_name}", "{about}");
    let inquiries = Section::annex("inquiries", "Inquiries", "{contact}");
    let about = Some(about).filter(|_| !terms.grant.about.english.is_waiting());
    about.into_iter().chain([inquiries]).collect()
}

pub const ALLOTMENT_HEAD: [&str; 3] = ["Allottees", "Number of persons", "Number of rights"];

pub fn allottee(index: usize, category: &Category, row: &Row) -> Rc<[Passage]> {
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
    Rc::new([Passage::default().entered(&category.label.english), persons, rights])
}

/// What one person of the kind is called, and several.
pub fn noun(kind: Kind) -> (&'static str, &'static str) {
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

pub const SERIES: Words = Words {
    heads: [
        "Series",
        "Number of rights",
        "Shares per right",
        "Number of shares",
        "Amount paid per right",
        "Exercise price per share",
        "Number of persons",
    ],
    total: "Total",
    rights: "",
    shares: "",
    yen: ["¥", ""],
    none: "None",
    persons: "",
};
