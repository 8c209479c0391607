//! Who is asked: choosing, looking at whom that means, and inviting exactly those.

use chrono::TimeDelta;
use entity::{contact, suppression::Reason};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db,
    invitation::{
        AT_ONCE, InvitationError, Look, invite, invitees, merge_contacts, preview, write_next,
    },
    stakeholder::{
        Filter, Selection, Tagging, find,
        suppression::{Addressee, suppress},
        tag_found,
    },
};

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor};

async fn suppressed(app: &TestApp, email: &str, reason: Reason) {
    let addressee = Addressee::of(&app.app.secret, email);
    let now = app.now();
    db::write(&app.app.db, async |tx| suppress(tx, addressee, None, reason, now).await)
        .await
        .expect("it is noted");
}

async fn tagged(app: &TestApp, words: &str, tag: &str) {
    let (now, organiser) = (app.now(), Organiser::operator());
    let filter = Filter { words: words.to_owned(), ..Filter::default() };
    db::write(&app.app.db, async |tx| {
        tag_found(tx, &organiser, &filter, tag, Tagging::Give, now).await
    })
    .await
    .expect("they are tagged");
}

fn at(scene: &Scene) -> String {
    format!("/de/organise/rounds/{}/invitations", scene.round.id)
}

/// Chooses two tagged contacts, one organisation and pasted addresses, and looks at the preview.
async fn choose(visitor: &mut Visitor, at: &str) {
    visitor.open(&format!("{at}/new")).await;
    visitor.choose("Beirat").choose("Verein business 5");
    let pasted = "Zwei <person2@business.example>, fremd@anderswo.example; keine";
    visitor.fill("Einzelne Adressen", pasted).press("Vorschau ansehen").await;
}

#[tokio::test]
async fn those_are_invited_whom_the_preview_showed_and_the_others_with_a_reason() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 6).await;
    tagged(&app, "person2", "Beirat").await;
    tagged(&app, "person3", "Beirat").await;
    suppressed(&app, "person3@business.example", Reason::Bounced).await;
    let mut visitor = administrator(&app).await;

    choose(&mut visitor, &at(&scene)).await;
    visitor.see("Noch ist nichts verschickt.").see("Wer eingeladen wird2").see("Person 2");
    visitor.see("Person 5").not_see("Person 6").see("2 Einträge");
    visitor.see("E-Mails kommen dort nicht an1").see("Steht nicht im Verzeichnis1");
    visitor.see("Ist keine E-Mail-Adresse1").see("Wer nicht eingeladen wird3");
    visitor.fill("Wen anzeigen?", "left-out").press("Suchen").await;
    visitor.see("Person 3").see("fremd@anderswo.example").see("keine").not_see("Person 5");
    visitor.fill("Name, Adresse oder Organisation", "fremd").press("Suchen").await;
    visitor.see("fremd@anderswo.example").not_see("Person 3");
    assert!(app.links(&scene).await.is_empty(), "looking invites nobody");

    visitor.press("2 Einladungen verschicken").await.see("2 Kontakte wurden eingeladen.");
    assert_eq!(app.links(&scene).await.len(), 2);
    visitor.open(&format!("/de/organise/rounds/{}", scene.round.id)).await;
    visitor.see("hat 2 Einladungen veranlasst");
    app.work().await;
    let mut invited: Vec<_> = app.mailbox().await.into_iter().map(|(to, _)| to).collect();
    invited.sort();
    assert_eq!(invited, ["person2@business.example", "person5@business.example"]);

    choose(&mut visitor, &at(&scene)).await;
    visitor.see("Schon eingeladen2").see("Wer eingeladen wird0");
    assert!(!visitor.text().contains("Einladungen verschicken"), "there is nobody to invite");
}

#[tokio::test]
async fn a_choice_can_be_changed_and_nothing_of_it_is_lost() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 6).await;
    tagged(&app, "person2", "Beirat").await;
    let mut visitor = administrator(&app).await;
    choose(&mut visitor, &at(&scene)).await;
    visitor.press("Auswahl ändern").await.see("Wen möchten Sie einladen?");
    assert!(visitor.source().contains("person2@business.example fremd@anderswo.example keine"));
    assert_eq!(visitor.source().matches(" checked").count(), 2);
    visitor.press("Vorschau ansehen").await.see("Wer eingeladen wird2");

    visitor.post(&format!("{}/new", at(&scene)), &[]).await;
    assert_eq!(visitor.status(), 422);
    visitor.see("Wählen Sie mindestens eine Gruppe oder schreiben Sie eine Adresse.");
    visitor.open(&format!("{}/confirmed", at(&scene))).await.see("Wen möchten Sie einladen?");
}

