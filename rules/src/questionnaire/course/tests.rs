mod properties;

use super::*;
use crate::questionnaire::{
    check,
    fixture::{choices, key, language, logic, sheet, text},
    kind::Kind,
    read, read_page, to_pairs,
};

fn number(number: i64) -> Answer {
    Answer::Number(number.into())
}

fn choice(option: &str) -> Answer {
    Answer::Choice(key(option))
}

/// The questions that are asked, with their options and rows, page by page; `!` marks
/// those that are required.
fn asked(answers: &Answers) -> Vec<String> {
    let questionnaire = logic();
    let course = Course::of(&questionnaire, answers);
    let describe = |question: &Question| {
        let options = question.kind.options().into_iter().flat_map(|options| options.iter());
        let rows = question.kind.rows().into_iter().flat_map(|rows| rows.iter());
        let parts: Vec<&str> = rows
            .map(|row| row.key.as_str())
            .chain(options.map(|option| option.key.as_str()))
            .collect();
        let parts = if parts.is_empty() { String::new() } else { format!("({})", parts.join(" ")) };
        format!("{}{}{parts}", question.key, if question.required { "!" } else { "" })
    };
    let page = |index| {
        let questions: Vec<String> = course.questions_on(index).map(describe).collect();
        format!("{index}: {}", questions.join(", "))
    };
    course.pages().map(page).collect()
}

const FIRST: &str = "0: role(person company), age, topics(forms trams trees none), district";

#[test]
fn without_answers_only_what_needs_none_is_asked() {
    let details = "2: mood, night, left(forms trams trees), plans(day much little)";
    assert_eq!(asked(&Answers::default()), [FIRST, details, "3: why"]);
}

#[test]
fn pages_questions_options_and_rows_are_shown_by_answers() {
    let answers = sheet([
        ("role", choice("company")),
        ("age", number(18)),
        ("topics", choices(["trees", "forms"])),
        ("staff", number(7)),
        ("mood", Answer::Rating(super::super::Rating::Point(2))),
    ]);
    let details =
        "2: mood, night, order(forms trees), left(trams), plans(day night much little firm)";
    assert_eq!(asked(&answers), [FIRST, "1: staff, apprentices", details, "3: why!, contact"]);
    let questionnaire = logic();
    let course = Course::of(&questionnaire, &answers);
    let Some(Kind::Number(range)) = course.question(&key("night")).map(|q| &q.kind) else {
        panic!("a number is asked");
    };
    assert_eq!(range.greatest(), 7.into());
    assert_eq!(course.question_count(), 4 + 2 + 5 + 2);
    assert_eq!(course.questions_before(2), 6);
}

#[test]
fn own_words_are_an_answer_like_others() {
    let answers = sheet([("role", Answer::Other("Verein".into()))]);
    assert_eq!(asked(&answers).last().map(String::as_str), Some("3: why, contact"));
    let answers = sheet([("role", choice("person"))]);
    assert_eq!(asked(&answers).last().map(String::as_str), Some("3: why"));
}

#[test]
fn pages_are_skipped_forwards() {
    let questionnaire = logic();
    let course_of = |answers| Course::of(&questionnaire, &answers);
    let to_words = course_of(sheet([("topics", choices(["none"]))]));
    assert_eq!(to_words.pages().collect::<Vec<_>>(), [0, 3]);
    assert_eq!([to_words.after(0), to_words.after(3)], [Step::Page(3), Step::Check]);
    assert_eq!(
        [to_words.before(4), to_words.before(3), to_words.before(0)],
        [Some(3), Some(0), None]
    );
    let to_end = course_of(sheet([("age", number(5))]));
    assert_eq!(to_end.pages().collect::<Vec<_>>(), [0]);
    assert_eq!([to_end.after(0), to_end.after(usize::MAX)], [Step::Check, Step::Check]);
    assert_eq!([to_end.before(4), to_end.before(usize::MAX)], [Some(0), Some(0)]);
    assert_eq!(to_end.page(1, 0), None);
    assert_eq!(to_end.questions_on(1).count(), 0);
}

