//! Fixed texts.

use crate::wording::Phrase;

pub fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Tagline => "新株予約権の数値・割当表・書類",
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
        Phrase::Clear => "すべて消去",
        Phrase::PartMissing => {
            "プログラムの一部を読み込めなかったため、照合、リンク、ファイル及び入力欄の一部が使えず、入力内容も保持されません。接続を確認し、再読み込みしてください。"
        }
        Phrase::Required => "必須",
        Phrase::CategoriesHint => "区分は200件まで。人数と個数は区分ごとに10,000,000まで",
        Phrase::CategoriesFull => "区分は200件までです。これ以上は追加できません。",
        Phrase::AddCategory => "区分を追加",
        Phrase::AddBelow => "下に追加",
        Phrase::MoveUp => "上へ",
        Phrase::MoveDown => "下へ",
        Phrase::Remove => "削除",
        Phrase::PasteTable => "表を貼り付け",
        Phrase::NothingOnExercise => "= 行使に際しての払込みを要しない",
        Phrase::NotYet => "未定",
        Phrase::PriceFollowsFrom => "次の項目から計算します：",
        Phrase::WaitsFor => "入力待ち：",
        Phrase::Results => "入力内容に基づく結果",
        Phrase::SectionFigures => "数値",
        Phrase::FiguresHint => "各数値を開くと計算の過程を確認できます。",
        Phrase::Unspent => "報酬額の残額",
        Phrase::UnspentPerPerson => "1人当たりの残額",
        Phrase::ByTie => "同順位の取扱いにより決定",
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
        Phrase::SectionNotice => "書類",
        Phrase::NoticeLanguage => "書類の言語",
        Phrase::ReleaseState => "公表の段階",
        Phrase::PrintHint => "印刷画面の「ヘッダーとフッター」をオフにすると、文書だけが印刷されます。",
        Phrase::Print => "印刷・PDF保存",
        Phrase::NothingLeaves => "計算はすべてこのブラウザの中で行われ、外部には何も送信されません。",
        Phrase::NoLegalAdvice => "Wariateは計算と照合を行うもので、法的な助言や承認を行うものではありません。",
        Phrase::Fingerprint => "入力内容の照合番号",
        Phrase::ReadOnly => "閲覧専用の画面です。埋め込んだページの設定により入力できません。",
    }
}
