//! What notices of this kind say again and again. Frozen with version 1.

/// Deflate begins as if it had just seen these phrases, and refers back to them. They are general usage, in the
/// order of the form; what is most frequent stands last, where references are shortest.
pub const PHRASES_V1: &str = "\
Part-time Auditors Audit & Supervisory Board Members Outside Directors Managing Corporate Senior Vice Chairman CEO CFO \
Chief Financial Officer General Manager, Corporate Planning Legal Department Finance Division Office of Subsidiaries \
Employees Holdings Group Corporation Company, Limited Co., Ltd. Inc. Japan Standard Growth Prime Market Second Section \
of the Tokyo Stock Exchange TSE First Section President and Representative Director Investor Public Relations Contact: \
Tel: +81-3- TEL: 03-0 / E-mail: ir@ https://www.info@ .co.jp .jp First Second Third Series Stock Acquisition Rights \
(Stock-Compensation-Type Stock Options) Directors (excluding Part-time and Outside Directors) Executive Officers (not \
serving as directors) \
専任役員監査役使用人従業員当社子会社の取締役及び執行役員常務専務兼最高財務責任者経営企画総務広報法務部長財務経理管理本部\
グループホールディングス株式会社東京証券取引所スタンダードグロースプライム市場第二部東証一部東証第一部\
会長代表取締役社長IR室問合せ先電話番号：年度第１回第2回新株予約権（株式報酬型ストックオプション）\
（業務執行取締役を除く。）取締役（非常勤取締役及び社外取締役を除く。）執行役員（取締役を兼務する者を除く。）";
