//! The class and number of the shares, and how that number is adjusted.

use crate::notice::Section;
use crate::notice::resolution::shares_per_right_are_open;
use crate::notice::terms::Terms;

pub fn underlying(terms: &Terms) -> Section {
    let number = if shares_per_right_are_open(terms) { OPEN } else { GIVEN };
    let text = [number, SPLITS, OTHERWISE, NOTICE].join("\n");
    Section::item("underlying_shares", "Class and Number of Underlying Shares", text)
}

const GIVEN: &str = "Common stock of the Company: {total_shares} {total_shares|share|shares}\n\
    The number of shares underlying each Stock Acquisition Right (the “Number of Shares per Right”) shall be \
    {shares_per_right} {shares_per_right|share|shares}.";

/// The number of shares for a right follows from the price.
const OPEN: &str = "Common stock of the Company, in a total number equal to the total number of Stock Acquisition \
    Rights allotted multiplied by the Number of Shares per Right.\n\
    The number of shares underlying each Stock Acquisition Right (the “Number of Shares per Right”) shall be \
    ¥{amount_per_right} divided by the fair value of the Stock Acquisition Rights per share on the allotment date, with \
    any fraction of less than one share disregarded.";

const SPLITS: &str = "If, after the allotment date, the Company splits its common stock (including by an allotment of \
    its common stock without contribution; the same applies below wherever a share split is referred to) or \
    consolidates it, the Number of Shares per Right shall be adjusted, for the Stock Acquisition Rights not exercised \
    at that time, by the following formula, and any resulting fraction of less than one share shall be disregarded.\n\
    Number of Shares per Right after adjustment = Number of Shares per Right before adjustment × Ratio of the share \
    split or share consolidation\n\
    The adjusted number shall apply, in the case of a share split, from the day following its record date (or, if no \
    record date is set, from its effective date) and, in the case of a share consolidation, from its effective date. \
    However, if a share split is conditional on the approval by a shareholders’ meeting of a proposal to reduce surplus \
    and increase stated capital or reserves, and its record date is a day on or before the day on which that meeting closes, \
    the adjusted number shall apply from the day following the day on which that meeting closes, with retroactive \
    effect from the day following the record date.";

const OTHERWISE: &str = "In addition, if, after the allotment date, the Company carries out a merger, a company split or \
    a share exchange, or if a comparable event otherwise requires an adjustment of the Number of Shares per Right, the \
    Company may adjust that number appropriately within reasonable limits.";

const NOTICE: &str = "When the Number of Shares per Right is adjusted, the Company shall give the holders of the Stock \
    Acquisition Rights notice of the necessary matters, or give public notice of them, no later than the day before the \
    adjusted number begins to apply; if it is unable to do so by that day, it shall do so promptly afterwards.";
