//! Leaves out of our own scripts and styles what only readers need: indentation, blank lines, and comments that fill
//! whole lines. Nothing is rewritten, so nothing can change its meaning as long as no string spans lines.

/// Of a script: lines that begin with `//`, and from one that begins with `/*` to one that ends with `*/`.
pub fn script(text: &str) -> String {
    let mut within = false;
    lines(text, |line| {
        within |= line.starts_with("/*");
        let is_comment = within || line.starts_with("//");
        within &= !line.ends_with("*/");
        is_comment
    })
}

/// Of a style sheet: lines that are one comment.
pub fn style(text: &str) -> String {
    lines(text, |line| line.starts_with("/*") && line.ends_with("*/"))
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
        assert_eq!(super::style("/* one */\na {\n  b: c;\n}"), "a {\nb: c;\n}\n");
    }
}
