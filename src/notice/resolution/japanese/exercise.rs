//! What is due on exercise, and how a price that follows the market is adjusted.

use crate::notice::Section;
use crate::notice::resolution::{Exercise, Remuneration, shares_per_right_are_open};
use crate::notice::terms::Terms;

pub fn payment(terms: &Terms) -> Section {
    let amount = match Exercise::of(terms) {
        Exercise::Nothing => return nothing(terms),
        Exercise::Open => [DUE, "に付与株式数を乗じた金額とします。\n", OPEN].concat(),
        Exercise::Nominal | Exercise::Market if shares_per_right_are_open(terms) => {
            [DUE, "を{exercise_price}円とし、これに付与株式数を乗じた金額とします。"].concat()
        }
        Exercise::Nominal | Exercise::Market => {
            [DUE, "を{exercise_price}円とし、これに付与株式数を乗じた金額（当初{exercise_per_right}円）とします。"]
                .concat()
        }
    };
    let adjusted = match Exercise::of(terms) {
        Exercise::Nominal => {
            "付与株式数が調整された場合においても、行使価額は{exercise_price}円とし、調整を行いません。".to_owned()
        }
        _ => [ADJUSTED, SPLITS, BELOW_MARKET, MEANINGS, WHEN, OTHERWISE].join("\n"),
    };
    item([amount, adjusted].join("\n"))
}

fn item(text: String) -> Section {
    Section::item("exercise_payment", "新株予約権の行使に際して出資される財産の価額", text)
}

/// What takes the place of a price in the terms of the rights (会社法236条3項1号).
fn nothing(terms: &Terms) -> Section {
    let (who, provision) = match terms.is_of_committee_company() {
        true => {
            ("執行役又は取締役の報酬等", "会社法第236条第4項の規定により読み替えて適用する同条第3項の規定に基づき、")
        }
        false => ("取締役の報酬等", "会社法第236条第3項の規定に基づき、"),
    };
    let how = match Remuneration::of(terms) {
        Remuneration::Itself => "として",
        Remuneration::Pays => "をもってする払込みと引換えに",
        Remuneration::Both => "として又は当該報酬等をもってする払込みと引換えに",
    };
    item(
        [
            "本新株予約権は、",
            who,
            how,
            "発行するものであり、",
            provision,
            "その行使に際してする金銭の払込み又は金銭以外の財産の給付を要しないものとします。",
        ]
        .concat(),
    )
}

const DUE: &str = "本新株予約権1個の行使に際して出資される財産の価額は、行使により交付を受けることができる株式1株当たりの\
    金額（以下「行使価額」といいます。）";

/// The usual formula: the average close of the month before, and 5 % more, but no less than the close of the day.
const OPEN: &str = "行使価額は、割当日の属する月の前月の各日（取引が成立しない日を除きます。）における当社普通株式の\
    普通取引の終値の平均値に1.05を乗じた金額とし、1円未満の端数は、これを切り上げます。ただし、その金額が割当日の終値（割当日に取引が\
    成立しない場合は、それに先立つ直近の取引日の終値）を下回る場合には、当該終値を行使価額とします。";

const ADJUSTED: &str = "割当日後、次の(1)又は(2)の事由が生じた場合には、行使価額をそれぞれ次の算式により調整し、調整の結果生じる1円未満の\
    端数は、これを切り上げます。";

const SPLITS: &str = "(1)　当社が当社普通株式につき株式分割又は株式併合を行う場合\n\
    調整後行使価額 ＝ 調整前行使価額 × 1 ／ 株式分割又は株式併合の比率";

const BELOW_MARKET: &str = "(2)　当社が当社普通株式につき時価を下回る価額で新株式の発行又は自己株式の処分を行う場合（新株予約権の行使に\
    よる場合及び単元未満株主の売渡請求に応じる場合を除きます。）\n\
    調整後行使価額 ＝ 調整前行使価額 × ｛既発行株式数 ＋ (新規発行株式数 × 1株当たり払込金額 ／ 1株当たり時価)｝ ／ \
    (既発行株式数 ＋ 新規発行株式数)";

const MEANINGS: &str = "(2)の算式において、「既発行株式数」は当社の発行済株式の総数から当社が保有する自己株式の数を控除した数とし、\
    自己株式の処分を行う場合には「新規発行株式数」を「処分する自己株式の数」に読み替えます。「1株当たり時価」は、調整後行使価額を適用する日に\
    先立つ45取引日目に始まる30取引日の各日（終値のない日を除きます。）における当社普通株式の普通取引の終値の平均値とします。";

const WHEN: &str = "調整後行使価額は、(1)の場合は付与株式数の調整の例により、(2)の場合は発行又は処分の払込期日（払込期間を定めたときは、\
    その最終日）の翌日以降、これを適用します。行使価額の調整の通知又は公告は、付与株式数の調整の例によります。";

const OTHERWISE: &str = "このほか、割当日後、当社が合併、会社分割又は株式交換を行う場合その他これらの場合に準じて行使価額の調整を必要と\
    する場合には、当社は、合理的な範囲で行使価額を適切に調整することができるものとします。";
