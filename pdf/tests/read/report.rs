//! What the council gets.

use lopdf::{Dictionary, Document, Object};
use pdf::{Block, Chapter, Column, Fact, Figure, Report, ReportSection, Table, Words};

use crate::reading::{elements, metadata, resolved, roles, run_of, told, words};

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" \
    font-family=\"'Fira Sans', 'Fira Sans latin', sans-serif\" width=\"760\" height=\"80\" \
    viewBox=\"0 0 760 80\">\n<rect fill=\"#2044aa\" x=\"0\" y=\"40\" width=\"300\" height=\"20\"/>\n\
    <text fill=\"#131525\" font-size=\"15\" x=\"0\" y=\"20\">NAME</text>\n</svg>\n";

pub fn figure(name: &str) -> Block {
    Block::Figure(Figure {
        svg: PICTURE.replace("NAME", name),
        alt: "Am höchsten ist die Zustimmung in der Wirtschaft.".to_owned(),
        title: words("Mehr offene Daten werden gewünscht"),
        source: Some(words("38 Antworten")),
    })
}

pub fn table(rows: Vec<Vec<Words>>) -> Block {
    let columns = [("Gruppe", false), ("wichtig", true), ("Antworten", true)];
    let columns = columns.map(|(head, numbers)| Column { head: words(head), numbers });
    Block::Table(Table { title: words("Offene Daten"), columns: columns.into(), rows })
}

pub fn row(cells: [&str; 3]) -> Vec<Words> {
    cells.map(words).into()
}

pub fn fact(name: &str, says: &str) -> Fact {
    Fact { name: words(name), says: words(says) }
}

pub fn report(blocks: Vec<Block>) -> Report {
    let annex = table(vec![row(["Wirtschaft", "74 %", "19"]), row(["Wissenschaft", "75 %", "12"])]);
    Report {
        lang: "de".to_owned(),
        title: "Ergebnis der ersten Runde".to_owned(),
        author: "Magdeburg".to_owned(),
        sender: vec![words("Magdeburg"), words("Amt für Digitales")],
        about: vec![words("Digitale Dachstrategie")],
        facts: vec![fact("Ratsvorlage", "A0105/22"), fact("Stadtrat", "3. Dezember 2026")],
        notes: vec![words("39 Rückmeldungen.")],
        contents: words("Inhalt"),
        chapters: vec![
            Chapter {
                title: words("Ergebnisse"),
                blocks: vec![Block::Paragraph(words("Anteile in Prozent."))],
                sections: vec![ReportSection { title: words("Offene Daten"), blocks }],
            },
            Chapter { title: words("Anhang"), blocks: vec![annex], sections: vec![] },
        ],
        left_out: "Einzelne Zeichen fehlen.".to_owned(),
    }
}

fn read(report: &Report) -> Document {
    let bytes = report.typeset().expect("the report is typeset");
    Document::load_mem(&bytes).expect("a PDF")
}

fn named(element: &Dictionary, name: &[u8]) -> Option<String> {
    element.get(name).ok().map(told)
}

/// Which way a head of a table leads.
fn scope(document: &Document, head: &Dictionary) -> String {
    let attributes = head.get(b"A").expect("a head of a table has attributes");
    let attributes = document.dereference(attributes).expect("they are in the document").1;
    let each = attributes.as_array().map_or_else(|_| vec![attributes], |it| it.iter().collect());
    let scopes = each.into_iter().filter_map(|it| resolved(document, it).ok()?.get(b"Scope").ok());
    let name = |it: &Object| String::from_utf8_lossy(it.as_name().expect("a name")).into_owned();
    let scopes: Vec<String> = scopes.map(name).collect();
    scopes.concat()
}

