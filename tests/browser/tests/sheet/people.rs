//! Rights from pay, and rights shared by weight.

use wariate_browser_tests::{browse, seed};

/// ¥10,000,000 ÷ 354,600 = 28.2…: 28 rights for each of 7, and ¥71,200 left of the pay of each.
#[test]
fn pay_of_each_person_buys_whole_rights() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.put(&[("category.0.rights_basis", "pay_per_person"), ("category.0.pay_per_person", "1,000万円")]).await?;
        page.expect(&[("0.rights", "196"), ("0.paid", "69501600"), ("unspent_total", "498400")]).await?;
        let beside = page.js_text("return document.querySelector('.category .computed').innerText", &[]).await?;
        assert!(["196", "71,200", "498,400"].iter().all(|number| beside.contains(number)), "{beside}");
        page.js("document.querySelector(\"tr[data-row='0'] .fold\").click()", &[]).await?;
        page.expect(&[("0.unspent_per_person", "71200"), ("0.unspent", "498400")]).await?;
        page.expect_check("pay_covers_rights", "holds").await?;
        // Divided by another price, as Recruit does.
        page.put(&[("conversion_price_per_right", "300,000")]).await?;
        page.expect(&[("0.rights", "231"), ("0.unspent_per_person", "100000")]).await?;
        page.choose("category.0.rights_basis", "rights").await?;
        page.expect(&seed::ROWS).await
    });
}

#[test]
fn pay_in_all_and_rights_of_each_person_are_turned_into_rights() {
    browse(async |page| {
        page.open("?lang=ja").await?;
        page.put(&[("category.1.rights_basis", "pay_in_all"), ("category.1.pay_in_all", "５，０００万円")]).await?;
        page.expect(&[("1.rights", "141"), ("unspent_total", "1400")]).await?;
        page.put(&[("category.1.rights_basis", "rights_per_person"), ("category.1.rights_per_person", "9個")]).await?;
        page.expect(&[("1.rights", "108"), ("total_rights", "216")]).await
    });
}

/// Each quota of 100 by 1 : 1 : 1 is 33⅓: the right that is left goes to the first.
#[test]
fn a_tie_among_weights_is_decided_by_a_rule_and_said() {
    browse(async |page| {
        page.open("?lang=en").await?;
        page.press("add_category").await?;
        page.await_element("[name='category.2.persons']").await?;
        page.put(&[("category.2.persons", "3"), ("category.2.label_en", "Employees")]).await?;
        for row in 0..3 {
            let (basis, weight) = (format!("category.{row}.rights_basis"), format!("category.{row}.weight"));
            page.put(&[(&basis, "weight"), (&weight, "1")]).await?;
        }
        page.expect_waiting("total_rights", "rights_to_share").await?;
        page.put(&[("rights_to_share", "100")]).await?;
        page.expect(&[("0.rights", "34"), ("1.rights", "33"), ("2.rights", "33"), ("total_rights", "100")]).await?;
        let said = "return document.querySelector(\"tr[data-row='0'] th\").innerText.includes('equal remainders')";
        page.until("the table says it", said, &[]).await?;
        page.expect_check("shared_without_ties", "warns").await?;
        page.expect_check("shared_rights_tie", "holds").await?;
        page.put(&[("category.0.weight", "2")]).await?;
        page.expect(&[("0.rights", "50"), ("1.rights", "25"), ("2.rights", "25")]).await?;
        page.expect_check("shared_without_ties", "holds").await
    });
}
