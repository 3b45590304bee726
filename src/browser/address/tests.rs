use super::cut_out;

/// A code as mail programs leave it behind; what it is else, others know.
fn is_code(part: &str) -> bool {
    part.replace("%25", "%").replace("%23", "#").contains("#g1p.") || part.starts_with("g1p.")
}

#[test]
fn only_the_code_is_cut_out_of_an_address() {
    let here = "https://intranet.example/%E5%89%B2%E5%BD%93/index.html";
    for (behind, kept, code) in [
        ("%23g1p.AAAA", "", "%23g1p.AAAA"),
        ("%2523g1p.AAAA%20", "", "%2523g1p.AAAA%20"),
        ("%23g1p.AAAA?lang=ja&web=1", "?lang=ja", "%23g1p.AAAA"),
        ("?%23g1p.AAAA", "", "%23g1p.AAAA"),
        ("?g1p.AAAA", "", "g1p.AAAA"),
        ("?view=notice&lang=ja%23g1p.AAAA", "?view=notice&lang=ja", "%23g1p.AAAA"),
        (
            "?u=https%3A%2F%2Fexample.com%2F%23g1p.AAAA&readonly&instance=b&theme=dark",
            "?readonly&instance=b&theme=dark",
            "%23g1p.AAAA",
        ),
    ] {
        let address = [here, behind].concat();
        assert_eq!(cut_out(&address, is_code), Some(([here, kept].concat(), code)), "{behind}");
    }
}

#[test]
fn an_address_without_a_code_is_left_alone() {
    for behind in ["", "?", "?lang=ja", "%23", "?u=%23section", "?view=%"] {
        assert_eq!(cut_out(&["https://example.com/%E5%89%B2/", behind].concat(), is_code), None, "{behind}");
    }
}
