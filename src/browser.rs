//! Thin, typed wrappers of what the browser offers. Knows no business type and no text of its own.

pub mod broadcast;
pub mod clipboard;
pub mod clock;
pub mod deflate;
pub mod document;
pub mod drawings;
pub mod events;
pub mod files;
pub mod focus;
pub mod height;
pub mod history;
pub mod intl;
pub mod location;
pub mod online;
pub mod own_task;
pub mod pointer;
pub mod printing;
pub mod random;
pub mod service_worker;
pub mod share;
pub mod snapshots;
pub mod storage;
pub mod text_file;
pub mod theme;
pub mod timer;
pub mod timing;
