//! By what a consultation judges, and what it says then.

use rules::lifecycle::IdentityMode;

use super::organise::administrator;
use crate::support::{Scene, TestApp};

fn yardstick(scene: &Scene) -> String {
    format!("/de/organise/consultations/{}/yardstick", scene.consultation.id)
}

/// Everybody invited answers: of each group, so many with the best point and so many with the worst.
async fn answered(app: &TestApp, scene: &Scene, groups: &[(&str, usize, usize)]) {
    for (group, good, bad) in groups {
        app.contacts(group, good + bad).await;
    }
    let mut links = app.invite_all(scene).await.into_iter();
    for (_, good, bad) in groups {
        for point in std::iter::repeat_n(3, *good).chain(std::iter::repeat_n(1, *bad)) {
            let link = links.next().expect("an invitation for each");
            app.visitor().answer_by(&link, scene, point, "").await;
        }
    }
    app.work().await;
}

fn results(scene: &Scene) -> String {
    format!("/de/organise/rounds/{}/results", scene.round.id)
}

#[tokio::test]
async fn what_all_groups_share_is_a_broad_consensus() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    answered(&app, &scene, &[("business", 6, 0), ("science", 5, 1)]).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&results(&scene)).await;
    visitor.see("Breiter Konsens").see("im Mittel der Gruppen 92 von 100");
    visitor.see("Am wenigsten Zustimmung gibt es in der Gruppe Wissenschaft: 83 von 100.");
    visitor.see("mindestens 75 Prozent auf derselben Seite");
}

#[tokio::test]
async fn one_group_that_dissents_is_named_however_small_it_is_among_all() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    answered(&app, &scene, &[("business", 14, 0), ("science", 2, 4)]).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&results(&scene)).await.see("Gespalten").not_see("Breiter Konsens:");
    visitor.see("Ohne Blick auf die Gruppen wäre das Urteil: Breiter Konsens.");
}

#[tokio::test]
async fn the_yardstick_is_settled_before_the_first_round_and_judges_it() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    let page = format!("/de/organise/consultations/{}", scene.consultation.id);
    visitor.open(&page).await.see("Breit ist ein Konsens ab 75");
    visitor.follow("Maßstab festlegen").await;
    visitor.fill("Breiter Konsens ab (Prozent)", "95").fill("Gespalten ab (Prozent)", "1/3");
    visitor.choose("Mentorinnen und Mentoren").fill("Mitglieder: Wissenschaft", "8");
    visitor.press("Maßstab festlegen").await.see("Der Maßstab ist festgelegt").see("ab 95");

    visitor.open(&format!("/de/organise/rounds/{}/release", scene.round.id)).await;
    visitor.post(&format!("/de/organise/rounds/{}/release", scene.round.id), &[]).await;
    answered(&app, &scene, &[("business", 6, 0), ("science", 5, 1)]).await;
    visitor.open(&results(&scene)).await.see("Zu wenige Antworten");
    visitor.see("Es fehlt: Mentorinnen und Mentoren.").see("mindestens 95 Prozent");

    visitor.open(&yardstick(&scene)).await.see("Der Maßstab ist fest").see("8 Mitglieder");
    let pairs = [("broad-share", "60"), ("strong-dissent", "25"), ("split-share", "1/3")];
    let more = [("minimum-heard", "5"), ("confidence", "90")];
    visitor.post(&yardstick(&scene), &[pairs.as_slice(), &more].concat()).await;
    assert_eq!(visitor.status(), 409);
    visitor.open(&yardstick(&scene)).await.see("95");
}

#[tokio::test]
async fn a_yardstick_without_sense_is_told_at_its_fields_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    for (field, typed, told) in [
        ("Breiter Konsens ab (Prozent)", "50", "Geben Sie eine Zahl über 50 ein"),
        ("Breiter Konsens ab (Prozent)", "viel", "Geben Sie ganze Prozent ein"),
        ("Starker Widerspruch über (Prozent)", "60", "Geben Sie eine Zahl unter 50 ein"),
        ("Gespalten ab (Prozent)", "0", "Geben Sie eine Zahl über 0 und höchstens 50 ein"),
        ("Eine Gruppe gilt als gehört ab (Antworten)", "0", "Geben Sie eine ganze Zahl ab 1 ein"),
        ("Sicherheit der Bereiche (Prozent)", "100", "Geben Sie eine Zahl ab 50 und unter 100"),
        ("Mitglieder: Wissenschaft", "-3", "oder lassen Sie das Feld leer"),
    ] {
        visitor.open(&yardstick(&scene)).await.fill(field, typed);
        visitor.press("Maßstab festlegen").await.see(told);
        assert_eq!(visitor.status(), 422, "{field}: {typed}");
        assert!(visitor.source().contains(&format!("value=\"{typed}\"")), "{typed} is kept");
    }
}
