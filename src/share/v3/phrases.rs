//! What the fields that came with version 3 say again and again. Frozen with it.

use crate::share::v2;

/// In front of the phrases of version 2, to which references stay as short as they were.
const PHRASES_V3: &str = "\
to further raise the motivation and morale to contribute to the improvement of medium- to long-term business results \
and corporate value General Affairs Department of the Company Bank, Ltd. Head Office Tokyo Branch Kanto Local Finance \
Bureau exercise of stock acquisition rights payment handling place determination heading body reason terms persons \
中長期的な業績向上と企業価値増大への貢献意欲や士気を一層高めることを目的として臨時報告書の訂正報告書を提出いたします。\
金融商品取引法第24条の5第4項及び企業内容等の開示に関する内閣府令第19条第2項第2号の2の規定に基づき関東財務局長殿\
新株予約権の割当てを受けた者は、当社の取締役及び執行役員のいずれの地位をも喪失した日の翌日から10日を経過する日までの間に限り、\
新株予約権を行使することができる。人事総務部みずほ銀行三井住友銀行三菱UFJ銀行本店営業部東京営業部";

/// What deflate has seen before a state of version 3.
pub fn phrases_v3() -> Vec<u8> {
    [PHRASES_V3.as_bytes(), &v2::phrases_v2()].concat()
}
