//! What the public page of a result and that of the administration have in common.

use std::collections::HashMap;

use entity::round;

use super::drawn::Chart;
use crate::web::{picture::in_both_widths, speech::Speech, texts::in_words};

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

/// The pictures of a page, by the ids of their figures.
#[derive(Clone, Debug)]
pub(super) struct Drawn(HashMap<String, String>);

impl Drawn {
    pub(super) fn of(charts: &[Chart]) -> Self {
        let drawn = charts.iter().filter_map(|chart| {
            let picture = in_both_widths(|width| chart.picture(width))?;
            Some((chart.key().to_owned(), picture))
        });
        Self(drawn.collect())
    }

    /// The picture of a figure as SVG; none if it has none.
    pub(super) fn picture(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}

/// `Ergebnisse: Leitziele`
pub(super) fn title(t: Speech, round: &round::Model) -> String {
    t.with("result-of-round", &[("round", in_words(t, &round.title).into())])
}
