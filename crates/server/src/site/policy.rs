//! The Content-Security-Policy of the built page: what is not named is forbidden, and an inline script
//! or style runs only if its hash is that of one in the page.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The policy for this page, which pages of these origins may put into a frame: nobody's where there
/// are none.
#[must_use]
pub fn of(html: &str, pictures: &[String], framed_by: &[String]) -> String {
    let scripts = hashes(html, "script");
    let styles = hashes(html, "style");
    let framed_by = if framed_by.is_empty() { "'none'".to_owned() } else { framed_by.join(" ") };
    let pictures: String = pictures.iter().map(|origin| format!(" {origin}")).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; \
         img-src 'self' data:{pictures}; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; frame-ancestors {framed_by}; form-action 'self'"
    )
}

/// The hashes of inline elements of this name, each with a blank before it.
fn hashes(html: &str, element: &str) -> String {
    let (start, end) = (format!("<{element}"), format!("</{element}>"));
    let mut hashes = String::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once(&start) {
        let Some((attributes, content)) = after.split_once('>') else {
            break;
        };
        let Some((content, behind)) = content.split_once(&end) else {
            break;
        };
        let named = attributes.is_empty() || attributes.starts_with(char::is_whitespace);
        if named && !attributes.contains("src=") {
            let hash = BASE64_STANDARD.encode(Sha256::digest(content.as_bytes()));
            hashes += &format!(" 'sha256-{hash}'");
        }
        rest = behind;
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_has_its_hash() {
        let page = "<script type=\"module\">alert('Hello, world.');</script>\
            <script src=\"/a.js\"></script><style>a{}</style>";
        let policy = of(page, &["https://pictures.example".to_owned()], &[]);
        // The hash that the specification gives as its example.
        let hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {hash};")), "{policy}");
        assert_eq!(policy.matches("sha256-").count(), 2);
        assert!(policy.contains("data: https://pictures.example;"));
        assert!(policy.contains("frame-ancestors 'none';"));
        let policy = of(page, &[], &["https://brand.example".to_owned(), "https://shop.example".to_owned()]);
        assert!(policy.contains("frame-ancestors https://brand.example https://shop.example;"), "{policy}");
    }
}
