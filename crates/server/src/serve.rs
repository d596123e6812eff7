//! Listens, serves, and ends gracefully: no new connections, those at work finish, imports too whose sender
//! has gone.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::app::App;
use crate::{housekeeping, routes};

/// Requests at work have as long to finish; nobody who sends nothing holds the end up for ever.
const LAST_CALL: Duration = Duration::from_secs(30);

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
    let ending = Arc::new(Notify::new());
    let told = ending.clone();
    let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
        end.await;
        told.notify_one();
    });
    let overdue = async {
        ending.notified().await;
        tokio::time::sleep(LAST_CALL).await;
    };
    tokio::select! {
        served = serving.into_future() => served?,
        () = overdue => tracing::warn!("requests were cut off at the end"),
    }
    tidying.abort();
    app.end_of_what_has_begun().await;
    app.database().close().await;
    Ok(())
}
