//! What respondents get of their own answers.

use lopdf::Document;
use pdf::{Item, Line, Paper, Section, Words};

use crate::reading::{metadata, resolved, roles, run_of, text_of, told, words};

fn answered(question: &str, answers: &[&str]) -> Item {
    let line = |answer: &&str| Line { row: None, answer: words(answer) };
    Item { question: words(question), lines: answers.iter().map(line).collect() }
}

fn paper(items: Vec<Item>) -> Paper {
    Paper {
        lang: "de-simple".to_owned(),
        title: "Ihre Antworten".to_owned(),
        author: "Magdeburg".to_owned(),
        sender: vec![words("Magdeburg"), words("Amt für Digitales, amt@stadt.example")],
        about: vec![words("Dachstrategie"), words("Runde eins")],
        notes: vec![words("Abgesendet am 3. März 2026.")],
        sections: vec![Section { title: words("Ziele"), items }],
        left_out: "Einzelne Zeichen fehlen.".to_owned(),
    }
}

fn read(paper: &Paper) -> Document {
    let bytes = paper.typeset().expect("the paper is typeset");
    Document::load_mem(&bytes).expect("a PDF")
}

#[test]
fn a_paper_is_tagged_and_names_its_language_title_and_author() {
    let document = read(&paper(vec![answered("Was meinen Sie?", &["Mehr Bänke"])]));
    let catalog = document.catalog().unwrap();
    let marked = resolved(&document, catalog.get(b"MarkInfo").unwrap()).unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    assert_eq!(told(catalog.get(b"Lang").unwrap()), "de");
    let info = resolved(&document, document.trailer.get(b"Info").unwrap()).unwrap();
    assert_eq!(told(info.get(b"Title").unwrap()), "Ihre Antworten");
    assert_eq!(told(info.get(b"Author").unwrap()), "Magdeburg");
    let shown = resolved(&document, catalog.get(b"ViewerPreferences").unwrap()).unwrap();
    assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let metadata = metadata(&document);
    assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
}

#[test]
fn headings_follow_each_other_without_a_gap() {
    let questions = vec![answered("Eins?", &["a"]), answered("Zwei?", &["b", "c"])];
    let roles = roles(&read(&paper(questions)));
    let headings: Vec<_> = roles.iter().filter(|it| it.starts_with('H')).collect();
    assert_eq!(headings, ["H1", "H2", "H2"], "{roles:?}");
    assert_eq!(roles.iter().filter(|it| *it == "LI").count(), 2, "{roles:?}");
    let untitled = Paper {
        sections: vec![Section { title: words(""), items: vec![answered("Eins?", &["a"])] }],
        ..paper(vec![])
    };
    assert!(untitled.typeset().is_ok());
}

