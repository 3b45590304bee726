//! Sentences about what went wrong and what happened.

use rust_decimal::Decimal;

use crate::draft::CATEGORIES_MAX;
use crate::grant::Problem;
use crate::model::{Message, Source};
use crate::pasting::{PasteProblem, SkipReason};
use crate::reading::Misread;
use crate::share::file::FileProblem;
use crate::share::link::LinkProblem;
use crate::wording::english::fields;
use crate::wording::grouped;

pub fn problem(problem: &Problem) -> String {
    match problem {
        Problem::Unreadable(misread) => self::misread(misread),
        Problem::NotWhole => "Enter a whole number here, without decimals.".to_owned(),
        Problem::TooSmall(least) => format!("This is too small: enter {} or more.", grouped(*least)),
        Problem::TooLarge(most) => {
            format!("This is too large: enter {} or less.", grouped(*most))
        }
        Problem::TooManyDecimals(most) => format!("Too many decimals: enter up to {most}."),
        Problem::TooLong(most) => {
            format!("This is too long: enter up to {} characters.", grouped((*most as u64).into()))
        }
        Problem::HiddenCharacter(letter) => format!(
            "The text contains an invisible or garbled character (U+{:04X}). Type it again without that character.",
            *letter as u32
        ),
        Problem::UnknownChoice => "This is not one of the choices. Choose one from the list.".to_owned(),
        Problem::NotASecurityCode => {
            "A security code has four or five characters, digits or capital letters, and begins with a digit: 3774, 130A, 25935.".to_owned()
        }
        Problem::NotLessThan(of, whole) => {
            format!("This has to be less than “{}” ({}).", fields::field(*of), grouped(*whole))
        }
        Problem::TooLate(last) => format!("Enter a date up to {last}."),
        Problem::BuysNoShare(price) => format!("This buys not even one share at {} yen.", grouped(*price)),
        Problem::ComesToTooMany(most) => format!("This comes to more than {}, the most there can be.", grouped(*most)),
        Problem::PriceIsNothing => "The price that this is divided by comes to nothing. Check the price.".to_owned(),
        Problem::NeedsPricePerShare => "The shares per right follow from the price of a share, so the price cannot be given per right. Give it per share.".to_owned(),
        Problem::Before(field, date) => {
            format!("This date is before “{}” ({}).", fields::field(*field), date)
        }
    }
}

pub(super) fn misread(misread: &Misread) -> String {
    match misread {
        Misread::TooLong(most) => format!("This is too long for a number or a date: enter up to {most} characters."),
        Misread::NotANumber => "This is not a number. Enter it as in 1,234, １２３４ or 1億2,300万.".to_owned(),
        Misread::Grouping { digits } => {
            format!(
                "There are {digits} digits between separators instead of three, as in 1,234,567. Is a digit missing?"
            )
        }
        Misread::UnitOrder => {
            "Enter the units 億, 万 and 千 from the largest to the smallest, as in 1億2,300万.".to_owned()
        }
        Misread::OtherCounter { counter } => {
            format!("“{counter}” is not the unit of this field. Enter the number alone.")
        }
        Misread::TooManyDigits => "This number has too many digits.".to_owned(),
        Misread::TooManyDecimals(_) => "This number has too many decimals.".to_owned(),
        Misread::NotATerm => {
            "This is not a length of time. Enter it as in 15, 15.5, 15 years 6 months or 15年6か月.".to_owned()
        }
        Misread::NotADate => {
            "This is not a date. Enter it as in 2019-07-12, 2019年7月12日, 令和元年7月12日 or R1.7.12.".to_owned()
        }
        Misread::NoSuchYear { era } => format!("The first year of {} is 1 (元年).", era.english()),
        Misread::NoSuchDay { year, month, day } => {
            format!("Month {month} of {year} has no day {day}.")
        }
        Misread::EraNotBegun { era, begins } => {
            format!("{} did not begin until {begins}. Is the previous era meant?", era.english())
        }
        Misread::YearOutOfRange { least, greatest } => format!("Enter a year from {least} to {greatest}."),
    }
}

pub fn opened(source: &Source) -> String {
    match source {
        Source::Link => {
            "These figures came from a link and are not confirmed: anyone can make such a link. Your own draft is kept."
                .to_owned()
        }
        Source::File(name) => format!("This is the grant in the file “{name}”. Your own draft is kept."),
    }
}

pub fn message(message: &Message) -> String {
    match message {
        Message::Copied => "Copied.".to_owned(),
        Message::NotCopied(_) => {
            "The browser did not allow this page to copy. Select the text below and copy it yourself.".to_owned()
        }
        Message::FileOffered(name) => format!(
            "The file “{name}” was handed to the browser to save. If nothing was saved, this embedded page is not allowed to save files: open it in its own window."
        ),
        Message::MakingFile => "Preparing…".to_owned(),
        Message::DocumentOffered { name, took_ms } => {
            let took = took_ms.map_or_else(String::new, |took| format!(" It took {} seconds.", seconds(took)));
            format!("The file “{name}” was handed to the browser to save.{took}")
        }
        Message::NoFileProgram => {
            "The part of the program that makes Word and ZIP files could not be loaded. The other formats work without it; or load the page again."
                .to_owned()
        }
        Message::FileNotMade => {
            "The file could not be made. The other formats work all the same, and so does copying for Word.".to_owned()
        }
        Message::FileNotTaken => {
            "The browser does not allow this page to save files. Open it in its own window, or copy for Word.".to_owned()
        }
        Message::TookProfile => {
            "The company’s names, contact and wording were taken over from the profile. Undo brings yours back.".to_owned()
        }
        Message::NotPrinted => {
            "The browser does not allow this embedded page to print. Open it in its own window and print there."
                .to_owned()
        }
        Message::NotKept => {
            "The browser keeps nothing for this page here: your draft is lost when it is closed or loaded again. Save it as a file."
                .to_owned()
        }
        Message::Cleared => {
            "Everything was cleared. This page cannot clear the browser's history, your downloads or the clipboard."
                .to_owned()
        }
        Message::LinkProblem(problem) => link_problem(problem),
        Message::FileProblem(problem) => file_problem(problem),
    }
}

