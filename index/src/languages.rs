//! Who read the questionnaire in which language.

use rules::questionnaire::Language;

use crate::bits::Bits;

/// In the order in which they were first read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Languages(Vec<(Language, Bits)>);

impl Languages {
    /// Notes the language of a place that has none.
    pub(crate) fn put(&mut self, place: usize, language: &Language) {
        let at = self.0.iter().position(|(known, _)| known == language).unwrap_or_else(|| {
            self.0.push((language.clone(), Bits::default()));
            self.0.len() - 1
        });
        self.0[at].1.put(place, true);
    }

    pub(crate) fn clear(&mut self, place: usize) {
        self.0.iter_mut().for_each(|(_, readers)| readers.put(place, false));
    }

    pub(crate) fn move_here(&mut self, place: usize, last: usize) {
        self.0.iter_mut().for_each(|(_, readers)| readers.move_here(place, last));
    }

    pub(crate) fn readers(&self, language: &Language) -> Option<&Bits> {
        self.0.iter().find(|(known, _)| known == language).map(|(_, readers)| readers)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Language> {
        self.0.iter().map(|(language, _)| language)
    }
}
