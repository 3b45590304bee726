//! The parts of the form: which of them to unfold for a field.

use super::Page;
use crate::Outcome;

/// The name of each part's heading, and what stands in it beside the rows of categories and ceilings.
const SECTIONS: [(&str, &str); 10] = [
    (
        "section_terms",
        "shares_per_right_basis shares_per_right amount_per_right price_basis price_per_share price_per_right \
         exercise_price fair_value_per_share rounding_unit rounding_place rounding_mode show_fair_value",
    ),
    (
        "section_fair_value",
        "share_price share_price_date share_price_source term_basis term term_from term_to volatility volatility_note \
         dividend_basis dividend_yield dividend_per_share dividend_split_ratio interest_rate target_price closes \
         closes_order closes_period closes_deviation closes_window closes_per_year volatility_from_closes moves_it",
    ),
    ("section_people", "conversion_price_per_right rights_to_share add_category paste_table"),
    (
        "section_procedure",
        "resolution_date resolved_rights shareholder_notice_date shareholder_notice_means transfer_restricted \
         allotment_approval_date allotment_date payment_date paid_on registration_date notice_date \
         english_notice_date exercise_from exercise_to",
    ),
    ("section_ceilings", "organisation add_ceiling"),
    (
        "section_company_shares",
        "issued_shares treasury_shares authorised_shares shares_under_option shares_base_date resolution_share_price",
    ),
    ("section_cost", "service_from service_to year_end expected_forfeitures"),
    ("section_previous", "previous_rights previous_persons previous_shares_per_right previous_price_per_share"),
    (
        "section_adjustment",
        "adjustment adjustment_date ratio_before ratio_after new_shares new_share_price market_price \
         outstanding_series adjust_series",
    ),
    (
        "section_issuer",
        "issuer_name_en issuer_name_ja security_code market_en market_ja representative_title_en \
         representative_title_ja representative_en representative_ja contact_en contact_ja about_en about_ja \
         series_name_en series_name_ja",
    ),
];

impl Page {
    /// Unfolds the part of the form in which something of this name stands, as a person does who looks for it.
    pub(super) async fn unfold_for(&self, name: &str) -> Outcome {
        if let Some(section) = section_of(name) {
            self.unfold(section).await?;
        }
        Ok(())
    }

    /// Unfolds a part of the form; nothing happens where it is unfolded, or where there is no form.
    pub async fn unfold(&self, section: &str) -> Outcome {
        let script = "
            const heading = document.querySelector(`button[name='${arguments[0]}']`);
            if (heading?.ariaExpanded === 'false') { heading.click(); return false; }
            return true;";
        self.until(&format!("{section} is unfolded"), script, &[section.into()]).await.map(drop)
    }

    pub async fn unfold_everything(&self) -> Outcome {
        for (section, _) in SECTIONS {
            self.unfold(section).await?;
        }
        Ok(())
    }
}

/// The part of the form in which something of this name stands.
pub(super) fn section_of(name: &str) -> Option<&'static str> {
    if name.starts_with("category.") {
        return Some("section_people");
    }
    if name.starts_with("ceiling.") {
        return Some("section_ceilings");
    }
    let has_it = |(_, names): &&(&str, &str)| names.split_ascii_whitespace().any(|known| known == name);
    SECTIONS.iter().find(has_it).map(|(section, _)| *section)
}
