//! The opaque token of a session: 32 random bytes in a cookie, of which the database keeps only the
//! SHA-256.

use http::HeaderValue;
use sha2::{Digest, Sha256};

/// A session unused for this long ends.
const LIFETIME_MILLISECONDS: i64 = 30 * 24 * 60 * 60 * 1000;
/// A session is prolonged at most once in this time, so that reading does not write.
const PROLONG_AFTER_MILLISECONDS: i64 = 24 * 60 * 60 * 1000;

/// What the browser holds: 64 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(String);

/// A token is a password: it does not show itself in logs.
impl std::fmt::Debug for SessionToken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SessionToken")
    }
}

impl SessionToken {
    /// A new one.
    ///
    /// # Errors
    /// Where the system has no randomness to give.
    pub fn random() -> Result<Self, getrandom::Error> {
        crate::random::hexadecimal::<32>().map(Self)
    }

    /// Reads a cookie's value.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        well_formed.then(|| Self(text.to_owned()))
    }

    /// What the database knows of it.
    #[must_use]
    pub fn hash(&self) -> String {
        crate::random::to_hexadecimal(&Sha256::digest(self.0.as_bytes()))
    }

    /// The cookie that gives it to the browser.
    #[must_use]
    pub fn cookie(&self, secure: bool) -> HeaderValue {
        cookie(&self.0, LIFETIME_MILLISECONDS / 1000, secure)
    }
}

/// The cookie that takes the token away again.
#[must_use]
pub fn empty_cookie(secure: bool) -> HeaderValue {
    cookie("", 0, secure)
}

/// `__Host-` binds the cookie to this host over TLS. On plain HTTP at a loopback address, where some
/// browsers refuse `Secure` cookies, the plain name is used.
#[must_use]
pub const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-session" } else { "session" }
}

fn cookie(value: &str, seconds: i64, secure: bool) -> HeaderValue {
    let name = cookie_name(secure);
    let flag = if secure { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{flag}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// When a session that is used at `now` ends; epoch milliseconds.
#[must_use]
pub const fn expiry(now: i64) -> i64 {
    now.saturating_add(LIFETIME_MILLISECONDS)
}

#[must_use]
pub const fn should_be_prolonged(expires_at: i64, now: i64) -> bool {
    expires_at.saturating_sub(now) < LIFETIME_MILLISECONDS - PROLONG_AFTER_MILLISECONDS
}
