mod kinds;

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::questionnaire::{
    check,
    fixture::{
        any_answers, any_pairs, any_questionnaire, choices, example, key, ratings, sheet, text,
        uploads,
    },
};

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// What the example's page with this index makes of a form.
fn read_form(page: usize, form: &[(&str, &str)]) -> (Answers, Vec<String>) {
    let reading = read_page(&example().pages[page], &pairs(form), &[]);
    let name = |problem: &Problem| {
        format!("{} {:?}", field_name(&problem.question, problem.row.as_ref()), problem.what)
    };
    (reading.answers, reading.problems.iter().map(name).collect())
}

fn nothing() -> Answers {
    Answers::default()
}

#[test]
fn a_form_becomes_answers() {
    let answered = sheet([("role", Answer::Choice(key("business")))]);
    assert_eq!(
        read_form(0, &[("role", "business"), ("csrf", "x"), ("intro", "x")]),
        (answered, vec![])
    );
    let form = [
        ("goal", "none"),
        ("goals.green", "3"),
        ("goals.quick", "none"),
        ("goals.red", "1"),
        ("goals", "2"),
    ];
    let answered = sheet([
        ("goal", Answer::Rating(Rating::NoOpinion)),
        ("goals", ratings([("green", Rating::Point(3)), ("quick", Rating::NoOpinion)])),
    ]);
    assert_eq!(read_form(1, &form), (answered, vec![]));
    let form = [
        ("topics", "tram"),
        ("place", " Hafen\t"),
        ("topics", "bus"),
        ("idea", "Mehr\r\nLicht!\r\n\0"),
    ];
    let answered = sheet([
        ("topics", choices(["bus", "tram"])),
        ("place", text(" Hafen")),
        ("idea", text("Mehr\nLicht!")),
    ]);
    assert_eq!(read_form(2, &form), (answered, vec![]));
}

#[test]
fn blank_is_no_answer() {
    let blank = [("topics", ""), ("place", "  "), ("idea", "\r\n\0\r\n")];
    assert_eq!(read_form(2, &blank), (nothing(), vec![]));
    assert_eq!(read_form(0, &[("role", " ")]), (nothing(), vec!["role Missing".to_owned()]));
    assert_eq!(read_form(0, &[]), (nothing(), vec!["role Missing".to_owned()]));
}

#[test]
fn a_required_matrix_keeps_its_rows_and_names_the_missing() {
    let (answers, problems) = read_form(1, &[("goals.quick", "2"), ("goal", "7")]);
    assert_eq!(answers, sheet([("goals", ratings([("quick", Rating::Point(2))]))]));
    assert_eq!(problems, ["goal UnknownOption", "goals.green Missing"]);
    let (answers, problems) =
        read_form(1, &[("goals.green", "1"), ("goals.green", "2"), ("goals.quick", "4")]);
    assert_eq!(answers, nothing());
    assert_eq!(problems, ["goals.green Ambiguous", "goals.quick UnknownOption"]);
}

#[test]
fn one_answer_is_sent_once_or_twice_the_same() {
    let answered = sheet([("role", Answer::Choice(key("business")))]);
    assert_eq!(
        read_form(0, &[("role", "business"), ("role", ""), ("role", "business")]),
        (answered, vec![])
    );
    let two = read_form(0, &[("role", "business"), ("role", "resident")]);
    assert_eq!(two, (nothing(), vec!["role Ambiguous".to_owned()]));
    let two = read_form(2, &[("place", "hier"), ("place", "dort")]);
    assert_eq!(two, (nothing(), vec!["place Ambiguous".to_owned()]));
}

#[test]
fn refused_answers_say_why() {
    for (page, form, problem) in [
        (0, vec![("role", "robot")], "role UnknownOption"),
        (0, vec![("role", "Ein Roboter!")], "role UnknownOption"),
        (2, vec![("topics", "bus"), ("topics", "rocket")], "topics UnknownOption"),
        (
            2,
            vec![("topics", "bus"), ("topics", "tram"), ("topics", "bike")],
            "topics TooMany { at_most: 2 }",
        ),
        (2, vec![("place", "Königsstraße")], "place TooLong { limit: 10, length: 12 }"),
    ] {
        assert_eq!(read_form(page, &form), (nothing(), vec![problem.to_owned()]));
    }
}

#[test]
fn a_line_end_counts_once() {
    let lines = "x\r\n".repeat(1999);
    let (answers, problems) =
        read_form(2, &[("idea", &format!("{lines}xx")), ("place", "1234\r\n6789")]);
    assert_eq!(problems, [""; 0]);
    assert_eq!(answers.get(&key("place")), Some(&text("1234 6789")));
}

fn is_missing(problem: &Problem) -> bool {
    matches!(problem.what, Refusal::Missing | Refusal::ConsentMissing)
}

proptest! {
    /// What is kept of a form is nothing `check` refuses, except for what is missing;
    /// and what is missing was said.
    #[test]
    fn nothing_is_read_that_is_refused_later(questionnaire in any_questionnaire(), form in any_pairs()) {
        let mut all = Answers::default();
        let mut told = BTreeSet::new();
        for page in &questionnaire.pages {
            let reading = read_page(page, &form, &uploads());
            told.extend(reading.problems.iter().map(|problem| (problem.question.clone(), problem.row.clone())));
            all.replace_page(page, reading.answers);
        }
        for (_, problem) in check(&questionnaire, &all) {
            prop_assert!(is_missing(&problem));
            // Of what has no rows, what was wrong may have been said of a part.
            let same = |(question, row): &(Key, Option<Key>)| {
                *question == problem.question && (problem.row.is_none() || *row == problem.row)
            };
            prop_assert!(told.iter().any(same));
        }
        let mut known = all.clone();
        questionnaire.retain_known(&mut known);
        prop_assert_eq!(known, all);
    }

    #[test]
    fn an_answer_that_goes_into_a_form_comes_back(questionnaire in any_questionnaire(), mut answers in any_answers()) {
        questionnaire.retain_known(&mut answers);
        for (index, problem) in check(&questionnaire, &answers) {
            prop_assert!(index < questionnaire.pages.len());
            if !is_missing(&problem) {
                answers.remove(&problem.question);
            }
        }
        for page in &questionnaire.pages {
            let asked = page.questions.iter().filter_map(|question| Some((question, answers.get(&question.key)?)));
            let form: Vec<_> = asked.clone().flat_map(|(question, answer)| to_pairs(question, answer)).collect();
            let sent: Answers = asked.map(|(question, answer)| (question.key.clone(), answer.clone())).collect();
            prop_assert_eq!(read_page(page, &form, &uploads()).answers, sent);
        }
    }
}
