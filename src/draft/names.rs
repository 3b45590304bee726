//! Lists of names. The names stay: links, files, portals and scripts use them.

macro_rules! names {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $kind { $($(#[$item])* $variant,)* }

        impl $kind {
            pub const ALL: [$kind; $kind::COUNT] = [$($kind::$variant,)*];
            pub const COUNT: usize = [$($name,)*].len();

            /// The name in the page, in files and in scripts.
            pub fn name(self) -> &'static str {
                match self { $($kind::$variant => $name,)* }
            }

            pub fn from_name(name: &str) -> Option<$kind> {
                $kind::ALL.into_iter().find(|item| item.name() == name)
            }
        }
    };
}

pub(super) use names;
