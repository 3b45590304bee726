//! Sentences about what went wrong and what happened.

use rust_decimal::Decimal;

use crate::draft::CATEGORIES_MAX;
use crate::grant::Problem;
use crate::model::{Message, Source};
use crate::pasting::{PasteProblem, SkipReason};
use crate::reading::Misread;
use crate::share::file::FileProblem;
use crate::share::link::LinkProblem;
use crate::wording::grouped;
use crate::wording::japanese::fields;

pub fn problem(problem: &Problem) -> String {
    match problem {
        Problem::Unreadable(misread) => self::misread(misread),
        Problem::NotWhole => "小数点のない整数で入力してください。".to_owned(),
        Problem::TooSmall(least) => format!("小さすぎます。{}以上で入力してください。", grouped(*least)),
        Problem::TooLarge(most) => format!("大きすぎます。この欄に入力できるのは{}までです。", grouped(*most)),
        Problem::TooManyDecimals(most) => format!("小数点以下の桁が多すぎます。小数第{most}位まで入力できます。"),
        Problem::TooLong(most) => {
            format!("長すぎます。{}文字までで入力してください。", grouped((*most as u64).into()))
        }
        Problem::HiddenCharacter(letter) => {
            format!(
                "目に見えない文字又は文字化けした文字（U+{:04X}）が含まれています。入力し直してください。",
                *letter as u32
            )
        }
        Problem::UnknownChoice => "選択肢にない値です。一覧から選んでください。".to_owned(),
        Problem::NotASecurityCode => {
            "コード番号は、数字で始まる4桁又は5桁の英数字（英字は大文字）です（例：3774、130A、25935）。".to_owned()
        }
        Problem::NotLessThan(of, whole) => {
            format!("「{}」（{}）より小さい値を入力してください。", fields::field(*of), grouped(*whole))
        }
        Problem::TooLate(last) => format!("{last}までの日付を入力してください。"),
        Problem::BuysNoShare(price) => format!("1株{}円では1株にも満たない金額です。", grouped(*price)),
        Problem::ComesToTooMany(most) => format!("上限の{}を超える数になります。", grouped(*most)),
        Problem::PriceIsNothing => "除する価額が0円です。払込金額を確認してください。".to_owned(),
        Problem::NeedsPricePerShare => {
            "1個当たりの株式数を1株当たりの払込金額から求めるため、払込金額は1株当たりで入力してください。".to_owned()
        }
        Problem::Before(field, date) => format!("「{}」（{date}）より前の日付です。", fields::field(*field)),
    }
}

pub(super) fn misread(misread: &Misread) -> String {
    match misread {
        Misread::TooLong(most) => format!("数値又は日付としては長すぎます。{most}文字まで読み取れます。"),
        Misread::NotANumber => {
            "数値として読み取れません。1,234、１２３４、1億2,300万のように入力してください。".to_owned()
        }
        Misread::Grouping { digits } => {
            format!(
                "桁区切りの間が{digits}桁です。1,234,567のように3桁ごとに区切ってください。桁の抜けはありませんか。"
            )
        }
        Misread::UnitOrder => "億・万・千は大きい順に入力してください（例：1億2,300万）。".to_owned(),
        Misread::OtherCounter { counter } => {
            format!("この欄の単位は「{counter}」ではありません。数値のみを入力してください。")
        }
        Misread::TooManyDigits => "桁数が多すぎて扱えません。".to_owned(),
        Misread::TooManyDecimals(_) => "小数点以下の桁数が多すぎて扱えません。".to_owned(),
        Misread::NotATerm => "期間として読み取れません。15、15.5、15年6か月のように入力してください。".to_owned(),
        Misread::NotADate => {
            "日付として読み取れません。2019-07-12、2019年7月12日、令和元年7月12日、R1.7.12のように入力してください。"
                .to_owned()
        }
        Misread::NoSuchYear { era } => format!("{}の年は元年（1年）から始まります。", era.japanese()),
        Misread::NoSuchDay { year, month, day } => format!("{year}年{month}月に{day}日はありません。"),
        Misread::EraNotBegun { era, begins } => {
            format!("{}は{begins}に始まりました。前の元号ではありませんか。", era.japanese())
        }
        Misread::YearOutOfRange { least, greatest } => {
            format!("{least}年から{greatest}年までの日付を入力してください。")
        }
    }
}

