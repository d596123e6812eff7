//! Shortens the scripts and styles of the built site: blanks, comments and names that nothing outside
//! knows. Trunk's own way of doing so fails on the glue of today's wasm-bindgen.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{inputs, process, tools};

/// The style sheet of the pages that come in files of their own.
const PAGES: &str = "pages.css";
const PAGE: &str = "index.html";
/// Every script of the folder, which is a module.
pub fn scripts(folder: &Path) -> Result<()> {
    let files = inputs::files(&[&folder.to_string_lossy()])?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "js")) {
        let short = shortened(file, &["--format=esm"])?;
        fs::write(file, short)?;
    }
    Ok(())
}

/// The styles and scripts within the page, and the styles beside it.
pub fn page(site: &str) -> Result<()> {
    let pages = Path::new(site).join(PAGES);
    let short = shortened(&pages, &[])?;
    fs::write(pages, short)?;
    let page = Path::new(site).join(PAGE);
    let html = fs::read_to_string(&page).with_context(|| page.display().to_string())?;
    let one = |name: &str, options: &'static [&str]| {
        let file = Path::new(site).join(name);
        move |content: &str| {
            fs::write(&file, content)?;
            let short = shortened(&file, options);
            fs::remove_file(&file)?;
            short
        }
    };
    let html = within(&html, "<style>", "</style>", one("one.css", &[]))?;
    let html = within(&html, "<script>", "</script>", one("one.js", &[]))?;
    let html = within(&html, "<script type=\"module\">", "</script>", one("one.js", &["--format=esm"]))?;
    fs::write(page, html).map_err(Into::into)
}

fn shortened(file: &Path, options: &[&str]) -> Result<String> {
    process::output(
        tools::command("esbuild")?.args(["--minify", "--log-level=error"]).args(options).arg(file),
    )
}

/// The page with what stands in every such element written anew.
fn within(html: &str, start: &str, end: &str, write: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut parts = html.split(start);
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((content, rest)) = part.split_once(end) else {
            bail!("a {start} of the page has no end");
        };
        page += &format!("{start}{}{end}{rest}", write(content)?.trim());
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn such_elements_alone_are_written_anew() {
        let page = "<p>a { b }</p><style> a { b } </style><script>x ( )</script><style>c</style>.";
        let without_blanks = |text: &str| Ok(text.replace(' ', ""));
        let styles = within(page, "<style>", "</style>", without_blanks).unwrap();
        assert_eq!(styles, "<p>a { b }</p><style>a{b}</style><script>x ( )</script><style>c</style>.");
        let scripts = within(&styles, "<script>", "</script>", without_blanks).unwrap();
        assert_eq!(scripts, "<p>a { b }</p><style>a{b}</style><script>x()</script><style>c</style>.");
        assert!(within("<style>a", "<style>", "</style>", without_blanks).is_err());
    }
}
