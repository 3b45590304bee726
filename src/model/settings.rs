//! How the page is shown; none of it belongs to the grant.

use crate::language::Language;
use crate::notice::DocumentName;

/// The choices of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub page_language: Language,
    pub notice_language: NoticeLanguage,
    /// The paper that is shown.
    pub document: DocumentName,
    pub theme: Theme,
    pub view: View,
    /// Nothing can be typed.
    pub readonly: bool,
    /// Rights per person stand in the allotment table: a row of one person shows his pay.
    pub rights_per_person: bool,
}

/// Which notices stand on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeLanguage {
    One(Language),
    Both,
}

impl NoticeLanguage {
    pub const ALL: [NoticeLanguage; 3] =
        [NoticeLanguage::One(Language::English), NoticeLanguage::One(Language::Japanese), NoticeLanguage::Both];

    pub fn name(self) -> &'static str {
        match self {
            NoticeLanguage::One(language) => language.tag(),
            NoticeLanguage::Both => "both",
        }
    }

    pub fn shows(self, language: Language) -> bool {
        self == NoticeLanguage::Both || self == NoticeLanguage::One(language)
    }
}

macro_rules! named {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $kind { $($(#[$item])* $variant,)* }

        impl $kind {
            pub const ALL: &[$kind] = &[$($kind::$variant,)*];

            /// The value in the page's address and in its choices.
            pub fn name(self) -> &'static str {
                match self { $($kind::$variant => $name,)* }
            }

            pub fn from_name(name: &str) -> Option<$kind> {
                match name { $($name => Some($kind::$variant),)* _ => None }
            }
        }
    };
}

named! {
    /// The colours.
    Theme {
        /// As the system has it.
        Auto = "auto",
        Light = "light",
        Dark = "dark",
    }
}

named! {
    /// Which part of the page an embedding page asked for.
    View {
        Full = "full",
        /// The form with figures, table and checks.
        Calculator = "calculator",
        /// The allotment table alone.
        Table = "table",
        /// The notices alone.
        Notice = "notice",
    }
}
