//! The register, groups, mailbox and API tokens, as an administrator meets them.

use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;
use rundtisch::{
    stakeholder::find,
    web::speech::{Lang, Speech},
};

use crate::support::{
    TestApp, Visitor,
    app::{EMAIL, PASSWORD},
    sink::{Moment, Sink},
};

const FILE: &str =
    "Name;E-Mail;Gruppe\nAda;ada@firma.example;business\nBo;bo@uni.example;Wissenschaft\n";

pub(super) async fn administrator(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    visitor
}

pub(super) async fn preview(visitor: &mut Visitor, file: &str) {
    visitor.open("/de/organise/register/import").await.fill("Text der Tabelle", file);
    visitor.press("Vorschau ansehen").await;
}

#[tokio::test]
async fn the_register_is_for_administrators() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for page in ["register", "register/contacts/new", "register/import", "groups", "mailbox"] {
        visitor.open(&format!("/de/organise/{page}")).await;
        visitor.see("Nur für Beschäftigte der Verwaltung");
    }
}

#[tokio::test]
async fn a_list_is_imported_after_its_preview_and_not_before() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    preview(&mut visitor, FILE).await;
    visitor.see("2 Kontakte können importiert werden");
    visitor.second_tab().open("/de/organise/register").await.see("Hier ist noch niemand");
    visitor.press("2 Kontakte importieren").await;
    visitor.see("2 Kontakte wurden importiert.").see("ada@firma.example").see("Wissenschaft");
}

#[tokio::test]
async fn wrong_lines_are_told_and_left_out_only_when_asked() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let file = format!("{FILE}=1+1;c@firma.example;business\nDora;keine Adresse;business\n");
    preview(&mut visitor, &file).await;
    visitor
        .see("2 Zeilen lassen sich nicht importieren")
        .see("Die Zelle beginnt wie eine Formel")
        .see("Das ist keine E-Mail-Adresse.")
        .not_see("2 Kontakte importieren");
    visitor.press("Ohne diese 2 Zeilen importieren").await;
    visitor.see("2 Kontakte wurden importiert.").not_see("Dora");
}

#[tokio::test]
async fn importing_the_same_list_twice_adds_nobody_twice() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    preview(&mut visitor, FILE).await;
    let mut second_tab = visitor.second_tab();
    preview(&mut second_tab, FILE).await;
    visitor.press("2 Kontakte importieren").await;
    second_tab.press("2 Kontakte importieren").await;
    second_tab.see("Es wurde kein Kontakt importiert.");
    visitor.open("/de/organise/register").await.see("Alle Gruppen (2)");
}

#[tokio::test]
async fn markup_in_a_list_stays_text() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let file = "Name;E-Mail;Gruppe\n\"\"\"><b>Ada\";ada@firma.example;business\n";
    preview(&mut visitor, file).await;
    visitor.press("Einen Kontakt importieren").await;
    visitor.see("\"><b>Ada");
}

#[tokio::test]
async fn a_contact_is_added_once_and_erased_for_good() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    for attempt in 1..=2 {
        visitor.open("/de/organise/register/contacts/new").await;
        visitor.fill("Name", "Ada").fill("E-Mail-Adresse", "Ada@Firma.example");
        let groups = app_groups(&app).await;
        visitor.fill("Gruppe", &groups[0]).press("Kontakt speichern").await;
        let words = ["Der Kontakt wurde gespeichert.", "Diese Adresse steht schon im Verzeichnis."];
        visitor.see(words[attempt - 1]);
    }
    assert_eq!(visitor.status(), 422);
    visitor.open("/de/organise/register").await.follow("Löschen").await;
    visitor.see("Abgegebene Rückmeldungen bleiben");
    visitor.press("Kontakt endgültig löschen").await;
    visitor.see("Der Kontakt wurde gelöscht.").not_see("ada@firma.example");
}