#[test]
fn an_answer_out_of_force_is_kept_and_has_no_effect() {
    let questionnaire = logic();
    let mut draft = sheet([
        ("role", choice("person")),
        ("staff", number(7)),
        ("night", number(9)),
        ("topics", choices(["forms"])),
        ("left", choices(["forms", "trees"])),
        (
            "plans",
            Answer::ChoiceByRow([(key("day"), key("firm")), (key("night"), key("much"))].into()),
        ),
    ]);
    let course = Course::of(&questionnaire, &draft);
    // Who is no company has no staff, so the number of night workers has no limit.
    let in_force = sheet([
        ("role", choice("person")),
        ("night", number(9)),
        ("topics", choices(["forms"])),
        ("left", choices(["trees"])),
    ]);
    let out_of_force = sheet([
        ("staff", number(7)),
        ("left", choices(["forms"])),
        (
            "plans",
            Answer::ChoiceByRow([(key("day"), key("firm")), (key("night"), key("much"))].into()),
        ),
    ]);
    assert_eq!((course.in_force(), course.out_of_force()), (&in_force, &out_of_force));
    // The night plan is not asked of those without an age, so it asks for no address.
    assert_eq!(course.question(&key("contact")), None);
    assert_eq!(check(&questionnaire, &draft), []);
    // Once the role changes, everything is there again, and the limit with it.
    draft.insert(key("role"), choice("company"));
    let what: Vec<_> =
        check(&questionnaire, &draft).into_iter().map(|(page, p)| (page, p.question)).collect();
    assert_eq!(what, [(2, key("night"))]);
}

#[test]
fn a_page_that_is_saved_keeps_what_it_did_not_show() {
    let questionnaire = logic();
    let mut draft = sheet([
        ("topics", choices(["trams"])),
        ("left", choices(["trams", "trees"])),
        ("night", number(3)),
        (
            "plans",
            Answer::ChoiceByRow([(key("day"), key("much")), (key("night"), key("much"))].into()),
        ),
        ("order", Answer::Ranking(vec![key("trees"), key("trams")])),
    ]);
    let page = Course::of(&questionnaire, &draft).page(2, 1).expect("the page");
    let form = [("left", "forms"), ("plans.day", "little"), ("order.trams", "1")];
    let form: Vec<_> =
        form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let reading = read_page(&page, &form, &[]);
    assert_eq!(reading.problems, []);
    draft.replace_page(&page, reading.answers);
    let kept = sheet([
        ("topics", choices(["trams"])),
        ("left", choices(["trams", "forms"])),
        (
            "plans",
            Answer::ChoiceByRow([(key("day"), key("little")), (key("night"), key("much"))].into()),
        ),
        ("order", Answer::Ranking(vec![key("trams"), key("trees")])),
    ]);
    assert_eq!(draft, kept);
}

#[test]
fn what_is_hidden_is_not_offered() {
    let questionnaire = logic();
    let answers = sheet([("topics", choices(["forms"]))]);
    let page = Course::of(&questionnaire, &answers).page(2, 0).expect("the page");
    for (field, value) in [("left", "forms"), ("plans.day", "firm")] {
        let reading = read_page(&page, &[(field.to_owned(), value.to_owned())], &[]);
        assert_eq!(reading.problems.len(), 1, "{field}");
        assert!(reading.answers.is_empty());
    }
    let hidden_row = [("plans.night".to_owned(), "much".to_owned())];
    assert!(read_page(&page, &hidden_row, &[]).answers.is_empty());
}

