//! What the editor of the company's own wording says, in Japanese.

use super::Japanese;
use crate::calculation::FigureName;
use crate::draft::wording::WordingProblem;
use crate::language::Language;
use crate::wording::{EditorPhrase, EditorWords, Words, grouped};

impl EditorWords for Japanese {
    fn phrase(&self, phrase: EditorPhrase) -> &'static str {
        match phrase {
            EditorPhrase::Edit => "文言を編集",
            EditorPhrase::Title => "この書類の文言",
            EditorPhrase::Hint => {
                "項目を開くと文言を変更できます。波括弧の中の名前は数値や事項を表します。位置は自由に変えられ、書類には常に現在の値が記載されます。"
            }
            EditorPhrase::Date => "日付",
            EditorPhrase::Addressee => "宛名",
            EditorPhrase::Sender => "発信者",
            EditorPhrase::DocumentTitle => "標題",
            EditorPhrase::Body => "本文",
            EditorPhrase::RecordBegins => "記",
            EditorPhrase::Item => "記載事項",
            EditorPhrase::RecordEnds => "以上",
            EditorPhrase::Annex => "末尾",
            EditorPhrase::Heading => "見出し",
            EditorPhrase::Text => "本文",
            EditorPhrase::Outcome => "書類での記載",
            EditorPhrase::Own => "追加した項目",
            EditorPhrase::LeftOut => "除外",
            EditorPhrase::InOneLanguage => "一方の言語のみ",
            EditorPhrase::Names => "波括弧の中に書ける名前",
            EditorPhrase::NamesHint => {
                "{total_rights|right|rights}と書くと、数値が1のときは前の語、それ以外のときは後の語になります。波括弧そのものは{{又は}}と書きます。{persons_1}のような末尾の数字は区分の番号です。"
            }
            EditorPhrase::NameColumn => "名前",
            EditorPhrase::MeaningColumn => "内容",
            EditorPhrase::ValueColumn => "現在の値",
            EditorPhrase::RecipientMeaning => "通知書の宛先の者（区分）についての値",
            EditorPhrase::TableMeaning => "表（単独の行に書く）",
            EditorPhrase::ResetText => "標準の文言に戻す",
            EditorPhrase::ResetSection => "両言語を標準に戻す",
            EditorPhrase::RemoveSection => "この項目を削除",
            EditorPhrase::LeaveOut => "除外する",
            EditorPhrase::PutIn => "再び記載する",
            EditorPhrase::MoveUp => "上へ",
            EditorPhrase::MoveDown => "下へ",
            EditorPhrase::AddSection => "下に項目を追加",
            EditorPhrase::ResetDocument => "書類全体を標準に戻す",
            EditorPhrase::Profile => "会社のプロフィール",
            EditorPhrase::ProfileHint => {
                "会社名、問合せ先、会社概要及びすべての書類の文言を、次回の発行のためにファイルに保存できます。開くと現在の内容と置き換わります（「元に戻す」で戻せます）。"
            }
            EditorPhrase::SaveProfile => "プロフィールを保存",
            EditorPhrase::OpenProfile => "プロフィールを開く",
            EditorPhrase::WithWording => "自社の文言を含める（リンクが長くなります）",
        }
    }

    fn language(&self, language: Language) -> &'static str {
        match language {
            Language::English => "英語",
            Language::Japanese => "日本語",
        }
    }

    fn changed_in(&self, language: Language) -> &'static str {
        match language {
            Language::English => "英語を変更",
            Language::Japanese => "日本語を変更",
        }
    }

    fn only_in(&self, language: Language) -> &'static str {
        match language {
            Language::English => "英語だけが変更されています。日本語と内容が一致しているかご確認ください。",
            Language::Japanese => "日本語だけが変更されています。英語と内容が一致しているかご確認ください。",
        }
    }

    fn not_in(&self, language: Language) -> &'static str {
        match language {
            Language::English => "英語の書類にはこの項目がありません。",
            Language::Japanese => "日本語の書類にはこの項目がありません。",
        }
    }

    fn planned(&self, figure: FigureName) -> String {
        [self.figure(figure), "（計画）"].concat()
    }

    fn unknown(&self, written: &str, nearest: &[String]) -> String {
        if let "{" | "}" = written {
            return format!("波括弧「{written}」に対応する括弧がありません。波括弧そのものは二つ続けて書きます。");
        }
        if nearest.is_empty() {
            return format!("{{{written}}}という名前はありません。上の一覧をご覧ください。");
        }
        let meant: Vec<String> = nearest.iter().map(|name| format!("{{{name}}}")).collect();
        format!("{{{written}}}という名前はありません。{}ではありませんか。", meant.join("、"))
    }

    fn refused(&self, problem: WordingProblem) -> String {
        let number = |number: usize| grouped((number as u64).into());
        match problem {
            WordingProblem::TooLong { greatest } => {
                format!("長すぎます。1項目は{}文字までです。書類には変更前の文言が記載されています。", number(greatest))
            }
            WordingProblem::TooManySections { greatest } => {
                format!("変更できる項目は1書類につき{}件までです。", number(greatest))
            }
            WordingProblem::OrderTooLong { greatest } => {
                format!(
                    "項目が多すぎるため、順序を変更できません。並べ替えられる項目は1書類につき{}件までです。",
                    number(greatest)
                )
            }
            WordingProblem::TooManyDocuments { greatest } => {
                format!("文言を変更できる書類は{}件までです。", number(greatest))
            }
            WordingProblem::NoName => "この項目は変更できません。".to_owned(),
        }
    }

    fn hidden(&self, sign: char) -> String {
        format!("目に見えない文字（U+{:04X}）が含まれています。意図したものかご確認ください。", u32::from(sign))
    }

    fn differing(&self, count: usize) -> String {
        match count {
            0 => "順序が標準と異なります".to_owned(),
            _ => format!("{count}項目が標準と異なります"),
        }
    }

    fn unknown_names(&self, names: &[String]) -> String {
        if names.is_empty() {
            return "波括弧の中の名前はすべて有効です。".to_owned();
        }
        ["該当する名前がありません：", &names.join("、")].concat()
    }

    fn dropped(&self, figures: &[String]) -> String {
        if figures.is_empty() {
            return "標準の文言にある数値はすべて記載されています。".to_owned();
        }
        ["記載されなくなった数値：", &figures.join("、")].concat()
    }

    fn sections(&self, changed: usize, in_one_language: usize) -> String {
        match in_one_language {
            0 => format!("変更した項目：{changed}件"),
            _ => format!("変更した項目：{changed}件、うち一方の言語のみ：{in_one_language}件"),
        }
    }

    fn section(&self, document: &str, heading: &str) -> String {
        format!("{document}「{heading}」")
    }

    fn overtaken(&self, sections: &[String]) -> String {
        ["文言を変更した後に標準の文言が変わった項目：", &sections.join("、")].concat()
    }

    fn unused(&self, sections: &[String]) -> String {
        ["現在の条件では該当する項目がなく、記載されない文言：", &sections.join("、")].concat()
    }

    fn none_overtaken(&self) -> &'static str {
        "前回の保存又は読込み以後、文言を変更した項目の標準の文言に変更はありません。"
    }
}