#[tokio::test]
async fn a_group_that_is_used_is_not_offered_for_removal() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    preview(&mut visitor, FILE).await;
    visitor.press("2 Kontakte importieren").await;
    let groups = app_groups(&app).await;
    let removal = format!("/de/organise/groups/{}/removal", groups[0]);
    visitor.open(&removal).await.see("Im Verzeichnis stehen Kontakte dieser Gruppe.");
    visitor.not_see("Gruppe jetzt entfernen").not_see("Einladungen");
    visitor.post(&removal, &[]).await.see("lässt sich nicht entfernen");
    assert_eq!(visitor.status(), 409);
    let new = [("key", "seniors"), ("de", "Seniorinnen")];
    visitor.post("/de/organise/groups/new", &new).await;
    visitor.see("Die Gruppe wurde hinzugefügt.").see("Seniorinnen");
    visitor.post("/de/organise/groups/new", &new).await.see("Diesen Kurznamen gibt es schon.");
}

#[tokio::test]
async fn a_group_without_contacts_says_at_once_what_keeps_it() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let group = scene.round.open_to_group_id.expect("a group");
    let removal = format!("/de/organise/groups/{group}/removal");
    let mut visitor = administrator(&app).await;
    visitor.open(&removal).await.see("wer ohne Einladung antwortet").not_see("Rückmeldungen oder");
    app.visitor().post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.open(&removal).await.see("Rückmeldungen oder Entwürfe gehören zu dieser Gruppe.");
    visitor.not_see("Gruppe jetzt entfernen").not_see("Bitte prüfen Sie");
}

#[tokio::test]
async fn a_table_that_cannot_be_read_says_why_and_names_its_columns_as_the_page_does() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    preview(&mut visitor, "Vorname;E-Mail\nAda;ada@firma.example\n").await;
    visitor.see("Die Überschrift passt nicht").not_see("Keine andere Zeile");
    visitor.see("zum Beispiel mit der Überschrift „Gruppe“").see("Überschrift „Name“");
    preview(&mut visitor, "Name;E-Mail;Gruppe\n").await;
    visitor.see("Die Tabelle ist leer").not_see("Keine andere Zeile");
    preview(&mut visitor, "Name;E-Mail;Gruppe\nAda;ada@firma.example;Gärtner\n").await;
    visitor.see("Die Gruppe „Gärtner“ gibt es nicht.");
}

#[tokio::test]
async fn who_is_to_be_invited_is_asked_for_as_things_stand() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let at = format!("/de/organise/rounds/{}", scene.round.id);
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("{at}/invitations")).await.see("Sobald die Runde freigegeben ist");
    visitor.post(&format!("{at}/release"), &[]).await;
    visitor.open(&format!("{at}/invitations")).await.see("Die Runde ist freigegeben.");
    visitor.not_see("Sobald die Runde").not_see("Erinnern");
    visitor.open(&format!("{at}/invitations/new")).await.see("Das Verzeichnis ist leer");
    visitor.not_see("Alle sind eingeladen");
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    visitor.open(&format!("{at}/invitations/new")).await.see("Alle sind eingeladen");
    visitor.open(&format!("{at}/invitations")).await.see("Erinnern");
    app.pass(TimeDelta::days(15));
    let other = app.open_round(IdentityMode::Attributed).await;
    app.pass(TimeDelta::days(15));
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("/de/organise/rounds/{}/invitations", other.round.id)).await;
    visitor.see("Niemand war eingeladen").not_see("Sobald die Runde");
}

#[tokio::test]
async fn a_mailbox_beside_a_mail_server_promises_no_mails() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/mailbox").await.see("wird hier nicht aufbewahrt");
    visitor.not_see("liegen die E-Mails hier");
}

#[tokio::test]
async fn a_group_is_removed_after_a_question() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/groups").await.follow("Gruppe entfernen").await;
    visitor.see("Gruppe „Wirtschaft“ entfernen?");
    visitor.second_tab().open("/de/organise/groups").await.see("Wirtschaft");
    visitor.press("Gruppe jetzt entfernen").await;
    visitor.see("Die Gruppe wurde entfernt.").not_see("Wirtschaft");
}

#[tokio::test]
async fn a_name_of_a_group_that_is_too_long_is_told_at_its_field() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let long = "x".repeat(61);
    let new = [("key", "seniors"), ("de", "Seniorinnen"), ("en", &long)];
    visitor.post("/de/organise/groups/new", &new).await.see("Schreiben Sie höchstens 60 Zeichen");
    assert_eq!(visitor.status(), 422);
    assert!(visitor.source().contains("en-error"));
    let group = app_groups(&app).await.remove(0);
    let name = format!("/de/organise/groups/{group}/name");
    visitor.post(&name, &[("business-de", "Wirtschaft\u{7}")]).await;
    assert_eq!(visitor.status(), 422);
    assert!(visitor.source().contains("business-de-error"));
}

