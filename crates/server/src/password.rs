//! Passwords: argon2id (19 MiB, two passes, one lane: OWASP's first choice), hashed off the async
//! threads and a few at a time, so that a burst of sign-ins cannot take the machine.

use std::sync::{Arc, LazyLock};

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use crate::problem::{Failure, Outcome};
use crate::random::to_hexadecimal;

/// The shortest password that is taken.
pub const MINIMUM_LENGTH: usize = 12;
/// The longest: hashing more serves nobody.
pub const MAXIMUM_LENGTH: usize = 256;

const AT_ONCE: usize = 4;

/// Verified against where there is no such account, so that the answer takes as long.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash("nobody has this password").ok());

/// Hashes and verifies.
#[derive(Clone, Debug)]
pub struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Passwords {
    /// The hash to keep.
    ///
    /// # Errors
    /// The problem `internal` where the machine cannot hash.
    pub async fn hash(&self, password: String) -> Outcome<String> {
        let permit = self.0.clone().acquire_owned().await.map_err(Failure::internal)?;
        spawn_blocking(move || {
            let hashed = hash(&password);
            drop(permit);
            hashed
        })
        .await
        .map_err(Failure::internal)?
        .map_err(Failure::internal)
    }

    /// A hash that tells one text with a password in it from another, as dear to guess as the password's own.
    /// The same text and `context` have the same.
    ///
    /// # Errors
    /// The problem `internal` where the machine cannot hash.
    pub async fn digest(&self, text: String, context: String) -> Outcome<String> {
        let permit = self.0.clone().acquire_owned().await.map_err(Failure::internal)?;
        spawn_blocking(move || {
            let mut digest = [0; 32];
            let salt = Sha256::digest(context.as_bytes());
            let hashed = argon2().hash_password_into(text.as_bytes(), &salt, &mut digest);
            drop(permit);
            hashed.map(|()| to_hexadecimal(&digest))
        })
        .await
        .map_err(Failure::internal)?
        .map_err(Failure::internal)
    }

    /// Whether the password is the one that was hashed; takes as long where there is no hash.
    ///
    /// # Errors
    /// The problem `internal` where the machine cannot hash.
    pub async fn verify(&self, password: String, hashed: Option<String>) -> Outcome<bool> {
        let permit = self.0.clone().acquire_owned().await.map_err(Failure::internal)?;
        spawn_blocking(move || {
            let known = hashed.is_some();
            let hashed = hashed.or_else(|| NOBODY.clone()).unwrap_or_default();
            let matches = PasswordHash::new(&hashed)
                .is_ok_and(|hashed| argon2().verify_password(password.as_bytes(), &hashed).is_ok());
            drop(permit);
            known && matches
        })
        .await
        .map_err(Failure::internal)
    }
}

/// The hash of a password in PHC form, on this thread: for the importers of users.
///
/// # Errors
/// Where the system has no randomness to give, or no memory.
pub fn hash(password: &str) -> Result<String, argon2::password_hash::Error> {
    Ok(argon2().hash_password(password.as_bytes())?.to_string())
}

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_is_taken() {
        let passwords = Passwords::default();
        let hashed = passwords.hash("correct horse".into()).await.expect("a hash");
        assert!(hashed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        let verify = |password: &str, hashed| passwords.verify(password.into(), hashed);
        assert!(verify("correct horse", Some(hashed.clone())).await.expect("an answer"));
        assert!(!verify("wrong horse", Some(hashed)).await.expect("an answer"));
        assert!(!verify("nobody has this password", None).await.expect("an answer"));
    }
}
