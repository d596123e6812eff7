//! The same work on many files, on every core of the machine.

use std::{
    path::{Path, PathBuf},
    sync::Mutex,
};

use anyhow::{Context, Result, anyhow};

/// Does the work for each file, or says at which one it failed.
pub fn each_file(files: Vec<PathBuf>, work: impl Fn(&Path) -> Result<()> + Sync) -> Result<()> {
    let queue = Mutex::new(files);
    let next = || queue.lock().ok().and_then(|mut queue| queue.pop());
    let worker = || -> Result<()> {
        while let Some(path) = next() {
            work(&path).with_context(|| path.display().to_string())?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let count = std::thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..count).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| anyhow!("a thread stopped half-way"))?)
    })
}
