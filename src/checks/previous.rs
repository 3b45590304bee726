//! The previous grant beside this one: are these rights, or shares?

use rust_decimal::Decimal;

use super::{Question, Reason, Sides, Verdict, Verdicts, because, both, typed};
use crate::calculation::{Awaited, FigureName, Working};
use crate::draft::{Field, Input};

/// What grows or shrinks so many times from one year to the next is more often a mistake. IIJ's “maximum rights” were 105
/// in 2021 and 30,900 in 2022.
const JUMP: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

type Side = Result<Working, Awaited>;

impl Question<'_> {
    pub(super) fn rights_or_shares(self) -> Verdicts {
        let previous = &self.grant.previous;
        let figure = |name| self.figure(name);
        let rights = || typed(&previous.rights, Field::PreviousRights);
        let each = |rights: Side, persons: Side| {
            let (rights, persons) = both(rights, persons)?;
            Ok(Working::Quotient(Box::new(rights), Box::new(persons)))
        };
        let price = if self.grant.is_gratis() {
            Err(Awaited(vec![Field::PriceBasis.into()]))
        } else {
            typed(&previous.price_per_share, Field::PreviousPricePerShare)
        };
        let pairs = [
            (figure(FigureName::TotalRights), rights(), JUMP),
            (
                each(figure(FigureName::TotalRights), figure(FigureName::TotalPersons)),
                each(rights(), typed(&previous.persons, Field::PreviousPersons)),
                JUMP,
            ),
            (figure(FigureName::PricePerShare), price, JUMP),
            (
                figure(FigureName::SharesPerRight),
                typed(&previous.shares_per_right, Field::PreviousSharesPerRight),
                Decimal::ONE,
            ),
        ];
        let (mut jumps, mut steady, mut awaited, mut changed) = (Vec::new(), Vec::new(), Vec::new(), false);
        for (this, last, most) in pairs {
            match (this, last) {
                (Ok(this), Ok(last)) => {
                    let jumped = is_jump(&this, &last, most);
                    changed |= jumped && most == Decimal::ONE;
                    let sides = Sides::Numbers { left: this, right: last };
                    if jumped { jumps.push(sides) } else { steady.push(sides) }
                }
                (Err(Awaited(this)), Ok(_)) => awaited.extend(this),
                (_, Err(_)) => {}
            }
        }
        match (jumps.is_empty(), awaited.is_empty(), steady.is_empty()) {
            (false, ..) => {
                let reason = if changed { Reason::SharesPerRightChanged } else { Reason::RightsOrShares };
                Ok(Verdict::Warns(because(reason, jumps)))
            }
            (true, false, _) => Err(Awaited(Input::in_order(&awaited))),
            (true, true, false) => Ok(Verdict::Holds(Sides::Several(steady))),
            (true, true, true) => {
                let is_compared = |field: &Field| *field != Field::PreviousPricePerShare || !self.grant.is_gratis();
                Err(Awaited(PREVIOUS.into_iter().filter(is_compared).map(Input::Grant).collect()))
            }
        }
    }
}

const PREVIOUS: [Field; 4] =
    [Field::PreviousRights, Field::PreviousPersons, Field::PreviousSharesPerRight, Field::PreviousPricePerShare];

/// By a factor of `most` or more either way; any change, where that is one.
fn is_jump(this: &Working, last: &Working, most: Decimal) -> bool {
    let (Some(this), Some(last)) = (this.value(), last.value()) else { return false };
    let times = |less: Decimal, more: Decimal| less.checked_mul(most).is_some_and(|times| times <= more);
    if most == Decimal::ONE { this != last } else { times(this, last) || times(last, this) }
}
