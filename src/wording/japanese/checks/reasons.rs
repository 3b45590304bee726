//! Why a check says what it says.

use super::day;
use crate::checks::Reason;
use crate::wording::Words;

pub fn reason(words: &dyn Words, reason: &Reason) -> String {
    let sentence = match reason {
        Reason::NotInForce { on, since } => {
            return format!("{}の時点では施行されていません（{}施行）。", day(*on), day(*since));
        }
        Reason::CeilingPassed { ceiling, measure, by } => {
            return format!("上限{}を{}超えています。", ceiling + 1, words.amount(*by, measure.unit()));
        }
        Reason::Gratis => "無償のため、払込みはありません。",
        Reason::PriceNotTyped => "払込金額は入力値ではありません。",
        Reason::NoModel => "算定モデルを使用していません。",
        Reason::NoPlanKept => "決議時の内容（計画）が保存されていません。",
        Reason::AsPlanned => "決議で定めた条件のとおりです。",
        Reason::NobodyListed => "通知の宛先は入力されていません。",
        Reason::NoPayConverted => "報酬額から個数を求める区分はありません。",
        Reason::NothingShared => "按分はありません。",
        Reason::DueOnExercise => "行使に際して払込みを要します。",
        Reason::NothingDue => "行使に際して払込みを要しません。",
        Reason::NobodyConcerned => "該当する区分はありません。",
        Reason::CompensationCommittee => "報酬委員会が個人別の報酬等の内容を決定するため、株主総会の承認は不要です。",
        Reason::TransferFree => "譲渡制限はありません。",
        Reason::NotAdjusted => "該当する調整はありません。",
        Reason::NotPrime => "プライム市場の上場会社ではありません。",
        Reason::SameDay => "英文の開示日は別に入力されていません。",
        Reason::StandardWording => "標準の文言のままです。",
        Reason::Priced => "有償の発行です。",
        Reason::RemaindersDiffer => "端数が等しいために優先された区分はありません。",
        Reason::EachHasACeiling => "すべての区分に上限が適用されます。",
        Reason::CeilingsApart => "区別して定めるべき者に共通の上限はありません。",
        Reason::MayWaive => "対象者は取締役又は執行役のみです。",
        Reason::Backwards => "前後が逆の日付があります。",
        Reason::PaymentForNothing => {
            "払込金額が無償のため、ここで選択された払込みの方法は反映されません。いずれが正しいかご確認ください。"
        }
        Reason::PriceForNothing => {
            "すべての区分が無償のため、ここで入力された払込金額は反映されません。いずれが正しいかご確認ください。"
        }
        Reason::TwoAmounts => {
            "算定誤差の範囲内に端数処理の境界があり、2通りの金額があり得ます。高い方を使用しています。評価機関にご確認ください。"
        }
        Reason::RateTooFar => "小数点の位置をご確認ください。−0.109は−0.109%を意味します。",
        Reason::YieldTooHigh => {
            "通常より高い利回りです。％単位での入力か、株式分割の調整が済んでいるかをご確認ください。"
        }
        Reason::MonthsForYears => "月数ではありませんか。数字のみの入力は年数として扱います。",
        Reason::TermPassesExercise => "予想残存期間が行使期間の末日を超えています。",
        Reason::FractionForPercent => "％単位で入力してください。30は30%、0.3は0.3%を意味します。",
        Reason::VolatilityTooHigh => "通常より高い株価変動性です。年率かどうかをご確認ください。",
        Reason::TieDecided => {
            "端数が等しいため、割合の大きい区分、次に上に記載の区分を優先しました。意図どおりかご確認ください。"
        }
        Reason::NoCeiling => "この区分に適用される上限がありません。株主総会の承認をご確認ください。",
        Reason::CeilingMixed => {
            "監査等委員である取締役、それ以外の取締役、監査役の報酬等は、それぞれ区別して定めます。共通の上限でよいかご確認ください。"
        }
        Reason::UsedWithoutCeiling => {
            "年内に使用済みの入力がありますが、承認された上限の入力がないため、照合していません。"
        }
        Reason::CountedFromNotice => "決議日ではなく、通知・公告又は臨時報告書の提出の日から起算します。",
        Reason::DayBeforeAllotment => {
            "譲渡制限があるため、取締役会による割当ての決定又は総数引受契約の承認が必要です。申込者への割当個数の通知は割当日の前日までです。"
        }
        Reason::OnlyByContract => {
            "割当日当日の決議で足りるのは、総数引受契約の承認の場合のみです。申込みと割当てによる場合、申込者への通知は割当日の前日までです。"
        }
        Reason::UnpaidNotExercised => "期限までに払込みがない新株予約権は行使できません。",
        Reason::RegisterThePrice => "払込金額は、算定方法ではなく確定額を登記します。",
        Reason::HolidayMovesEnd => "期限の日が祝日であれば、翌開庁日が期限です。祝日は判定していません。",
        Reason::HolidaysNotKnown => "祝日は判定していません。",
        Reason::EnglishFirst => "英文を和文より先に開示することはできません。",
        Reason::EnglishLater => "プライム市場では同時の開示が求められます。一部又は概要の英文で足ります。",
        Reason::EnglishLaterInGrace => {
            "プライム市場では同時の開示が求められます（実施予定時期の書面を提出した会社は2026年4月1日から）。一部又は概要の英文で足ります。"
        }
        Reason::ReportDue => {
            "この金額では臨時報告書の提出を要する可能性があります（確認の目安であり、断定するものではありません）。"
        }
        Reason::ReportNotDue => {
            "この金額では臨時報告書を要しない可能性があり、その場合は株主への通知又は公告が必要です（確認の目安であり、断定するものではありません）。"
        }
        Reason::ReservationOfDecrease => {
            "通常の留保文言は減少のみを対象とします。改めて決議し、2週間を置いたかをご確認ください。"
        }
        Reason::AmendedReport => {
            "両方の個数を示してください。臨時報告書を提出した場合は、訂正報告書に訂正前と訂正後を記載します。"
        }
        Reason::NotLeftOpen => {
            "決議で確定していた次の項目が、決議時の内容と異なります。改めて決議したのか、入力の誤りかを確認してください。"
        }
        Reason::NotAllListed => "宛先の人数が区分の人数と一致しません。残りの方には別に通知するのか確認してください。",
        Reason::MayNotWaive => {
            "行使に際して払込みを要しない新株予約権の対象者は、上場会社の取締役（指名委員会等設置会社では取締役又は執行役）に限られます。"
        }
        Reason::OutsideTheGroup => {
            "社外協力者が含まれます。反社会的勢力と関係がないことを示す確認書（決議日の前営業日まで）のほか、軽微基準に該当しない場合は、公表予定日の10日前までの取引所への事前相談が必要です。"
        }
        Reason::WagesInFull => {
            "賃金は全額払いが原則です。従業員の賃金と相殺できるか（労使協定、自由な意思に基づく同意等）をご確認ください。"
        }
        Reason::ClaimAgainstSubsidiary => {
            "報酬債権の相手方は子会社です。相殺の前に、債務の引受けなどの手当てが必要です。"
        }
        Reason::CountsFromExercise => "行使期間の初日以降、発行可能株式総数を超えます。",
        Reason::BaseDateOld => "基準日が1年以上前です。その後に事業年度が終了していないかご確認ください。",
        Reason::BaseDateAhead => "基準日が割当日（未定の場合は決議日）より後です。",
        Reason::BaseDateBeforeAdjustment => "基準日の後に分割又は併合があります。その後の株式数を入力してください。",
        Reason::Minor => "いずれかの基準を下回るため、適時開示を要しない可能性があります。",
        Reason::DisclosureMayBeRequired => "いずれの基準も下回らないため、適時開示を要する可能性があります。",
        Reason::RisenSinceResolution => {
            "決議時は軽微基準に該当しましたが、割当時には該当しません。この時点で適時開示を要する可能性があります。"
        }
        Reason::RightsOrShares => "前回の5倍以上又は5分の1以下です。個数と株式数を取り違えていないかご確認ください。",
        Reason::SharesPerRightChanged => {
            "1個当たりの株式数が前回と異なります。個数と株式数を取り違えていないかご確認ください。"
        }
        Reason::WrongWay => "分割では株式数が増え、併合では減ります。前後の入力が逆ではないかご確認ください。",
        Reason::FractionOfShareDropped => "1個当たりの株式数に1株未満の端数が生じ、切り捨てられます。",
        Reason::NoShareLeft => "1個当たりの株式数が1株に満たなくなります。",
        Reason::OneYenStays => "株式そのものに対する1円であり、調整しません。",
        Reason::WasItOneYen => "行使価額が併合の比率と同じです。併合前が1円であれば、調整せず1円のままです。",
        Reason::NotBelowMarket => "時価を下回らないため、調整は生じません。",
        Reason::MarketPriced => "行使価額が1円でないため、調整の対象です。",
    };
    sentence.to_owned()
}
