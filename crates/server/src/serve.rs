//! Listens, serves, and ends gracefully: no new connections, those at work finish.

use std::future::Future;
use std::net::SocketAddr;

use tokio::net::TcpListener;

use crate::app::App;
use crate::{housekeeping, routes};

/// Serves on this listener until `end` is done.
///
/// # Errors
/// Where the listener fails.
pub async fn serve(
    app: App,
    listener: TcpListener,
    end: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = routes::router(&app).into_make_service_with_connect_info::<SocketAddr>();
    let tidying = tokio::spawn(housekeeping::run(app.clone()));
    axum::serve(listener, service).with_graceful_shutdown(end).await?;
    tidying.abort();
    app.database().close().await;
    Ok(())
}
