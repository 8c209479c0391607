//! Which answers to two versions of a questionnaire can be counted together.

use std::mem::discriminant;

use crate::questionnaire::{Key, Kind, Questionnaire, Scale};

/// Whether two versions ask a question, or this row of it, in the same way: the same keys, kind of
/// question and number of points. Wording may differ.
pub fn asked_alike(
    question: &Key,
    row: Option<&Key>,
    newest: &Questionnaire,
    answered: &Questionnaire,
) -> bool {
    let kinds = (newest.question(question), answered.question(question));
    let (Some(new), Some(old)) = kinds else { return false };
    let same_row = row.is_none_or(|row| has_row(&old.kind, row));
    same_row
        && match (&new.kind, &old.kind) {
            (Kind::Scale { scale: new }, Kind::Scale { scale: old })
            | (Kind::Matrix { scale: new, .. }, Kind::Matrix { scale: old, .. }) => {
                same_points(new, old)
            }
            (
                Kind::Ranking { options: new, best },
                Kind::Ranking { options: old, best: old_best },
            ) => new.len() == old.len() && best == old_best,
            (
                Kind::Points { total: new, exact, .. },
                Kind::Points { total: old, exact: old_exact, .. },
            ) => new == old && exact == old_exact,
            (new, old) => discriminant(new) == discriminant(old),
        }
}

/// Whether the question has this row, or puts this option in order.
fn has_row(kind: &Kind, row: &Key) -> bool {
    match kind {
        Kind::Ranking { options, .. } => options.has(row),
        kind => kind.rows().is_some_and(|rows| rows.has(row)),
    }
}

fn same_points(one: &Scale, other: &Scale) -> bool {
    let (one, other) = (&one.points, &other.points);
    one.count() == other.count() && one.number(1) == other.number(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{questionnaire::read, tally::items};

    fn asks(question: &str) -> Questionnaire {
        let source = format!(
            "languages: [de]\ntitle: {{ de: T }}\npages:\n- key: p\n  title: {{ de: P }}\n  questions:\n  \
             - {{ key: q, text: {{ de: Q }}, {question} }}\n"
        );
        read(&source).expect("a questionnaire")
    }

    fn scale(points: &str) -> Questionnaire {
        asks(&format!("kind: scale, scale: {{ points: [{points}] }}"))
    }

    const THREE: &str = "options: [{ key: a, text: { de: A } }, { key: b, text: { de: B } }, { key: c, text: { de: C } }]";

    fn alike(new: &Questionnaire, old: &Questionnaire) -> bool {
        let items = items(new);
        let item = items.last().expect("an item");
        asked_alike(&item.question, item.row.as_ref(), new, old)
    }

    #[test]
    fn scales_count_together_if_they_have_the_same_points() {
        let two = scale("{ de: a }, { de: b }");
        assert!(alike(&two, &scale("{ de: c }, { de: d }")), "wording may differ");
        assert!(
            !alike(&scale("{ de: a }, { de: b }, { de: c }"), &two),
            "two points are not three"
        );
    }

    #[test]
    fn choices_count_together_whatever_their_options() {
        let fewer = "options: [{ key: a, text: { de: A } }, { key: d, text: { de: D } }]";
        let [new, old] =
            [THREE, fewer].map(|options| asks(&format!("kind: single_choice, {options}")));
        assert!(alike(&new, &old));
        assert!(!alike(&new, &asks(&format!("kind: multiple_choice, {THREE}"))));
    }

    #[test]
    fn orders_and_points_count_together_only_if_as_much_was_distributed() {
        let cases = [
            (format!("kind: ranking, {THREE}"), format!("kind: ranking, best: 2, {THREE}")),
            (
                format!("kind: points, total: 10, {THREE}"),
                format!("kind: points, total: 9, {THREE}"),
            ),
            (
                "kind: scale, scale: { from: 0, to: 4, least: { de: L }, most: { de: M } }"
                    .to_owned(),
                "kind: scale, scale: { from: 1, to: 5, least: { de: L }, most: { de: M } }"
                    .to_owned(),
            ),
            (
                format!("kind: ranking, {THREE}"),
                format!("kind: ranking, {}", &THREE.replace("key: c", "key: d")),
            ),
        ];
        for (new, old) in cases {
            let (new, old) = (asks(&new), asks(&old));
            assert!(alike(&new, &new));
            assert!(!alike(&new, &old), "{:?}", old.pages[0].questions[0].kind);
        }
    }
}
