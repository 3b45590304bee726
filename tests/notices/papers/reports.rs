//! Extraordinary reports as they are filed, and amended ones with their underlines made letters.

use wariate::notice::{Block, Document, Passage, Span};

/// The numbers in one row, as most companies file them.
pub const FLAT: &str = "\
２【報告内容】
(1) 銘柄
　　株式会社サンプル　第９回新株予約権
(2) 発行数
　　3,260個（新株予約権1個につき普通株式100株）
　　上記発行数は、割当予定数であり、引受けの申込みがなされなかった場合等、割り当てる新株予約権の総数が減少したときは、割り当てる新株予約権の総数をもって発行する新株予約権の総数とする。
(3) 発行価格
　　各新株予約権の発行価格は、ブラック・ショールズ・モデルにより以下の②から⑦の基礎数値に基づき算定した1株当たりのオプション価格（1円未満の端数は四捨五入）に付与株式数を乗じた金額とする。
　　① 1株当たりのオプション価格（C）
　　② 株価（S）：割当日の終値
　　③ 行使価格（X）：1円
(4) 発行価額の総額
　　未定
(5) 新株予約権の目的となる株式の種類、内容及び数
　　当社普通株式とし、新株予約権1個当たりの目的となる株式の数は100株とする。
(6) 新株予約権の行使に際して払い込むべき金額
　　1株当たり1円とする。
(7) 新株予約権の行使期間
　　2019年7月13日から2049年7月12日まで
(9) 新株予約権の行使により株券を発行する場合の当該株券の発行価格のうちの資本組入額
　　会社計算規則第17条第1項に従い算出される資本金等増加限度額の2分の1の金額とし、1円未満の端数は切り上げる。
(11) 新株予約権の取得の申込みの勧誘の相手方の人数及びその内訳
　　当社取締役　7名　1,000個
　　当社執行役員　25名　2,260個
(12) 勧誘の相手方が提出会社の子会社の取締役等である場合には、当該子会社と提出会社との間の関係
　　該当事項はありません。
以　上
";

/// The numbers of the provision, with a price that was an estimate, in letters of full width.
pub const OF_THE_LAW: &str = "\
イ　銘柄　第９回新株予約権
ロ　新株予約権の内容
（１）発行数
　３，２６０個
（２）発行価格
　新株予約権１個当たり１７０，０００円（１株当たり１，７００円）（見込額）
（３）発行価額の総額
　５５４，５２６，０００円（見込額）
（４）新株予約権の目的となる株式の種類、内容及び数
　当社普通株式　３２６，０００株
（８）新株予約権の行使により株券を発行する場合の当該株券の発行価格
のうちの資本組入額
　未定
（９）新株予約権の譲渡に関する事項
　当社取締役会の承認を要する。
ハ　新株予約権の取得の申込みの勧誘の相手方の人数及び
その内訳
　当社の取締役７名及び執行役員２５名　合計３２名
ニ　勧誘の相手方が子会社の取締役等である場合の当該子会社と提出会社との間の関係
　該当なし
";

/// An exercise price that follows the market of the allotment date.
pub const OF_THE_MARKET: &str = "\
(2) 発行数
　　3,260個
(3) 発行価格
　　割当日における公正価額とする。
(4) 発行価額の総額
　　未定
(5) 新株予約権の目的となる株式の種類、内容及び数
　　当社普通株式326,000株
(6) 新株予約権の行使に際して払い込むべき金額
　　1株当たりの払込金額（以下「行使価額」という。）に付与株式数を乗じた金額とする。
　　行使価額は、割当日の終値とし、1円未満の端数は切り上げる。
　　なお、割当日後、株式分割又は株式併合を行う場合には、行使価額を次の算式により調整する。
　　調整後行使価額＝調整前行使価額×1／比率
(9) 新株予約権の行使により株券を発行する場合の当該株券の発行価格のうちの資本組入額
　　会社計算規則第17条第1項に従い算出される資本金等増加限度額の2分の1の金額とする。
(11) 新株予約権の取得の申込みの勧誘の相手方の人数及びその内訳
　　当社取締役　7名　1,000個
　　当社執行役員　25名　2,260個
";

/// The document with a `_` on both sides of what is underlined.
pub fn with_marks(document: &Document) -> Document {
    let mut marked = document.clone();
    for block in &mut marked.blocks {
        if let Block::Line(_, passage) = block {
            *passage = marked_passage(passage).into();
        }
    }
    marked
}

fn marked_passage(passage: &Passage) -> Passage {
    let mark = || Span::Wording("_".into());
    let spans = passage.0.iter().flat_map(|span| match span {
        Span::Underlined(passage) => [vec![mark()], passage.0.clone(), vec![mark()]].concat(),
        span => vec![span.clone()],
    });
    Passage(spans.collect())
}
