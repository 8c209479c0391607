//! What each kind of question makes of a form.

use super::*;
use crate::questionnaire::fixture::all_kinds;

/// What the page with every other kind makes of a form.
fn read_kinds(form: &[(&str, &str)]) -> (Answers, Vec<String>) {
    let reading = read_page(&all_kinds().pages[0], &pairs(form), &uploads());
    (reading.answers, reading.problems.iter().map(named).collect())
}

fn named(problem: &Problem) -> String {
    format!("{} {:?}", field_name(&problem.question, problem.row.as_ref()), problem.what)
}

/// The answer that the form gives; every form here answers just one question.
fn answer(form: &[(&str, &str)]) -> Answer {
    let (answers, problems) = read_kinds(form);
    assert_eq!(problems, [""; 0], "{form:?}");
    let mut answers = answers.into_iter();
    let (_, answer) = answers.next().expect("an answer");
    assert_eq!(answers.next(), None, "{form:?}");
    answer
}

/// Why the form is refused; nothing of it is kept.
fn refusal(form: &[(&str, &str)]) -> String {
    let (answers, problems) = read_kinds(form);
    assert_eq!((answers, problems.len()), (nothing(), 1), "{form:?}: {problems:?}");
    problems[0].clone()
}

#[test]
fn own_words_stand_beside_a_single_choice() {
    let own = |text: &str| Answer::Other(text.to_owned());
    assert_eq!(answer(&[("role", "other"), ("role.other", " Gast\r\n")]), own("Gast"));
    assert_eq!(answer(&[("role.other", "Gast")]), own("Gast"));
    let ignored = [("role", "resident"), ("role.other", "Gast")];
    assert_eq!(answer(&ignored), Answer::Choice(key("resident")));
    assert_eq!(refusal(&[("role", "other")]), "role.other OtherUnstated");
    assert_eq!(refusal(&[("role", "other"), ("role.other", "\0")]), "role.other OtherUnstated");
    let long = "x".repeat(201);
    let too_long = "role.other TooLong { limit: 200, length: 201 }";
    assert_eq!(refusal(&[("role.other", &long)]), too_long);
    assert_eq!(answer(&[("role.other", &long[1..])]), own(&long[1..]));
}

#[test]
fn own_words_count_as_one_of_several() {
    let with_other = [("topics", "bus"), ("topics", "other"), ("topics.other", "Seilbahn")];
    let answered =
        Answer::ChoicesAndOther { chosen: [key("bus")].into(), other: "Seilbahn".to_owned() };
    assert_eq!(answer(&with_other), answered);
    let ignored = [("topics", "bus"), ("topics", "tram"), ("topics.other", "Seilbahn")];
    assert_eq!(answer(&ignored), choices(["bus", "tram"]));
    assert_eq!(refusal(&[("topics.other", "Seilbahn")]), "topics TooFew { at_least: 2 }");
    assert_eq!(refusal(&[("topics", "bus"), ("topics", "other")]), "topics.other OtherUnstated");
    let mut four = ["bus", "tram", "bike", "other"].map(|key| ("topics", key)).to_vec();
    four.push(("topics.other", "Seilbahn"));
    assert_eq!(refusal(&four), "topics TooMany { at_most: 3 }");
}

#[test]
fn several_options_have_bounds_and_one_may_stand_alone() {
    assert_eq!(refusal(&[("topics", "bus")]), "topics TooFew { at_least: 2 }");
    assert_eq!(answer(&[("topics", "nothing")]), choices(["nothing"]));
    assert_eq!(refusal(&[("topics", "nothing"), ("topics", "bus")]), "topics NotAlone");
    let own_words = [("topics", "nothing"), ("topics", "other"), ("topics.other", "Schiff")];
    assert_eq!(refusal(&own_words), "topics NotAlone");
}

#[test]
fn a_numbered_scale_counts_its_points_from_one() {
    assert_eq!(answer(&[("mood", "11")]), Answer::Rating(Rating::Point(11)));
    for value in ["0", "12", "none"] {
        assert_eq!(refusal(&[("mood", value)]), "mood UnknownOption");
    }
}

#[test]
fn rows_are_answered_by_options() {
    let (answers, problems) = read_kinds(&[
        ("ways.work", "bike"),
        ("ways.shop", "plane"),
        ("days.work", "noon"),
        ("days.work", "morning"),
        ("days.shop", "morning"),
        ("days.shop", "noon"),
        ("days.shop", "evening"),
    ]);
    assert_eq!(problems, ["ways.shop UnknownOption", "days.shop TooMany { at_most: 2 }"]);
    let expected = sheet([
        ("ways", Answer::ChoiceByRow([(key("work"), key("bike"))].into())),
        ("days", Answer::ChoicesByRow([(key("work"), ["morning", "noon"].map(key).into())].into())),
    ]);
    assert_eq!(answers, expected);
    assert_eq!(refusal(&[("ways.work", "bus"), ("ways.work", "bike")]), "ways.work Ambiguous");
    assert_eq!(refusal(&[("days.work", "never"), ("days.work", "noon")]), "days.work NotAlone");
}

