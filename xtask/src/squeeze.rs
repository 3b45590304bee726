//! Leaves out of our own scripts and styles what only readers need: indentation, blank lines, and comments that fill
//! whole lines. Nothing is rewritten, so nothing can change its meaning as long as no string spans lines.

/// Of a script: lines that begin with `//`, and from one that begins with `/*` to one that ends with `*/`.
pub fn script(text: &str) -> String {
    let mut is_comment = block_comment();
    lines(text, |line| is_comment(line) || line.starts_with("//"))
}

/// Of a style sheet: from a line that begins with `/*` to one that ends with `*/`.
pub fn style(text: &str) -> String {
    lines(text, block_comment())
}

/// Whether a line, in its turn, is part of a comment that fills whole lines.
fn block_comment() -> impl FnMut(&str) -> bool {
    let mut within = false;
    move |line| {
        // A line with code behind its comment stays.
        within |= line.starts_with("/*") && line.find("*/").is_none_or(|end| line.len() == end + 2);
        let is_comment = within;
        within &= !line.ends_with("*/");
        is_comment
    }
}

fn lines(text: &str, mut is_comment: impl FnMut(&str) -> bool) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !is_comment(line))
        .flat_map(|line| [line, "\n"])
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn whole_comments_go_and_code_stays() {
        assert_eq!(super::script("// one\n  a(\"//\"); // b\n\n"), "a(\"//\"); // b\n");
        assert_eq!(super::script("/**\n * @returns\n */\nf();\n/* one */\ng();"), "f();\ng();\n");
        assert_eq!(
            super::style("/* one */\na {\n  b: c;\n}\n/* two\n   three */\n/* d */ d {}\ne {}"),
            "a {\nb: c;\n}\n/* d */ d {}\ne {}\n"
        );
    }
}
