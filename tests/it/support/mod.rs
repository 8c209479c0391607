//! What the claims stand on: an app of their own, visitors, mail servers, a browser.

pub(crate) mod app;
pub(crate) mod browser;
pub(crate) mod cutter;
pub(crate) mod dns_server;
pub(crate) mod imap_server;
pub(crate) mod pages;
pub(crate) mod paper;
pub(crate) mod postgres;
pub(crate) mod program;
pub(crate) mod reading;
pub(crate) mod scene;
pub(crate) mod sink;
pub(crate) mod smtp_server;
pub(crate) mod spreadsheet;
pub(crate) mod visitor;

pub(crate) use app::TestApp;
pub(crate) use scene::Scene;
pub(crate) use visitor::Visitor;
