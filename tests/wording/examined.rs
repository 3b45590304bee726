//! What is asked about a wording.

use std::rc::Rc;

use wariate::calculation::FigureName;
use wariate::draft::{Draft, Wording};
use wariate::grant::Grant;
use wariate::language::Bilingual;
use wariate::notice::papers::{self, Examined};
use wariate::notice::{DocumentName, Named, Origin, Terms};
use wariate::{Language, calculate};

use crate::{DOCUMENT, set, text, worded};

fn examined(wording: &Wording) -> Examined {
    let grant = Grant::read(&Draft::example());
    let calculation = calculate(&grant);
    let terms = Terms::new(&grant, &calculation, Origin::Own);
    let own = |language| Rc::new(papers::compose(DocumentName::Determination, &terms, wording, language));
    let own = Bilingual { english: own(Language::English), japanese: own(Language::Japanese) };
    Examined::of(DocumentName::Determination, &terms, wording, &own)
}

#[test]
fn what_a_reader_would_ask_about_a_wording() {
    assert_eq!(examined(&Wording::default()), Examined::default());
    // In one language, without the figure that stood there, and with a name that means nothing.
    let found = examined(&worded(|own| {
        own.set_text(DOCUMENT, "total_rights", Language::English, text("Rights", "as many as {totl_rights}"))
            .expect("a text");
    }));
    assert_eq!(found.unknown, ["totl_rights"]);
    assert_eq!(found.dropped, [Named::Grant(FigureName::TotalRights)]);
    assert_eq!((found.changed, found.in_one_language), (1, 1));
    // Both languages, every figure in another place.
    let found = examined(&worded(|own| {
        for language in Language::ALL {
            own.set_text(DOCUMENT, "total_rights", language, text("R", "{total_rights}")).expect("a text");
        }
    }));
    assert_eq!(found, Examined { changed: 1, ..Examined::default() });
    // What is left out is not asked for in words, and its figures are missed.
    let found = examined(&worded(|own| {
        own.set_text(DOCUMENT, "total_rights", Language::English, text("", "{nothing}")).expect("a text");
        own.leave_out(DOCUMENT, "total_rights", true).expect("left out");
    }));
    assert_eq!((found.unknown.len(), found.in_one_language), (0, 0));
    assert_eq!(found.dropped, [Named::Grant(FigureName::TotalRights)]);
    // A section that one language alone has is changed in no other.
    let found = examined(&worded(|own| set(own, "addressee", Language::Japanese, "関係各位")));
    assert_eq!((found.changed, found.in_one_language), (1, 0));
    // A section that no document knows any more says nothing.
    let found = examined(&worded(|own| set(own, "of_old", Language::Japanese, "{nothing}")));
    assert_eq!(found, Examined::default());
}
