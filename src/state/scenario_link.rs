//! A link is the scenario: `#2.<letters>` in the part of the address that never reaches a server.
//! Version 2 is the scenario in a short notation, deflated by the browser, as letters with checks
//! among them, so that a cut or changed link says so and gives what stands before the damage.
//! Version 1 is read for ever. Knows no calculator. See `docs/decisions/links.md`.

pub mod inflate;
pub mod letters;
pub mod notation;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::browser::deflate;
use notation::Part;

const VERSION: &str = "2";
/// Far more than a shipment of ten thousand lines.
const LONGEST: usize = 4_000_000;
/// How often a damaged scenario gives up the last thing in it, in search of one that makes sense.
const ATTEMPTS: usize = 64;

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Of a later storefront.
    LaterVersion,
    /// Cut off, or changed on the way, and nothing in it can be read.
    Damaged,
}

/// What travels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sent<S> {
    pub scenario: S,
    /// The names of fields that the sender keeps private: their values are not in the scenario.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<String>,
}

/// What a link gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened<S> {
    pub sent: Sent<S>,
    /// Whether all that was sent is in it: else the link was damaged, and this is what could be read.
    pub is_whole: bool,
}

/// The fragment, without the `#`; `None` where the browser cannot deflate.
pub async fn write(sent: &Sent<impl Serialize>) -> Option<String> {
    let text = notation::write(&serde_json::to_value(sent).ok()?);
    let deflated = deflate::deflated(text.as_bytes()).await?;
    Some(format!("{VERSION}.{}", letters::write(&deflated)))
}

/// Reads a fragment; `None` where there is none.
pub fn read<S: DeserializeOwned>(fragment: &str) -> Option<Result<Opened<S>, LinkFault>> {
    let (version, rest) = fragment.split_once('.').unwrap_or((fragment, ""));
    Some(match version {
        "" => return None,
        "1" => first(rest),
        VERSION => second(rest),
        later if later.parse::<u32>().is_ok() => Err(LinkFault::LaterVersion),
        _ => Err(LinkFault::Damaged),
    })
}

fn second<S: DeserializeOwned>(text: &str) -> Result<Opened<S>, LinkFault> {
    let (deflated, is_checked) = letters::read(text);
    let (written, is_inflated) = inflate::inflate(&deflated, LONGEST);
    let written = match String::from_utf8(written) {
        Ok(written) => written,
        // Cut within a letter of more than one byte.
        Err(error) => {
            let end = error.utf8_error().valid_up_to();
            String::from_utf8_lossy(error.as_bytes().get(..end).unwrap_or_default()).into_owned()
        }
    };
    let (mut part, is_read) = notation::read(&written);
    let is_whole = is_checked && is_inflated && is_read;
    let attempts = if is_whole { 1 } else { ATTEMPTS };
    for _ in 0..attempts {
        if let Some(sent) = sent(&part) {
            return Ok(Opened { sent, is_whole });
        }
        if !part.shorten() {
            break;
        }
    }
    Err(LinkFault::Damaged)
}

fn sent<S: DeserializeOwned>(part: &Part) -> Option<Sent<S>> {
    serde_json::from_value(part.value()).ok()
}

/// JSON, deflated, in base64url, with one check over all of it: where it is damaged nobody knows
/// where, and nothing is read rather than something wrong.
fn first<S: DeserializeOwned>(rest: &str) -> Result<Opened<S>, LinkFault> {
    let (text, check) = rest.split_once('.').ok_or(LinkFault::Damaged)?;
    let mut sum = letters::Sum::default();
    sum.add(text.as_bytes());
    if check != format!("{:08x}", sum.value()) {
        return Err(LinkFault::Damaged);
    }
    let (json, is_whole) = inflate::inflate(&letters::decode(text.as_bytes()), LONGEST);
    let scenario = serde_json::from_slice(&json).ok().filter(|_| is_whole).ok_or(LinkFault::Damaged)?;
    Ok(Opened { sent: Sent { scenario, withheld: Vec::new() }, is_whole })
}
