//! A start that failed: no messages have come, so that nothing else can be said.

use std::time::Duration;

use crate::{
    api::ApiError,
    browser::{document, location, timer},
    state::language::Language,
    text,
};

const AGAIN_AFTER: Duration = Duration::from_secs(3);

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
        location::reload();
    }
}
