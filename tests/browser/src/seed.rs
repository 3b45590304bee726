//! The grant of the example with its figures: Internet Initiative Japan Inc., determined on 12 July 2019.
//!
//! What is printed in the company's notice is from there; offsets, total issue value and capital credited follow from
//! it by hand.

/// Every figure of the grant.
pub const FIGURES: [(&str, &str); 12] = [
    ("total_persons", "19"),
    ("total_rights", "163"),
    ("shares_per_right", "200"),
    ("total_shares", "32600"),
    ("price_per_share", "1773"),
    ("price_per_right", "354600"),
    ("total_paid", "57799800"),
    ("offset_total", "57799800"),
    ("exercise_price", "1"),
    ("exercise_per_right", "200"),
    ("issue_total", "57832400"),
    ("capital_per_share", "887"),
];

/// The figures of its two categories.
pub const ROWS: [(&str, &str); 8] = [
    ("0.persons", "7"),
    ("0.rights", "108"),
    ("0.shares", "21600"),
    ("0.paid", "38296800"),
    ("1.persons", "12"),
    ("1.rights", "55"),
    ("1.shares", "11000"),
    ("1.paid", "19503000"),
];

/// Each field as it is typed in English, and as it is typed in Japanese.
pub const FIELDS: [(&str, &str, &str); 30] = [
    ("issuer_name_en", "Internet Initiative Japan Inc.", "Internet Initiative Japan Inc."),
    ("issuer_name_ja", "株式会社インターネットイニシアティブ", "株式会社インターネットイニシアティブ"),
    ("security_code", "3774", "３７７４"),
    ("market_en", "TSE1", "TSE1"),
    ("market_ja", "東証第一部", "東証第一部"),
    ("representative_title_en", "President", "President"),
    ("representative_title_ja", "代表取締役社長", "代表取締役社長"),
    ("representative_en", "Eijiro Katsu", "Eijiro Katsu"),
    ("representative_ja", "勝 栄二郎", "勝　栄二郎"),
    ("contact_en", "IIJ Investor Relations", "IIJ Investor Relations"),
    ("contact_ja", "ＩＲ室", "ＩＲ室"),
    ("series_name_en", "Stock Acquisition Rights 2019", "Stock Acquisition Rights 2019"),
    ("series_name_ja", "2019年度新株予約権", "２０１９年度新株予約権"),
    ("resolution_date", "2019-06-27", "令和元年6月27日"),
    ("shareholder_notice_date", "2019/6/27", "R1.6.27"),
    ("allotment_date", "2019-07-12", "令和元年7月12日"),
    ("payment_date", "2019/7/12", "２０１９年７月１２日"),
    ("notice_date", "2019-07-12", "令和元年７月１２日"),
    ("exercise_from", "2019-07-13", "令和元年7月13日"),
    ("exercise_to", "2049-07-12", "令和31年7月12日"),
    ("rounding_mode", "half_up", "half_up"),
    ("rounding_unit", "share", "share"),
    ("rounding_place", "1", "1"),
    ("shares_per_right", "200", "２００株"),
    ("price_per_share", "1,773", "1,773円"),
    ("exercise_price", "1", "１円"),
    ("category.0.label_en", DIRECTORS, DIRECTORS),
    ("category.0.label_ja", DIRECTORS_JA, DIRECTORS_JA),
    ("category.0.kind", "director", "director"),
    ("category.0.payment", "offset", "offset"),
];

/// The numbers of the first category and all of the second, which needs a row of its own.
pub const PEOPLE: [(&str, &str, &str); 8] = [
    ("category.0.persons", "7", "７名"),
    ("category.0.rights", "108", "１０８個"),
    ("category.1.label_en", "Executive Officers", "Executive Officers"),
    ("category.1.label_ja", "執行役員", "執行役員"),
    ("category.1.kind", "executive_officer", "executive_officer"),
    ("category.1.payment", "offset", "offset"),
    ("category.1.persons", "12", "１２"),
    ("category.1.rights", "55", "５５個"),
];

const DIRECTORS: &str = "Directors (excluding Part-time and Outside Directors)";
const DIRECTORS_JA: &str = "取締役（非常勤取締役及び社外取締役を除く。）";
