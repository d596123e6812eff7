//! Many scenarios in one request. The body is laid down on disk first, so that whoever sends it need
//! not read at the same time; then each scenario is worked out and answered by itself, in order.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::time::Duration;

use api::ProblemKind;
use api::calculator::{BatchAnswer, MOST_SCENARIOS};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;

use super::values::{Framing, Values, ValuesError};
use super::{Calculator, read};
use crate::app::App;
use crate::problem::{Failure, Outcome};
use crate::text::{Language, Message};

/// The largest body of a batch.
const LARGEST: usize = 64 << 20;
/// About how many bytes of answers go out together.
const PIECE: usize = 64 << 10;
/// Who reads on after a longer pause asks again.
const PATIENCE: Duration = Duration::from_secs(60);

/// A batch on disk, its scenarios counted.
pub struct Spooled(File, Framing);

impl<S: Send + Sync> FromRequest<S> for Spooled {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let essence = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        let framing = if essence.eq_ignore_ascii_case("application/x-ndjson") {
            Framing::Lines
        } else if essence.eq_ignore_ascii_case("application/json") {
            Framing::Brackets
        } else {
            return Err(Failure::new(ProblemKind::UnsupportedMediaType));
        };
        let mut file = tempfile::tempfile().map_err(Failure::internal)?;
        let mut length = 0_usize;
        let mut body = request.into_body().into_data_stream();
        while let Some(piece) = body.next().await {
            let piece = piece.map_err(|_| Failure::new(ProblemKind::InvalidRequest))?;
            length = length.saturating_add(piece.len());
            if length > LARGEST {
                return Err(Failure::new(ProblemKind::TooLarge));
            }
            file.write_all(&piece).map_err(Failure::internal)?;
        }
        tokio::task::spawn_blocking(move || counted(file, framing)).await.map_err(Failure::internal)?
    }
}

fn counted(mut file: File, framing: Framing) -> Outcome<Spooled> {
    file.seek(SeekFrom::Start(0)).map_err(Failure::internal)?;
    let mut values = Values::new(&file, framing);
    let mut count = 0_usize;
    while values.next_value().map_err(refused)?.is_some() {
        count = count.saturating_add(1);
        if count > MOST_SCENARIOS {
            let most = Message::new("scenario-too-many").with("most", MOST_SCENARIOS);
            return Err(super::fault("", most));
        }
    }
    file.seek(SeekFrom::Start(0)).map_err(Failure::internal)?;
    Ok(Spooled(file, framing))
}

fn refused(error: ValuesError) -> Failure {
    match error {
        ValuesError::List => Failure::field(ProblemKind::InvalidRequest, "", Message::new("field-list")),
        ValuesError::TooLong => Failure::new(ProblemKind::TooLarge),
        ValuesError::Io(error) => Failure::internal(error),
    }
}

/// The answers, a line of JSON each, sent while the rest is being worked out.
#[must_use]
pub fn answer<C: Calculator>(app: App, batch: Spooled, language: Language) -> Response {
    let (sender, receiver) = mpsc::channel(2);
    tokio::spawn(async move {
        if let Err(error) = send_all::<C>(app, batch, language, &sender).await {
            tracing::error!(%error, "a batch could not be answered to its end");
            // The stream breaks off, so that half an answer is not taken for a whole one.
            drop(sender.send(Err(std::io::Error::other("broken off"))).await);
        }
    });
    let kind = [(CONTENT_TYPE, "application/x-ndjson")];
    (kind, Body::from_stream(ReceiverStream::new(receiver))).into_response()
}

type Sender = mpsc::Sender<Result<Bytes, std::io::Error>>;

/// Works out a piece and sends it before the next: whoever does not read holds neither a thread nor a turn,
/// and after a while not the file either.
async fn send_all<C: Calculator>(
    app: App,
    Spooled(file, framing): Spooled,
    language: Language,
    sender: &Sender,
) -> Result<(), String> {
    let mut batch = Batch { app, language, values: Values::new(file, framing), scenario: 0 };
    loop {
        let turns = batch.app.batches();
        let turn = turns.acquire_owned().await.map_err(|error| error.to_string())?;
        let work = tokio::task::spawn_blocking(move || {
            let piece = batch.next_piece::<C>();
            drop(turn);
            (batch, piece)
        });
        let (rest, piece) = work.await.map_err(|error| error.to_string())?;
        batch = rest;
        let piece = piece?;
        if piece.is_empty() {
            return Ok(());
        }
        match tokio::time::timeout(PATIENCE, sender.send(Ok(piece.into()))).await {
            Ok(Ok(())) => {}
            // Nobody listens any more.
            Ok(Err(_)) => return Ok(()),
            Err(_) => return Err("nobody has read on for too long".to_owned()),
        }
    }
}

/// A batch of which some has been answered.
struct Batch {
    app: App,
    language: Language,
    values: Values<File>,
    /// The place of the next scenario.
    scenario: usize,
}

impl Batch {
    /// The next answers; empty at the end.
    fn next_piece<C: Calculator>(&mut self) -> Result<Vec<u8>, String> {
        let mut piece = Vec::new();
        while piece.len() < PIECE
            && let Some(value) = self.values.next_value().map_err(|error| format!("{error:?}"))?
        {
            let scenario = self.scenario;
            let answer = match self.one::<C>(&value) {
                Ok(result) => BatchAnswer::Result { scenario, result },
                Err(failure) => {
                    if let Some(cause) = failure.cause() {
                        tracing::warn!(%cause, scenario, "a scenario of a batch failed");
                    }
                    BatchAnswer::Problem { scenario, problem: failure.written(self.language, None) }
                }
            };
            serde_json::to_writer(&mut piece, &answer).map_err(|error| error.to_string())?;
            piece.push(b'\n');
            self.scenario += 1;
        }
        Ok(piece)
    }

    fn one<C: Calculator>(&self, scenario: &[u8]) -> Outcome<C::Result> {
        let scenario = read(scenario)?;
        let rates = Handle::current().block_on(C::rates(&self.app, &scenario))?;
        C::calculate(&scenario, &rates)
    }
}
