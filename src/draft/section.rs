//! The parts of the form, and which fields stand in each.

use super::Field;

/// A part of the form, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// 発行条件
    Terms,
    /// 公正価値の算定
    FairValue,
    /// 割当対象者
    People,
    /// 日程・手続
    Procedure,
    /// 株主総会で承認された上限
    Ceilings,
    /// 株式数
    CompanyShares,
    /// 費用の期間配分
    Cost,
    /// 前回の発行
    Previous,
    /// 株式分割・株式併合等による調整
    Adjustment,
    /// 書類
    Papers,
    /// 会社
    Issuer,
}

impl Section {
    pub const ALL: [Section; 11] = [
        Section::Terms,
        Section::FairValue,
        Section::People,
        Section::Procedure,
        Section::Ceilings,
        Section::CompanyShares,
        Section::Cost,
        Section::Previous,
        Section::Adjustment,
        Section::Papers,
        Section::Issuer,
    ];

    /// The fields that stand in it, in the order of the form.
    pub fn fields(self) -> &'static [Field] {
        const ALL: &[Field] = &Field::ALL;
        let before = Section::ALL.into_iter().take_while(|section| *section != self).last();
        let first = before.map_or(0, |before| before.last() as usize + 1);
        ALL.get(first..=self.last() as usize).unwrap_or_default()
    }

    /// The last field of the section in the order of the form.
    fn last(self) -> Field {
        match self {
            Section::Terms => Field::RoundingMode,
            Section::FairValue => Field::ClosesPerYear,
            Section::People => Field::RightsToShare,
            Section::Procedure => Field::ExerciseTo,
            Section::Ceilings => Field::Organisation,
            Section::CompanyShares => Field::ResolutionSharePrice,
            Section::Cost => Field::ExpectedForfeitures,
            Section::Previous => Field::PreviousPricePerShare,
            Section::Adjustment => Field::OutstandingSeries,
            Section::Papers => Field::Recipients,
            Section::Issuer => Field::ReleaseState,
        }
    }
}

impl Field {
    /// The part of the form in which the field stands.
    pub fn section(self) -> Section {
        Section::ALL.into_iter().find(|section| self <= section.last()).unwrap_or(Section::Issuer)
    }
}

#[cfg(test)]
mod tests;