#[tokio::test]
async fn a_preview_shows_how_the_first_lines_are_understood() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let lines: String = (1..=12).map(|n| format!("P{n};p{n}@uni.example;science\n")).collect();
    preview(&mut visitor, &format!("Name;E-Mail;Gruppe\n{lines}")).await;
    visitor.see("12 Kontakte können").see("Die ersten 10 Kontakte").see("Wissenschaft");
    visitor.see("p10@uni.example").see("Deutsch");
}

#[tokio::test]
async fn a_workbook_is_one_problem_with_a_way_out() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    preview(&mut visitor, "PK\u{3}\u{4}xl/worksheets\nA\nB").await;
    visitor.see("Diese Datei lässt sich nicht lesen").see("als „CSV UTF-8“");
    visitor.not_see("Was in welcher Spalte steht");
}

/// A workbook of one sheet.
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).expect("a cell");
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

#[tokio::test]
async fn a_workbook_is_imported_with_tags_and_lines_counted_as_rows() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let file = workbook(&[
        &["Name", "E-Mail", "Gruppe", "Verteiler"],
        &["Ada", "ada@firma.example", "Wirtschaft", "Presse, Auftakt 2026"],
        &[],
        &["Bo", "keine Adresse", "Wirtschaft"],
    ]);
    visitor.open("/de/organise/register/import").await.attach("CSV-Datei", "liste.xlsx", &file);
    visitor.press("Vorschau ansehen").await.see("4E-Mail-AdresseDas ist keine E-Mail-Adresse.");
    visitor.see("Presse, Auftakt 2026");
    visitor.press("Ohne diese Zeile importieren").await.see("Ein Kontakt wurde importiert.");
    visitor.see("Auftakt 2026, Presse");
}

#[tokio::test]
async fn columns_under_other_headings_are_chosen_in_the_preview() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let file = "Wer;Wohin;Welche\nAda;ada@firma.example;business\n";
    preview(&mut visitor, file).await;
    visitor.see("Die Überschrift passt nicht").see("Wählen Sie unten");
    visitor.fill("Name", "0").fill("E-Mail-Adresse", "1").fill("Gruppe", "2");
    visitor.press("Vorschau neu ansehen").await.see("Ein Kontakt kann importiert werden");
    visitor.press("Einen Kontakt importieren").await.see("ada@firma.example").see("Ada");
}

#[tokio::test]
async fn known_addresses_are_changed_only_when_asked() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    preview(&mut visitor, FILE).await;
    visitor.press("2 Kontakte importieren").await;
    let file = "Name;E-Mail;Gruppe;Sprache\nAda Neu;ada@firma.example;science;\n\
        ;bo@uni.example;Wissenschaft;\nCem;c@firma.example;business;en\n";
    preview(&mut visitor, file).await;
    visitor.see("Ein Kontakt kann importiert werden").see("bleibt, wie es ist");
    // What nobody has seen is not imported.
    visitor.choose("Hinzufügen und ändern").press("Einen Kontakt importieren").await;
    visitor.see("2 Kontakte können importiert werden").see("wird geändertName, Gruppe");
    visitor.press("2 Kontakte importieren").await.see("Hinzugefügt: 1. Geändert: 1.");
    visitor.see("Ada Neu").see("Bo").see("3 Kontakte").see("Englisch");
    visitor.follow("Ada Neu").await.see("Durch einen Import geändert").see("Name, Gruppe");
}

#[tokio::test]
async fn a_hundred_thousand_lines_are_imported() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let lines: String =
        (1..=100_000).map(|n| format!("Person {n};p{n}@uni.example;science\n")).collect();
    preview(&mut visitor, &format!("Name;E-Mail;Gruppe\n{lines}")).await;
    visitor.see("100.000 Kontakte können importiert werden");
    visitor.press("100.000 Kontakte importieren").await;
    visitor.see("100.000 Kontakte wurden importiert.").see("Seite 1 von 2.000");
    visitor.open("/de/organise/register?words=p99999").await.see("1 Kontakt");
}