#[test]
fn a_report_names_its_language_title_and_standard() {
    let document = read(&report(vec![figure("Wirtschaft")]));
    let catalog = document.catalog().unwrap();
    assert_eq!(told(catalog.get(b"Lang").unwrap()), "de");
    let info = resolved(&document, document.trailer.get(b"Info").unwrap()).unwrap();
    assert_eq!(told(info.get(b"Title").unwrap()), "Ergebnis der ersten Runde");
    assert_eq!(told(info.get(b"Author").unwrap()), "Magdeburg");
    assert!(metadata(&document).contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(catalog.get(b"Outlines").is_ok(), "viewers list the chapters");
}

#[test]
fn its_chapters_are_headings_that_a_list_leads_to() {
    let roles = roles(&read(&report(vec![])));
    let headings: Vec<_> = roles.iter().filter(|it| it.starts_with('H')).collect();
    assert_eq!(headings, ["H1", "H1", "H2", "H1"], "{roles:?}");
    assert_eq!(roles.iter().filter(|it| *it == "TOCI").count(), 3, "{roles:?}");
}

#[test]
fn a_picture_is_a_figure_that_says_what_can_be_seen() {
    let document = read(&report(vec![figure("Wirtschaft")]));
    let figures = elements(&document, "Figure");
    assert_eq!(figures.len(), 1);
    let alternative = named(figures[0], b"Alt");
    assert_eq!(alternative.as_deref(), Some("Am höchsten ist die Zustimmung in der Wirtschaft."));
    let text = run_of(&document);
    assert!(text.contains("MehroffeneDatenwerdengewünscht") && text.contains("38Antworten"));
}

#[test]
fn a_table_has_heads_of_columns_and_of_rows() {
    let document = read(&report(vec![]));
    assert_eq!(elements(&document, "Table").len(), 1);
    let heads = elements(&document, "TH");
    let scopes: Vec<_> = heads.iter().map(|head| scope(&document, head)).collect();
    assert_eq!(scopes, ["Column", "Column", "Column", "Row", "Row"]);
    assert_eq!(elements(&document, "TD").len(), 4);
}

#[test]
fn a_row_that_lacks_cells_moves_no_other() {
    let uneven = vec![vec![words("Wirtschaft")], row(["Wissenschaft", "75 %", "12"])];
    let document = read(&report(vec![table(uneven)]));
    assert_eq!(elements(&document, "TR").len(), 3 + 3);
}

#[test]
fn a_long_table_repeats_its_head_for_eyes_only() {
    let rows = (1..200).map(|number| row(["Wirtschaft", "74 %", &number.to_string()]));
    let document = read(&report(vec![table(rows.collect())]));
    assert!(document.get_pages().len() > 4);
    assert_eq!(elements(&document, "TH").len(), 3 + 199 + 5);
}

#[test]
fn whatever_was_written_stays_text_wherever_it_stands() {
    for hostile in [
        "#import \"@preview/x:1.0.0\": *",
        "#read(\"/etc/passwd\") $ x^2 $ *fett* `code`",
        "= Überschrift\n- Liste\n/ a: b\n+ c",
        "<label> @ref // Kommentar /* offen",
        "#panic()] } ) \" '' -- --- ... ~ http://example.org",
    ] {
        let blocks = vec![
            Block::Paragraph(words(hostile)),
            Block::Finding(words(hostile)),
            Block::List(vec![words(hostile)]),
            Block::Facts(vec![fact(hostile, hostile)]),
            table(vec![row([hostile, "1", "2"])]),
        ];
        let mut report = report(blocks);
        report.chapters[0].title = words(hostile);
        let text = run_of(&read(&report));
        let squeezed: String = hostile.chars().filter(|it| !it.is_whitespace()).collect();
        // Once more in the list of chapters; narrow cells part words.
        assert!(text.matches(&squeezed).count() >= 7, "{squeezed} is not in {text}");
    }
}

#[test]
fn letters_that_no_font_has_do_not_break_a_picture() {
    for name in ["Gut 👍🏽 你好", "\u{301}\u{20e3}a&amp;\u{301}", "شكرا", "a\u{202e}b\u{e000}"]
    {
        let typeset = report(vec![figure(name)]).typeset();
        assert!(typeset.is_ok(), "{name}: {:?}", typeset.err());
    }
    let text = run_of(&read(&report(vec![figure("你好")])));
    assert!(text.contains("EinzelneZeichenfehlen."), "{text}");
    let greek = run_of(&read(&report(vec![figure("Ελληνικά Łódź")])));
    assert!(!greek.contains("fehlen"), "{greek}");
}

#[test]
fn what_is_no_picture_is_refused() {
    let Block::Figure(figure) = figure("Wirtschaft") else { unreachable!() };
    let broken = Figure { svg: "<svg".to_owned(), ..figure };
    assert!(report(vec![Block::Figure(broken)]).typeset().is_err());
}

#[test]
fn a_report_of_little_is_one_as_well() {
    let unseen = || words("\u{200b} \n");
    let section = ReportSection { title: unseen(), blocks: vec![figure("")] };
    let chapter = Chapter { title: unseen(), blocks: vec![], sections: vec![section] };
    let title = "Ergebnis".to_owned();
    let little = Report { title, chapters: vec![chapter], ..Report::default() };
    let roles = roles(&read(&little));
    let headings: Vec<_> = roles.iter().filter(|it| it.starts_with('H')).collect();
    assert_eq!(headings, ["H1", "H2"], "{roles:?}");
}

#[test]
fn no_character_breaks_a_picture() {
    let codes = (0xa0..=0x2_ffff).filter(|code| *code < 0x250 || code % 499 == 0);
    let all: Vec<char> = codes.filter_map(char::from_u32).collect();
    for part in all.chunks(100) {
        let name: String = part.iter().flat_map(|it| [*it, ' ']).collect();
        if let Err(refusal) = report(vec![figure(&name)]).typeset() {
            panic!("from {:?}: {refusal}", part[0]);
        }
    }
}
