//! What becomes of the rights when the company is merged, split or made a subsidiary.

use crate::grant::Acquisition;
use crate::notice::Section;
use crate::notice::resolution::{Exercise, is_transfer_restricted, may_be_acquired, numbered};
use crate::notice::terms::Terms;

/// On what the company may acquire the rights; nothing where it may not.
pub fn acquisition(terms: &Terms) -> Option<Section> {
    let text = match terms.grant.papers.acquisition.value() {
        Ok(Acquisition::Reorganisation) => {
            let officers = match terms.is_of_committee_company() {
                true => {
                    " or decided by an executive officer (shikkoyaku) to whom the decision has been delegated under \
                     Article 416, Paragraph 4 of the Companies Act"
                }
                false => "",
            };
            [APPROVED, officers, ACQUISITION].concat()
        }
        Ok(Acquisition::None) => return None,
        Err(_) => "{missing_acquisition}".to_owned(),
    };
    Some(Section::item("acquisition", "Acquisition of the Stock Acquisition Rights by the Company", text))
}

const APPROVED: &str = "If any of the following proposals is approved by a shareholders’ meeting of the Company (or, \
    where no resolution of a shareholders’ meeting is required, if it is resolved by the Board of Directors of the \
    Company";

const ACQUISITION: &str = "), the Company may acquire the Stock Acquisition Rights without consideration on a \
    day separately determined by its Board of Directors.\n\
    (1) A proposal to approve a merger agreement under which the Company is to be dissolved\n\
    (2) A proposal to approve an absorption-type split agreement or an incorporation-type split plan under which the \
    Company is to be split\n\
    (3) A proposal to approve a share exchange agreement or a share transfer plan under which the Company is to become \
    a wholly owned subsidiary\n\
    (4) A proposal to amend the articles of incorporation so that, as a feature of all shares issued by the Company, \
    their acquisition by transfer requires the approval of the Company\n\
    (5) A proposal to amend the articles of incorporation so that, as a feature of the class of shares underlying the \
    Stock Acquisition Rights, their acquisition by transfer requires the approval of the Company, or the Company may \
    acquire all shares of that class by resolution of a shareholders’ meeting";

/// The rights of another company that take the place of these (Companies Act, art. 236(1)(viii)).
pub fn section(terms: &Terms) -> Section {
    let clauses = [
        Some(
            "Number of stock acquisition rights of the Reorganized Company to be delivered: the same number as the \
             Remaining Stock Acquisition Rights held by the holder.",
        ),
        Some("Class of underlying shares of the Reorganized Company: common stock of the Reorganized Company."),
        Some(
            "Number of underlying shares of the Reorganized Company: to be determined in accordance with “Class and \
             Number of Underlying Shares”, taking into account the terms of the Reorganization.",
        ),
        Some(match Exercise::of(terms) {
            Exercise::Nothing => {
                "Amount to be contributed on exercise: neither payment of money nor contribution of any other property \
                 shall be required on exercise."
            }
            Exercise::Nominal => {
                "Amount to be contributed on exercise: ¥{exercise_price} for each share of the Reorganized Company that \
                 can be obtained by the exercise, multiplied by the number of shares underlying each stock acquisition \
                 right as determined above."
            }
            Exercise::Market | Exercise::Open => {
                "Amount to be contributed on exercise: the exercise price after the Reorganization, obtained by \
                 adjusting the Exercise Price in view of the terms of the Reorganization, multiplied by the number of \
                 shares underlying each stock acquisition right as determined above."
            }
        }),
        Some(
            "Exercise period: from the later of the first day of the period set out under “Exercise Period” and the \
             effective date of the Reorganization through the last day of that period.",
        ),
        Some(
            "Stated capital and capital reserve to be increased when shares are issued on exercise: to be determined in \
             accordance with what applies to the Stock Acquisition Rights.",
        ),
        is_transfer_restricted(terms).then_some(
            "Restriction on acquisition by transfer: acquisition by transfer shall require approval by resolution of \
             the board of directors of the Reorganized Company (or of its shareholders’ meeting, if it has no board of \
             directors).",
        ),
        Some(
            "Conditions of exercise: to be determined in accordance with “Conditions of Exercise of the Stock \
             Acquisition Rights”.",
        ),
        may_be_acquired(terms).then_some(
            "Acquisition by the Reorganized Company: to be determined in accordance with “Acquisition of the Stock \
             Acquisition Rights by the Company”.",
        ),
        Some(
            "Fractions of a share: if the number of shares to be delivered to a holder includes a fraction of less \
             than one share, that fraction shall be disregarded.",
        ),
    ];
    let clauses = numbered(clauses.into_iter().flatten().map(str::to_owned), " ");
    let text = [INSTEAD, &clauses.join("\n")].join("\n");
    Section::item("reorganisation", "Delivery of Stock Acquisition Rights on Reorganization", text)
}

const INSTEAD: &str = "If the Company carries out a merger (only where the Company is dissolved as a result), an \
    absorption-type split or an incorporation-type split (in each case only where the Company is the company that is \
    split), or a share exchange or a share transfer (in each case only where the Company becomes a wholly owned \
    subsidiary) (collectively, a “Reorganization”), stock acquisition rights of the stock company listed in Article 236, \
    Paragraph 1, Item 8, (a) through (e) of the Companies Act (the “Reorganized Company”) shall be delivered, on the \
    following terms, to the holders of the Stock Acquisition Rights that remain immediately before the effective date of \
    the Reorganization (in the case of an incorporation-type Reorganization, the day on which the new company is \
    incorporated; the same applies below) (the “Remaining Stock Acquisition Rights”). In that case, the Remaining Stock \
    Acquisition Rights shall be extinguished. This applies only if the delivery of stock acquisition rights of the \
    Reorganized Company in accordance with the following terms is provided for in the absorption-type merger agreement, \
    incorporation-type merger agreement, absorption-type split agreement, incorporation-type split plan, share exchange \
    agreement or share transfer plan.";
