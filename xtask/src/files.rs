//! Names what the built pages are made of in one file, `files.json`, so that the service worker can keep
//! all of it for a day without a network (`public/service-worker.js`).

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::inputs;

const LIST: &str = "files.json";
/// Beside the page: what the application fetches when it is wanted.
const BESIDE: [&str; 2] = ["pages.css", "pictures.svg"];

/// Writes the list, before anything is compressed.
pub fn list(site: &str) -> Result<()> {
    let folder = Path::new(site);
    let files = inputs::files(&[site])?;
    let mut addresses = Vec::new();
    for file in &files {
        let path = file.strip_prefix(folder)?.to_string_lossy();
        if path.starts_with("app-") || BESIDE.contains(&&*path) {
            addresses.push(format!("/{path}"));
        }
    }
    let path = folder.join(LIST);
    fs::write(&path, serde_json::to_string(&addresses)?).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_needs_is_named_and_nothing_else() {
        let site = std::env::temp_dir().join(format!("entrepot-files-{}", std::process::id()));
        fs::create_dir_all(site.join("app-0123456789abcdef")).expect("a folder");
        for file in ["index.html", "pages.css", "app-0123456789abcdef/entrepot.js"] {
            fs::write(site.join(file), "").expect("a file");
        }
        list(&site.to_string_lossy()).expect("a list");
        let listed = fs::read_to_string(site.join(LIST)).expect("the list");
        fs::remove_dir_all(&site).expect("gone");
        assert_eq!(listed, r#"["/app-0123456789abcdef/entrepot.js","/pages.css"]"#);
    }
}
