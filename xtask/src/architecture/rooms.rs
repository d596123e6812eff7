//! Which words belong to which room, and how files are named: checked over the text of the files,
//! without their comments and without their tests.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::inputs;

/// A word that must not stand in a room.
struct Ban {
    room: &'static str,
    /// Files or folders of the room that own the word.
    except: &'static [&'static str],
    extension: &'static str,
    words: &'static [&'static str],
    reason: &'static str,
}

const BANS: [Ban; 11] = [
    Ban {
        room: "crates/domain/src",
        except: &[],
        extension: "rs",
        words: &["f32", "f64"],
        reason: "the domain is exact",
    },
    Ban {
        room: "crates/domain/src",
        except: &[],
        extension: "rs",
        words: &[".unwrap()", ".expect(", "panic!(", "unreachable!(", "std::fs", "std::net", "std::time"],
        reason: "the domain is total and pure: an error with a name, and no world outside",
    },
    Ban {
        room: "crates/server/src",
        except: &[],
        extension: "rs",
        words: &[" REAL", " FLOAT", " DOUBLE PRECISION"],
        reason: "money is an integer of minor units, rates are decimal text",
    },
    Ban {
        room: "src",
        except: &["src/api.rs", "src/api"],
        extension: "rs",
        words: &["gloo_net", "fetch_with_"],
        reason: "src/api is the only room that talks to the network",
    },
    Ban {
        room: "src/components",
        except: &[],
        extension: "rs",
        words: &["crate::api", "crate::pages", "crate::state", "domain::", "search::", "use api::"],
        reason: "components know no business type, no network and no state",
    },
    Ban {
        room: "src/browser",
        except: &[],
        extension: "rs",
        words: &[
            "crate::api",
            "crate::components",
            "crate::pages",
            "crate::state",
            "crate::text",
            "domain::",
            "search::",
        ],
        reason: "the wrappers of the browser know nothing of the trade",
    },
    Ban {
        room: "src/pages",
        except: &[],
        extension: "rs",
        words: &["browser::storage", "browser::snapshots"],
        reason: "what must outlive a page belongs to src/state",
    },
    Ban {
        room: "src/state",
        except: &[],
        extension: "rs",
        words: &["crate::pages", "crate::components"],
        reason: "the state outlives every page and knows none",
    },
    Ban {
        room: "src",
        except: &[],
        extension: "rs",
        words: &["style=\"", "inner_html"],
        reason: "the Content-Security-Policy forbids inline styles, and markup is never data",
    },
    Ban {
        room: "locales",
        except: &[],
        extension: "ftl",
        words: &["<b>", "<br", "<a ", "<span"],
        reason: "messages are text: markup belongs to the view",
    },
    Ban {
        room: "style",
        except: &[],
        extension: "css",
        words: &[
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            "text-align: left",
            "text-align: right",
            "float: left",
            "float: right",
            " left:",
            " right:",
        ],
        reason: "logical properties only: Arabic reads from the other side",
    },
];

/// Every room whose file names are checked.
const ROOMS: [&str; 4] = ["src", "crates", "xtask", "tests"];

/// What stands where it must not.
pub fn check() -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for path in inputs::files(&ROOMS)? {
        if path.file_name().is_some_and(|name| name == "mod.rs") {
            broken.push(format!("{}: foo.rs beside foo/, no mod.rs", path.display()));
        }
    }
    for ban in &BANS {
        for path in inputs::files(&[ban.room])? {
            let owns = ban.except.iter().any(|except| path.starts_with(except));
            let applies = path.extension().is_some_and(|extension| extension == ban.extension);
            if applies && !owns {
                broken.extend(breaks(ban, &path)?);
            }
        }
    }
    Ok(broken)
}

fn breaks(ban: &Ban, path: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    // By custom the tests of a file are its last module.
    let text = text.split("#[cfg(test)]").next().unwrap_or(&text);
    let mut broken = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or(line);
        for word in ban.words {
            if has_word(code, word) {
                broken.push(format!("{}:{}: `{}`: {}", path.display(), number + 1, word.trim(), ban.reason));
            }
        }
    }
    Ok(broken)
}

/// Whether the word stands there by itself: `f32` is not in `buf32`.
fn has_word(code: &str, word: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.match_indices(word).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        let after = code[start + word.len()..].chars().next();
        let begins = !word.starts_with(is_part) || !before.is_some_and(is_part);
        let ends = !word.ends_with(is_part) || !after.is_some_and(is_part);
        begins && ends
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_not_a_part_of_another() {
        assert!(has_word("let x: f32 = 1.0;", "f32"));
        assert!(!has_word("let buf32 = 1;", "f32"));
        assert!(has_word("a.unwrap()", ".unwrap()"));
        assert!(!has_word("a.unwrap_or(b)", ".unwrap()"));
        assert!(has_word("use domain::Money;", "domain::"));
        assert!(!has_word("use subdomain::Money;", "domain::"));
    }
}
