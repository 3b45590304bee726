//! The page in Japanese.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::{Phrase, Words, grouped};
use crate::amount::{RoundingMode, RoundingPlace};
use crate::calculation::{FigureName, RowFigure, Unit};
use crate::checks::{CheckName, Verdict};
use crate::draft::{Column, Field};
use crate::grant::{Kind, Payment, Problem, ReleaseState};
use crate::language::Language;
use crate::law::{Citation, Provision};
use crate::model::{Message, NoticeLanguage, Source, Theme};
use crate::pasting::PasteProblem;
use crate::reading;

mod fields;
mod messages;
mod phrases;

pub struct Japanese;

impl Words for Japanese {
    fn own_name(&self) -> &'static str {
        "日本語"
    }

    fn phrase(&self, phrase: Phrase) -> &'static str {
        phrases::phrase(phrase)
    }

    fn field(&self, field: Field) -> &'static str {
        fields::field(field)
    }

    fn column(&self, column: Column) -> &'static str {
        fields::column(column)
    }

    fn category(&self, row: usize) -> String {
        format!("区分{}", row + 1)
    }

    fn of_category(&self, what: &str, row: usize) -> String {
        format!("{what}（区分{}）", row + 1)
    }

    fn field_hint(&self, field: Field) -> &'static str {
        fields::hint(field)
    }

    fn problem(&self, problem: &Problem) -> String {
        messages::problem(problem)
    }

    fn kind(&self, kind: Kind) -> &'static str {
        fields::kind(kind)
    }

    fn payment(&self, payment: Payment) -> &'static str {
        match payment {
            Payment::Offset => "報酬債権との相殺",
            Payment::Cash => "金銭の払込み",
            Payment::Gratis => "無償",
        }
    }

    fn release_state(&self, state: ReleaseState) -> &'static str {
        match state {
            ReleaseState::Draft => "案（「案」と表示）",
            ReleaseState::Final => "確定（公表前）",
            ReleaseState::Announced => "公表済み",
        }
    }

    fn theme(&self, theme: Theme) -> &'static str {
        match theme {
            Theme::Auto => "システムに合わせる",
            Theme::Light => "ライト",
            Theme::Dark => "ダーク",
        }
    }

    fn notice_language(&self, language: NoticeLanguage) -> &'static str {
        match language {
            NoticeLanguage::One(Language::English) => "英語",
            NoticeLanguage::One(Language::Japanese) => "日本語",
            NoticeLanguage::Both => "両方（並べて表示）",
        }
    }

    fn rounding(&self, field: Field, value: &str) -> &'static str {
        fields::rounding(field, value)
    }

    fn rounded(&self, mode: RoundingMode, place: RoundingPlace) -> String {
        let below = match place {
            RoundingPlace::Yen => "1円未満",
            RoundingPlace::Tenth => "0.1円未満",
            RoundingPlace::Hundredth => "0.01円未満",
        };
        let mode = match mode {
            RoundingMode::HalfUp => "四捨五入",
            RoundingMode::Up => "切上げ",
            RoundingMode::Down => "切捨て",
        };
        format!("{below}の端数を{mode}")
    }

    fn amount(&self, value: Decimal, unit: Unit) -> String {
        let number = grouped(value);
        match unit {
            Unit::Yen => format!("{number}円"),
            Unit::Persons => format!("{number}名"),
            Unit::Rights => format!("{number}個"),
            Unit::Shares => format!("{number}株"),
        }
    }

    fn about(&self, value: Decimal) -> String {
        let cut = value.trunc_with_scale(2);
        if cut == value { grouped(cut) } else { format!("約{}", grouped(cut)) }
    }

    fn both_calendars(&self, date: NaiveDate, typed: &str) -> String {
        let ended = reading::date(typed).ok().flatten().and_then(|read| read.ended_era);
        let remark =
            ended.map_or_else(String::new, |era| format!("（{}はこの日より前に終わっています）", era.japanese()));
        format!("= {}年{}月{}日・{}{remark}", date.year(), date.month(), date.day(), reading::wareki(date))
    }

    fn figure(&self, name: FigureName) -> &'static str {
        fields::figure(name)
    }

    fn row_figure(&self, name: RowFigure) -> &'static str {
        match name {
            RowFigure::Persons => "人数",
            RowFigure::Rights => "割当個数",
            RowFigure::Shares => "目的である株式の数",
            RowFigure::Paid => "払込・相殺額",
        }
    }

    fn citation(&self, citation: Citation) -> String {
        let provision = |act: &str, provision: Provision| {
            let mut text = format!("{act}{}条", provision.article);
            if provision.paragraph > 0 {
                text.push_str(&format!("{}項", provision.paragraph));
            }
            if provision.item > 0 {
                text.push_str(&format!("{}号", provision.item));
            }
            text
        };
        match citation {
            Citation::CompaniesAct(place) => provision("会社法", place),
            Citation::AccountingRegulation(place) => provision("会社計算規則", place),
            Citation::Arithmetic => "上記の各数値による計算".to_owned(),
            Citation::ExtraordinaryReports => {
                "臨時報告書における記載の例（払込金額の総額に行使に際して払い込むべき金額の合計額を加えた額）"
                    .to_owned()
            }
            Citation::TermsOfIssue => "本件発行における会社の決定".to_owned(),
        }
    }

    fn verdict(&self, check: CheckName, verdict: &Verdict) -> &'static str {
        match verdict {
            Verdict::Holds(_) if check.compares() => "一致",
            Verdict::Holds(_) => "問題なし",
            Verdict::Fails(_) if check.compares() => "不一致",
            Verdict::Fails(_) => "要修正",
            Verdict::Warns(_) => "要確認",
            Verdict::Waits(_) => "入力待ち",
        }
    }

    fn check(&self, name: CheckName) -> &'static str {
        fields::check(name)
    }

    fn checks_in_short(&self, fail: usize, warn: usize, wait: usize) -> String {
        match (fail, warn, wait) {
            (0, 0, 0) => "問題なし".to_owned(),
            (0, 0, _) => format!("{wait}件入力待ち"),
            (0, _, _) => format!("{warn}件要確認"),
            _ => format!("{fail}件要修正"),
        }
    }

    fn documents(&self, compared: usize, differing: usize) -> String {
        match differing {
            0 => format!("{compared}個の数値を照合し、すべて一致"),
            _ => format!("{compared}個の数値を照合し、{differing}個が一方の言語のみ"),
        }
    }

    fn and_more(&self, count: usize) -> String {
        format!("ほか{count}件")
    }

    fn copy_rich(&self, language: Language) -> &'static str {
        match language {
            Language::English => "Word用にコピー（英語）",
            Language::Japanese => "Word用にコピー（日本語）",
        }
    }

    fn copy_text(&self, language: Language) -> &'static str {
        match language {
            Language::English => "テキストでコピー（英語）",
            Language::Japanese => "テキストでコピー（日本語）",
        }
    }

    fn opened(&self, source: &Source) -> String {
        messages::opened(source)
    }

    fn differences(&self, count: usize) -> String {
        match count {
            0 => "自分の入力内容との違いはありません".to_owned(),
            _ => format!("自分の入力内容と{count}項目が異なります"),
        }
    }

    fn message(&self, message: &Message) -> String {
        messages::message(message)
    }

    fn link_length(&self, length: usize, comfortable: usize) -> String {
        let number = grouped(Decimal::from(length));
        if length <= comfortable {
            format!("{number}文字：どのメールソフトでも途切れない長さです。")
        } else {
            format!("{number}文字：OutlookやExcelのセルなどでは途切れることがあります。ファイルの方が確実です。")
        }
    }

    fn link_too_long(&self, length: usize, longest: usize) -> String {
        format!(
            "リンクは{}文字になります。{}文字を超えると多くのソフトで途切れるため、ファイルに保存してお渡しください。",
            grouped(Decimal::from(length)),
            grouped(Decimal::from(longest))
        )
    }

    fn paste_problem(&self, problem: &PasteProblem) -> String {
        messages::paste_problem(problem)
    }

    fn paste_no_room(&self, rows: usize, free: usize) -> String {
        messages::paste_no_room(rows, free)
    }

    fn pasted(&self, rows: usize) -> String {
        format!("{rows}件の区分を読み取りました。")
    }
}
