//! The lists that the papers of a grant are drawn up from.

use super::recipients::{PastedRecipients, read_recipients};
use super::series::{PastedFurtherSeries, read_further_series};
use crate::draft::{Draft, Field};

/// What was understood of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lists {
    /// Series that were determined with this one.
    pub series: PastedFurtherSeries,
    /// The people to be notified.
    pub recipients: PastedRecipients,
}

impl Lists {
    pub fn read(draft: &Draft) -> Lists {
        Lists {
            series: read_further_series(draft.get(Field::FurtherSeries)),
            recipients: read_recipients(draft.get(Field::Recipients), draft),
        }
    }
}
