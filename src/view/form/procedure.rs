//! The days and steps of the grant (日程・手続).

use yew::prelude::*;

use crate::draft::Field;
use crate::grant::{PriceBasis, TransferRestricted};
use crate::view::form::Form;

impl Form<'_> {
    pub(super) fn procedure(&self) -> Html {
        use Field as F;
        let is_restricted = !self.chooses(F::TransferRestricted, TransferRestricted::No.name());
        let is_paid = !self.chooses(F::PriceBasis, PriceBasis::Gratis.name());
        html! {
            <>
                { self.inputs(&[F::ResolutionDate, F::ResolvedRights, F::ShareholderNoticeDate, F::ShareholderNoticeMeans]) }
                { self.input(F::TransferRestricted) }
                if is_restricted {
                    { self.input(F::AllotmentApprovalDate) }
                }
                { self.input(F::AllotmentDate) }
                if is_paid {
                    { self.inputs(&[F::PaymentDate, F::PaidOn]) }
                }
                { self.inputs(&[F::RegistrationDate, F::NoticeDate, F::EnglishNoticeDate, F::ExerciseFrom, F::ExerciseTo]) }
            </>
        }
    }
}
