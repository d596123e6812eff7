//! Puts small files of shared code into one: the splitter writes a file for every set of chunks that
//! share something, a hundred of them, and a page that waits for sixty files waits for the network.

use std::{fmt::Write as _, fs, ops::Range, path::Path};

use anyhow::{Context, Result, ensure};

/// Of an optimised file, in bytes: what is larger is fetched by the pages that need it and no others.
const SMALL: usize = 6_000;
const LINK: &str = "__wasm_split.js";
const TOGETHER: &str = "small_chunks.bin";

/// Fetches the file once, or again where it did not come, and cuts a part out of it.
const PART: &str = r#"
let together;
async function part(start, end) {
    together ??= fetch(new URL("./small_chunks.bin", import.meta.url)).then((answer) => {
        if (!answer.ok) throw new Error(`small_chunks.bin: ${answer.status}`);
        return answer.arrayBuffer();
    });
    const asked = together;
    asked.catch(() => {
        if (together === asked) together = undefined;
    });
    return (await asked).slice(start, end);
}
"#;

/// Rewrites the splitter's output in this folder.
pub fn put_together(folder: &Path) -> Result<()> {
    let link = folder.join(LINK);
    let mut script = fs::read_to_string(&link).with_context(|| link.display().to_string())?;
    let mut together = Vec::new();
    for path in super::wasm_files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = fs::read(&path)?;
        if name.starts_with("chunk_") && file.len() < SMALL {
            ensure!(script.contains(&asked_for(&name)), "{LINK} does not ask for {name} as it did");
            let start = together.len();
            together.extend(file);
            script = script.replace(&asked_for(&name), &cut_out(start..together.len()));
            fs::remove_file(&path)?;
        }
    }
    ensure!(!together.is_empty(), "no file of shared code is small");
    script.write_str(PART)?;
    fs::write(folder.join(TOGETHER), together)?;
    fs::write(link, script).map_err(Into::into)
}

/// How the splitter's script brings a file.
fn asked_for(name: &str) -> String {
    format!(
        "const src = fetch(new URL(\"./{name}\", import.meta.url));
    src.catch(() => {{}});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));"
    )
}

fn cut_out(Range { start, end }: Range<usize>) -> String {
    format!(
        "const src = part({start}, {end});
    src.catch(() => {{}});
    return async (imports) => WebAssembly.instantiate(await src, imports);"
    )
}