#[test]
fn all_that_was_written_can_be_read() {
    let row = Line { row: Some(words("Guter Service")), answer: words("wichtig") };
    let item = Item { question: words("Wie wichtig ist …?"), lines: vec![row] };
    let document =
        read(&paper(vec![item, answered("Was?", &["Eine\nzweite Zeile", "Über Größe"])]));
    let text = run_of(&document);
    for part in [
        "Dachstrategie",
        "Rundeeins",
        "IhreAntworten",
        "Abgesendetam3.März2026.",
        "Ziele",
        "GuterService:wichtig",
        "Eine",
        "zweiteZeile",
        "ÜberGröße",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(!text.contains("fehlen"));
}

#[test]
fn markup_stays_text() {
    for hostile in [
        "#import \"@preview/x:1.0.0\": *",
        "#read(\"/etc/passwd\")",
        "$ x^2 $ \\ \\u{41} *fett* _kursiv_ `code`",
        "= Überschrift\n- Liste\n/ a: b\n+ c",
        "<label> @ref // Kommentar /* offen",
        "#panic()] } ) \" '' -- --- ... ~ http://example.org",
    ] {
        let document = read(&paper(vec![answered(hostile, &[hostile])]));
        let squeezed: String = hostile.chars().filter(|it| !it.is_whitespace()).collect();
        let text = run_of(&document);
        assert_eq!(text.matches(&squeezed).count(), 2, "{squeezed} is not in {text}");
    }
}

#[test]
fn a_word_without_end_stays_on_its_pages() {
    let endless = "Donaudampf".repeat(1000);
    let document = read(&paper(vec![answered("Was?", &[&endless])]));
    assert!(document.get_pages().len() > 1);
    assert!(run_of(&document).contains(&endless[..200]));
}

#[test]
fn other_alphabets_are_shown_and_what_no_font_has_is_told() {
    let known = "Ελληνικά Українська Tiếng Việt Čeština Łódź ĞİŞ";
    let text = run_of(&read(&paper(vec![answered("Was?", &[known])])));
    for word in known.split(' ') {
        assert!(text.contains(word), "{word} is not in {text}");
    }
    assert!(!text.contains("fehlen"));
    let text = run_of(&read(&paper(vec![answered("Was?", &["Gut 👍🏽 so 👨‍👩‍👧 你好"])])));
    assert!(text.contains("Gut\u{fffd}so\u{fffd}"), "{text}");
    assert!(text.contains("EinzelneZeichenfehlen."));
}

/// How far from the left edge the runs of text begin, in points.
fn starts(document: &Document) -> Vec<f32> {
    let pages = document.get_pages().into_values();
    let contents = pages.map(|page| document.get_and_decode_page_content(page).expect("content"));
    let operations = contents.flat_map(|content| content.operations);
    let moved = operations.filter(|operation| operation.operator == "cm");
    moved.filter_map(|operation| operation.operands.get(4)?.as_float().ok()).collect()
}

#[test]
fn what_is_written_from_right_to_left_begins_at_the_right() {
    let middle = 297.0;
    let only = |items| Paper { sender: vec![], about: vec![], notes: vec![], ..paper(items) };
    let german = starts(&read(&only(vec![answered("Was meinen Sie?", &["Mehr Bänke", "Bäume"])])));
    assert!(german.iter().all(|start| *start < middle), "{german:?}");
    let one = starts(&read(&only(vec![answered("Was meinen Sie?", &["شكرا"])])));
    assert!(one.iter().any(|start| *start > middle), "by the text itself: {one:?}");
    let arabic = Words { text: "ما رأيك؟".to_owned(), lang: Some("ar".to_owned()) };
    let asked = Item { question: arabic, lines: vec![] };
    let asked = starts(&read(&only(vec![asked])));
    assert!(asked.iter().any(|start| *start > middle), "by its language: {asked:?}");
    let several = starts(&read(&only(vec![answered("Was?", &["شكرا", "Mehr Bänke"])])));
    assert!(several.iter().any(|start| *start > middle), "one of several: {several:?}");
}

#[test]
fn from_whom_it_comes_stands_first() {
    let text = text_of(&read(&paper(vec![])));
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is not in {text}"));
    assert!(at("Amt für Digitales, amt@stadt.example") < at("Dachstrategie"));
}

#[test]
fn what_was_left_out_is_told_apart_from_the_last_answer() {
    let paragraphs = |answer| {
        let document = read(&paper(vec![answered("Was?", &["a", answer])]));
        let told = text_of(&document).contains("Einzelne Zeichen fehlen.");
        (told, roles(&document).iter().filter(|role| *role == "P").count())
    };
    let (plain, with_emoji) = (paragraphs("b"), paragraphs("b \u{1f60e}"));
    assert_eq!((plain.0, with_emoji.0), (false, true));
    assert_eq!(with_emoji.1, plain.1 + 1);
}

#[test]
fn arabic_does_not_break_it() {
    assert!(
        paper(vec![answered("Was?", &["مرحبا بالعالم، هذا نص", "שלום עולם"])]).typeset().is_ok()
    );
}

#[test]
fn no_character_breaks_it() {
    // All of the first alphabets, and a sample of the others.
    let codes = (0..=0x2_ffff).filter(|code| *code < 0x600 || code % 61 == 0);
    let all: Vec<char> = codes.filter_map(char::from_u32).collect();
    for part in all.chunks(2000) {
        let spaced: String = part.iter().flat_map(|it| [*it, ' ']).collect();
        let dense: String = part.iter().collect();
        if let Err(refusal) = paper(vec![answered("Was?", &[&spaced, &dense])]).typeset() {
            panic!("from {:?}: {refusal}", part[0]);
        }
    }
}
