//! The two languages of every page and every document.

/// A language of the page or of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    English,
    Japanese,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::English, Language::Japanese];

    /// The language tag, as in the `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Japanese => "ja",
        }
    }

    /// This language, then the other.
    pub fn and_the_other(self) -> [Language; 2] {
        match self {
            Language::English => [Language::English, Language::Japanese],
            Language::Japanese => [Language::Japanese, Language::English],
        }
    }

    /// The language of a tag, `None` for any other text.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// One thing said in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bilingual<T> {
    pub english: T,
    pub japanese: T,
}

impl<T> Bilingual<T> {
    pub fn get(&self, language: Language) -> &T {
        match language {
            Language::English => &self.english,
            Language::Japanese => &self.japanese,
        }
    }
}
