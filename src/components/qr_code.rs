//! A text as a QR code, drawn as one path. Black on white in every theme: readers expect it so.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Clear modules around the code, as the standard asks.
const QUIET: i32 = 4;
/// Longer texts give modules that a phone does not tell apart on a screen.
pub const LONGEST: usize = 600;

/// Nothing where the text is too long.
#[component]
pub fn QrCodeImage(
    #[prop(into)] text: Signal<String>,
    /// What a screen reader says.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let code = Memo::new(move |_| {
        let text = text.read();
        (text.len() <= LONGEST).then(|| QrCode::encode_text(&text, QrCodeEcc::Medium).ok()).flatten()
    });
    move || {
        let code = code.get()?;
        let size = code.size() + 2 * QUIET;
        let frame = format!("0 0 {size} {size}");
        Some(view! {
            <svg class="qr-code" viewBox=frame role="img" aria-label=label shape-rendering="crispEdges">
                <rect width=size height=size fill="#fff" />
                <path d=path(&code) fill="#000" />
            </svg>
        })
    }
}

/// A run of dark modules is one rectangle.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let width = x - start;
                path += &format!("M{} {}h{width}v1h-{width}z", start + QUIET, y + QUIET);
            }
            x += 1;
        }
    }
    path
}
