//! The files of the project as text.

use std::fs;
use std::path::{Path, PathBuf};

pub struct Source {
    pub path: PathBuf,
    pub text: String,
}

impl Source {
    pub fn at(path: impl AsRef<Path>) -> Source {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Source { path, text }
    }

    /// The name of the module that the file belongs to.
    pub fn room(&self) -> String {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let inside = self.path.strip_prefix(src).unwrap_or(&self.path);
        let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
        first.unwrap_or_default().trim_end_matches(".rs").trim_end_matches(".md").to_owned()
    }

    pub fn is_test(&self) -> bool {
        self.path.file_name().is_some_and(|name| name == "tests.rs")
            || self.path.components().any(|part| part.as_os_str() == "tests")
    }

    /// The lines without those that are only a comment.
    pub fn code(&self) -> impl Iterator<Item = &str> {
        let mut within = false;
        self.text.lines().map(str::trim).filter_map(move |line| {
            if !within && !line.starts_with("/*") {
                return (!line.starts_with("//")).then_some(line);
            }
            let after = line.split_once("*/").map(|(_, after)| after.trim());
            within = after.is_none();
            after.filter(|after| !after.is_empty())
        })
    }

    /// The rooms and other names at the root of the crate that the file names, by `crate::` or by leaving its room.
    pub fn named(&self) -> Vec<String> {
        let code = self.code().collect::<Vec<_>>().join("\n");
        let at_root = ["crate::".to_owned(), "super::".repeat(self.depth())];
        let behind = |prefix: &str| code.match_indices(prefix).map(|(at, _)| &code[at + prefix.len()..]).collect();
        at_root.iter().flat_map(|prefix| -> Vec<&str> { behind(prefix) }).flat_map(first_words).collect()
    }

    /// How many `super::` lead from the file to the root of the crate.
    fn depth(&self) -> usize {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        self.path.strip_prefix(src).unwrap_or(&self.path).components().count()
    }
}

/// The first name of a path, or of each path in a group; groups within it belong to theirs.
fn first_words(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else { return vec![first_word(path)] };
    let (mut open, mut words) = (1, vec![String::new()]);
    for letter in group.chars() {
        match letter {
            '{' => open += 1,
            '}' => open -= 1,
            ',' if open == 1 => words.push(String::new()),
            _ => {}
        }
        match words.last_mut() {
            _ if open == 0 => break,
            Some(word) if letter != ',' => word.push(letter),
            _ => {}
        }
    }
    words.iter().map(|word| first_word(word)).filter(|word| !word.is_empty()).collect()
}

fn first_word(text: &str) -> String {
    text.trim().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

pub fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
}

/// Every text file below a folder of the project.
pub fn sources(folder: &str) -> impl Iterator<Item = Source> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            let is_text =
                path.extension().is_some_and(|kind| ["rs", "js", "html", "css"].iter().any(|text| kind == *text));
            if path.is_dir() {
                folders.push(path);
            } else if is_text {
                found.push(Source::at(path));
            }
        }
    }
    assert!(!found.is_empty(), "nothing found below {folder}");
    found.into_iter()
}
