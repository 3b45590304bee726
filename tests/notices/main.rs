//! The notices of grants as companies make them.

use wariate::calculation::calculate;
use wariate::draft::{Draft, Input};
use wariate::grant::Grant;
use wariate::language::Language;
use wariate::notice::render::text;
use wariate::notice::{Document, Origin, Span, determination, resolution};

mod agreed;
mod agreements;
mod clipboard;
mod facts;
mod golden;
mod grants;
mod markdown;
mod own_order;
mod own_wording;
mod page;
mod papers;
mod properties;
mod resolutions;
mod variants;

fn compose(draft: &Draft, language: Language) -> Document {
    let grant = Grant::read(draft);
    determination::compose(&grant, &calculate(&grant), language, Origin::Own)
}

fn resolved(draft: &Draft, language: Language) -> Document {
    let grant = Grant::read(draft);
    resolution::compose(&grant, &calculate(&grant), language, Origin::Own)
}

fn plain(document: &Document) -> String {
    text::render(document, &blank)
}

/// The names of the inputs, as `[price_per_share]`.
fn blank(inputs: &[Input]) -> String {
    let names: Vec<String> = inputs.iter().map(Input::to_string).collect();
    format!("[{}]", names.join(", "))
}

fn missing(document: &Document) -> Vec<Input> {
    let spans = document.passages().flat_map(|passage| &passage.0);
    let missing = spans.filter_map(|span| match span {
        Span::Missing(inputs) => Some(inputs.clone()),
        _ => None,
    });
    missing.flatten().collect()
}
