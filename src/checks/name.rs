//! The names of the checks.

macro_rules! check_names {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// The questions, in the order in which the page shows them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum CheckName { $($(#[$doc])* $variant,)* }

        impl CheckName {
            pub const ALL: [CheckName; CheckName::COUNT] = [$(CheckName::$variant,)*];
            pub const COUNT: usize = [$($name,)*].len();

            /// The name in `data-check`.
            pub fn name(self) -> &'static str {
                match self { $(CheckName::$variant => $name,)* }
            }
        }
    };
}

check_names! {
    /// Persons of the categories = total persons
    PersonsTie = "persons_tie",
    /// Rights of the categories = total rights
    RightsTie = "rights_tie",
    /// Shares of the categories = total rights × shares per right
    SharesTie = "shares_tie",
    /// Price per share × shares per right = price per right, under the issuer's rule
    PriceTies = "price_ties",
    /// Paid by the categories = rights that are paid for × price per right
    PaidTies = "paid_ties",
    /// Offset of the categories = rights that are offset × price per right
    OffsetTies = "offset_ties",
    /// Money due on exercise, by rights and by shares
    ExerciseTies = "exercise_ties",
    /// Total issue value = paid + due on exercise, category by category
    IssueTotalTies = "issue_total_ties",
    /// Twice the capital credited reaches fair value + exercise price, and passes it by less than two yen
    CapitalTies = "capital_ties",
    /// The two languages print the same figures
    LanguagesAgree = "languages_agree",
    /// Whatever stands in braces in the company's own wording means something
    WordingNamesKnown = "wording_names_known",
    /// The company's own wording prints every figure of the standard
    WordingKeepsFigures = "wording_keeps_figures",
    /// No section is changed in one language only
    WordingInBothLanguages = "wording_in_both_languages",
    /// The standard says what it said when the company's own texts were put in its place
    WordingFitsTerms = "wording_fits_terms",
    /// No date stands before one that it follows
    DatesInOrder = "dates_in_order",
    /// The rounding rule left the price as it was typed
    PriceAsTyped = "price_as_typed",
    /// The price per right is whole yen
    WholeYen = "whole_yen",
    /// Where the price is nothing no category pays, and where none pays no price is typed
    PaymentAgreesWithPrice = "payment_agrees_with_price",
    /// No boundary of the rounding lies within the error of the fair value
    FairValueDecidesYen = "fair_value_decides_yen",
    /// The risk-free rate is in percent
    InterestRatePlausible = "interest_rate_plausible",
    /// The dividend yield is one that companies pay
    DividendYieldPlausible = "dividend_yield_plausible",
    /// The expected term is in years, and ends before the exercise period does
    TermPlausible = "term_plausible",
    /// The volatility is in percent
    VolatilityPlausible = "volatility_plausible",
    /// No category has fewer rights than persons
    RightForEach = "right_for_each",
    /// The rights cost no more than the pay they come from, and no further right could be had for it
    PayCoversRights = "pay_covers_rights",
    /// The rights that are shared by weight are all given, and no more
    SharedRightsTie = "shared_rights_tie",
    /// No right that is shared by weight was given by the rule for equal remainders
    SharedWithoutTies = "shared_without_ties",
    /// No ceiling of the shareholders' meeting is passed
    CeilingsKept = "ceilings_kept",
    /// Every category whose pay the shareholders' meeting approves has a ceiling
    EveryKindHasACeiling = "every_kind_has_a_ceiling",
    /// Directors, audit-committee directors and 監査役 have ceilings of their own
    CeilingsApart = "ceilings_apart",
    /// Two clear weeks lie between the notice to shareholders and the allotment
    TwoWeeks = "two_weeks",
    /// The board decided the allotment by the day before it
    AllotmentApproved = "allotment_approved",
    /// The rights are paid for, or offset, in time
    PaidInTime = "paid_in_time",
    /// The rights are registered within two weeks
    RegisteredInTime = "registered_in_time",
    /// No date of the procedure is a Saturday or Sunday
    NoDateOnAWeekend = "no_date_on_a_weekend",
    /// The English notice is published with the Japanese one
    LanguagesOnOneDay = "languages_on_one_day",
    /// An extraordinary report where the total issue value asks for one
    ExtraordinaryReport = "extraordinary_report",
    /// No more rights than the board resolved
    NotAboveResolved = "not_above_resolved",
    /// As many rights as the board resolved
    AsResolved = "as_resolved",
    /// What the board fixed in the plan is as it was
    PlanKept = "plan_kept",
    /// The people to be notified have the rights of their categories
    RecipientsFit = "recipients_fit",
    /// Where nothing is due on exercise, every category is of a kind for which the law allows that
    ExercisePriceWaivedLawfully = "exercise_price_waived_lawfully",
    /// Nobody outside the group gets rights
    PeopleOfTheGroup = "people_of_the_group",
    /// No employee pays by offset of wages
    WagesNotOffset = "wages_not_offset",
    /// No claim against a subsidiary is offset as if it were against the company
    SubsidiaryClaims = "subsidiary_claims",
    /// The shares that rights can obtain are authorised
    WithinAuthorisedShares = "within_authorised_shares",
    /// The numbers of shares are those of the latest base date
    BaseDateCurrent = "base_date_current",
    /// The grant was minor when it was resolved, so that timely disclosure may not be required
    MinorAtResolution = "minor_at_resolution",
    /// It still is at allotment
    MinorAtAllotment = "minor_at_allotment",
    /// Nothing jumped since the previous grant as if shares stood for rights
    RightsOrShares = "rights_or_shares",
    /// The ratio of the adjustment is that of a split, or of a consolidation
    AdjustmentFits = "adjustment_fits",
    /// The adjustment of the shares per right drops no fraction of a share
    AdjustmentDropsNothing = "adjustment_drops_nothing",
    /// An exercise price of one yen is not adjusted
    OneYenStays = "one_yen_stays",
    /// An issue that adjusts the exercise price is really below market
    BelowMarket = "below_market",
}

impl CheckName {
    /// Whether the documents answer it, and not the grant alone.
    pub fn is_of_documents(self) -> bool {
        use CheckName::*;
        matches!(
            self,
            LanguagesAgree | WordingNamesKnown | WordingKeepsFigures | WordingInBothLanguages | WordingFitsTerms
        )
    }

    /// Whether two sides are held to be equal; the other checks ask whether something is as it should be.
    pub fn compares(self) -> bool {
        matches!(
            self,
            CheckName::PersonsTie
                | CheckName::RightsTie
                | CheckName::SharesTie
                | CheckName::PriceTies
                | CheckName::PaidTies
                | CheckName::OffsetTies
                | CheckName::ExerciseTies
                | CheckName::IssueTotalTies
                | CheckName::SharedRightsTie
                | CheckName::LanguagesAgree
        )
    }
}
