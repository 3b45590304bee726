//! Fixed texts.

use crate::wording::Phrase;

pub fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Tagline => "新株予約権の数値・割当表・お知らせ",
        Phrase::PageLanguage => "画面の言語",
        Phrase::Theme => "配色",
        Phrase::Tools => "入力内容",
        Phrase::Undo => "元に戻す",
        Phrase::Redo => "やり直す",
        Phrase::StartBlank => "白紙から始める",
        Phrase::OpenExample => "記入例を開く",
        Phrase::OpenFile => "ファイルを開く…",
        Phrase::SaveFile => "ファイルに保存",
        Phrase::Share => "共有・受渡し",
        Phrase::ThisIsAnExample => {
            "これは記入例です。株式会社インターネットイニシアティブが2019年7月12日に公表した新株予約権の内容を表示しています。書き換えるか、白紙から始めてください。"
        }
        Phrase::AdoptLink => "内容を確認し、自分の入力内容とする",
        Phrase::AdoptFile => "自分の入力内容とする",
        Phrase::BackToOwn => "自分の入力内容に戻る",
        Phrase::SetAside => "開いた内容は、変更した箇所も含めて残してあります。",
        Phrase::BackToOpened => "開いた内容に戻る",
        Phrase::ForgetOpened => "破棄する",
        Phrase::Dismiss => "確認しました",
        Phrase::Close => "閉じる",
        Phrase::TextToCopy => "コピーする文字列",
        Phrase::NotYetAnnounced => {
            "公表前の数値は未公表の重要事実に当たり得ます。保存したファイルは保存先に残り、外部に送信されることはありませんので、ファイルでの受渡しをお勧めします。"
        }
        Phrase::LinkIsACopy => {
            "リンクは内容の写しです。リンクを持つ人は誰でもすべての数値を読むことができ、メールセキュリティ製品、チャットの記録、閲覧履歴にも残ります。"
        }
        Phrase::NoLinkHolds => "入力内容が長すぎるため、リンクにはできません。ファイルに保存して渡してください。",
        Phrase::LinkAnyway => "承知のうえでリンクをコピーする",
        Phrase::CopyLink => "リンクをコピー",
        Phrase::OwnWindow => "別のウィンドウで開く",
        Phrase::Clear => "すべて消去",
        Phrase::ClearWhat => {
            "入力内容、開いた内容及び元に戻すための履歴を、この画面とこのタブの保存領域から消去します。元に戻すことはできません。必要な場合は先にファイルに保存してください。"
        }
        Phrase::ClearNot => {
            "この画面の外にあるものは消去できません。ブラウザの閲覧履歴に残るリンク、ダウンロードしたファイル、クリップボードにコピーした内容（別のものをコピーするまで残ります）は、必要に応じてご自身で消去してください。"
        }
        Phrase::ClearNow => "今すぐすべて消去する",
        Phrase::Required => "必須",
        Phrase::CategoriesHint => "区分は200件まで。人数と個数は区分ごとに10,000,000まで",
        Phrase::CategoriesFull => "区分は200件までです。これ以上は追加できません。",
        Phrase::AddCategory => "区分を追加",
        Phrase::AddBelow => "下に追加",
        Phrase::MoveUp => "上へ",
        Phrase::MoveDown => "下へ",
        Phrase::Remove => "削除",
        Phrase::PasteTable => "表を貼り付け",
        Phrase::PasteHint => {
            "Excelやウェブページの表をコピーし、ここに貼り付けてください。区分の名称、人数、個数を読み取ります。見出しや合計の行があっても構いません。"
        }
        Phrase::PastedTable => "貼り付ける表",
        Phrase::PastePreview => "読取りの結果",
        Phrase::PasteInstead => "現在の区分と置き換える",
        Phrase::PasteAfter => "現在の区分の後に加える",
        Phrase::PasteNothing => "区分はまだ読み取れていません。",
        Phrase::NothingOnExercise => "= 行使に際しての払込みを要しない",
        Phrase::NotYet => "未定",
        Phrase::PriceFollowsFrom => "次の項目から計算します：",
        Phrase::VolatilityFromCloses => "終値から株価変動性を計算",
        Phrase::WhatMovesIt => "公正価値の変動要因",
        Phrase::HoldsFrom => "調整後の条件の適用開始日",
        Phrase::YearTo => "事業年度の末日",
        Phrase::MonthsServed => "経過月数",
        Phrase::CostOfYear => "当期の費用",
        Phrase::CostSoFar => "費用の累計",
        Phrase::AdjustSeries => "発行済みの新株予約権も調整",
        Phrase::AddCeiling => "上限を追加",
        Phrase::CeilingsFull => "上限は50件までです。これ以上は追加できません。",
        Phrase::Approved => "承認された上限",
        Phrase::UsedBefore => "使用済み",
        Phrase::ThisGrant => "今回の発行",
        Phrase::Left => "残り",
        Phrase::ListSeparator => "、",
        Phrase::WaitsFor => "入力待ち：",
        Phrase::Results => "入力内容に基づく結果",
        Phrase::SectionFigures => "数値",
        Phrase::FiguresHint => "各数値を開くと計算の過程を確認できます。",
        Phrase::CopyWorking => "コピー",
        Phrase::Formula => "計算式",
        Phrase::Numbers => "数値",
        Phrase::FractionDropped => "端数切捨て",
        Phrase::None => "なし",
        Phrase::Unspent => "報酬額の残額",
        Phrase::UnspentPerPerson => "1人当たりの残額",
        Phrase::ByTie => "同順位の取扱いにより決定",
        Phrase::LargestRemainder => "最大剰余法",
        Phrase::DecidedByTie => "剰余が等しい場合は割合の大きい順、次に記載順",
        Phrase::Rounding => "端数処理",
        Phrase::Source => "根拠",
        Phrase::SectionTable => "割当表",
        Phrase::TableCaption => "区分ごとの人数、割当個数、目的である株式の数及び払込・相殺額",
        Phrase::HeadCategory => "区分",
        Phrase::HeadPersons => "人数",
        Phrase::HeadRights => "割当個数",
        Phrase::HeadShares => "株式数",
        Phrase::HeadPaid => "払込・相殺額",
        Phrase::HeadRightsPerPerson => "1名当たりの個数",
        Phrase::Total => "合計",
        Phrase::ShowRightsPerPerson => "1名当たりの個数を表示する",
        Phrase::RightsPerPersonHint => "1名だけの区分では、その方の報酬が分かります。",
        Phrase::SectionChecks => "照合",
        Phrase::SectionNotice => "お知らせ",
        Phrase::NoticeLanguage => "お知らせの言語",
        Phrase::ReleaseState => "公表の段階",
        Phrase::PrintHint => "印刷画面の「ヘッダーとフッター」をオフにすると、文書だけが印刷されます。",
        Phrase::Print => "印刷・PDF保存",
        Phrase::NothingLeaves => "計算はすべてこのブラウザの中で行われ、外部には何も送信されません。",
        Phrase::NoLegalAdvice => "Wariateは計算と照合を行うもので、法的な助言や承認を行うものではありません。",
        Phrase::Fingerprint => "入力内容の照合番号",
        Phrase::ReadOnly => "閲覧専用の画面です。埋め込んだページの設定により入力できません。",
    }
}
