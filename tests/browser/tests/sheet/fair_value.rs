//! A price from the model of Black and Scholes.

use wariate_browser_tests::{Outcome, Page, browse};

use crate::{MODELLED, example, with_model};

#[test]
fn a_grant_with_a_price_of_the_model_is_typed_in_by_hand() {
    browse(async |page| type_it(page, "?lang=en", "0.1").await);
}

#[test]
fn a_grant_with_a_price_of_the_model_is_typed_in_by_hand_in_japanese() {
    browse(async |page| type_it(page, "?lang=ja", "▲０．１０９％").await);
}

/// At −0.109 % the price is 1,596.016 yen, at 0.1 % it is 1,596.047.
async fn type_it(page: &Page, look: &str, rate: &str) -> Outcome {
    page.open(look).await?;
    page.press("blank").await?;
    page.expect_waiting("price_per_right", "price_per_share").await?;
    assert!(!page.has("[name='share_price']").await?, "nothing stands in that part yet");
    page.choose("price_basis", "black_scholes").await?;
    // The part in which the price is found unfolds by itself, and the price says what it waits for.
    page.await_element("[name='share_price']").await?;
    for field in ["share_price", "term", "volatility", "dividend_yield", "interest_rate", "rounding_place"] {
        page.expect_waiting("price_per_share", field).await?;
    }
    for (field, text) in [
        ("share_price", "２，０００円"),
        ("term", "15年"),
        ("volatility", "40"),
        ("dividend_yield", "1.5 %"),
        ("interest_rate", rate),
        ("shares_per_right", "200"),
        ("rounding_place", "1"),
        ("category.0.label_en", "Directors"),
        ("category.0.label_ja", "取締役"),
        ("category.0.persons", "7名"),
        ("category.0.rights", "108"),
    ] {
        page.fill(field, text).await?;
    }
    page.expect(&[("price_per_share", "1596"), ("price_per_right", "319200"), ("total_paid", "34473600")]).await?;
    page.choose("notice_language", "both").await?;
    assert!(page.notice("en").await?.contains("¥319,200"));
    assert!(page.notice("ja").await?.contains("319,200円"));
    let script = "
        const working = document.querySelector(\"details[data-working='price_per_share']\");
        working.open = true;
        return working.querySelector('dl')?.innerText ?? '';";
    let working = page.until("the working unfolds", script, &[]).await?;
    let working = working.as_str().unwrap_or_default();
    assert!(working.contains("1,596.0"), "the price before it is rounded: {working}");
    let script = script.replace("price_per_share", "fair_value_unrounded");
    let working = page.until("the working unfolds", &script, &[]).await?;
    let working = working.as_str().unwrap_or_default();
    // 2,000 × e^(−0.225)
    assert!(working.contains("1,597.03") && working.contains("2,000"), "{working}");
    Ok(())
}

#[test]
fn percentages_and_years_are_echoed() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_model(page).await?;
        for (field, text, echo) in [
            ("interest_rate", "▲0.109", "−0.109 %"),
            ("dividend_yield", "１．２５", "1.25 %"),
            ("volatility", "35.5%", "35.5 %"),
            ("term", "15年6か月", "15.5"),
            ("share_price", "2140.5", "2,140.5"),
        ] {
            page.enter(field, text).await?;
            let script = "return document.getElementById(`${arguments[0]}.about`).innerText
                .replaceAll('−', '-').includes(arguments[1].replaceAll('−', '-'))";
            page.until(&format!("{text} is echoed as {echo}"), script, &[field.into(), echo.into()]).await?;
            assert_eq!(page.value(field).await?, text, "while one types nothing is tidied");
        }
        Ok(())
    });
}

#[test]
fn slips_in_the_assumptions_are_looked_at() {
    browse(async |page| {
        page.open("?lang=en").await?;
        with_model(page).await?;
        for (field, check, slip, right) in [
            ("interest_rate", "interest_rate_plausible", "-10.9", "-0.109"),
            ("dividend_yield", "dividend_yield_plausible", "25", "1.5"),
            ("volatility", "volatility_plausible", "0.4", "40"),
            ("term", "term_plausible", "42", "15"),
        ] {
            page.expect_check(check, "holds").await?;
            page.insert(field, slip).await?;
            page.expect_check(check, "warns").await?;
            page.insert(field, right).await?;
            page.expect_check(check, "holds").await?;
        }
        // Nobody waits that long: it is no number of years.
        page.insert("term", "180").await?;
        page.expect_problem("term", "180", &["too_large"]).await?;
        page.expect_waiting("price_per_share", "term").await
    });
}

#[test]
fn a_price_of_the_model_comes_and_goes_with_its_choice() {
    browse(async |page| {
        page.open("").await?;
        with_model(page).await?;
        page.press("show_fair_value").await?;
        let there = "return document.activeElement.name === 'section_fair_value'";
        page.until("the link leads to the part", there, &[]).await?;
        // Folded away, it counts all the same.
        page.press("section_fair_value").await?;
        page.until("it is folded", "return document.querySelector(\"[name='share_price']\") === null", &[]).await?;
        page.expect(&MODELLED).await?;
        page.choose("price_basis", "right").await?;
        page.fill("price_per_right", "354,600").await?;
        page.expect(&[("price_per_right", "354600"), ("total_paid", "57799800")]).await?;
        page.choose("price_basis", "gratis").await?;
        page.expect(&[("total_paid", "0")]).await?;
        page.choose("price_basis", "black_scholes").await?;
        page.expect(&MODELLED).await?;
        example(page).await
    });
}

#[test]
fn a_term_and_a_dividend_are_found_from_what_they_follow_from() {
    browse(async |page| {
        page.open("").await?;
        with_model(page).await?;
        page.put(&[("term_basis", "dates"), ("term_from", "2019/7/12"), ("term_to", "令和16年7月12日")]).await?;
        page.put(&[("dividend_basis", "yen"), ("dividend_per_share", "90円"), ("dividend_split_ratio", "3")]).await?;
        // 90 ÷ 3 ÷ 2,000
        page.expect(&[("expected_term", "15"), ("dividend_yield", "1.5")]).await?;
        page.expect(&MODELLED).await
    });
}
