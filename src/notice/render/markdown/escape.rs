/// Where letters stand, which decides what would be markup there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Paragraph,
    /// On one line, and no list or quotation can begin in it.
    Heading,
    /// The same, between bars.
    Cell,
}

/// Writes these pieces, some of them underlined, so that no letter of them is markup: Markdown shows every one.
pub fn escape(markdown: &mut String, pieces: &[(String, bool)], place: Place) {
    let letters: Vec<(char, bool)> = pieces
        .iter()
        .flat_map(|(text, is_underlined)| text.chars().map(|letter| (letter, *is_underlined)))
        .map(|(letter, is_underlined)| (if letter == '\t' { ' ' } else { letter }, is_underlined))
        .filter(|(letter, _)| *letter == '\n' || !letter.is_control())
        .collect();
    let lines: Vec<&[(char, bool)]> = letters.split(|(letter, _)| *letter == '\n').map(trimmed).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).unwrap_or(0);
    for (index, line) in lines.iter().enumerate().take(last + 1).skip(first) {
        if index > first {
            // A line of nothing but this backslash keeps an empty line within its paragraph.
            markdown.push_str(if place == Place::Paragraph { "\\\n" } else { " " });
        }
        write(markdown, line, place);
    }
}

/// The line without blanks around it: before it they would make it code, after it a line break.
fn trimmed(line: &[(char, bool)]) -> &[(char, bool)] {
    let is_blank = |(letter, _): &(char, bool)| *letter == ' ';
    let first = line.iter().position(|letter| !is_blank(letter)).unwrap_or(line.len());
    let behind = line.iter().rposition(|letter| !is_blank(letter)).map_or(first, |last| last + 1);
    line.get(first..behind).unwrap_or_default()
}

fn write(markdown: &mut String, line: &[(char, bool)], place: Place) {
    let sign = match place {
        Place::Paragraph => beginning(line),
        Place::Heading => end_of_heading(line),
        Place::Cell => None,
    };
    let mut underlines = false;
    for (index, (letter, is_underlined)) in line.iter().enumerate() {
        if *is_underlined != underlines {
            markdown.push_str(if *is_underlined { "<u>" } else { "</u>" });
            underlines = *is_underlined;
        }
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' => markdown.push('\\'),
            '&' if is_entity(line.get(index + 1..).unwrap_or_default()) => markdown.push('\\'),
            _ if sign == Some(index) => markdown.push('\\'),
            _ => {}
        }
        match letter {
            // Unseen in the source, they would turn the letters around them.
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                markdown.push_str(&format!("&#x{:X};", u32::from(*letter)));
            }
            _ => markdown.push(*letter),
        }
    }
    if underlines {
        markdown.push_str("</u>");
    }
}

/// The letter that would make the line a heading, a list, a quotation, a rule, or the line above it a heading or table.
fn beginning(line: &[(char, bool)]) -> Option<usize> {
    let run = |is_part: &dyn Fn(char) -> bool| line.iter().take_while(|(letter, _)| is_part(*letter)).count();
    let ends_at = |index: usize| line.get(index).is_none_or(|(letter, _)| *letter == ' ');
    let is_only = |signs: &str| line.iter().all(|(letter, _)| *letter == ' ' || signs.contains(*letter));
    let (first, _) = line.first()?;
    let digits = run(&|letter| letter.is_ascii_digit());
    match first {
        '>' => Some(0),
        '#' => ends_at(run(&|letter| letter == '#')).then_some(0),
        '-' | ':' => ((*first == '-' && ends_at(1)) || is_only("-:")).then_some(0),
        '+' => (ends_at(1) || is_only("+")).then_some(0),
        '=' => is_only("=").then_some(0),
        '0'..='9' => {
            let is_list = line.get(digits).is_some_and(|(letter, _)| matches!(letter, '.' | ')'));
            (is_list && ends_at(digits + 1)).then_some(digits)
        }
        _ => None,
    }
}

/// The last letter where it would be taken for the sign that ends a heading.
fn end_of_heading(line: &[(char, bool)]) -> Option<usize> {
    let (last, _) = line.last()?;
    (*last == '#').then(|| line.len().saturating_sub(1))
}

/// Whether a `&` before these letters makes a character reference of them.
fn is_entity(rest: &[(char, bool)]) -> bool {
    let name = rest.strip_prefix(&[('#', false)]).or_else(|| rest.strip_prefix(&[('#', true)])).unwrap_or(rest);
    let length = name.iter().take_while(|(letter, _)| letter.is_ascii_alphanumeric()).count();
    length > 0 && name.get(length).is_some_and(|(letter, _)| *letter == ';')
}
