//! What the fields that came with version 2 say again and again. Frozen with it.

use crate::share::v1::PHRASES_V1;

/// In front of the phrases of version 1, to which references stay as short as they were.
const PHRASES_V2: &str = "\
Black-Scholes option pricing model weekly closing prices over the expected term historical volatility sample standard \
deviation Appraiser's report Number of rights Annual General Meeting of Shareholders Remuneration ceiling for Directors \
(including Outside Directors) for Audit & Supervisory Board Members per year No. 1 No. 2 No. 3 Series \
ブラック・ショールズ・モデル株価変動性（ボラティリティ）予想残存期間に対応する期間の週次終値により算定過去の株価実績\
第三者評価機関の算定年月日開催の第回定時株主総会決議報酬額の上限年額百万円以内監査等委員である取締役（社外取締役を含む。）";

/// What deflate has seen before a state of version 2.
pub fn phrases_v2() -> Vec<u8> {
    [PHRASES_V2.as_bytes(), PHRASES_V1.as_bytes()].concat()
}
