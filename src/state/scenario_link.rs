//! A link is the scenario: `#1.<scenario>.<check>` in the part of the address that never reaches a
//! server. Version 1 is JSON, deflated by the browser, in base64url; the check is a sum over it, so
//! that a cut or changed link says so. Knows no calculator.

use serde::{Serialize, de::DeserializeOwned};

use crate::browser::deflate;

const VERSION: &str = "1";
/// Far more than a shipment of ten thousand lines.
const LONGEST: usize = 4_000_000;

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Of a later storefront.
    LaterVersion,
    /// Cut off, or changed on the way.
    Damaged,
}

/// The fragment, without the `#`; `None` where the browser cannot deflate.
pub async fn write(sent: &impl Serialize) -> Option<String> {
    let json = serde_json::to_string(sent).ok()?;
    let text = deflate::to_text(json.as_bytes()).await?;
    Some(format!("{VERSION}.{text}.{}", check(&text)))
}

/// Reads a fragment; `None` where there is none.
pub async fn read<T: DeserializeOwned>(fragment: &str) -> Option<Result<T, LinkFault>> {
    if fragment.is_empty() {
        return None;
    }
    Some(open(fragment).await)
}

async fn open<T: DeserializeOwned>(fragment: &str) -> Result<T, LinkFault> {
    let mut parts = fragment.split('.');
    let (version, text, sum) = (parts.next(), parts.next(), parts.next());
    if version.is_some_and(|version| version != VERSION && version.parse::<u32>().is_ok()) {
        return Err(LinkFault::LaterVersion);
    }
    let text = text.filter(|text| sum == Some(check(text).as_str())).ok_or(LinkFault::Damaged)?;
    let json = deflate::from_text(text, LONGEST).await.ok_or(LinkFault::Damaged)?;
    serde_json::from_slice(&json).map_err(|_| LinkFault::Damaged)
}

/// FNV-1a: tells damage, not malice; the scenario holds nothing that its sender may not change.
fn check(text: &str) -> String {
    let sum =
        text.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{sum:08x}")
}
