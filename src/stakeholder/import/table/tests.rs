use super::{super::Column, *};

/// The file against a register with one group.
fn read(bytes: &[u8]) -> Reading {
    super::read(bytes, None, &[("business".to_owned(), GroupId::new())].into())
}

fn faults(bytes: &[u8]) -> Vec<(u64, Option<Column>, LineFault)> {
    read(bytes).problems.into_iter().map(|it| (it.line, it.column, it.fault)).collect()
}

#[test]
fn german_headings_semicolons_and_a_byte_order_mark_are_read() {
    let Reading { lines, problems, .. } =
        read("\u{feff}E-Mail;Name;Gruppe\nA@b.example;Anna;Business\n".as_bytes());
    assert_eq!(problems, []);
    assert_eq!(lines[0].email.as_str(), "a@b.example");
    assert_eq!((lines[0].line, lines[0].language.as_deref()), (2, None));
}

#[test]
fn a_contact_may_want_leichte_sprache() {
    let file = b"name,email,group,language\nAda,a@b.example,business,de-Simple\n";
    assert_eq!(read(file).lines[0].language.as_deref(), Some("de-simple"));
}

#[test]
fn latin_1_is_refused_with_its_line() {
    assert_eq!(
        faults(b"name,email,group\nJ\xFCrgen,j@b.example,business\n"),
        [(2, None, LineFault::NotUtf8)]
    );
}

#[test]
fn missing_and_doubled_columns_are_named() {
    assert_eq!(
        faults(b"name,name,group\n"),
        [
            (1, Some(Column::Name), LineFault::TwiceTheColumn),
            (1, Some(Column::Email), LineFault::MissingColumn)
        ]
    );
    assert_eq!(faults(b""), [(1, None, LineFault::Empty)]);
    assert_eq!(faults(b"name,email,group\n\n"), [(2, None, LineFault::Empty)]);
}

#[test]
fn lines_are_counted_alike_whatever_ends_them() {
    let file = "name,email,group\nAnna,a@b.example,business\nBert,nothing,business\n";
    let told = [(3, Some(Column::Email), LineFault::BadEmail)];
    assert_eq!(faults(file.as_bytes()), told);
    assert_eq!(faults(file.replace('\n', "\r\n").as_bytes()), told);
}

#[test]
fn each_wrong_line_is_told_with_its_fault() {
    let file = b"name,email,group,language\n\
        Anna,a@b.example,business,de\n\
        Bert,nothing,business,de\n\
        Cora,A@B.example,business,de\n\
        =cmd(),d@b.example,business,de\n\
        Dora,=cmd(),business,de\n\
        Emil,e@b.example,business,xx\n\
        Fritz,f@b.example\n";
    assert_eq!(
        faults(file),
        [
            (3, Some(Column::Email), LineFault::BadEmail),
            (4, Some(Column::Email), LineFault::DuplicateOf(2)),
            (5, Some(Column::Name), LineFault::Formula),
            (6, Some(Column::Email), LineFault::Formula),
            (7, Some(Column::Language), LineFault::UnknownLanguage("xx".to_owned())),
            (8, None, LineFault::WrongNumberOfCells),
        ]
    );
    assert_eq!(read(file).lines.len(), 1);
}

#[test]
fn too_many_lines_are_refused() {
    let mut file = "name,email,group\n".to_owned();
    for number in 0..=MOST_LINES {
        file.push_str(&format!("N,n{number}@b.example,business\n"));
    }
    let last = MOST_LINES as u64 + 2;
    assert_eq!(faults(file.as_bytes()), [(last, None, LineFault::TooManyLines)]);
}

#[test]
fn all_faults_of_a_line_are_told_at_once() {
    let file = b"name,email,group,language\nAda,,busines,xx\nBea,nothing,,de\n";
    assert_eq!(
        faults(file),
        [
            (2, Some(Column::Email), LineFault::EmptyCell),
            (2, Some(Column::Group), LineFault::UnknownGroup("busines".to_owned())),
            (2, Some(Column::Language), LineFault::UnknownLanguage("xx".to_owned())),
            (3, Some(Column::Email), LineFault::BadEmail),
            (3, Some(Column::Group), LineFault::EmptyCell),
        ]
    );
}

#[test]
fn whoever_chooses_the_columns_is_followed_and_not_the_headings() {
    let file = b"Vorname,Kontakt per,name\nAda,a@b.example,business\n";
    let columns = [(Column::Name, 0), (Column::Email, 1), (Column::Group, 2)];
    let groups = [("business".to_owned(), GroupId::new())].into();
    let read = |mapping: Mapping| super::read(file, Some(&mapping), &groups);
    let reading = read(Mapping::chosen(columns));
    assert_eq!((reading.lines[0].name.as_str(), reading.problems.len()), ("Ada", 0));
    let reading = read(Mapping::chosen(columns[..2].iter().copied()));
    assert_eq!(reading.problems[0].fault, LineFault::MissingColumn);
    assert_eq!(reading.headings, ["Vorname", "Kontakt per", "name"]);
}

#[test]
fn tags_stand_in_one_cell() {
    let file = "E-Mail;Name;Gruppe;Verteiler\nA@b.example;Anna;Business;Presse, Auftakt 2026\n";
    assert_eq!(read(file.as_bytes()).lines[0].tags, ["Presse", "Auftakt 2026"]);
    let file = format!("email,name,group,tags\na@b.example,A,business,{}\n", "x".repeat(61));
    assert_eq!(faults(file.as_bytes()), [(2, Some(Column::Tags), LineFault::LongTag)]);
}
