//! What to type into a field, where its label does not say it.

use crate::draft::Field;

/// Empty where there is nothing to say.
pub fn hint(field: Field) -> &'static str {
    match field {
        Field::SecurityCode => "Four or five digits or capital letters, such as 3774 or 130A",
        Field::ContactEn | Field::ContactJa => "Department, title and name, telephone; one line each",
        Field::AboutEn | Field::AboutJa => "Printed below the notice; left out where blank",
        Field::SeriesNameEn | Field::SeriesNameJa => "Left out of the documents where blank",
        Field::ResolutionDate => "2019-06-27, 2019年6月27日 or 令和元年6月27日",
        Field::ShareholderNoticeDate => {
            "Notice, public notice or filing of the extraordinary report, whichever applies"
        }
        Field::PaymentDate => "Needed where rights are paid in cash",
        Field::SharesPerRight => "1 to 1,000,000 shares",
        Field::PricePerShare => "In yen, up to four decimals (186.99); below one billion yen",
        Field::FairValuePerShare => {
            "For accounting, in yen, where it is not the price; needed for rights granted gratis"
        }
        Field::ExercisePrice => {
            "In yen, up to four decimals; below one billion yen. “none” where nothing is due on exercise"
        }
        Field::RoundingUnit => "The price per share before it is multiplied, or the price per right after",
        Field::AmountPerRight => {
            "In yen. Divided by the price per share, it gives the shares per right; a fraction of a share is dropped"
        }
        Field::PricePerRight => "The appraiser’s figure, in yen, up to four decimals",
        Field::ConversionPricePerRight => "The price per right where blank",
        Field::RightsToShare => "Shared by the weights of the categories; the largest remainders are rounded up",
        Field::ResolvedRights => "The number in the board’s resolution",
        Field::AllotmentApprovalDate => {
            "The decision who gets how many, or the approval of the contract for all rights"
        }
        Field::EnglishNoticeDate => "The date of the notice where blank",
        _ => "",
    }
}
