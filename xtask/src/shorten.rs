//! Shortens the scripts and styles of the built site: blanks, comments and names that nothing outside
//! knows. Trunk's own way of doing so fails on the glue of today's wasm-bindgen.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{inputs, process, tools};

/// The style sheet of the pages that come in files of their own.
const PAGES: &str = "pages.css";
const PAGE: &str = "index.html";
const STYLE: (&str, &str) = ("<style>", "</style>");

/// Every script of the folder, which is a module.
pub fn scripts(folder: &Path) -> Result<()> {
    let files = inputs::files(&[&folder.to_string_lossy()])?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "js")) {
        let short = shortened(file, &["--format=esm"])?;
        fs::write(file, short)?;
    }
    Ok(())
}

/// The styles within the page, and those beside it.
pub fn styles(site: &str) -> Result<()> {
    let pages = Path::new(site).join(PAGES);
    let short = shortened(&pages, &[])?;
    fs::write(pages, short)?;
    let page = Path::new(site).join(PAGE);
    let html = fs::read_to_string(&page).with_context(|| page.display().to_string())?;
    let one = Path::new(site).join("one.css");
    let html = with_styles(&html, |style| {
        fs::write(&one, style)?;
        shortened(&one, &[])
    })?;
    let _ = fs::remove_file(one);
    fs::write(page, html).map_err(Into::into)
}

fn shortened(file: &Path, options: &[&str]) -> Result<String> {
    process::output(
        tools::command("esbuild")?.args(["--minify", "--log-level=error"]).args(options).arg(file),
    )
}

/// The page with every style written anew.
fn with_styles(html: &str, write: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut parts = html.split(STYLE.0);
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((style, rest)) = part.split_once(STYLE.1) else {
            bail!("a style of the page has no end");
        };
        page += &format!("{}{}{}{rest}", STYLE.0, write(style)?.trim(), STYLE.1);
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_alone_are_written_anew() {
        let page = "<p>a { b }</p><style> a { b } </style><script>x</script><style>c</style>.";
        let short = with_styles(page, |style| Ok(style.replace(' ', ""))).unwrap();
        assert_eq!(short, "<p>a { b }</p><style>a{b}</style><script>x</script><style>c</style>.");
        assert!(with_styles("<style>a", |style| Ok(style.to_owned())).is_err());
    }
}
