//! What the public page of a result and that of the administration have in common.

use entity::round;
use pictures::{Look, Width};

use super::drawn::Chart;
use crate::web::{speech::Speech, texts::in_words};

/// Where the figures can be had as files.
#[derive(Clone, Debug)]
pub(super) struct Files {
    pub(super) csv: String,
    pub(super) xlsx: String,
    /// The report for the council.
    pub(super) report: String,
    /// The pictures, if they are public.
    pub(super) pictures: Option<Pictures>,
}

/// Pictures that can be had as files.
#[derive(Clone, Debug)]
pub(super) struct Pictures {
    pub(super) folder: String,
    /// The end of each address, which names the version.
    pub(super) query: String,
    /// The ids of the figures that have one.
    pub(super) drawn: Vec<String>,
}

/// Where a picture can be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Saved {
    pub(super) svg: String,
    pub(super) png: String,
}

impl Files {
    /// Where the picture of a figure can be had; none if it has none, or it is not public.
    pub(super) fn picture(&self, id: &str) -> Option<Saved> {
        let Pictures { folder, query, drawn } = self.pictures.as_ref()?;
        let key = drawn.iter().find(|key| *key == id)?;
        let file = |format: &str| format!("{folder}/{key}.{format}{query}");
        Some(Saved { svg: file("svg"), png: file("png") })
    }
}

/// A picture in a page, in both widths, of which the style sheet shows one.
pub(super) fn in_page(charts: &[Chart], key: &str) -> Option<String> {
    let chart = charts.iter().find(|chart| chart.key() == key)?;
    let both = [Width::Narrow, Width::Wide].map(|width| chart.picture(width).ok());
    both.into_iter().map(|picture| Some(picture?.svg(Look::Page))).collect()
}

/// `Ergebnisse: Leitziele`
pub(super) fn title(t: Speech, round: &round::Model) -> String {
    t.with("result-of-round", &[("round", in_words(t, &round.title).into())])
}
