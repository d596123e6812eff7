//! Connections, each served until it ends. One that does not come to the end of a request's head is closed:
//! `axum::serve` would keep it for ever.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::serve::Listener;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::Layer;

/// Serves whoever connects. Once `end` is done nobody else does; those at work finish. A head may take as
/// long as `patience`, and so long may a connection say nothing between two requests.
pub async fn serve(
    mut listener: TcpListener,
    router: Router,
    patience: Duration,
    end: impl Future<Output = ()> + Send,
) {
    let (ending, ended) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut end = pin!(end);
    loop {
        tokio::select! {
            (stream, peer) = Listener::accept(&mut listener) => {
                connections.spawn(one(stream, peer, router.clone(), patience, ended.clone()));
            }
            Some(_) = connections.join_next() => {}
            () = &mut end => break,
        }
    }
    drop((listener, ending));
    while connections.join_next().await.is_some() {}
}

async fn one(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    patience: Duration,
    mut ending: watch::Receiver<()>,
) {
    let service = TowerToHyperService::new(Extension(ConnectInfo(peer)).layer(router));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let served = tokio::select! {
        served = connection.as_mut() => served,
        _ = ending.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = served {
        tracing::debug!(%error, "a connection ended early");
    }
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;

    use super::*;

    /// A server that is patient for a moment, where it listens, and what ends it.
    async fn server() -> (tokio::task::JoinHandle<()>, SocketAddr, oneshot::Sender<()>) {
        let slow = get(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| {
            tokio::time::sleep(Duration::from_millis(600)).await;
            peer.ip().to_string()
        });
        let router = Router::new().route("/slow", slow);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (end, ended) = oneshot::channel();
        let end_of_all = async { drop(ended.await) };
        let serving = tokio::spawn(serve(listener, router, Duration::from_millis(200), end_of_all));
        (serving, address, end)
    }

    async fn answer(address: SocketAddr, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        stream.write_all(request).await.expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("the end of the connection");
        answer
    }

    #[tokio::test]
    async fn a_head_that_never_ends_is_not_waited_for() {
        let (_serving, address, _end) = server().await;
        let half = answer(address, b"GET /slow HTTP/1.1\r\nHost: x\r\n");
        let nothing = answer(address, b"");
        let all = async { tokio::join!(half, nothing) };
        let answers = tokio::time::timeout(Duration::from_secs(10), all).await.expect("both are closed");
        assert_eq!(answers, (String::new(), String::new()));
    }

    #[tokio::test]
    async fn who_is_answered_slowly_is_waited_for_even_at_the_end() {
        let (serving, address, end) = server().await;
        let asking = tokio::spawn(answer(address, b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n"));
        tokio::time::sleep(Duration::from_millis(300)).await;
        end.send(()).expect("it serves");
        let answer = asking.await.expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("127.0.0.1"), "{answer}");
        serving.await.expect("an end");
        assert!(TcpStream::connect(address).await.is_err());
    }
}
