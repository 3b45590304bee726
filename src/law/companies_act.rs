//! Companies Act (会社法, Act No. 86 of 2005) with its Regulation for Enforcement (会社法施行規則) and its Regulation on
//! Corporate Accounting (会社計算規則), in force since 1 May 2006 where nothing else is said.

use chrono::NaiveDate;

use super::{Citation, Day, Law, Part, Provision, administrative_holidays, civil_code};

const SINCE: Day = Day(2006, 5, 1);

/// 平成26年法律第90号
const AMENDED_2014: Day = Day(2015, 5, 1);

/// 令和元年法律第70号
const AMENDED_2019: Day = Day(2021, 3, 1);

const fn act(article: u16, paragraph: u8, item: u8) -> Citation {
    since(article, paragraph, item, SINCE)
}

const fn since(article: u16, paragraph: u8, item: u8, day: Day) -> Citation {
    Citation::Law(Law::CompaniesAct, Provision::new(article, paragraph, item, day))
}

/// > 当該新株予約権の目的である株式の数…又はその数の算定方法 (236条1項1号)
pub const UNDERLYING_SHARES: Citation = act(236, 1, 1);

/// > 当該新株予約権の行使に際して出資される財産の価額又はその算定方法 (236条1項2号)
pub const EXERCISE_PRICE: Citation = act(236, 1, 2);

/// A listed company may grant rights without 236条1項2号, so that nothing is paid or contributed on exercise, to directors
/// under what was fixed of their remuneration by 361条1項4号 or 5号ロ; nobody else may exercise them (236条3項).
pub const NO_EXERCISE_PRICE: Citation = since(236, 3, 0, AMENDED_2019);

/// In a company with committees to 執行役 or directors, under what the compensation committee decided by 409条3項4号 or
/// 5号ロ (236条4項).
pub const NO_EXERCISE_PRICE_IN_COMMITTEES: Citation = since(236, 4, 0, AMENDED_2019);

/// > 募集新株予約権の内容及び数 (238条1項1号)
pub const NUMBER_OF_RIGHTS: Citation = act(238, 1, 1);

/// > 募集新株予約権と引換えに金銭の払込みを要しないこととする場合には、その旨 (238条1項2号)
pub const GRATIS: Citation = act(238, 1, 2);

/// > …募集新株予約権の払込金額（募集新株予約権一個と引換えに払い込む金銭の額をいう。…）又はその算定方法 (238条1項3号)
pub const AMOUNT_PAID: Citation = act(238, 1, 3);

/// > …新株予約権者は、株式会社の承諾を得て、同項の規定による払込みに代えて、払込金額に相当する金銭以外の財産を給付し、
/// > 又は当該株式会社に対する債権をもって相殺することができる。 (246条2項)
pub const OFFSET: Citation = act(246, 2, 0);

/// The most that need not become capital is half of what was paid in: the capital is at least the other half.
///
/// > 前項の払込み又は給付に係る額の二分の一を超えない額は、資本金として計上しないことができる。 (445条2項)
pub const CAPITAL: Citation = act(445, 2, 0);

/// On exercise, the book value of the right and the money paid on exercise are what was paid in (会社計算規則17条1項).
pub const PAID_IN_ON_EXERCISE: Citation = Citation::Law(Law::AccountingRegulation, Provision::new(17, 1, 0, SINCE));

/// The remuneration of directors, as an amount and otherwise.
///
/// > 取締役の報酬…その他の職務執行の対価として株式会社から受ける財産上の利益…についての次に掲げる事項は、
/// > 定款に当該事項を定めていないときは、株主総会の決議によって定める。 (361条1項)
pub const REMUNERATION: Citation = act(361, 1, 0);

/// What is fixed of rights that are remuneration themselves: how many at most, and the terms that the regulation names
/// (361条1項4号).
pub const REMUNERATION_IN_RIGHTS: Citation = since(361, 1, 4, AMENDED_2019);

/// What is fixed of money that goes into paying for rights: the same of those rights (361条1項5号ロ).
pub const REMUNERATION_FOR_RIGHTS: Citation =
    Citation::Law(Law::CompaniesAct, Provision { part: Some(Part::B), ..Provision::new(361, 1, 5, AMENDED_2019) });

/// > 監査等委員会設置会社においては、前項各号に掲げる事項は、監査等委員である取締役とそれ以外の取締役とを区別して
/// > 定めなければならない。 (361条2項)
pub const AUDIT_COMMITTEE_APART: Citation = since(361, 2, 0, AMENDED_2014);