/// 1.2, of 1234 milliseconds.
fn seconds(milliseconds: u32) -> Decimal {
    Decimal::new(i64::from(milliseconds / 100), 1)
}

fn link_problem(problem: &LinkProblem) -> String {
    match problem {
        LinkProblem::Cut { have, expected } => format!(
            "The link was cut off on its way: {have} of {expected} characters arrived. Ask for it again, or for a file. Nothing of it is shown."
        ),
        LinkProblem::Altered => {
            "The link was altered on its way, so nothing of it is shown. Ask for it again, or for a file.".to_owned()
        }
        LinkProblem::Newer => "The link was made by a newer version of Wariate. Open it with that version.".to_owned(),
        LinkProblem::Unreadable => {
            "The link contains nothing that Wariate can read. Ask for it again, or for a file.".to_owned()
        }
    }
}

fn file_problem(problem: &FileProblem) -> String {
    match problem {
        FileProblem::TooLarge => "The file is larger than any grant. Is it the right one?".to_owned(),
        FileProblem::NotJson { line, column } => {
            format!("The file cannot be read from line {line}, character {column} on. Was it cut or edited?")
        }
        FileProblem::NotAGrant => "The file is neither a grant nor a profile saved by Wariate (*.grant.json, *.profile.json).".to_owned(),
        FileProblem::Newer { version } => {
            format!("The file has format {version}, made by a newer version of Wariate. Open it with that version.")
        }
        FileProblem::UnknownKey(key) => {
            format!("The file has an entry “{key}” that no field of the form has. Is it misspelled?")
        }
        FileProblem::RepeatedKey(key) => format!("The file has the entry “{key}” twice. Which one is meant?"),
        FileProblem::NotText(key) => format!("The entry “{key}” of the file is neither a text nor a number."),
        FileProblem::NotCategories => "The categories in the file are not a list of rows.".to_owned(),
        FileProblem::TooManyCategories { count } => {
            format!("The file has {count} categories; a grant holds up to 200.")
        }
        FileProblem::NotCeilings => "The ceilings in the file are not a list of rows.".to_owned(),
        FileProblem::TooManyCeilings { count } => {
            format!("The file has {count} ceilings; a grant holds up to 50.")
        }
        FileProblem::NotAPlan => "The plan in the file is not a form.".to_owned(),
        FileProblem::NotWording => {
            "The wording in the file is not one: up to 50 documents, each with up to 100 sections of 100,000 characters."
                .to_owned()
        }
        FileProblem::NotAProfile => "The file is not a profile saved by Wariate (*.profile.json).".to_owned(),
    }
}

pub fn paste_problem(problem: &PasteProblem) -> String {
    match problem {
        PasteProblem::TooLong { greatest } => {
            format!("The text is too long: paste up to {} characters.", grouped((*greatest as u64).into()))
        }
        PasteProblem::TooManyRows { rows, greatest } => {
            format!("The table has {rows} categories; a grant holds up to {greatest}. None was taken.")
        }
        PasteProblem::NothingFound => "No line contains a category with persons or rights.".to_owned(),
        PasteProblem::ColumnMissing(column) => {
            format!("No column was found for “{}”; it stays blank.", fields::column(*column))
        }
        PasteProblem::Skipped { line, text, reason } => {
            let reason = match reason {
                SkipReason::NoFigures => "it has neither persons nor rights",
                SkipReason::Subtotal => "it is a subtotal",
                SkipReason::PartOfAnother => "it is part of the row above",
                SkipReason::TooWide => "it has too many cells",
            };
            format!("Line {line} was left out, because {reason}: {text}")
        }
        PasteProblem::MoreSkipped(count) => format!("{count} more lines were left out."),
        PasteProblem::FigureUnread { line, column, text, misread } => {
            format!("Line {line}, {}: “{text}”. {}", fields::column(*column), self::misread(misread))
        }
        PasteProblem::TotalDiffers { column, stated, summed } => format!(
            "{}: the table's own total is {}, its rows come to {}.",
            fields::column(*column),
            grouped(*stated),
            grouped(*summed)
        ),
    }
}

pub fn paste_no_room(rows: usize, free: usize) -> String {
    let found = if rows == 1 { "This 1 category".to_owned() } else { format!("These {rows} categories") };
    let room = match free {
        0 => "there is no room left".to_owned(),
        1 => "there is room for 1 more".to_owned(),
        _ => format!("there is room for {free} more"),
    };
    format!("{found} cannot be added after yours: a grant holds up to {CATEGORIES_MAX}, and {room}.")
}

pub fn link_length(length: usize, comfortable: usize) -> String {
    let number = grouped(Decimal::from(length));
    if length <= comfortable {
        format!("{number} characters: short enough for any mail program.")
    } else {
        format!(
            "{number} characters: some programs, Outlook and cells of Excel among them, cut links this long. A file is safer."
        )
    }
}

pub fn link_too_long(length: usize, longest: usize) -> String {
    format!(
        "The link would have {} characters; beyond {} many programs cut it. Save the grant as a file and pass that on.",
        grouped(Decimal::from(length)),
        grouped(Decimal::from(longest))
    )
}
