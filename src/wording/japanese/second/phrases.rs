//! Fixed texts of what comes second.

use crate::wording::SecondPhrase;

pub fn phrase(phrase: SecondPhrase) -> &'static str {
    match phrase {
        SecondPhrase::AdoptLink => "内容を確認し、自分の入力内容とする",
        SecondPhrase::AdoptFile => "自分の入力内容とする",
        SecondPhrase::BackToOwn => "自分の入力内容に戻る",
        SecondPhrase::PlanDiffers => "計画の内容",
        SecondPhrase::WordingDiffers => "自社の文言",
        SecondPhrase::SetAside => "開いた内容は、変更した箇所も含めて残してあります。",
        SecondPhrase::BackToOpened => "開いた内容に戻る",
        SecondPhrase::ForgetOpened => "破棄する",
        SecondPhrase::Dismiss => "確認しました",
        SecondPhrase::Close => "閉じる",
        SecondPhrase::TextToCopy => "コピーする文字列",
        SecondPhrase::NotYetAnnounced => {
            "公表前の数値は未公表の重要事実に当たり得ます。保存したファイルは保存先に残り、外部に送信されることはありませんので、ファイルでの受渡しをお勧めします。"
        }
        SecondPhrase::LinkIsACopy => {
            "リンクは内容の写しです。リンクを持つ人は誰でもすべての数値を読むことができ、メールセキュリティ製品、チャットの記録、閲覧履歴にも残ります。"
        }
        SecondPhrase::NoLinkHolds => "入力内容が長すぎるため、リンクにはできません。ファイルに保存して渡してください。",
        SecondPhrase::LinkAnyway => "承知のうえでリンクをコピーする",
        SecondPhrase::CopyLink => "リンクをコピー",
        SecondPhrase::WithWording => "文言を含む場合",
        SecondPhrase::OwnWindow => "別のウィンドウで開く",
        SecondPhrase::ClearWhat => {
            "入力内容、開いた内容及び元に戻すための履歴を、この画面とこのタブの保存領域から消去します。元に戻すことはできません。必要な場合は先にファイルに保存してください。"
        }
        SecondPhrase::ClearNot => {
            "この画面の外にあるものは消去できません。ブラウザの閲覧履歴に残るリンク、ダウンロードしたファイル、クリップボードにコピーした内容（別のものをコピーするまで残ります）は、必要に応じてご自身で消去してください。"
        }
        SecondPhrase::ClearNow => "今すぐすべて消去する",
        SecondPhrase::PasteHint => {
            "Excelやウェブページの表をコピーし、ここに貼り付けてください。区分の名称、人数、個数を読み取ります。見出しや合計の行があっても構いません。"
        }
        SecondPhrase::PastedTable => "貼り付ける表",
        SecondPhrase::PastePreview => "読取りの結果",
        SecondPhrase::PasteInstead => "現在の区分と置き換える",
        SecondPhrase::PasteAfter => "現在の区分の後に加える",
        SecondPhrase::PasteNothing => "区分はまだ読み取れていません。",
        SecondPhrase::VolatilityFromCloses => "終値から株価変動性を計算",
        SecondPhrase::WhatMovesIt => "公正価値の変動要因",
        SecondPhrase::HoldsFrom => "調整後の条件の適用開始日",
        SecondPhrase::YearTo => "事業年度の末日",
        SecondPhrase::MonthsServed => "経過月数",
        SecondPhrase::CostOfYear => "当期の費用",
        SecondPhrase::CostSoFar => "費用の累計",
        SecondPhrase::AdjustSeries => "発行済みの新株予約権も調整",
        SecondPhrase::AddCeiling => "上限を追加",
        SecondPhrase::CeilingsFull => "上限は50件までです。これ以上は追加できません。",
        SecondPhrase::Approved => "承認された上限",
        SecondPhrase::UsedBefore => "使用済み",
        SecondPhrase::ThisGrant => "今回の発行",
        SecondPhrase::Left => "残り",
        SecondPhrase::ListSeparator => "、",
        SecondPhrase::Of => "：",
        SecondPhrase::CopyWorking => "コピー",
        SecondPhrase::Formula => "計算式",
        SecondPhrase::Numbers => "数値",
        SecondPhrase::FractionDropped => "端数切捨て",
        SecondPhrase::None => "なし",
        SecondPhrase::LargestRemainder => "最大剰余法",
        SecondPhrase::DecidedByTie => "剰余が等しい場合は割合の大きい順、次に記載順",
        SecondPhrase::Rounding => "端数処理",
        SecondPhrase::Source => "根拠",
    }
}
