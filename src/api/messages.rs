//! Brings the messages of a language from the server to `text`.

use super::{ApiError, get_text};
use crate::{
    state::language::Language,
    text::{self, Messages},
};

/// Fetches a language and speaks it from then on.
pub async fn speak(language: Language) -> Result<(), ApiError> {
    let later =
        async { if text::is_complete() { file(language, ".later").await.map(Some) } else { Ok(None) } };
    let (first, later) = futures::join!(file(language, ""), later);
    first?.speak(later?, language);
    Ok(())
}

/// Fetches the messages of what comes in files of its own, in the language spoken now.
pub async fn complete() -> Result<(), ApiError> {
    while !text::is_complete() {
        let language = text::language();
        let later = file(language, ".later").await?;
        // The reader may have changed the language meanwhile.
        if language == text::language() {
            later.add();
        }
    }
    Ok(())
}

async fn file(language: Language, name: &str) -> Result<Messages, ApiError> {
    let json = get_text(&format!("/messages/{}{name}.json", language.code())).await?;
    Messages::read(&json).map_err(|_| ApiError::Unreadable)
}
