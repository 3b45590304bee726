//! What stands around the papers, in Japanese.

use super::{Japanese, messages};
use crate::language::Language;
use crate::notice::{DocumentName, Lack};
use crate::pasting::recipients::RecipientProblem;
use crate::wording::{PapersPhrase, PapersWords, grouped};

impl PapersWords for Japanese {
    fn phrase(&self, phrase: PapersPhrase) -> &'static str {
        match phrase {
            PapersPhrase::ShownDocument => "表示する書類",
            PapersPhrase::Determine => "確定内容の入力に進む",
            PapersPhrase::DetermineHint => {
                "決議時の内容を写して確定内容の入力欄とします。決議時の内容はそのまま残り、いつでも見比べることができます。"
            }
            PapersPhrase::ShowPlan => "決議時の内容",
            PapersPhrase::ShowDetermination => "確定内容",
            PapersPhrase::Withdraw => "確定内容を取り消す",
            PapersPhrase::WithdrawHint => "決議時の内容だけに戻します。取り消した内容は「元に戻す」で復元できます。",
            PapersPhrase::PlanAlone => {
                "決議時の内容です。個数は上限（予定数）で、払込金額は未定でも差し支えありません。"
            }
            PapersPhrase::PlanShown => {
                "決議時の内容を表示しています。ここで入力した事項は決議時の内容に反映され、確定内容は変わりません。"
            }
            PapersPhrase::SectionChanges => "決議時と確定の比較",
            PapersPhrase::ChangesCaption => "決議時の内容と確定内容とで異なる数値",
            PapersPhrase::NoChanges => "決議時の内容と確定内容とで異なる数値はありません。",
            PapersPhrase::HeadFigure => "項目",
            PapersPhrase::HeadPlanned => "決議時",
            PapersPhrase::HeadDetermined => "確定",
            PapersPhrase::HeadDifference => "増減",
            PapersPhrase::AbovePlan => "決議時を超過",
            PapersPhrase::AbovePlanWhy => {
                "確定した数が決議時の数を超えています。通常の留保文言は減少の場合のみを想定しています。改めて決議し、割当日の2週間前までに通知又は公告をしたか確認してください。"
            }
            PapersPhrase::CopyChanges => "比較表をコピー",
            PapersPhrase::GroupReason => "発行の理由・株主総会決議",
            PapersPhrase::GroupPrice => "決議時の払込金額",
            PapersPhrase::GroupConditions => "行使の条件・取得",
            PapersPhrase::GroupPlaces => "申込み・取扱場所",
            PapersPhrase::GroupScope => "お知らせの対象",
            PapersPhrase::GroupReport => "臨時報告書の訂正",
            PapersPhrase::GroupRecipients => "各人への通知",
            PapersPhrase::CopyDifferences => "変更点をコピー",
            PapersPhrase::Figures => "数値",
            PapersPhrase::Before => "変更前",
            PapersPhrase::After => "変更後",
            PapersPhrase::SaveAs => "保存形式",
            PapersPhrase::SaveAll => "全書類を保存（ZIP）",
            PapersPhrase::SaveAllHint => {
                "用途のある全ての書類を、日本語と英語の両方で、Word、HTML、Markdown及びテキストの各形式で保存します。"
            }
            PapersPhrase::Markdown => "Markdown",
            PapersPhrase::PlainText => "テキスト",
            PapersPhrase::StopFile => "中止",
        }
    }

    fn document(&self, document: DocumentName) -> &'static str {
        match document {
            DocumentName::Resolution => "発行決議のお知らせ",
            DocumentName::Determination => "発行内容確定のお知らせ",
            DocumentName::AmendedReport => "臨時報告書の訂正報告書",
            DocumentName::AllotmentNotice => "割当通知",
            DocumentName::PriceNotice => "払込金額確定・相殺通知",
            DocumentName::Ledger => "割当台帳",
        }
    }

    fn document_choice(&self, document: DocumentName) -> &'static str {
        self.document(document)
    }

    fn lack(&self, lack: Lack) -> &'static str {
        match lack {
            Lack::Plan => "決議時の内容が別に残されていないため、現在の入力内容で作成しています。",
            Lack::Determination => "現在の入力内容は決議時のものです。この書類は、発行内容の確定後に用います。",
            Lack::FiledReport => "この書類には、提出済みの臨時報告書の本文が必要です：",
            Lack::Price => "払込みを要しない新株予約権のため、通知すべき払込金額はありません。",
        }
    }

    fn planned(&self, figure: &str) -> String {
        [figure, "（決議時）"].concat()
    }

    fn recipients_read(&self, count: usize) -> String {
        format!("{}名を読み取りました。", grouped((count as u64).into()))
    }

    fn recipient_problem(&self, problem: &RecipientProblem) -> String {
        match problem {
            RecipientProblem::TooLong { greatest } => {
                format!("文字数が多すぎます。{}文字までにしてください。", grouped((*greatest as u64).into()))
            }
            RecipientProblem::TooManyRows { rows, greatest } => format!(
                "{}名分の行があります。読み取ることができるのは{}名までのため、取り込みませんでした。",
                grouped((*rows as u64).into()),
                grouped((*greatest as u64).into())
            ),
            RecipientProblem::NothingFound => "氏名と個数のある行が見当たりません。".to_owned(),
            RecipientProblem::UnknownCategory { line, text } if text.is_empty() => {
                format!("{line}行目に区分がありません。区分の番号又は名称を入力してください。")
            }
            RecipientProblem::UnknownCategory { line, text } => {
                format!("{line}行目の区分「{text}」は割当対象者にありません。区分の番号又は名称を入力してください。")
            }
            RecipientProblem::UnclearCategory { line, text } => {
                format!("{line}行目の「{text}」に当たる区分が複数あります。区分の番号を入力してください。")
            }
            RecipientProblem::Unread { line, text, problem } => {
                format!("{line}行目の個数「{text}」：{}", messages::problem(problem))
            }
            RecipientProblem::Skipped { line, text } => {
                format!("{line}行目は宛先の行ではないため除きました：{text}")
            }
            RecipientProblem::MoreSkipped(count) => format!("ほか{count}行を除きました。"),
        }
    }

    fn lines_since(&self, count: usize) -> String {
        match count {
            0 => "表示中の書類は、前回保存した時又は開いた時から変わっていません。".to_owned(),
            _ => format!("前回保存した時又は開いた時から{count}か所が変わっています（左の縦線で示した箇所）。"),
        }
    }

    fn document_in(&self, document: DocumentName, language: Language) -> String {
        let language = match language {
            Language::English => "（英文）",
            Language::Japanese => "（和文）",
        };
        [self.document(document), language].concat()
    }
}
