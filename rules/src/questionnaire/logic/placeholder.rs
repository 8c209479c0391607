//! Places in a text where an earlier answer is said: `{{district|your district}}`.

use crate::questionnaire::key::Key;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::questionnaire) enum Piece<'t> {
    Plain(&'t str),
    Answer {
        question: Key,
        /// What is said when the question is unanswered.
        otherwise: &'t str,
    },
}

/// What stands between double braces and names no question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::questionnaire) struct InvalidPlaceholder<'t>(pub(in crate::questionnaire) &'t str);

/// What is said of an unanswered question if the text does not say it.
const NOTHING: &str = "…";

/// The text in parts.
pub(in crate::questionnaire) fn pieces(
    text: &str,
) -> Result<Vec<Piece<'_>>, InvalidPlaceholder<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((plain, opened)) = rest.split_once("{{") {
        let (inner, after) = opened.split_once("}}").ok_or(InvalidPlaceholder(opened))?;
        let (name, otherwise) = inner.split_once('|').unwrap_or((inner, NOTHING));
        let question = name.trim().parse().map_err(|_| InvalidPlaceholder(inner))?;
        pieces.push(Piece::Plain(plain));
        pieces.push(Piece::Answer { question, otherwise: otherwise.trim() });
        rest = after;
    }
    pieces.push(Piece::Plain(rest));
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_pieces() {
        let key = |name: &str| name.parse().expect("a key");
        let text = "In {{district|Ihrem Stadtteil}} seit {{ since }}?";
        let expected = [
            Piece::Plain("In "),
            Piece::Answer { question: key("district"), otherwise: "Ihrem Stadtteil" },
            Piece::Plain(" seit "),
            Piece::Answer { question: key("since"), otherwise: "…" },
            Piece::Plain("?"),
        ];
        assert_eq!(pieces(text), Ok(expected.to_vec()));
        assert_eq!(pieces("{a} }}"), Ok(vec![Piece::Plain("{a} }}")]));
    }

    #[test]
    fn braces_without_a_key_are_no_placeholder() {
        for text in ["{{", "{{district", "{{Stadt Teil}}", "{{}}", "{{|x}}"] {
            assert!(pieces(text).is_err(), "{text:?}");
        }
    }
}
