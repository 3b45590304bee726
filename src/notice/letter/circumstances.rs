//! Which sections a letter has.

use super::{Addressee, RecipientFigure};
use crate::amount::exact;
use crate::grant::Payment;
use crate::notice::terms::Terms;

/// What decides which sections a letter has: letters in the same circumstances have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circumstances {
    number: Number,
    /// How the rights are paid, and whether a subsidiary owes what is set off; nothing while it is not said.
    payment: Option<(Payment, bool)>,
    /// Whether something is left of the pay that the rights were found from.
    has_rest: bool,
}

/// Whose number of rights a letter tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    /// That of one person.
    One,
    /// That of each of several people.
    Each,
    /// That of several people together.
    InAll,
}

impl Circumstances {
    pub fn of(addressee: &Addressee, terms: &Terms) -> Circumstances {
        let number = match addressee.is_one() {
            true => Number::One,
            false if addressee.each().is_some() => Number::Each,
            false => Number::InAll,
        };
        let rest = match number {
            Number::One => RecipientFigure::Unspent,
            Number::Each | Number::InAll => RecipientFigure::UnspentEach,
        };
        let has_rest = addressee.row.unspent.is_some() && addressee.figure(terms, rest).is_ok_and(exact::is_positive);
        Circumstances { number, payment: addressee.payment().ok(), has_rest }
    }

    /// Those of all these letters, each once.
    pub fn of_all(to: &[Addressee], terms: &Terms) -> Vec<Circumstances> {
        let mut all = Vec::new();
        for addressee in to {
            let circumstances = Circumstances::of(addressee, terms);
            if !all.contains(&circumstances) {
                all.push(circumstances);
            }
        }
        all
    }

    /// Whether a letter has the section of this name.
    pub fn has(&self, section: &str) -> bool {
        let is_paid_by = |payment, of_subsidiary| self.payment == Some((payment, of_subsidiary));
        let (is_in_cash, is_gratis) = (is_paid_by(Payment::Cash, false), is_paid_by(Payment::Gratis, false));
        let is_one = self.number == Number::One;
        match section {
            "addressee" | "allotted" | "underlying_shares" | "amount" => is_one,
            "addressees" => !is_one,
            "allotted_each" | "underlying_shares_each" | "amount_each" => self.number == Number::Each,
            "allotted_in_all" | "underlying_shares_in_all" | "amount_in_all" => self.number == Number::InAll,
            "offset" | "title_of_offset" => is_paid_by(Payment::Offset, false),
            "offset_of_subsidiary" | "title_of_offset_of_subsidiary" => is_paid_by(Payment::Offset, true),
            "cash" | "title_of_cash" | "payment_place" => is_in_cash,
            // A payment in money has its last day in the sentence on it.
            "payment_date" => !is_in_cash,
            "price_later" => !is_gratis,
            "gratis" => is_gratis,
            "payment" | "title" => self.payment.is_none(),
            // Who pays in money has no claim of which anything could be left.
            "remainder" => is_one && self.has_rest && !is_in_cash,
            "remainder_each" => !is_one && self.has_rest && !is_in_cash,
            _ => true,
        }
    }
}
