//! Listens, serves, and ends gracefully: no new connections, those at work finish, imports too whose sender
//! has gone.

mod connections;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::app::App;
use crate::{housekeeping, routes};

/// Requests at work have as long to finish; nobody who sends nothing holds the end up for ever.
const LAST_CALL: Duration = Duration::from_secs(30);

/// The head of a request has as long to come: whoever sends it letter by letter holds nothing for ever.
const LONGEST_HEAD: Duration = Duration::from_secs(60);

/// Serves on this listener until `end` is done.
pub async fn serve(app: App, listener: TcpListener, end: impl Future<Output = ()> + Send + 'static) {
    let tidying = tokio::spawn(housekeeping::run(app.clone()));
    let ending = Arc::new(Notify::new());
    let told = ending.clone();
    let serving = connections::serve(listener, routes::router(&app), LONGEST_HEAD, async move {
        end.await;
        told.notify_one();
    });
    let overdue = async {
        ending.notified().await;
        tokio::time::sleep(LAST_CALL).await;
    };
    tokio::select! {
        () = serving => {}
        () = overdue => tracing::warn!("requests were cut off at the end"),
    }
    tidying.abort();
    app.end_of_what_has_begun().await;
    app.database().close().await;
}
