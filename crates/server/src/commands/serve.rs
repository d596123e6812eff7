//! `server serve`: the API and the storefront on one address.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};
use lexopt::prelude::*;
use server::app::App;
use server::clock::Clock;
use server::configuration::Configuration;
use server::serve::serve;
use server::site::{Origin, Site};
use server::storage::Database;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use super::DEFAULT_DATABASE;

pub async fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut listen: SocketAddr = SocketAddr::from(([127, 0, 0, 1], 8080));
    let mut database_url = DEFAULT_DATABASE.to_owned();
    let mut configuration = Configuration::default();
    let mut pictures = Vec::new();
    let mut framed_by: Vec<Origin> = Vec::new();
    let mut folder: Option<PathBuf> = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("listen") => listen = arguments.value()?.parse()?,
            Long("database-url") => database_url = arguments.value()?.string()?,
            Long("site") => folder = Some(arguments.value()?.into()),
            Long("brand") => configuration.brand = arguments.value()?.string()?,
            Long("public-url") => configuration.public_url = Some(arguments.value()?.string()?),
            Long("behind-proxy") => configuration.behind_proxy = true,
            Long("demo-accounts") => configuration.demo_accounts = true,
            Long("picture-origin") => pictures.push(arguments.value()?.string()?),
            Long("embed-origin") => framed_by.push(arguments.value()?.parse()?),
            Long("import-limit-megabytes") => {
                let megabytes: u64 = arguments.value()?.parse()?;
                configuration.import_limit_bytes = megabytes << 20;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    // Everywhere but on a plain loopback address there is TLS in front.
    let tls = configuration.public_url.as_ref().is_some_and(|url| url.starts_with("https:"));
    configuration.secure_cookies = tls || !listen.ip().is_loopback();

    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt().json().with_env_filter(filter).init();
    let database = Database::open(&database_url).await?;
    let site = Site::new(folder, pictures).framed_by(framed_by);
    let app = App::new(database, Clock::system(), configuration, site);
    let listener = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    let address = listener.local_addr()?;
    tracing::info!(%address, "serving");
    serve(app, listener, asked_to_end()).await;
    tracing::info!("ended");
    Ok(())
}

/// Ctrl-C, or SIGTERM from whoever runs us.
async fn asked_to_end() {
    let interrupted = async { drop(tokio::signal::ctrl_c().await) };
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