#[test]
fn answers_are_said_in_the_language_of_the_reader() {
    let questionnaire = logic();
    let answers = sheet([
        ("role", choice("company")),
        ("age", number(42)),
        ("district", text("Altstadt {{role}}")),
    ]);
    let course = Course::of(&questionnaire, &answers);
    let write = |figure: Figure| match figure {
        Figure::Number(number) => format!("<{number}>"),
        Figure::Day(day) => format!("<{day}>"),
    };
    let fill = |text: &str, tag: &str| course.fill(text, &language(tag), &write);
    assert_eq!(fill("{{role}}, {{ age }}", "de"), "Unternehmen, <42>");
    assert_eq!(fill("{{role}}", "en"), "A company");
    assert_eq!(fill("In {{district|hier}}!", "de"), "In Altstadt {{role}}!");
    assert_eq!(fill("{{mood|so}} {{staff}} {{nobody|x}}", "de"), "so … x");
    assert_eq!(fill("{{topics|y}}", "de"), "y");
    assert_eq!(fill("{{broken", "de"), "{{broken");
    assert_eq!(unfilled("In {{district|hier}} {{age}}"), "In hier …");
    assert_eq!(unfilled("{{broken"), "{{broken");
}

/// Options in random order, for ten seeds.
fn orders(question: &str) -> Vec<String> {
    let questionnaire = logic();
    let all = choices(["forms", "trams", "trees"]);
    let answers = sheet([("topics", all)]);
    let course = Course::of(&questionnaire, &answers);
    let order = |seed| {
        let page = course.page(2, seed).expect("the page");
        let question = page.questions.iter().find(|q| q.key == key(question)).expect("shown");
        let options = question.kind.options().expect("options").iter();
        options.map(|option| option.key.as_str()).collect::<Vec<_>>().join(" ")
    };
    (0..10).map(order).collect()
}

#[test]
fn a_seed_gives_the_same_order_at_any_time() {
    assert_eq!(orders("order"), orders("order"));
    let different: BTreeSet<String> = orders("order").into_iter().collect();
    assert!(different.len() > 2, "{different:?}");
    // These values may not change: they would move options under respondents' hands.
    assert_eq!(orders("order")[..2], ["trees forms trams", "trams trees forms"]);
}

#[test]
fn options_that_stand_alone_stay_last() {
    let source = include_str!("tests/alone.yaml");
    let questionnaire = read(source).expect("a questionnaire");
    let course = Course::of(&questionnaire, &Answers::default());
    let mut first = BTreeSet::new();
    for seed in 0..20 {
        let page = course.page(0, seed).expect("the page");
        let options: Vec<_> = page.questions[0].kind.options().expect("options").to_vec();
        assert_eq!(options[3].key, key("none"));
        first.insert(options[0].key.clone());
        let columns: Vec<_> = page.questions[1].kind.options().expect("options").to_vec();
        assert_eq!([&columns[0].key, &columns[1].key], [&key("yes"), &key("no")]);
    }
    assert_eq!(first.len(), 3);
}

#[test]
fn a_question_that_nothing_could_answer_is_not_asked() {
    let questionnaire = logic();
    let few = sheet([("topics", choices(["forms", "trams", "trees"]))]);
    assert_eq!(Course::of(&questionnaire, &few).question(&key("left")), None);
    let mut narrow = questionnaire.clone();
    let Kind::Number(range) = &mut narrow.pages[2].questions[1].kind else { panic!("a number") };
    range.from = Some(super::super::Bound::Fixed(8.into()));
    let answers = sheet([("role", choice("company")), ("staff", number(7))]);
    assert_eq!(Course::of(&narrow, &answers).question(&key("night")), None);
    let answers = sheet([("role", choice("company")), ("staff", number(8))]);
    assert!(Course::of(&narrow, &answers).question(&key("night")).is_some());
}

#[test]
fn shown_answers_come_back_from_their_form() {
    let questionnaire = logic();
    let answers = sheet([("topics", choices(["forms"])), ("left", choices(["trees"]))]);
    let course = Course::of(&questionnaire, &answers);
    let page = course.page(2, 5).expect("the page");
    let left = page.questions.iter().find(|q| q.key == key("left")).expect("shown");
    let form = to_pairs(left, &choices(["trees"]));
    assert_eq!(read_page(&page, &form, &[]).answers, sheet([("left", choices(["trees"]))]));
}
