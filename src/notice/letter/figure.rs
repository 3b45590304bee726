//! The figures of a letter.

/// The figures of the one to whom a letter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecipientFigure {
    Rights,
    Shares,
    /// What is paid or offset for these rights, in yen.
    Price,
    /// What is due when all of them are exercised, in yen.
    Exercise,
    /// What is left of the pay that they were found from, in yen.
    Unspent,
    /// The same for each of several people.
    RightsEach,
    SharesEach,
    PriceEach,
    UnspentEach,
}

impl RecipientFigure {
    pub const ALL: [RecipientFigure; 9] = [
        RecipientFigure::Rights,
        RecipientFigure::Shares,
        RecipientFigure::Price,
        RecipientFigure::Exercise,
        RecipientFigure::Unspent,
        RecipientFigure::RightsEach,
        RecipientFigure::SharesEach,
        RecipientFigure::PriceEach,
        RecipientFigure::UnspentEach,
    ];

    /// The name in braces, behind `recipient_`, and in `data-figure`.
    pub fn name(self) -> &'static str {
        match self {
            RecipientFigure::Rights => "recipient_rights",
            RecipientFigure::Shares => "recipient_shares",
            RecipientFigure::Price => "recipient_price",
            RecipientFigure::Exercise => "recipient_exercise",
            RecipientFigure::Unspent => "recipient_unspent",
            RecipientFigure::RightsEach => "recipient_rights_each",
            RecipientFigure::SharesEach => "recipient_shares_each",
            RecipientFigure::PriceEach => "recipient_price_each",
            RecipientFigure::UnspentEach => "recipient_unspent_each",
        }
    }
}