pub fn opened(source: &Source) -> String {
    match source {
        Source::Link => {
            "リンクから開いた未確認の数値です。リンクは誰でも作成できます。自分の入力内容はそのまま残っています。"
                .to_owned()
        }
        Source::File(name) => format!("ファイル「{name}」の内容です。自分の入力内容はそのまま残っています。"),
    }
}

pub fn message(message: &Message) -> String {
    match message {
        Message::Copied => "コピーしました。".to_owned(),
        Message::NotCopied(_) => {
            "ブラウザの制限によりコピーできませんでした。下の文字列を選択してコピーしてください。".to_owned()
        }
        Message::FileOffered(name) => format!(
            "ファイル「{name}」の保存をブラウザに依頼しました。保存されない場合は、埋め込み画面からの保存が制限されていますので、別のウィンドウで開いてください。"
        ),
        Message::MakingFile => "準備しています…".to_owned(),
        Message::DocumentOffered { name, took_ms } => {
            let took = took_ms.map_or_else(String::new, |took| format!("（所要時間{}秒）", seconds(took)));
            format!("ファイル「{name}」をブラウザに渡しました{took}。")
        }
        Message::NoFileProgram => {
            "Word・ZIPファイルを作成するプログラムを読み込めませんでした。ほかの形式での保存は可能です。ページを再読み込みすると改善する場合があります。"
                .to_owned()
        }
        Message::FileNotMade => {
            "ファイルを作成できませんでした。ほかの形式での保存、Word用のコピーは可能です。".to_owned()
        }
        Message::FileNotTaken => {
            "この画面からのファイルの保存がブラウザに許可されていません。別のウィンドウで開くか、Word用のコピーを使ってください。"
                .to_owned()
        }
        Message::TookProfile => {
            "会社名、問合せ先、文言などをプロフィールから取り込みました。「元に戻す」で取込み前に戻せます。".to_owned()
        }
        Message::NotPrinted => {
            "埋め込み画面からの印刷はブラウザに制限されています。別のウィンドウで開いて印刷してください。".to_owned()
        }
        Message::NotKept => {
            "ブラウザの制限により、この画面では入力内容が保持されません。閉じたり再読み込みしたりすると失われますので、ファイルに保存してください。"
                .to_owned()
        }
        Message::Cleared => {
            "すべて消去しました。ブラウザの閲覧履歴、ダウンロードしたファイル、クリップボードの内容は、この画面からは消去できません。"
                .to_owned()
        }
        Message::LinkProblem(problem) => link_problem(problem),
        Message::FileProblem(problem) => file_problem(problem),
    }
}

/// 1234ミリ秒なら1.2
fn seconds(milliseconds: u32) -> Decimal {
    Decimal::new(i64::from(milliseconds / 100), 1)
}

fn link_problem(problem: &LinkProblem) -> String {
    match problem {
        LinkProblem::Cut { have, expected } => format!(
            "リンクが途中で切れています（{expected}文字のうち{have}文字）。もう一度送ってもらうか、ファイルを受け取ってください。内容は一切表示していません。"
        ),
        LinkProblem::Altered => {
            "リンクが途中で変わっているため、内容は一切表示していません。もう一度送ってもらうか、ファイルを受け取ってください。".to_owned()
        }
        LinkProblem::Newer => "より新しい版のWariateで作成されたリンクです。その版で開いてください。".to_owned(),
        LinkProblem::Unreadable => {
            "リンクに読み取れる内容がありません。もう一度送ってもらうか、ファイルを受け取ってください。".to_owned()
        }
    }
}

