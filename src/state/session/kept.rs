//! What the server said last of the house and of who is signed in: a visit without a network begins
//! with it. What may be seen or done is still the server's to say, at every request; what is seen without
//! it was seen here before. See `docs/decisions/offline.md`.

use api::session::Session;

use super::Told;
use crate::browser::storage::{self, Key};

/// As they were sent.
const SETTINGS: Key = Key { name: "settings", version: 2 };
const SESSION: Key = Key { name: "session", version: 1 };

pub(super) fn keep(settings: &String, session: &String) {
    storage::write(SETTINGS, "", settings);
    storage::write(SESSION, "", session);
}

/// After signing in.
pub(super) fn keep_session(session: &Session) {
    if let Ok(session) = serde_json::to_string(session) {
        storage::write(SESSION, "", &session);
    }
}

pub(super) fn told() -> Option<Told> {
    Told::read(&storage::read::<String>(SETTINGS, "")?, &storage::read::<String>(SESSION, "")?)
}

/// The person leaves; what everyone may know of the house stays.
pub(super) fn forget() {
    storage::write(SESSION, "", &"{}".to_owned());
}