/// > 監査役の報酬等は、定款にその額を定めていないときは、株主総会の決議によって定める。 (387条1項)
pub const AUDITORS_APART: Citation = act(387, 1, 0);

/// In a company with committees the compensation committee decides what each director and 執行役 gets, whatever 361条1項
/// says: the shareholders' meeting approves no ceiling (404条3項).
pub const COMPENSATION_COMMITTEE: Citation = act(404, 3, 0);

/// What that committee decides of rights: their number and terms for each person (409条3項4号, 5号ロ).
pub const COMMITTEE_ON_RIGHTS: Citation = since(409, 3, 0, AMENDED_2019);

/// Shares that rights can obtain are never to be more than may still be issued (113条4項). Rights whose exercise period
/// has not begun do not count.
pub const AUTHORISED_SHARES: Citation = act(113, 4, 0);

/// What the board fixes of a split (183条2項): its ratio and record date, and the day from which it holds.
pub const SPLIT: Citation = act(183, 2, 0);

/// What the shareholders' meeting fixes of a consolidation (180条2項): its ratio and the day from which it holds.
pub const CONSOLIDATION: Citation = act(180, 2, 0);

/// The shareholders are told of an issue that the board resolved.
///
/// > 公開会社は、…取締役会の決議によって募集事項を定めた場合には、割当日の二週間前までに、株主に対し、
/// > 当該募集事項を通知しなければならない。 (240条2項)
///
/// A public notice serves as well (同条3項), and so does what was filed under 金融商品取引法 two weeks before (同条4項): an
/// extraordinary report too, if it states the same and stays open to the public until the allotment date
/// (会社法施行規則53条).
pub const TOLD_TWO_WEEKS_BEFORE: Citation = act(240, 2, 0);
pub const TOLD_PUBLICLY: Citation = act(240, 3, 0);
pub const TOLD_BY_FILING: Citation = act(240, 4, 0);
pub const TOLD_BY_REPORT: Citation = Citation::Law(Law::CompaniesActRegulation, Provision::new(53, 0, 0, SINCE));

/// The first day on which rights may be allotted, of which the shareholders were told on this day: two clear weeks lie
/// between the two (27 June → 12 July).
pub fn earliest_allotment(told: NaiveDate) -> Option<NaiveDate> {
    civil_code::after_two_clear_weeks(told)
}

/// Who gets rights whose transfer is restricted is decided by the board (243条2項), and whoever applied is told the number
/// by the day before the allotment date (同条3項).
pub const ALLOTMENT_DECIDED: Citation = act(243, 2, 0);
pub const ALLOTTED_TOLD: Citation = act(243, 3, 0);

/// Or the board approves the contract by which all rights are taken (244条3項); nobody has to be told then (同条1項).
pub const CONTRACT_APPROVED: Citation = since(244, 3, 0, AMENDED_2014);

/// Rights are paid for by the payment date, or else by the day before the exercise period (246条1項).
pub const PAID_IN_TIME: Citation = act(246, 1, 0);

/// > …払込み…をしないときは、当該募集新株予約権を行使することができない。 (246条3項)
pub const NOT_EXERCISED_UNPAID: Citation = act(246, 3, 0);

/// The day by which rights are paid for.
pub fn paid_by(payment_date: Option<NaiveDate>, exercise_from: Option<NaiveDate>) -> Option<NaiveDate> {
    payment_date.or(exercise_from.and_then(|first| first.pred_opt()))
}

/// What is registered of stock acquisition rights.
pub const REGISTERED: Citation = act(911, 3, 12);

/// The amount paid, and its formula only where the amount is not fixed when the registration is applied for
/// (911条3項12号ヘ). Before, a formula that had been resolved was registered as such; what counts is the day of the
/// application (令和元年法律第70号附則9条).
pub const PRICE_REGISTERED: Citation =
    Citation::Law(Law::CompaniesAct, Provision { part: Some(Part::F), ..Provision::new(911, 3, 12, AMENDED_2019) });

/// > …変更が生じたときは、二週間以内に、…変更の登記をしなければならない。 (915条1項)
pub const REGISTERED_IN_TWO_WEEKS: Citation = act(915, 1, 0);

/// The last day of registration, as far as the public holidays let it be.
pub fn registered_by(allotment: NaiveDate) -> Option<NaiveDate> {
    administrative_holidays::moved(civil_code::within_two_weeks(allotment)?)
}
