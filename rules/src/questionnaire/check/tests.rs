mod kinds;

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::questionnaire::{
    Rating,
    fixture::{any_answers, any_questionnaire, choices, example, key, ratings, sheet, text},
};

/// The problems of a sheet, with the two required questions of the example answered
/// unless the sheet says otherwise.
fn problems<const N: usize>(answers: [(&str, Answer); N]) -> Vec<String> {
    let mut all = sheet([
        ("role", Answer::Choice(key("resident"))),
        ("goals", ratings([("green", Rating::Point(1)), ("quick", Rating::NoOpinion)])),
    ]);
    for (question, answer) in answers {
        all.insert(key(question), answer);
    }
    names(&check(&example(), &all))
}

fn names(problems: &[(usize, Problem)]) -> Vec<String> {
    let name = |(page, problem): &(usize, Problem)| {
        let row = problem.row.as_ref().map_or(String::new(), |row| format!(".{row}"));
        format!("{page} {}{row} {:?}", problem.question, problem.what)
    };
    problems.iter().map(name).collect()
}

#[test]
fn required_questions_and_rows_need_an_answer() {
    let missing = ["0 role Missing", "1 goals.green Missing", "1 goals.quick Missing"];
    assert_eq!(names(&check(&example(), &Answers::default())), missing);
    assert_eq!(problems([]), [""; 0]);
    assert_eq!(
        problems([("goals", ratings([("quick", Rating::Point(1))]))]),
        ["1 goals.green Missing"]
    );
    assert_eq!(problems([("goals", ratings([]))]), missing[1..]);
}

#[test]
fn answers_are_among_those_offered() {
    for (question, answer, problem) in [
        ("role", Answer::Choice(key("robot")), "0 role UnknownOption"),
        ("role", text("resident"), "0 role UnknownOption"),
        ("goal", Answer::Rating(Rating::Point(0)), "1 goal UnknownOption"),
        ("goal", Answer::Rating(Rating::Point(4)), "1 goal UnknownOption"),
        ("goal", ratings([("green", Rating::Point(1))]), "1 goal UnknownOption"),
        ("intro", text("Antwort"), "0 intro UnknownOption"),
        ("topics", choices(["bus", "rocket"]), "2 topics UnknownOption"),
        ("topics", choices(["bus", "tram", "bike"]), "2 topics TooMany { at_most: 2 }"),
        ("place", text("Königsstraße"), "2 place TooLong { limit: 10, length: 12 }"),
        ("place", text("zwei\nZeilen"), "2 place UnknownOption"),
        ("idea", text("Glocke \u{7}"), "2 idea UnknownOption"),
    ] {
        assert_eq!(problems([(question, answer)]), [problem]);
    }
    assert_eq!(problems([("idea", text("zwei\nZeilen")), ("place", text("Größenwahn"))]), [""; 0]);
    let strange = ratings([
        ("green", Rating::Point(9)),
        ("quick", Rating::Point(1)),
        ("red", Rating::Point(1)),
    ]);
    assert_eq!(
        problems([("goals", strange)]),
        ["1 goals.green UnknownOption", "1 goals.red UnknownOption"]
    );
    assert_eq!(problems([("goals", choices(["green"]))]), ["1 goals UnknownOption"]);
}

#[test]
fn an_empty_answer_is_none() {
    assert_eq!(
        problems([("topics", choices([])), ("idea", text(" ")), ("goal", ratings([]))]),
        [""; 0]
    );
}

#[test]
fn a_corrected_questionnaire_keeps_what_it_still_asks() {
    let mut answers = sheet([
        ("gone", text("weg")),
        ("role", Answer::Choice(key("robot"))),
        ("goal", choices(["bus"])),
        (
            "goals",
            ratings([
                ("green", Rating::Point(2)),
                ("quick", Rating::Point(9)),
                ("red", Rating::Point(1)),
            ]),
        ),
        ("topics", choices(["bus", "tram", "bike", "rocket"])),
        ("place", text("viel zu lang für das Feld \t")),
        ("idea", text("\u{1b}")),
    ]);
    example().retain_known(&mut answers);
    let kept = sheet([
        ("goals", ratings([("green", Rating::Point(2))])),
        ("topics", choices(["bus", "tram", "bike"])),
        ("place", text("viel zu lang für das Feld")),
    ]);
    assert_eq!(answers, kept);
}

proptest! {
    #[test]
    fn what_is_known_is_at_most_too_much_or_too_little(
        questionnaire in any_questionnaire(),
        mut answers in any_answers(),
    ) {
        questionnaire.retain_known(&mut answers);
        for (_, problem) in check(&questionnaire, &answers) {
            let shown = format!("{problem:?}");
            prop_assert!(!matches!(problem.what, Refusal::UnknownOption | Refusal::Ambiguous), "{}", shown);
        }
        let mut again = answers.clone();
        questionnaire.retain_known(&mut again);
        prop_assert_eq!(again, answers);
    }

    #[test]
    fn a_sheet_without_problems_loses_nothing(questionnaire in any_questionnaire(), answers in any_answers()) {
        let complained: BTreeSet<Key> =
            check(&questionnaire, &answers).into_iter().map(|(_, problem)| problem.question).collect();
        let mut known = answers.clone();
        questionnaire.retain_known(&mut known);
        for (key, answer) in answers.iter() {
            let asked = questionnaire.question(key).is_some();
            if asked && !answer.is_empty() && !complained.contains(key) {
                prop_assert_eq!(known.get(key), Some(&what_it_says(answer)));
            }
        }
    }
}

/// Without what says nothing: rows in which nothing is chosen, options that got no points.
fn what_it_says(answer: &Answer) -> Answer {
    let mut said = answer.clone();
    match &mut said {
        Answer::ChoicesByRow(rows) => rows.retain(|_, chosen| !chosen.is_empty()),
        Answer::Points(given) => given.retain(|_, points| *points > 0),
        _ => {}
    }
    said
}
