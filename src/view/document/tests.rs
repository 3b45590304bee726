use super::{bit, differing};
use crate::notice::{Passage, Span};

fn cells(texts: [&'static str; 9]) -> Vec<Passage> {
    texts.map(|text| Passage(vec![Span::Wording(text.into())])).to_vec()
}

/// The ledger has nine columns.
#[test]
fn each_cell_that_differs_has_a_bit_of_its_own() {
    let former = cells(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
    let later = cells(["A", "b", "c", "d", "e", "f", "g", "h", "I"]);
    let columns = |bits: u16| (0..20).filter(|column| bits & bit(*column) != 0).collect::<Vec<_>>();
    assert_eq!(columns(differing(&later, &former)), [0, 8]);
    assert_eq!(columns(differing(&later, &former[..3])), [0, 3, 4, 5, 6, 7, 8]);
    assert_eq!(differing(&former, &former), 0);
    assert_eq!(bit(16), 0);
}
