//! The file that is on its way to the importers. It goes on while the person looks at other pages.

use api::{
    import::{INITIAL_PASSWORD, ImportQuery, ImportReport},
    paths,
};
use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use crate::{
    api::{ApiError, Parcel, Transfer, upload, with_query},
    state::{
        address::Address,
        notices::{Notices, Tone},
    },
    text,
};

/// How far the file that is on its way has come.
#[derive(Clone, Debug, PartialEq)]
pub struct UnderWay {
    pub file_name: String,
    pub transfer: Transfer,
}

/// One upload at a time.
#[derive(Clone, Copy)]
pub struct ImportUpload {
    pub under_way: RwSignal<Option<UnderWay>>,
    /// Why the last one brought no report.
    pub failure: RwSignal<Option<ApiError>>,
    address: Address,
    notices: Notices,
    abort: StoredValue<Option<AbortHandle>>,
}

impl ImportUpload {
    pub(super) fn new(address: Address, notices: Notices) -> Self {
        Self {
            under_way: RwSignal::new(None),
            failure: RwSignal::new(None),
            address,
            notices,
            abort: StoredValue::new(None),
        }
    }

    /// Sends a file. Its report opens, or is offered where the person has gone elsewhere meanwhile.
    /// A first password is for people in the file who have none yet.
    pub fn start(&self, file: File, query: &ImportQuery, first_password: &str) {
        if self.under_way.read_untracked().is_some() {
            return;
        }
        let upload_of = *self;
        let file_name = file.name();
        let under_way = |transfer| Some(UnderWay { file_name: file_name.clone(), transfer });
        self.failure.set(None);
        self.under_way.set(under_way(Transfer { sent: 0.0, total: file.size() }));
        let path = path(query);
        let headers: Vec<_> = (!first_password.is_empty())
            .then(|| (INITIAL_PASSWORD, String::from(js_sys::encode_uri_component(first_password))))
            .into_iter()
            .collect();
        let progress = move |transfer| {
            upload_of.under_way.update(|under_way| {
                if let Some(under_way) = under_way {
                    under_way.transfer = transfer;
                }
            });
        };
        let (sending, abort) = abortable(async move {
            let parcel = Parcel { path: &path, file: &file, media_type: "text/csv", headers: &headers };
            upload::<ImportReport>(&parcel, progress).await
        });
        self.abort.set_value(Some(abort));
        spawn_local(async move {
            let answer = sending.await;
            upload_of.under_way.set(None);
            match answer {
                Ok(Ok(report)) => upload_of.finish(&report),
                Ok(Err(error)) => upload_of.failure.set(Some(error)),
                // Cancelled: the person knows.
                Err(_) => {}
            }
        });
    }

    /// Gives the upload up. Once the whole file is there, the server may finish it all the same.
    pub fn cancel(&self) {
        if let Some(abort) = self.abort.get_value() {
            abort.abort();
        }
    }

    fn finish(&self, report: &ImportReport) {
        let (address, page) = (self.address, format!("/imports/{}", report.id));
        if address.page.get_untracked() == "/imports" {
            address.go(&page);
        } else {
            let words = text::imports_finished(report.file_name.as_deref().unwrap_or_default());
            self.notices
                .with_action(Tone::Good, words, text::imports_open_report(), move || address.go(&page));
        }
    }
}

fn path(query: &ImportQuery) -> String {
    let mode = match query.mode {
        api::import::ImportMode::AllOrNothing => "all_or_nothing",
        api::import::ImportMode::RowByRow => "row_by_row",
    };
    with_query(
        paths::IMPORTS,
        &[
            ("kind", Some(query.kind.code())),
            ("mode", Some(mode)),
            ("columns", query.columns.as_deref()),
            ("constants", query.constants.as_deref()),
            ("file_name", query.file_name.as_deref()),
        ],
    )
}
