//! What is said about a picture.

use pictures::Caption;

use crate::{
    result::{ItemResult, RoundResult},
    web::{
        result::{figure::anchor, finding::heading, wording::Wording},
        texts::in_words,
    },
};

/// Where numbers come from.
pub(super) struct Source<'a> {
    pub(super) city: &'a str,
    pub(super) result: &'a RoundResult,
    pub(super) responses: u64,
}

impl Source<'_> {
    pub(super) fn caption(
        &self,
        words: &Wording<'_>,
        key: String,
        title: String,
        summary: &[Option<String>],
    ) -> Caption {
        let t = words.t;
        let RoundResult { round, consultation, .. } = self.result;
        let values = [
            ("city", self.city.into()),
            ("consultation", in_words(t, &consultation.title).into()),
            ("round", round.number.to_string().into()),
            ("responses", self.responses.into()),
        ];
        let summary: Vec<&str> = summary.iter().flatten().map(String::as_str).collect();
        Caption {
            key,
            title,
            summary: summary.join(" "),
            source: Some(t.with("picture-source", &values)),
        }
    }

    /// The caption of an item's picture: what its figure on the page is headed with.
    pub(super) fn of(
        &self,
        words: &Wording<'_>,
        item: &ItemResult,
        summary: &[Option<String>],
    ) -> Caption {
        let title = heading(words, item)
            .or_else(|| words.row(&item.item))
            .unwrap_or_else(|| words.item(&item.item));
        self.caption(words, anchor(item), title, summary)
    }
}