#[tokio::test]
async fn erasing_a_contact_erases_the_mails_kept_for_it() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/mailbox").await.see("person1@business.example");
    visitor.open("/de/organise/register").await.follow("Löschen").await;
    visitor.press("Kontakt endgültig löschen").await;
    visitor.open("/de/organise/mailbox").await.see("Das Postfach ist leer");
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.see("Gelöschter Kontakt").not_see("Person 1").not_see("person1@");
}

#[tokio::test]
async fn a_kept_mail_leads_to_its_round() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/mailbox").await.follow("person1@business.example").await;
    let mail = visitor.path().to_owned();
    visitor.follow(&link).await;
    assert_eq!((visitor.path(), visitor.status()), (link.as_str(), 200));
    visitor.open(&format!("{mail}/eml")).await;
    assert_eq!(visitor.content_type(), "message/rfc822");
    assert_eq!(visitor.bytes(), app.mailbox().await[0].1);
}

#[tokio::test]
async fn the_ledger_of_an_anonymous_round_never_tells_when() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 2).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    app.pass(TimeDelta::days(3));
    app.visitor().answer_by(&links[0], &scene, 1, "Danke").await;
    app.work().await;
    let day = Speech::new(Lang::De, app.app.config.timezone).date(app.now());
    app.pass(TimeDelta::days(3));
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.see("benutzt").see("offen").not_see("geantwortet").not_see(&day);
}

#[tokio::test]
async fn a_withdrawn_invitation_is_void() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.follow("Einladung zurücknehmen").await.press("Einladung zurücknehmen").await;
    visitor.see("Die Einladung wurde zurückgenommen.").see("Einladung zurückgenommen");
    let mut holder = app.visitor();
    holder.post(&format!("{link}/sheet"), &[]).await;
    assert_eq!(holder.status(), 410);
    visitor.open(&format!("/de/organise/rounds/{}", scene.round.id)).await;
    visitor.see("Anna Amt hat eine Einladung zurückgenommen.");
}

#[tokio::test]
async fn chosen_groups_are_invited_once() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 2).await;
    app.contacts("science", 1).await;
    let mut visitor = administrator(&app).await;
    let invitations = format!("/de/organise/rounds/{}/invitations", scene.round.id);
    visitor.open(&format!("{invitations}/new")).await.press("Vorschau ansehen").await;
    assert_eq!(visitor.status(), 422);
    visitor.choose("Wirtschaft").press("Vorschau ansehen").await;
    visitor.press("2 Einladungen verschicken").await;
    visitor.see("2 Kontakte wurden eingeladen.").not_see("person1@science.example");
    visitor.open(&format!("{invitations}/new")).await.not_see("Wirtschaft").see("Wissenschaft");
    app.work().await;
    assert_eq!(app.mailbox().await.len(), 2);
}

#[tokio::test]
async fn a_mail_of_unknown_fate_is_sent_again_only_when_asked() {
    let sink = Sink::start().await;
    sink.hang_up(Moment::Message);
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.see("ungeklärt");
    visitor.follow("Noch einmal senden").await;
    app.work().await;
    let before = sink.taken().len();
    visitor.see("Vielleicht ist die E-Mail schon angekommen");
    visitor.see("Betreff").see("Das steht in der E-Mail").see("/de/i/...");
    visitor.press("Noch einmal senden").await.see("Die E-Mail wird noch einmal verschickt.");
    app.work().await;
    assert_eq!(sink.taken().len(), before + 1);
}

#[tokio::test]
async fn a_token_is_seen_once_and_can_be_made_void() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/account/tokens").await.press("Zugangsschlüssel erstellen").await;
    assert_eq!(visitor.status(), 422);
    visitor.fill("Wofür", "Haushaltsplan").press("Zugangsschlüssel erstellen").await;
    visitor.see("Kopieren Sie ihn jetzt").see("Haushaltsplan");
    visitor.open("/de/account/tokens").await.not_see("Kopieren Sie ihn jetzt");
    visitor.press("Ungültig machen").await.see("Der Zugangsschlüssel gilt nicht mehr.");
    visitor.not_see("Haushaltsplan");
}

/// The ids of the groups, in their order.
pub(super) async fn app_groups(app: &TestApp) -> Vec<String> {
    let groups = find::groups(&app.app.db.read).await;
    groups.expect("groups").iter().map(|group| group.id.to_string()).collect()
}
