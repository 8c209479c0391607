//! Stored answers to every other kind of question.

use chrono::NaiveDate;

use super::*;
use crate::questionnaire::{
    FileKind, FileRef, Vote,
    fixture::{all_kinds, uploads},
};

fn problems_of(question: &str, answer: Answer) -> Vec<String> {
    names(&check(&all_kinds(), &sheet([(question, answer)])))
}

fn ranking(order: &[&str]) -> Answer {
    Answer::Ranking(order.iter().map(|name| key(name)).collect())
}

fn points(given: &[(&str, u32)]) -> Answer {
    Answer::Points(given.iter().map(|(name, points)| (key(name), *points)).collect())
}

fn number(text: &str) -> Answer {
    Answer::Number(text.parse().expect("a number"))
}

fn day(year: i32) -> Answer {
    Answer::Date(NaiveDate::from_ymd_opt(year, 6, 1).expect("a day"))
}

fn with_other(chosen: &[&str], other: &str) -> Answer {
    let chosen = chosen.iter().map(|name| key(name)).collect();
    Answer::ChoicesAndOther { chosen, other: other.to_owned() }
}

fn choice_by_row(row: &str, chosen: &str) -> Answer {
    Answer::ChoiceByRow([(key(row), key(chosen))].into())
}

#[test]
fn stored_answers_are_judged_like_typed_ones() {
    for (question, answer, problem) in [
        ("role", Answer::Other("zwei\nZeilen".into()), "role UnknownOption"),
        ("role", Answer::Other("x".repeat(201)), "role.other TooLong { limit: 200, length: 201 }"),
        ("role", Answer::Choice(Key::other()), "role UnknownOption"),
        ("topics", with_other(&["bus"], " "), "topics.other OtherUnstated"),
        ("topics", with_other(&["nothing"], "Schiff"), "topics NotAlone"),
        ("topics", with_other(&[], "Schiff"), "topics TooFew { at_least: 2 }"),
        ("mood", Answer::Rating(Rating::NoOpinion), "mood UnknownOption"),
        ("ways", choice_by_row("work", "x"), "ways.work UnknownOption"),
        ("ways", choice_by_row("x", "bus"), "ways.x UnknownOption"),
        ("ways", ratings([("work", Rating::Point(1))]), "ways UnknownOption"),
        ("order", ranking(&["bus", "bus", "tram"]), "order UnknownOption"),
        ("order", ranking(&["bus", "tram"]), "order RankMissing { rank: 3 }"),
        ("best", ranking(&["bus", "tram", "bike"]), "best RankOutOfRange { last: 2 }"),
        ("budget", points(&[("bus", 99)]), "budget SumWrong { total: 100, sum: 99 }"),
        ("budget", points(&[("bus", 100), ("tram", 0)]), "budget UnknownOption"),
        ("age", number("15"), "age TooSmall { least: 16 }"),
        ("hours", number("0.3"), "hours NotAStep { step: 0.25 }"),
        ("moved", day(1980), "moved TooEarly { from: 1990-01-01 }"),
        ("moved", day(800), "moved NotADate"),
        ("address", text("rat"), "address NotAnAddress"),
        ("address", text(" rat@stadt.example"), "address UnknownOption"),
        ("claims", Answer::Votes([(key("x"), Vote::Agree)].into()), "claims.x UnknownOption"),
        ("terms", Answer::Yes(true), "terms UnknownOption"),
    ] {
        assert_eq!(problems_of(question, answer), [format!("0 {problem}")]);
    }
}

#[test]
fn stored_files_are_judged_like_uploaded_ones() {
    let [pdf, odt, ..] = <[FileRef; 5]>::try_from(uploads()).expect("five files");
    let nameless = FileRef { name: " ".to_owned(), ..pdf.clone() };
    let large = FileRef { bytes: 1024 * 1024 + 1, ..pdf.clone() };
    for (files, problem) in [
        (vec![odt], "WrongFileType"),
        (vec![pdf.clone(), pdf], "Ambiguous"),
        (vec![nameless], "UnknownFile"),
        (vec![large], "FileTooLarge { limit: 1 }"),
    ] {
        assert_eq!(problems_of("plans", Answer::Files(files)), [format!("0 plans {problem}")]);
    }
}

#[test]
fn a_file_is_taken_by_size_number_content_and_name() {
    const MB: u64 = Kind::MEGABYTE;
    let types = [FileKind::Pdf, FileKind::Jpeg].into();
    let asked = Kind::Files { at_most: 2, types, size_limit: 3 };
    let (pdf, odt) = (Some(FileKind::Pdf), Some(FileKind::Odt));
    for (already, name, kind, bytes, judged) in [
        (1, "Plan.PDF", pdf, 3 * MB, Ok(FileKind::Pdf)),
        (0, "a.jpeg", Some(FileKind::Jpeg), 1, Ok(FileKind::Jpeg)),
        (2, "a.pdf", pdf, 1, Err(Refusal::TooMany { at_most: 2 })),
        (0, "a.pdf", pdf, 3 * MB + 1, Err(Refusal::FileTooLarge { limit: 3 })),
        (0, "a.pdf", None, 0, Err(Refusal::FileEmpty)),
        (0, "a.pdf", None, 1, Err(Refusal::WrongFileType)),
        (0, "a.odt", odt, 1, Err(Refusal::WrongFileType)),
        (0, "a.odt", pdf, 1, Err(Refusal::FileMisnamed)),
        (0, "", pdf, 1, Err(Refusal::FileMisnamed)),
    ] {
        assert_eq!(accept_file(&asked, already, name, kind, bytes), judged, "{name}, {bytes}");
    }
    let judged = accept_file(&Kind::YesNo, 0, "a.pdf", pdf, 1);
    assert_eq!(judged, Err(Refusal::UnknownOption));
}

#[test]
fn a_corrected_questionnaire_keeps_the_parts_it_still_asks() {
    let nameless =
        FileRef { id: uploads()[0].id, name: String::new(), kind: FileKind::Pdf, bytes: 1 };
    let two_rows = [(key("work"), key("bus")), (key("x"), key("bus"))];
    let mut answers = sheet([
        ("role", Answer::Other(" Gast\t".into())),
        ("topics", with_other(&["bus", "rocket"], " ")),
        ("ways", Answer::ChoiceByRow(two_rows.into())),
        ("days", Answer::ChoicesByRow([(key("work"), [key("rocket")].into())].into())),
        ("order", ranking(&["rocket", "tram", "tram", "bus"])),
        ("budget", points(&[("rocket", 50), ("bus", 50)])),
        ("age", number("15.50")),
        ("hours", number("9999999999999")),
        ("moved", day(800)),
        ("address", text(" rat ")),
        ("claims", Answer::Votes([(key("x"), Vote::Agree)].into())),
        ("plans", Answer::Files(vec![nameless])),
    ]);
    all_kinds().retain_known(&mut answers);
    let kept = sheet([
        ("role", Answer::Other("Gast".into())),
        ("topics", choices(["bus"])),
        ("ways", choice_by_row("work", "bus")),
        ("order", ranking(&["tram", "bus"])),
        ("budget", points(&[("bus", 50)])),
        ("age", number("15.5")),
        ("address", text("rat")),
    ]);
    assert_eq!(answers, kept);
}
