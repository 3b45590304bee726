//! What the panels of the form say.

use super::Japanese;
use super::messages::misread;
use crate::pasting::closes::{ClosesColumn, ClosesProblem, LeftOut};
use crate::pasting::series::{SeriesColumn, SeriesProblem};
use crate::valuation::{Assumption, Effect, Period, Shortage, Use, Warning};
use crate::wording::panel::{PanelPhrase, PanelWords, factor, hundredfold};
use crate::wording::{SecondWords, Words, grouped};

impl PanelWords for Japanese {
    fn phrase(&self, phrase: PanelPhrase) -> &'static str {
        match phrase {
            PanelPhrase::MovesIt => "公正価値の感応度",
            PanelPhrase::EffectsCaption => {
                "他の前提を変えずに1つの前提を動かした場合の公正価値の変化（影響の大きい順）"
            }
            PanelPhrase::HeadStep => "前提と変化幅",
            PanelPhrase::HeadEach => "1株当たり",
            PanelPhrase::HeadInAll => "全株式",
            PanelPhrase::HeadLess => "減少した場合",
            PanelPhrase::HeadMore => "増加した場合",
            PanelPhrase::NoValue => "算定不可",
            PanelPhrase::Now => "現在",
            PanelPhrase::PricesCaption => "予想残存期間（T）と予想配当利回り（q）ごとの1株当たりの公正価値（円）",
            PanelPhrase::PricesNote => {
                "比較のため端数を四捨五入しています。正確な値は数値の欄をご覧ください。現在の前提による値に印を付けています。"
            }
            PanelPhrase::PricesChart => "予想残存期間と1株当たりの公正価値（配当利回り5通り）。同じ値が表にあります",
            PanelPhrase::YearsAxis => "T（年）",
            PanelPhrase::TargetHeading => "この公正価値となるS、T、qの逆算",
            PanelPhrase::TargetGives => "他の前提を変えない場合、次のいずれかでこの価額になります。",
            PanelPhrase::TargetUnknown => "価額を入力すると、その価額となるS、T、qを逆算します。",
            PanelPhrase::NoSolution => "該当する値なし",
            PanelPhrase::Volatility => "終値から求める株価変動性",
            PanelPhrase::ColumnTaken => "終値とした列：",
            PanelPhrase::NoCloses => "まだ貼り付けられていません。",
            PanelPhrase::WorkingOfEstimate => "計算の過程",
            PanelPhrase::PerPeriod => "1期間のσ",
            PanelPhrase::Annualised => "年率のσ",
            PanelPhrase::Returns => "使用した収益率の数（n）",
            PanelPhrase::ClosesUsed => "使用した終値の期間",
            PanelPhrase::WithoutDates => "日付のない終値",
            PanelPhrase::WindowUsed => "観察期間",
            PanelPhrase::StandardError => "標準誤差",
            PanelPhrase::RoundedToHundredths => "0.01%未満の端数を四捨五入",
            PanelPhrase::ClosesChart => "終値（円）",
            PanelPhrase::ReturnsChart => "収益率（%）と±4σ",
            PanelPhrase::ChartLegend => "灰色：観察期間より前　丸印：要確認の箇所　数値は下の表にあります。",
            PanelPhrase::ClosesCaption => "使用した最初と最後の終値、並びに除外した終値及び要確認の終値",
            PanelPhrase::HeadLine => "番号",
            PanelPhrase::HeadDate => "日付",
            PanelPhrase::HeadClose => "終値",
            PanelPhrase::HeadUse => "使用",
            PanelPhrase::HeadReturn => "収益率",
            PanelPhrase::OverGap => "欠落期間をまたぐため不使用",
            PanelPhrase::FarOff => "4σ超",
            PanelPhrase::LikeSplit => "分割等の可能性",
            PanelPhrase::TakeVolatility => "σとして使用：",
            PanelPhrase::LeftOutLines => "読み取らなかった行",
            PanelPhrase::Series => "発行済みの新株予約権",
            PanelPhrase::SeriesCaption => "各回の新株予約権の調整前と調整後。名称を開くと計算の過程を確認できます",
            PanelPhrase::NoSeries => "まだ貼り付けられていません。",
            PanelPhrase::Before => "調整前",
            PanelPhrase::After => "調整後",
            PanelPhrase::SharesTotal => "合計",
            PanelPhrase::HoldsFrom => "調整後の内容が適用される日：",
            PanelPhrase::CopySeries => "表をExcel用にコピー",
        }
    }

    fn step(&self, effect: &Effect) -> String {
        let step = effect.step;
        match effect.assumption {
            Assumption::Term => "1年".to_owned(),
            Assumption::SharePrice | Assumption::ExercisePrice => ["1%（", &self.yen(step), "）"].concat(),
            _ => [&grouped(hundredfold(step)), "ポイント"].concat(),
        }
    }

    fn ranking(&self, moving: &str, still: &str) -> String {
        match (moving, still) {
            ("", _) => "いずれの前提も、この変化幅では公正価値への影響が0.1%未満です。".to_owned(),
            (_, "") => format!("影響の大きい順：{moving}。"),
            _ => format!("影響の大きい順：{moving}。{still}はほぼ影響がありません（0.1%未満）。"),
        }
    }

    fn closes_column(&self, column: ClosesColumn) -> &'static str {
        match column {
            ClosesColumn::Adjusted => "調整後終値の列",
            ClosesColumn::Close => "見出しが終値の列",
            ClosesColumn::Fourth => "各行の4番目の数値（四本値の終値）",
            ClosesColumn::First => "各行の最初の数値",
            ClosesColumn::Rest => "日付の後のすべて（コンマは桁区切り）",
            ClosesColumn::Only => "各行の唯一の数値",
        }
    }

    fn closes_read(&self, count: usize) -> String {
        format!("{}件の終値を読み取りました。", grouped((count as u64).into()))
    }

    fn closes_problem(&self, problem: &ClosesProblem) -> String {
        match problem {
            ClosesProblem::TooLong { greatest } => {
                format!("長すぎます。{}文字までで貼り付けてください。", grouped((*greatest as u64).into()))
            }
            ClosesProblem::TooManyRows { greatest } => {
                format!("終値が{}件を超えるため、読み取っていません。", grouped((*greatest as u64).into()))
            }
            ClosesProblem::NothingFound => "終値のある行が見当たりません。".to_owned(),
            ClosesProblem::DatesUnread { text } => format!(
                "数値の横の「{text}」を日付として読み取れないため、終値を読み取っていません。2019-07-12のように年のある日付とするか、終値だけを貼り付けてください。"
            ),
            ClosesProblem::ColumnUnclear => {
                "数値の列が複数あり、どれが終値か見出しや日付から分からないため、読み取っていません。見出しも含めるか、日付と終値だけを貼り付けてください。".to_owned()
            }
            ClosesProblem::CommasUnclear => {
                "コンマが列の区切りか桁区切りか分からないため、終値を読み取っていません。桁区切りのない数値とするか、Excelから表をコピーして貼り付けてください。".to_owned()
            }
            ClosesProblem::LeftOut { line, text, reason } => {
                let reason = match reason {
                    LeftOut::NoDate => "日付がありません。".to_owned(),
                    LeftOut::NoClose => "終値がありません。".to_owned(),
                    LeftOut::DateUnread(reason) | LeftOut::CloseUnread(reason) => misread(reason),
                };
                format!("{line}行目「{text}」：{reason}")
            }
            ClosesProblem::MoreLeftOut(count) => format!("ほか{}行", grouped((*count as u64).into())),
        }
    }

    fn close_use(&self, what: Use) -> &'static str {
        match what {
            Use::Taken => "使用",
            Use::WithinPeriod => "同じ期間の後の終値を使用",
            Use::BeforeWindow => "観察期間より前",
            Use::SameDay => "同日の終値が重複するため除外",
            Use::Undated => "日付がないため除外",
            Use::NotPositive => "0以下のため除外",
        }
    }

    fn more_rows(&self, count: usize) -> String {
        format!("ほか{}行は表示していません。", grouped((count as u64).into()))
    }

    fn shortage(&self, shortage: Shortage) -> String {
        format!("観察期間内の収益率が{}個しかないため算定できません。少なくとも2個が必要です。", shortage.returns)
    }

    fn warning(&self, warning: &Warning, at: &str) -> String {
        match warning {
            Warning::WithoutDates { period } => {
                let period = match period {
                    Period::Week => "1週間",
                    Period::Day => "1取引日",
                    Period::Month => "1か月",
                };
                format!("日付がないため、終値1件を{period}分としています。")
            }
            Warning::NoMovement => {
                "終値がほとんど変動しておらず、σが0.00%となります。終値が正しく読み取られているか確認してください。"
                    .to_owned()
            }
            Warning::FewReturns { count } => {
                format!("収益率が{count}個しかありません。30個未満では推定の精度が低くなります。")
            }
            Warning::ShorterThanWindow { periods } => {
                format!("終値が観察期間に足りません。{periods}期間分が不足しています。")
            }
            Warning::Gaps { periods, from, to } => format!(
                "終値のない期間が{periods}あります（最長は{from}から{to}まで）。これをまたぐ収益率は使用していません。"
            ),
            Warning::Outliers { count, .. } => {
                format!("4σを超える収益率が{count}個あります（最大は{at}）。終値に誤りはありませんか。")
            }
            Warning::LikeSplit { count, factor: by, .. } => format!(
                "株式分割又は株式併合のような変化（約{}倍）が{count}か所あります（最初は{at}）。調整後の終値ですか。",
                factor(*by)
            ),
            Warning::SameDay { count } => {
                format!("同じ日の終値が重複しているものが{count}件あります。先に記載されたものを使用しました。")
            }
            Warning::NotPositive { count } => format!("0以下の終値{count}件を除外しました。"),
            Warning::Undated { count } => format!("日付のない終値{count}件を除外しました。"),
        }
    }

    fn series_column(&self, column: SeriesColumn) -> &'static str {
        match column {
            SeriesColumn::Name => "名称",
            SeriesColumn::Rights => "個数",
            SeriesColumn::SharesPerRight => "1個当たりの株式数",
            SeriesColumn::PricePerRight => "1個当たりの払込金額",
            SeriesColumn::Persons => "人数",
            SeriesColumn::ExercisePrice => "行使価額",
        }
    }

    fn series_read(&self, count: usize) -> String {
        format!("{count}件を読み取りました。")
    }

    fn series_of_line(&self, line: usize) -> String {
        format!("{line}行目")
    }

    fn series_problem(&self, problem: &SeriesProblem) -> String {
        match problem {
            SeriesProblem::TooLong { greatest } => {
                format!("長すぎます。{}文字までで貼り付けてください。", grouped((*greatest as u64).into()))
            }
            SeriesProblem::TooManyRows { rows, greatest } => {
                format!("{rows}件あり、上限の{greatest}件を超えるため、読み取っていません。")
            }
            SeriesProblem::NothingFound => "個数、1個当たりの株式数及び行使価額のある行が見当たりません。".to_owned(),
            SeriesProblem::ColumnMissing(column) => {
                format!("見出しが「{}」の列が見当たりません。", self.series_column(*column))
            }
            SeriesProblem::Blank { line, column } => format!("{line}行目の{}が空欄です。", self.series_column(*column)),
            SeriesProblem::Unread { line, column, text, problem } => {
                format!("{line}行目の{}「{text}」：{}", self.series_column(*column), self.problem(problem))
            }
            SeriesProblem::Skipped { line, text } => {
                format!("{line}行目は新株予約権の行ではないため除きました：{text}")
            }
            SeriesProblem::MoreSkipped(count) => format!("ほか{count}行を除きました。"),
        }
    }
}