#[tokio::test]
async fn who_came_into_the_register_since_the_preview_is_told_and_not_invited() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 2).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("{}/new", at(&scene))).await.choose("Wirtschaft");
    visitor.press("Vorschau ansehen").await.see("Wer eingeladen wird2");
    let mut double = visitor.second_tab();
    let form: Vec<_> = hidden(&visitor);
    let form: Vec<_> = form.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    suppressed(&app, "person2@business.example", Reason::Complained).await;
    visitor.press("2 Einladungen verschicken").await;
    assert_eq!(visitor.status(), 409);
    visitor.see("Es wurde niemand eingeladen.").see("Wer eingeladen wird1");
    assert!(app.links(&scene).await.is_empty());
    visitor.press("Eine Einladung verschicken").await.see("Ein Kontakt wurde eingeladen.");

    let confirmed = format!("{}/confirmed", at(&scene));
    double.post(&confirmed, &form).await.see("Niemand kam hinzu");
    assert_eq!(app.links(&scene).await.len(), 1, "twice is the same as once");
    app.work().await;
}

fn hidden(visitor: &Visitor) -> Vec<(String, String)> {
    let html = scraper::Html::parse_document(&visitor.source());
    let confirm = scraper::Selector::parse("form[action$=confirmed] input").expect("a selector");
    let pair = |it: scraper::ElementRef<'_>| {
        let of = |name| it.attr(name).unwrap_or_default().to_owned();
        (of("name"), of("value"))
    };
    html.select(&confirm).map(pair).collect()
}

#[tokio::test]
async fn nobody_is_invited_to_a_round_that_cannot_be_answered_by_link_or_is_over() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 1).await;
    let groups = find::groups(&app.app.db.read).await.expect("groups");
    let everybody: Vec<_> = groups.iter().map(|group| group.id).collect();
    let chosen = Selection::of_groups(&everybody);
    let (organiser, secret, now) = (Organiser::operator(), &app.app.secret, app.now());
    let (db, round) = (&app.app.db, scene.round.id);
    let look = Look { per_page: 10, ..Look::default() };
    let shown = preview(&db.read, &organiser, secret, round, &chosen, &look).await;
    let shown = shown.expect("a preview").fingerprint;
    let chosen = invitees(&db.read, &organiser, secret, round, &chosen).await.expect("somebody");
    let chosen = chosen.as_shown(&shown).expect("the same");
    let invited = db::write(db, async |tx| invite(tx, &organiser, secret, chosen, now).await);
    assert!(matches!(invited.await, Err(InvitationError::NotRunning)));

    let nobody = Selection::default();
    let empty = preview(&db.read, &organiser, secret, round, &nobody, &look).await.unwrap();
    assert_eq!((empty.invited, empty.found), (0, 0), "who chooses nobody means nobody");
    let addresses = (0..=5000).map(|n| format!("p{n}@x.example")).collect();
    let crowd = Selection { addresses, ..Selection::default() };
    let refused = preview(&db.read, &organiser, secret, round, &crowd, &look).await;
    assert!(matches!(refused, Err(InvitationError::TooManyAddresses)));
}

#[tokio::test]
async fn very_many_invitations_are_queued_at_once_and_written_some_at_a_time() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let many = AT_ONCE + 20;
    app.contacts("business", many).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("{}/new", at(&scene))).await.choose("Wirtschaft");
    visitor.press("Vorschau ansehen").await.press(&format!("{many} Einladungen verschicken")).await;
    visitor.see(&format!("{many} Einladungen werden noch angelegt"));
    assert!(app.links(&scene).await.is_empty(), "none is written yet");

    visitor.open(&format!("{}/new", at(&scene))).await.choose("Wirtschaft");
    visitor.press("Vorschau ansehen").await.see("Wer eingeladen wird0");
    suppressed(&app, "person3@business.example", Reason::Complained).await;
    merged(&app, "person4@business.example", "person5@business.example").await;

    assert_eq!(write_some(&app).await, AT_ONCE - 2, "not who must not, and two are one by now");
    visitor.open(&at(&scene)).await.see("20 Einladungen werden noch angelegt");
    assert_eq!(write_some(&app).await, 20);
    assert_eq!(write_some(&app).await, 0);
    visitor.open(&at(&scene)).await.not_see("noch angelegt");
    assert_eq!(app.links(&scene).await.len(), many - 2);
    app.work().await;
}

#[tokio::test]
async fn invitations_that_were_queued_are_not_written_once_the_round_is_over() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", AT_ONCE + 1).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("{}/new", at(&scene))).await.choose("Wirtschaft");
    visitor.press("Vorschau ansehen").await;
    visitor.press(&format!("{} Einladungen verschicken", AT_ONCE + 1)).await;
    app.pass(TimeDelta::days(400));
    app.work().await;
    assert!(app.links(&scene).await.is_empty());
}

async fn write_some(app: &TestApp) -> usize {
    let now = app.now();
    db::write(&app.app.db, async |tx| write_next(tx, &app.app.secret, now).await)
        .await
        .expect("they are written")
}

async fn merged(app: &TestApp, kept: &str, gone: &str) {
    let (now, organiser) = (app.now(), Organiser::operator());
    let ids = [kept, gone].map(async |email| {
        let found = contact::Entity::find_by_email(email).one(&app.app.db.read).await;
        found.expect("the register is there").expect("it is in there").id
    });
    let [kept, gone] = ids;
    let (kept, gone) = (kept.await, gone.await);
    db::write(&app.app.db, async |tx| {
        merge_contacts(tx, &organiser, &app.app.secret, kept, gone, now).await
    })
    .await
    .expect("they are merged");
}
