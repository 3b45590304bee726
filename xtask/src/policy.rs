//! The Content-Security-Policy of each page. It carries checksums of what stands inline, so it is written after the build.
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

/// What both pages refuse: every request not named, forms, other bases, and markup made from strings. Scripts come by the
/// one policy of static/files.js, which lets through its own worker alone.
const COMMON: &str = "img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types wariate";

/// The hosted page may load its own files until it has started; then static/boot.js takes that away too.
pub fn hosted(boot_script: &str, boot_style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' {} 'wasm-unsafe-eval'; style-src 'self' {}; connect-src 'self'; {COMMON}",
        source(boot_script),
        source(boot_style)
    )
}

/// The single file loads nothing at all.
pub fn single_file(scripts: &[&str], styles: &[&str]) -> String {
    let sources = |texts: &[&str]| texts.iter().map(|text| source(text)).collect::<Vec<_>>().join(" ");
    format!(
        "default-src 'none'; connect-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; {COMMON}",
        sources(scripts),
        sources(styles)
    )
}

fn source(text: &str) -> String {
    format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_source_is_the_checksum_that_browsers_compute() {
        // Computed with another program: printf 'doSomething();' | openssl dgst -sha256 -binary | base64
        let expected = "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";
        assert_eq!(super::source("doSomething();"), expected);
    }

    #[test]
    fn the_single_file_may_reach_nothing() {
        let policy = super::single_file(&["a"], &["b"]);
        assert!(policy.contains("connect-src 'none'") && !policy.contains("'self'"), "{policy}");
    }
}
