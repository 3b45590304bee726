//! What is chosen from a list, under the names that files and scripts use.

macro_rules! choice {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $kind { $($(#[$item])* $variant,)* }

        impl $kind {
            pub const ALL: &[$kind] = &[$($kind::$variant,)*];

            /// The value of the choice in the page and in files.
            pub fn name(self) -> &'static str {
                match self { $($kind::$variant => $name,)* }
            }

            pub fn from_name(name: &str) -> Option<$kind> {
                match name { $($name => Some($kind::$variant),)* _ => None }
            }
        }
    };
}

choice! {
    /// Who the people of a category are (対象者の種類).
    Kind {
        /// 取締役
        Director = "director",
        /// 監査等委員である取締役
        AuditCommitteeDirector = "audit_committee_director",
        /// 社外取締役
        OutsideDirector = "outside_director",
        /// 監査役
        Auditor = "auditor",
        /// 執行役: an organ of a committee company
        Shikkoyaku = "shikkoyaku",
        /// 執行役員: an employee or mandatary
        ExecutiveOfficer = "executive_officer",
        /// 従業員
        Employee = "employee",
        /// 子会社取締役
        SubsidiaryDirector = "subsidiary_director",
        /// 子会社の役員又は従業員
        SubsidiaryEmployee = "subsidiary_employee",
        /// 退任者・退職者
        Retired = "retired",
        /// 社外協力者
        Outside = "outside",
    }
}

impl Kind {
    /// Whether the law allows that nothing is due on exercise of the rights of these people: directors of the company
    /// (会社法236条3項), in a committee company its 執行役 as well (同条4項).
    pub fn may_exercise_without_payment(self) -> bool {
        matches!(self, Kind::Director | Kind::AuditCommitteeDirector | Kind::OutsideDirector | Kind::Shikkoyaku)
    }

    /// Whether these people serve a subsidiary, which then owes them their remuneration.
    pub fn is_of_subsidiary(self) -> bool {
        matches!(self, Kind::SubsidiaryDirector | Kind::SubsidiaryEmployee)
    }
}

choice! {
    /// How a right is paid for (払込みの方法).
    Payment {
        /// Offset of remuneration claims, 報酬債権との相殺 (会社法246条2項).
        Offset = "offset",
        /// 金銭の払込み
        Cash = "cash",
        /// 無償: as remuneration itself (会社法238条1項2号).
        Gratis = "gratis",
    }
}

choice! {
    /// How far the grant has come (公表の段階).
    ReleaseState {
        /// 案: its documents carry a mark.
        Draft = "draft",
        /// 確定: not yet published.
        Final = "final",
        /// 公表済み
        Announced = "announced",
    }
}
