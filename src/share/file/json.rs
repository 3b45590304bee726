//! JSON, read and written as a grant file needs it: in order, repeated keys twice, numbers digit by digit. A
//! general library brings its arithmetic of floats along and loses all three.

/// A value as it stands there.
#[derive(Debug, PartialEq, Eq)]
pub enum Json {
    Text(String),
    /// A number, unread.
    Number(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
    /// `true`, `false` or `null`.
    Word,
}

/// Where a text stops being JSON, counted from 1 in lines and characters.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// Deeper than any grant of any version, and not too deep for any stack.
const DEPTH_MAX: usize = 64;

/// The value of a whole text.
pub fn parse(text: &str) -> Result<Json, Place> {
    let mut parser = Parser { text, at: 0 };
    match parser.value(DEPTH_MAX) {
        Some(value) if parser.skip_spaces().is_none() => Ok(value),
        _ => Err(parser.place()),
    }
}

/// The letters of a text in quotes.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\0'..'\x20' => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Where reading stands; where it fails, that is the place of the failure.
struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn value(&mut self, depth: usize) -> Option<Json> {
        match self.skip_spaces()? {
            b'"' => self.text().map(Json::Text),
            b'-' | b'0'..=b'9' => self.number(),
            b'[' => {
                let mut items = Vec::new();
                let depth = depth.checked_sub(1)?;
                self.members(b']', |parser| {
                    items.push(parser.value(depth)?);
                    Some(())
                })?;
                Some(Json::List(items))
            }
            b'{' => {
                let mut entries = Vec::new();
                let depth = depth.checked_sub(1)?;
                self.members(b'}', |parser| {
                    parser.skip_spaces();
                    let key = parser.text()?;
                    parser.skip_spaces();
                    parser.expect(b':')?;
                    entries.push((key, parser.value(depth)?));
                    Some(())
                })?;
                Some(Json::Object(entries))
            }
            _ => {
                let rest = self.text.get(self.at..)?;
                let word = ["true", "false", "null"].into_iter().find(|word| rest.starts_with(word))?;
                self.at += word.len();
                Some(Json::Word)
            }
        }
    }

    /// What stands between a bracket and the one that closes it, with commas between.
    fn members(&mut self, close: u8, mut member: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        if self.skip_spaces()? == close {
            self.at += 1;
            return Some(());
        }
        loop {
            member(self)?;
            if self.skip_spaces()? == close {
                self.at += 1;
                return Some(());
            }
            self.expect(b',')?;
        }
    }

    fn text(&mut self) -> Option<String> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            let start = self.at;
            self.skip(|byte| byte != b'"' && byte != b'\\' && byte >= b' ');
            text.push_str(self.text.get(start..self.at)?);
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(text);
                }
                b'\\' => text.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        self.expect(b'\\')?;
        let letter = match self.peek()? {
            same @ (b'"' | b'\\' | b'/') => char::from(same),
            b'b' => '\x08',
            b'f' => '\x0C',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                if !(0xD800..0xDC00).contains(&first) {
                    return char::from_u32(first);
                }
                self.expect(b'\\')?;
                let second = self.unit().filter(|second| (0xDC00..0xE000).contains(second))?;
                return char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00));
            }
            _ => return None,
        };
        self.at += 1;
        Some(letter)
    }

    /// The four digits behind a `u`.
    fn unit(&mut self) -> Option<u32> {
        self.expect(b'u')?;
        let digits = self.text.get(self.at..self.at + 4)?;
        let unit = digits.chars().try_fold(0, |unit, digit| Some(unit * 16 + digit.to_digit(16)?))?;
        self.at += 4;
        Some(unit)
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        self.text.get(start..self.at).map(|number| Json::Number(number.to_owned()))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_digit());
        (self.at > start).then_some(())
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, wanted: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&wanted) {
            self.at += 1;
        }
    }

    /// The first byte that is no space.
    fn skip_spaces(&mut self) -> Option<u8> {
        self.skip(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'));
        self.peek()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.take(byte).then_some(())
    }

    fn place(&self) -> Place {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Place { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
    }
}