fn file_problem(problem: &FileProblem) -> String {
    match problem {
        FileProblem::TooLarge => "ファイルが大きすぎます。別のファイルではありませんか。".to_owned(),
        FileProblem::NotJson { line, column } => {
            format!("{line}行目の{column}文字目から読み取れません。途中で切れたか、編集されていませんか。")
        }
        FileProblem::NotAGrant => "Wariateのファイル（*.grant.json又は*.profile.json）ではありません。".to_owned(),
        FileProblem::Newer { version } => {
            format!("より新しい版のWariateで作成されたファイル（形式{version}）です。その版で開いてください。")
        }
        FileProblem::UnknownKey(key) => format!("「{key}」という項目は入力欄にありません。綴りをご確認ください。"),
        FileProblem::RepeatedKey(key) => format!("「{key}」という項目が2回あります。どちらが正しいかご確認ください。"),
        FileProblem::NotText(key) => format!("「{key}」の値が文字列でも数値でもありません。"),
        FileProblem::NotCategories => "区分（categories）が行の一覧になっていません。".to_owned(),
        FileProblem::TooManyCategories { count } => format!("区分が{count}件あります。200件まで読み取れます。"),
        FileProblem::NotCeilings => "上限（ceilings）が行の一覧になっていません。".to_owned(),
        FileProblem::TooManyCeilings { count } => {
            format!("上限が{count}件あります。50件まで読み取れます。")
        }
        FileProblem::NotAPlan => "計画（plan）が入力内容の形になっていません。".to_owned(),
        FileProblem::NotWording => {
            "文言（wording）を読み取れません。50書類、1書類100項目、1項目100,000文字までです。".to_owned()
        }
        FileProblem::NotAProfile => "プロフィールのファイル（*.profile.json）ではありません。".to_owned(),
    }
}

pub fn paste_problem(problem: &PasteProblem) -> String {
    match problem {
        PasteProblem::TooLong { greatest } => {
            format!("長すぎます。{}文字まで読み取れます。", grouped((*greatest as u64).into()))
        }
        PasteProblem::TooManyRows { rows, greatest } => {
            format!("区分が{rows}件あります。{greatest}件までのため、取り込んでいません。")
        }
        PasteProblem::NothingFound => "人数又は個数のある行が見当たりません。".to_owned(),
        PasteProblem::ColumnMissing(column) => {
            format!("「{}」の列が見当たらないため、空欄とします。", fields::column(*column))
        }
        PasteProblem::Skipped { line, text, reason } => {
            let reason = match reason {
                SkipReason::NoFigures => "人数も個数もない行",
                SkipReason::Subtotal => "小計の行",
                SkipReason::PartOfAnother => "上の行の内訳",
                SkipReason::TooWide => "列が多すぎる行",
            };
            format!("{line}行目は{reason}のため取り込みません：{text}")
        }
        PasteProblem::MoreSkipped(count) => format!("ほかに{count}行を取り込みません。"),
        PasteProblem::FigureUnread { line, column, text, misread } => {
            format!("{line}行目の{}「{text}」：{}", fields::column(*column), self::misread(misread))
        }
        PasteProblem::TotalDiffers { column, stated, summed } => format!(
            "{}：表の合計は{}ですが、各行の合計は{}です。",
            fields::column(*column),
            grouped(*stated),
            grouped(*summed)
        ),
    }
}

pub fn paste_no_room(rows: usize, free: usize) -> String {
    format!("現在の区分の後に{rows}件を加えることはできません。区分は{CATEGORIES_MAX}件までで、残りは{free}件です。")
}

pub fn link_length(length: usize, comfortable: usize) -> String {
    let number = grouped(Decimal::from(length));
    if length <= comfortable {
        format!("{number}文字：どのメールソフトでも途切れない長さです。")
    } else {
        format!("{number}文字：OutlookやExcelのセルなどでは途切れることがあります。ファイルの方が確実です。")
    }
}

pub fn link_too_long(length: usize, longest: usize) -> String {
    format!(
        "リンクは{}文字になります。{}文字を超えると多くのソフトで途切れるため、ファイルに保存してお渡しください。",
        grouped(Decimal::from(length)),
        grouped(Decimal::from(longest))
    )
}
