//! The parts of a WebAssembly program: its sections, and the packages that its functions come from.

use std::collections::BTreeMap;

const IMPORTS: u8 = 2;
const CODE: u8 = 10;

/// The bytes of each section, by name.
pub fn sections(program: &[u8]) -> Vec<(String, &[u8])> {
    let name = |(id, content): (u8, &'static str)| (id, content);
    let names: BTreeMap<u8, &str> =
        [(1, "types"), (2, "imports"), (3, "functions"), (7, "exports"), (9, "elements"), (CODE, "code"), (11, "data")]
            .map(name)
            .into();
    each_section(program)
        .into_iter()
        .map(|(id, content)| match names.get(&id) {
            Some(name) => ((*name).to_owned(), content),
            None if id == 0 => {
                let mut reader = Reader(content);
                (reader.name().unwrap_or_default(), content)
            }
            None => (format!("section {id}"), content),
        })
        .collect()
}

/// The bytes of code by the package they come from, most first. Empty where the functions have no names.
pub fn packages(program: &[u8]) -> Vec<(String, usize)> {
    let sections = each_section(program);
    let of = |wanted: u8| sections.iter().find(|(id, _)| *id == wanted).map_or(&[][..], |(_, content)| content);
    let names = names(program).unwrap_or_default();
    let mut sums: BTreeMap<String, usize> = BTreeMap::new();
    let imported = imported_functions(of(IMPORTS)).unwrap_or_default();
    for (place, length) in function_lengths(of(CODE)).unwrap_or_default().into_iter().enumerate() {
        let name = names.get(&(imported + place as u64)).map_or("", String::as_str);
        *sums.entry(package_of(name)).or_default() += length;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, length)| std::cmp::Reverse(*length));
    sums
}

/// The package in the name of a function: `<alloc::vec::Vec<T> as core::ops::Drop>::drop` comes from alloc.
pub fn package_of(function: &str) -> String {
    let bare = function.trim_start_matches(['<', '&', '*', '[', '(', ' ']).trim_start_matches("mut ");
    let bare = bare.strip_prefix("dyn ").unwrap_or(bare);
    let end = bare.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(bare.len());
    match bare.split_at(end) {
        (package, rest) if rest.starts_with("::") && !package.is_empty() => package.to_owned(),
        (package, rest) if rest.starts_with('[') && !package.is_empty() => package.to_owned(),
        _ => "(no package)".to_owned(),
    }
}

fn each_section(program: &[u8]) -> Vec<(u8, &[u8])> {
    let mut reader = Reader(program.get(8..).unwrap_or_default());
    std::iter::from_fn(|| {
        let id = reader.byte()?;
        let length = reader.length()?;
        Some((id, reader.take(length)?))
    })
    .collect()
}

/// The names of functions by their number.
fn names(program: &[u8]) -> Option<BTreeMap<u64, String>> {
    let is_names = |(name, content): (String, _)| (name == "name").then_some(content);
    let mut reader = Reader(sections(program).into_iter().find_map(is_names)?);
    reader.name()?;
    loop {
        let kind = reader.byte()?;
        let length = reader.length()?;
        let content = reader.take(length)?;
        if kind == 1 {
            let mut reader = Reader(content);
            let count = reader.number()?;
            return (0..count).map(|_| Some((reader.number()?, reader.name()?))).collect();
        }
    }
}

fn imported_functions(imports: &[u8]) -> Option<u64> {
    let mut reader = Reader(imports);
    let mut functions = 0;
    for _ in 0..reader.number()? {
        reader.name()?;
        reader.name()?;
        match reader.byte()? {
            0 => {
                reader.number()?;
                functions += 1;
            }
            1 => {
                reader.byte()?;
                reader.limits()?;
            }
            2 => reader.limits()?,
            3 => drop(reader.take(2)?),
            _ => return None,
        }
    }
    Some(functions)
}

fn function_lengths(code: &[u8]) -> Option<Vec<usize>> {
    let mut reader = Reader(code);
    (0..reader.number()?)
        .map(|_| {
            let length = reader.length()?;
            reader.take(length).map(<[u8]>::len)
        })
        .collect()
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number in the variable length that WebAssembly uses (LEB128).
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for place in 0..9 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn name(&mut self) -> Option<String> {
        let length = self.length()?;
        self.take(length).map(|name| String::from_utf8_lossy(name).into_owned())
    }

    fn limits(&mut self) -> Option<()> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::{package_of, packages, sections};

    /// One imported function, two of its own with 3 and 2 bytes, of which the second is named `yew::b`.
    const PROGRAM: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x02\x07\x01\x01m\x01f\0\0\
        \x03\x03\x02\0\0\
        \x0a\x08\x02\x03\0\x01\x0b\x02\0\x0b\
        \0\x19\x04name\x01\x12\x02\x01\x07core::a\x02\x06yew::b";

    #[test]
    fn code_is_counted_by_package() {
        assert_eq!(packages(PROGRAM), [("core".to_owned(), 3), ("yew".to_owned(), 2)]);
        let names: Vec<String> = sections(PROGRAM).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["types", "imports", "functions", "code", "name"]);
    }

    #[test]
    fn a_program_that_is_cut_has_fewer_parts() {
        for end in 0..PROGRAM.len() {
            assert!(sections(&PROGRAM[..end]).len() < 5);
            assert!(packages(&PROGRAM[..end]).len() <= 2);
        }
    }

    #[test]
    fn the_package_is_the_first_word_of_a_path() {
        assert_eq!(package_of("<&mut yew::html::Html as core::fmt::Debug>::fmt"), "yew");
        assert_eq!(package_of("<dyn core::any::Any>::is"), "core");
        assert_eq!(package_of("memcpy"), "(no package)");
    }
}
