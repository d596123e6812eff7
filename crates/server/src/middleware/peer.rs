//! Where a request comes from: the address of the connection, or, behind a proxy that is trusted, the
//! one that the proxy tells.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use http::request::Parts;

use crate::app::App;
use crate::problem::Failure;

/// The address; `None` where there is no connection, as in a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(Option<IpAddr>);

impl<S> FromRequestParts<S> for Peer
where
    S: Send + Sync,
    App: FromRef<S>,
{
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let connection = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let near = connection.map(|ConnectInfo(address)| address.ip());
        let told = App::from_ref(state).configuration().behind_proxy.then(|| {
            let header = parts.headers.get_all("x-forwarded-for").iter().next_back()?;
            // The last one is what the proxy in front saw; those before it anyone may have written.
            header.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
        });
        Ok(Self(told.flatten().or(near)))
    }
}

impl fmt::Display for Peer {
    /// An IPv6 network of one customer counts as one address.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(IpAddr::V6(address)) => {
                let [a, b, c, d, ..] = address.segments();
                write!(formatter, "{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
            Some(address) => write!(formatter, "{address}"),
            None => formatter.write_str("unknown"),
        }
    }
}
