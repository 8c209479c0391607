//! Which column of a table holds what.

use super::{LineFault, LineProblem};

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    Name,
    Email,
    Group,
    Organisation,
    Language,
    Tags,
}

impl Column {
    pub const ALL: [Self; 6] =
        [Self::Name, Self::Email, Self::Group, Self::Organisation, Self::Language, Self::Tags];

    /// Without which nobody can be added.
    pub(super) const NEEDED: [Self; 3] = [Self::Name, Self::Email, Self::Group];

    /// The heading that our own files use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Group => "group",
            Self::Organisation => "organisation",
            Self::Language => "language",
            Self::Tags => "tags",
        }
    }

    /// What a heading in English or German seems to be about.
    fn headed(heading: &str) -> Option<Self> {
        let heading = heading.trim().to_lowercase();
        Some(match heading.as_str() {
            "name" | "kontakt" | "contact" | "person" | "ansprechpartner" | "ansprechpartnerin"
            | "ansprechperson" | "full name" => Self::Name,
            "email" | "e-mail" | "mail" | "e-mail-adresse" | "emailadresse" | "mailadresse"
            | "email address" | "e-mail address" => Self::Email,
            "group" | "gruppe" | "kategorie" | "category" => Self::Group,
            "organisation" | "organization" | "firma" | "unternehmen" | "einrichtung"
            | "institution" | "verein" | "company" => Self::Organisation,
            "language" | "sprache" => Self::Language,
            "tags" | "tag" | "verteiler" | "mailing list" | "mailing lists" => Self::Tags,
            _ => return None,
        })
    }
}

/// In which cell of a line, counted from 0, each column stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(Vec<(Column, usize)>);

impl Mapping {
    /// The mapping that somebody chose.
    #[must_use]
    pub fn chosen(columns: impl IntoIterator<Item = (Column, usize)>) -> Self {
        Self(columns.into_iter().collect())
    }

    /// What the headings seem to mean, and what is wrong with that.
    pub(super) fn guessed(headings: &[String]) -> (Self, Vec<LineProblem>) {
        let mut mapping = Self::default();
        let mut problems = vec![];
        for (at, heading) in headings.iter().enumerate() {
            let Some(column) = Column::headed(heading) else { continue };
            if mapping.at(column).is_some() {
                problems.push(at_head(column, LineFault::TwiceTheColumn));
            } else {
                mapping.0.push((column, at));
            }
        }
        problems.extend(mapping.missing());
        (mapping, problems)
    }

    /// The columns that are needed and not there.
    pub(super) fn missing(&self) -> Vec<LineProblem> {
        let missing = Column::NEEDED.into_iter().filter(|column| self.at(*column).is_none());
        missing.map(|column| at_head(column, LineFault::MissingColumn)).collect()
    }

    /// The cell in which a column stands, if it does.
    #[must_use]
    pub fn at(&self, column: Column) -> Option<usize> {
        self.0.iter().find(|(of, _)| *of == column).map(|(_, at)| *at)
    }
}

fn at_head(column: Column, fault: LineFault) -> LineProblem {
    LineProblem { line: 1, column: Some(column), fault }
}
