//! Entrepot's storefront: a Leptos application in the browser.
//!
//! `app` holds the shell and the routes, `pages` the places a person can go, `state` what outlives
//! a page, `components` the design system, `trade` how business values are shown, `api` the
//! network, `browser` the rest of the outside world, `text` every word.

pub mod api;
pub mod app;
pub mod browser;
pub mod components;
pub mod pages;
pub(crate) mod split;
pub mod state;
pub mod text;
pub mod trade;