/// What is read when these ranks are typed beside bus, tram and bike.
fn ranked(question: &str, ranks: [&str; 3]) -> (Option<String>, Vec<String>) {
    let fields = ["bus", "tram", "bike"].map(|option| format!("{question}.{option}"));
    let form: Vec<_> = fields.into_iter().zip(ranks.map(str::to_owned)).collect();
    let reading = read_page(&all_kinds().pages[0], &form, &[]);
    let order = reading.answers.get(&key(question)).map(|answer| match answer {
        Answer::Ranking(order) => order.iter().map(Key::as_str).collect::<Vec<_>>().join(" "),
        other => panic!("{other:?} is no ranking"),
    });
    (order, reading.problems.iter().map(named).collect())
}

#[test]
fn a_ranking_is_complete_and_names_what_is_wrong() {
    for (question, ranks, order, problems) in [
        ("order", ["3", "1", " 2 "], Some("tram bike bus"), vec![]),
        ("order", ["", " ", ""], None, vec![]),
        ("best", ["", "2", "1"], Some("bike tram"), vec![]),
        ("order", ["1", "2", ""], None, vec!["order RankMissing { rank: 3 }"]),
        ("order", ["1", "1", "2"], None, vec!["order.tram RankTwice { rank: 1 }"]),
        ("order", ["1", "2", "4"], None, vec!["order.bike RankOutOfRange { last: 3 }"]),
        (
            "order",
            ["0", "x", "1.5"],
            None,
            vec![
                "order.bus RankOutOfRange { last: 3 }",
                "order.tram RankOutOfRange { last: 3 }",
                "order.bike RankOutOfRange { last: 3 }",
            ],
        ),
        ("best", ["1", "", ""], None, vec!["best RankMissing { rank: 2 }"]),
        ("best", ["2", "", ""], None, vec!["best RankMissing { rank: 1 }"]),
        ("best", ["1", "2", "3"], None, vec!["best.bike RankOutOfRange { last: 2 }"]),
    ] {
        let expected =
            (order.map(str::to_owned), problems.into_iter().map(str::to_owned).collect());
        assert_eq!(ranked(question, ranks), expected, "{question} {ranks:?}");
    }
}

#[test]
fn points_sum_up() {
    let given = |points: &[(&str, u32)]| {
        Answer::Points(points.iter().map(|(name, points)| (key(name), *points)).collect())
    };
    let exact = [("budget.bus", "60"), ("budget.tram", " 40"), ("budget.bike", "0")];
    assert_eq!(answer(&exact), given(&[("bus", 60), ("tram", 40)]));
    assert_eq!(answer(&[("hearts.bus", "2")]), given(&[("bus", 2)]));
    assert_eq!(read_kinds(&[("budget.bus", "0"), ("hearts.bike", "")]), (nothing(), vec![]));
    for (form, problem) in [
        (vec![("budget.bus", "99")], "budget SumWrong { total: 100, sum: 99 }"),
        (vec![("hearts.bus", "3"), ("hearts.bike", "3")], "hearts SumWrong { total: 5, sum: 6 }"),
        (
            vec![("hearts.bus", "4294967295"), ("hearts.bike", "4294967295")],
            "hearts SumWrong { total: 5, sum: 8589934590 }",
        ),
        (vec![("budget.bus", "100"), ("budget.bike", "-5")], "budget.bike NotANumber"),
        (vec![("budget.bus", "100.0")], "budget.bus NotANumber"),
        (vec![("budget.bus", "4294967296")], "budget.bus NotANumber"),
    ] {
        assert_eq!(refusal(&form), problem);
    }
}

#[test]
fn numbers_keep_their_range_and_step() {
    let number = |text: &str| Answer::Number(text.parse().expect("a number"));
    assert_eq!(answer(&[("age", "16")]), number("16"));
    assert_eq!(answer(&[("age", "42,0")]), number("42"));
    assert_eq!(answer(&[("hours", "1,25")]), number("1.25"));
    assert_eq!(answer(&[("hours", "1.50")]), number("1.5"));
    for (name, value, problem) in [
        ("age", "15", "age TooSmall { least: 16 }"),
        ("age", "121", "age TooLarge { greatest: 120 }"),
        ("age", "17.5", "age NotAStep { step: 1 }"),
        ("age", "1.500", "age UnclearNumber"),
        ("age", "vierzig", "age NotANumber"),
        ("hours", "0,3", "hours NotAStep { step: 0.25 }"),
        ("hours", "9999999999999", "hours TooLarge { greatest: 1000000000000 }"),
    ] {
        assert_eq!(refusal(&[(name, value)]), problem);
    }
    assert_eq!(refusal(&[("age", "20"), ("age", "30")]), "age Ambiguous");
}

