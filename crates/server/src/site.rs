//! The built storefront: its folder, its page for every address that is no file, and the policy that
//! lets exactly that page's inline scripts and styles run. What of it answers a request is said in
//! [`serve`].

mod manifest;
mod markup;
mod origin;
mod page;
mod policy;
pub mod serve;
mod shell;
mod visit;

use std::path::PathBuf;
use std::time::SystemTime;

use tokio::sync::Mutex;

use self::markup::escaped;
pub use self::origin::Origin;
use self::page::Page;

/// What `index.html` calls the storefront until a brand gives it its name.
const NAME: &str = "Entrepot";

/// The folder, and its page as it was read last.
#[derive(Debug, Default)]
pub struct Site {
    folder: Option<PathBuf>,
    /// Where pictures may come from besides this server.
    pictures: Vec<String>,
    /// Whose pages may put a calculator into a frame.
    framed_by: Vec<String>,
    page: Mutex<Option<(SystemTime, Page)>>,
}

impl Site {
    #[must_use]
    pub fn new(folder: Option<PathBuf>, pictures: Vec<String>) -> Self {
        Self { folder, pictures, framed_by: Vec::new(), page: Mutex::default() }
    }

    /// With origins whose pages may put a calculator into a frame.
    #[must_use]
    pub fn framed_by(mut self, origins: Vec<Origin>) -> Self {
        self.framed_by = origins.into_iter().map(|origin| origin.to_string()).collect();
        self
    }

    /// The page as it is on the disk now; read again only when it was built again.
    async fn page(&self, brand: &str) -> Option<Page> {
        let file = self.folder.as_ref()?.join("index.html");
        let modified = tokio::fs::metadata(&file).await.ok()?.modified().ok()?;
        let mut kept = self.page.lock().await;
        if let Some((of, page)) = kept.as_ref()
            && *of == modified
        {
            return Some(page.clone());
        }
        let html = tokio::fs::read_to_string(&file).await.ok()?;
        let pictures = self.pictures.clone();
        let framed_by = self.framed_by.clone();
        let html = html.replace(NAME, &escaped(brand));
        let make = move || Page::new(html, &pictures, &framed_by);
        let page = tokio::task::spawn_blocking(make).await.ok()?;
        *kept = Some((modified, page.clone()));
        Some(page)
    }
}
