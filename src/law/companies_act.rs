//! Companies Act (会社法, Act No. 86 of 2005) and its Regulation on Corporate Accounting (会社計算規則).

use super::{Citation, Provision};

const fn act(article: u16, paragraph: u8, item: u8) -> Citation {
    Citation::CompaniesAct(Provision { article, paragraph, item })
}

/// > 当該新株予約権の目的である株式の数…又はその数の算定方法 (236条1項1号)
pub const UNDERLYING_SHARES: Citation = act(236, 1, 1);

/// > 当該新株予約権の行使に際して出資される財産の価額又はその算定方法 (236条1項2号)
pub const EXERCISE_PRICE: Citation = act(236, 1, 2);

/// Rights may be granted to directors on the term that nothing is paid or contributed on exercise (236条3項); in a
/// company with committees to 執行役 as well (同条4項).
pub const NO_EXERCISE_PRICE: Citation = act(236, 3, 0);

/// > 募集新株予約権の内容及び数 (238条1項1号)
pub const NUMBER_OF_RIGHTS: Citation = act(238, 1, 1);

/// > 募集新株予約権と引換えに金銭の払込みを要しないこととする場合には、その旨 (238条1項2号)
pub const GRATIS: Citation = act(238, 1, 2);

/// > 募集新株予約権の払込金額（募集新株予約権一個と引換えに払い込む金銭の額をいう。…）又はその算定方法 (238条1項3号)
pub const AMOUNT_PAID: Citation = act(238, 1, 3);

/// > …新株予約権者は、株式会社の承諾を得て、同項の規定による払込みに代えて、払込金額に相当する金銭以外の財産を給付し、
/// > 又は当該株式会社に対する債権をもって相殺することができる。 (246条2項)
pub const OFFSET: Citation = act(246, 2, 0);

/// The most that need not become capital is half of what was paid in: the capital is at least the other half.
///
/// > 前項の払込み又は給付に係る額の二分の一を超えない額は、資本金として計上しないことができる。 (445条2項)
pub const CAPITAL: Citation = act(445, 2, 0);

/// On exercise, the book value of the right and the money paid on exercise are what was paid in (会社計算規則17条1項).
pub const PAID_IN_ON_EXERCISE: Citation =
    Citation::AccountingRegulation(Provision { article: 17, paragraph: 1, item: 0 });
