//! Brings the messages of a language from the server to `text`.

use std::time::Duration;

use crate::{
    api::{ApiError, get_text},
    browser::{document, timer},
    state::language::Language,
    text::{self, Messages},
};

const AGAIN_AFTER: Duration = Duration::from_secs(3);

/// Fetches a language and speaks it from then on.
pub async fn speak(language: Language) -> Result<(), ApiError> {
    let later =
        async { if text::is_complete() { file(language, ".later").await.map(Some) } else { Ok(None) } };
    let (first, later) = futures::join!(file(language, ""), later);
    first?.speak(later?, language);
    Ok(())
}

/// Fetches the messages of the pages that come in files of their own, in the language spoken now.
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

/// Says, in the few built-in words, that the start failed, and waits a little.
pub async fn wait_to_try_again(language: Language, error: &ApiError) {
    let (failed, again) = text::start_failed(language);
    if let Some(place) = document::document().and_then(|document| document.get_element_by_id("start-status"))
    {
        place.set_text_content(Some(&format!("{failed} {again}")));
    }
    timer::sleep(AGAIN_AFTER).await;
    // A file that cannot be read belongs to another version: the server has a newer application.
    if *error == ApiError::Unreadable {
        document::reload();
    }
}