#[test]
fn a_day_is_three_fields_or_one() {
    let day = |text: &str| Answer::Date(text.parse().expect("a day"));
    let parts =
        |day, month, year| vec![("moved.day", day), ("moved.month", month), ("moved.year", year)];
    assert_eq!(answer(&parts("3", "09", " 2001 ")), day("2001-09-03"));
    assert_eq!(answer(&[("moved", "2001-09-03")]), day("2001-09-03"));
    let both = [vec![("moved", "2001-09-03")], parts("3", "9", "2001")].concat();
    assert_eq!(answer(&both), day("2001-09-03"));
    let differing = [vec![("moved", "2001-09-04")], parts("3", "9", "2001")].concat();
    assert_eq!(refusal(&differing), "moved Ambiguous");
    for (day, month, year) in
        [("30", "2", "2001"), ("3", "", "2001"), ("3", "9", "01"), ("+3", "9", "2001")]
    {
        assert_eq!(refusal(&parts(day, month, year)), "moved NotADate");
    }
    for value in ["03.09.2001", "2001-9-3", "heute", "2001-02-29"] {
        assert_eq!(refusal(&[("moved", value)]), "moved NotADate");
    }
    assert_eq!(refusal(&parts("31", "12", "1989")), "moved TooEarly { from: 1990-01-01 }");
    assert_eq!(refusal(&parts("23", "11", "2026")), "moved TooLate { to: 2026-11-22 }");
}

#[test]
fn yes_is_not_no() {
    assert_eq!(answer(&[("again", "yes")]), Answer::Yes(true));
    assert_eq!(answer(&[("again", "no")]), Answer::Yes(false));
    assert_eq!(refusal(&[("again", "maybe")]), "again UnknownOption");
}

#[test]
fn an_address_has_one_at_and_no_spaces() {
    assert_eq!(answer(&[("address", " rat@stadt.example ")]), text("rat@stadt.example"));
    let long = format!("{}@stadt.example", "x".repeat(241));
    for bad in ["rat", "@stadt", "rat@", "a@b@c", "ein rat@stadt.example", "a@b c", &long] {
        assert_eq!(refusal(&[("address", bad)]), "address NotAnAddress");
    }
    assert_eq!(answer(&[("address", &long[1..])]), text(&long[1..]));
}

#[test]
fn statements_are_voted_on_one_by_one() {
    let (answers, problems) = read_kinds(&[("claims.quiet", "pass"), ("claims.clean", "so-so")]);
    assert_eq!(answers, sheet([("claims", Answer::Votes([(key("quiet"), Vote::Pass)].into()))]));
    assert_eq!(problems, ["claims.clean UnknownOption"]);
}

#[test]
fn a_form_keeps_files_and_invents_none() {
    let [pdf, odt, _, png, _] = <[FileRef; 5]>::try_from(uploads()).expect("five files");
    let id = |file: &FileRef| file.id.to_string();
    let kept = Answer::Files(vec![pdf.clone()]);
    assert_eq!(answer(&[("plans", &id(&pdf))]), kept);
    assert_eq!(answer(&[("plans", &id(&pdf)), ("plans", &id(&pdf))]), kept);
    let stranger = Uuid::from_u128(77).to_string();
    assert_eq!(refusal(&[("plans", &id(&pdf)), ("plans", &stranger)]), "plans UnknownFile");
    assert_eq!(refusal(&[("plans", "plan.pdf")]), "plans UnknownFile");
    assert_eq!(refusal(&[("plans", &id(&odt))]), "plans WrongFileType");
    assert_eq!(refusal(&[("plans", &id(&png))]), "plans FileTooLarge { limit: 1 }");
    let copy = |number| FileRef { id: Uuid::from_u128(number), ..pdf.clone() };
    let three = [pdf.clone(), copy(8), copy(9)];
    let form: Vec<_> = three.iter().map(|file| ("plans".to_owned(), id(file))).collect();
    let reading = read_page(&all_kinds().pages[0], &form, &three);
    assert_eq!(reading.problems[0].what, Refusal::TooMany { at_most: 2 });
}

#[test]
fn what_is_required_is_missed() {
    let mut page = all_kinds().pages.remove(0);
    page.questions.iter_mut().for_each(|question| question.required = true);
    let problems = read_page(&page, &[], &[]).problems;
    let (last, others) = problems.split_last().expect("problems");
    assert!(others.iter().all(|problem| problem.what == Refusal::Missing));
    let missing: Vec<String> =
        others.iter().map(|problem| field_name(&problem.question, problem.row.as_ref())).collect();
    let expected = "role topics mood ways.work ways.shop days.work days.shop order best budget \
                    hearts age hours moved again address claims.quiet claims.clean plans";
    assert_eq!(missing.join(" "), expected);
    assert_eq!(named(last), "terms ConsentMissing");
}

#[test]
fn consent_is_given_by_a_tick() {
    assert_eq!(answer(&[("terms", "yes")]), Answer::Consent);
    assert_eq!(refusal(&[("terms", "no")]), "terms UnknownOption");
}
