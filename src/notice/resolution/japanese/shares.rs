//! The class and number of the shares, and how that number is adjusted.

use crate::notice::Section;
use crate::notice::resolution::shares_per_right_are_open;
use crate::notice::terms::Terms;

pub fn underlying(terms: &Terms) -> Section {
    let number = if shares_per_right_are_open(terms) { OPEN } else { GIVEN };
    let text = [number, SPLITS, OTHERWISE, NOTICE].join("\n");
    Section::item("underlying_shares", "新株予約権の目的である株式の種類及び数", text)
}

const GIVEN: &str = "当社普通株式　{total_shares}株\n\
    本新株予約権1個当たりの目的である株式の数（以下「付与株式数」といいます。）は、{shares_per_right}株とします。";

/// The number of shares for a right follows from the price.
const OPEN: &str = "当社普通株式とし、その総数は、割り当てる本新株予約権の総数に付与株式数を乗じた数とします。\n\
    本新株予約権1個当たりの目的である株式の数（以下「付与株式数」といいます。）は、{amount_per_right}円を割当日における本新株予約権の\
    1株当たりの公正価額で除して得られる数とし、1株未満の端数は、これを切り捨てます。";

const SPLITS: &str = "割当日後、当社が当社普通株式につき株式分割（当社普通株式の株式無償割当てを含みます。以下、株式分割の記載につき\
    同じとします。）又は株式併合を行う場合には、その時点で行使されていない本新株予約権について付与株式数を次の算式により調整し、調整の\
    結果生じる1株未満の端数は、これを切り捨てます。\n\
    調整後付与株式数 ＝ 調整前付与株式数 × 株式分割又は株式併合の比率\n\
    調整後付与株式数は、株式分割の場合は基準日の翌日（基準日を定めないときは、その効力発生日）以降、株式併合の場合はその効力発生日以降、\
    これを適用します。ただし、剰余金の額を減少して資本金又は準備金を増加する議案が株主総会において承認されることを条件として株式分割が\
    行われる場合で、当該株主総会の終結の日以前の日を基準日とするときは、調整後付与株式数は、当該株主総会の終結の日の翌日以降、当該基準日の\
    翌日に遡及して適用します。";

const OTHERWISE: &str = "このほか、割当日後、当社が合併、会社分割又は株式交換を行う場合その他これらの場合に準じて付与株式数の調整を\
    必要とする場合には、当社は、合理的な範囲で付与株式数を適切に調整することができるものとします。";

const NOTICE: &str = "付与株式数の調整を行うときは、当社は、調整後付与株式数を適用する日の前日までに、必要な事項を新株予約権者に通知し、\
    又は公告します。ただし、当該適用する日の前日までに通知又は公告を行うことができない場合には、以後速やかに通知し、又は公告します。";
