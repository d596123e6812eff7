//! What an installation may set. Read from the command line in `main`, passed on as a value.

use std::path::PathBuf;

/// The settings of a running server.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The brand whose storefront this is: in its header, and in the title of every page.
    pub brand: String,
    /// Whether `/settings` offers accounts to try the demo with.
    pub demo_accounts: bool,
    /// Cookies with the `__Host-` prefix, for TLS only. Off on a plain loopback address.
    pub secure_cookies: bool,
    /// The address that browsers know, where a proxy in front changes `Host`.
    pub public_url: Option<String>,
    /// Whether `X-Forwarded-For` is written by a proxy of ours.
    pub behind_proxy: bool,
    /// The folder of the built storefront.
    pub site: Option<PathBuf>,
    /// The largest file that may be uploaded for import.
    pub import_limit_bytes: u64,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            brand: "Entrepot".to_owned(),
            demo_accounts: false,
            secure_cookies: false,
            public_url: None,
            behind_proxy: false,
            site: None,
            import_limit_bytes: 256 << 20,
        }
    }
}
