//! Extraordinary reports in both schemes of numbers, and texts that hold none.

use wariate::notice::amended_report::filed::{Item, items};

const FLAT: &str = "２【報告内容】\n（１）銘柄\n　株式会社サンプル　第９回新株予約権\n（２）発行数\n　3,260個（新株予約権1個につき普通株式100株）\n　上記発行数は、割当予定数であり、減少することがある。\n（３）発行価格\n　ブラック・ショールズ・モデルにより算定した金額とする。\n　① 株価（S）：割当日の終値\n　② 行使価格（X）：1円\n（４）発行価額の総額\n　未定\n（５）新株予約権の目的となる株式の種類、内容及び数\n　当社普通株式 326,000株\n（11）新株予約権の取得の申込みの勧誘の相手方の人数及びその内訳\n　当社取締役　7名　3,260個\n（12）勧誘の相手方が子会社の取締役等である場合には、当該子会社と提出会社との間の関係\n　該当事項はありません。\n以　上\n";

#[track_caller]
fn holds(report: &str, expected: &[(Item, Option<&str>, &str, &str)]) {
    let items = items(report);
    let found: Vec<_> = items.iter().map(|item| (item.item, item.within, item.number, item.text)).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_flat_scheme_is_read() {
    holds(
        FLAT,
        &[
            (
                Item::NumberOfRights,
                None,
                "（２）",
                "　3,260個（新株予約権1個につき普通株式100株）\n　上記発行数は、割当予定数であり、減少することがある。",
            ),
            (
                Item::IssuePrice,
                None,
                "（３）",
                "　ブラック・ショールズ・モデルにより算定した金額とする。\n　① 株価（S）：割当日の終値\n　② 行使価格（X）：1円",
            ),
            (Item::IssueTotal, None, "（４）", "　未定"),
            (Item::UnderlyingShares, None, "（５）", "　当社普通株式 326,000株"),
            (Item::Allottees, None, "（11）", "　当社取締役　7名　3,260個"),
        ],
    );
}

#[test]
fn the_scheme_of_the_law_is_read() {
    holds(
        "イ　銘柄　第9回新株予約権\nロ　新株予約権の内容\n(1) 発行数\n163個\n(2) 発行価格\n未定\n(3) 発行価額の総額\n未定\n(4) 新株予約権の目的となる株式の種類、内容及び数\n当社普通株式\n(8) 新株予約権の行使により株券を発行する場合の当該株券の発行価格\nのうちの資本組入額\n未定\n(9) 新株予約権の譲渡に関する事項\n承認を要する。\nハ　新株予約権の取得の申込みの勧誘の相手方の人数及び\nその内訳\n当社取締役　7名\nニ　当該会社と提出会社との間の関係\nなし",
        &[
            (Item::NumberOfRights, Some("ロ　新株予約権の内容"), "(1)", "163個"),
            (Item::IssuePrice, Some("ロ　新株予約権の内容"), "(2)", "未定"),
            (Item::IssueTotal, Some("ロ　新株予約権の内容"), "(3)", "未定"),
            (Item::UnderlyingShares, Some("ロ　新株予約権の内容"), "(4)", "当社普通株式"),
            (Item::Capital, Some("ロ　新株予約権の内容"), "(8)", "未定"),
            (Item::Allottees, None, "ハ", "当社取締役　7名"),
        ],
    );
}

/// However the numbers are written, and wherever the text begins.
#[test]
fn numbers_of_every_form_are_read() {
    for (heading, number) in [
        ("② 発行数\n3,260個", "②"),
        ("⑵発行数\n3,260個", "⑵"),
        ("2. 発行数：3,260個", "2."),
        ("２　発行数　3,260個", "２"),
        ("第2 発行数\n3,260個", "第2"),
        ("ロ(1)発行数\n3,260個", "ロ(1)"),
        ("ロ　(1) 新株予約権の発行数\n3,260個", "ロ　(1)"),
        ("　(2)　【発行数】\n　3,260個", "(2)"),
        ("2)発 行 数\t3,260個", "2)"),
        ("発行数\n3,260個\n行使期間\n未定", ""),
    ] {
        holds(&heading.replace("\n　3", "\n3"), &[(Item::NumberOfRights, None, number, "3,260個")]);
    }
}

/// A list in the text of an item may bear the numbers of the headings.
#[test]
fn a_list_in_an_item_is_no_heading() {
    holds(
        "(3) 発行価格\n次の値による。\n(1) 株価\n(2) 行使価額\n(3) 期間\n(4) 変動性\n(4) 発行価額の総額\n未定\n(5) 目的となる株式\n普通株式",
        &[
            (Item::IssuePrice, None, "(3)", "次の値による。\n(1) 株価\n(2) 行使価額\n(3) 期間\n(4) 変動性"),
            (Item::IssueTotal, None, "(4)", "未定"),
        ],
    );
}

#[test]
fn what_holds_no_item_gives_none() {
    let long = "(".repeat(10_000);
    for report in [
        "",
        "\n\n",
        "発行数は未定です。",
        "1.5倍\n3 名",
        "(2)",
        "ロ",
        "第",
        "（",
        "(2) 発行数は、3,260個とする。",
        &long,
    ] {
        holds(report, &[]);
    }
}
