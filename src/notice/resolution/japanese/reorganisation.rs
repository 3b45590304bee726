//! What becomes of the rights when the company is merged, split or made a subsidiary (組織再編).

use crate::grant::Acquisition;
use crate::notice::Section;
use crate::notice::resolution::{Exercise, is_transfer_restricted, may_be_acquired, numbered};
use crate::notice::terms::Terms;

/// On what the company may acquire the rights (取得の事由); nothing where it may not.
pub fn acquisition(terms: &Terms) -> Option<Section> {
    let text = match terms.grant.papers.acquisition.value() {
        Ok(Acquisition::Reorganisation) => {
            let officers = match terms.is_of_committee_company() {
                true => "又は会社法第416条第4項の規定により委任を受けた執行役の決定",
                false => "",
            };
            [APPROVED, officers, ACQUISITION].concat()
        }
        Ok(Acquisition::None) => return None,
        Err(_) => "{missing_acquisition}".to_owned(),
    };
    Some(Section::item("acquisition", "新株予約権の取得の事由及び条件", text))
}

const APPROVED: &str =
    "次のいずれかの議案が当社の株主総会において承認された場合（株主総会の決議を要しないときは、当社の取締役会の決議";

const ACQUISITION: &str = "がなされた場合）には、当社は、当社取締役会が別途定める日に、本新株予約権を無償で取得することができるものとします。\n\
    (1)　当社が消滅会社となる合併契約承認の議案\n\
    (2)　当社が分割会社となる吸収分割契約又は新設分割計画承認の議案\n\
    (3)　当社が完全子会社となる株式交換契約又は株式移転計画承認の議案\n\
    (4)　当社の発行する全部の株式の内容として、譲渡による当該株式の取得について当社の承認を要する旨の定めを設ける定款の変更承認の議案\n\
    (5)　本新株予約権の目的である種類の株式の内容として、譲渡による当該株式の取得について当社の承認を要する旨又は当該種類の株式を\
    当社が株主総会の決議により全部取得する旨の定めを設ける定款の変更承認の議案";

/// The rights of another company that take the place of these (会社法236条1項8号).
pub fn section(terms: &Terms) -> Section {
    let clauses = [
        Some("交付する再編対象会社の新株予約権の数：新株予約権者が保有する残存新株予約権の数と同一の数"),
        Some("再編対象会社の新株予約権の目的である株式の種類：再編対象会社の普通株式"),
        Some(
            "再編対象会社の新株予約権の目的である株式の数：組織再編行為の条件等を勘案のうえ、「新株予約権の目的である株式の種類及び数」に\
             準じて決定します。",
        ),
        Some(match Exercise::of(terms) {
            Exercise::Nothing => {
                "新株予約権の行使に際して出資される財産の価額：行使に際して金銭の払込み又は金銭以外の財産の給付を要しないものとします。"
            }
            Exercise::Nominal => {
                "新株予約権の行使に際して出資される財産の価額：行使により交付を受けることができる再編対象会社の株式1株当たり\
                 {exercise_price}円に、上記に従って決定される新株予約権1個当たりの目的である株式の数を乗じた金額とします。"
            }
            Exercise::Market | Exercise::Open => {
                "新株予約権の行使に際して出資される財産の価額：行使価額を組織再編行為の条件等を勘案のうえ調整して得られる再編後の行使価額に、\
                 上記に従って決定される新株予約権1個当たりの目的である株式の数を乗じた金額とします。"
            }
        }),
        Some(
            "新株予約権を行使することができる期間：「新株予約権を行使することができる期間」の初日と組織再編行為の効力発生日のうちいずれか\
             遅い日から、当該期間の末日まで",
        ),
        Some(
            "新株予約権の行使により株式を発行する場合における増加する資本金及び資本準備金に関する事項：本新株予約権の例に準じて決定します。",
        ),
        is_transfer_restricted(terms).then_some(
            "譲渡による新株予約権の取得の制限：譲渡による取得については、再編対象会社の取締役会（取締役会設置会社でない場合は、\
             株主総会）の決議による承認を要するものとします。",
        ),
        Some("新株予約権の行使の条件：「新株予約権の行使の条件」に準じて決定します。"),
        may_be_acquired(terms)
            .then_some("新株予約権の取得の事由及び条件：「新株予約権の取得の事由及び条件」に準じて決定します。"),
        Some("1株に満たない端数の取扱い：新株予約権者に交付する株式の数に1株に満たない端数があるときは、これを切り捨てます。"),
    ];
    let clauses = numbered(clauses.into_iter().flatten().map(str::to_owned), "　");
    let text = [INSTEAD, &clauses.join("\n")].join("\n");
    Section::item("reorganisation", "組織再編行為に伴う新株予約権の交付", text)
}

const INSTEAD: &str = "当社が合併（当社が合併により消滅する場合に限ります。）、吸収分割若しくは新設分割（それぞれ当社が分割会社となる場合に\
    限ります。）又は株式交換若しくは株式移転（それぞれ当社が完全子会社となる場合に限ります。）（以下「組織再編行為」と総称します。）を\
    する場合には、組織再編行為の効力発生日（新設型の組織再編行為にあっては、設立会社の成立の日。以下同じとします。）の直前において残存する\
    本新株予約権（以下「残存新株予約権」といいます。）を有する新株予約権者に対し、会社法第236条第1項第8号イからホまでに掲げる株式会社\
    （以下「再編対象会社」といいます。）の新株予約権を、次の条件に基づきそれぞれ交付します。この場合において、残存新株予約権は消滅します。\
    ただし、次の条件に沿って再編対象会社の新株予約権を交付する旨を、吸収合併契約、新設合併契約、吸収分割契約、新設分割計画、株式交換契約又は\
    株式移転計画に定めた場合に限ります。";
