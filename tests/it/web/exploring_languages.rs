//! Answers, told apart by the language in which the questionnaire was read.

use entity::{Word, response};
use rules::{lifecycle::IdentityMode, questionnaire::Language, tally::Count};
use rundtisch::{
    account::Organiser,
    result::explore::{Clause, Outcome, Sight, View, explore},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    exploring::{Asked, answers, asked, table},
    organise::administrator,
};
use crate::support::TestApp;

impl Asked {
    /// So many by bus read a language, or none that is known.
    async fn read_in(&self, tag: &str, number: usize) {
        let row = || response::ActiveModel {
            language: Set(tag.parse().ok().map(Word)),
            ..self.row(0, &answers("bus", 2, ""))
        };
        self.store(std::iter::repeat_with(row).take(number).collect()).await;
    }
}

#[tokio::test]
async fn whoever_read_a_language_is_counted_as_everybody_can_count() {
    let test = TestApp::demo().await;
    test.work().await;
    let (app, organiser) = (&test.app, Organiser::operator());
    let mut counted = 0;
    for round in entity::round::Entity::find().all(&app.db.read).await.unwrap() {
        let here = response::Column::RoundId.eq(round.id);
        let rows = response::Entity::find().filter(here).all(&app.db.read).await.unwrap();
        if rows.is_empty() {
            continue;
        }
        for tag in ["de", "de-simple", "en"] {
            let language: Language = tag.parse().expect("a language");
            let view = View { filter: vec![Clause::Language(language.clone())], ..View::default() };
            let explored = explore(app.sources(), &organiser, round.id, view, vec![], Sight::Exact);
            let explored = explored.await.expect("an answer");
            let told = table(explored.outcome);
            let mut expected = Count::of(&told.rows);
            for row in rows.iter().filter(|row| row.language.as_deref() == Some(&language)) {
                expected.add(&told.rows, &row.answers);
            }
            assert_eq!(told.n, expected.n, "{tag}");
            counted += told.n;
        }
    }
    assert!(counted > 100, "{counted}");
}

#[tokio::test]
async fn a_language_is_chosen_among_those_of_the_questionnaire_and_saved() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    for (tag, number) in [("de", 6), ("en", 4), ("", 3)] {
        asked.read_in(tag, number).await;
    }
    let mut visitor = administrator(&asked.app).await;
    visitor.open(&asked.page("/explore")).await.see("13 Antworten werden gezählt");
    visitor.fill("Sprache des Fragebogens", "en").press("Anzeigen").await;
    visitor.see("4 Antworten werden gezählt");
    visitor.fill("Name der Ansicht", "Auf Englisch").press("Speichern").await;
    visitor.see("Die Ansicht ist gespeichert");
    visitor.open(&asked.page("/explore")).await.follow("Auf Englisch").await;
    visitor.see("4 Antworten werden gezählt");
    visitor.open(&asked.page("/explore?language=de")).await.see("6 Antworten werden gezählt");
}

#[tokio::test]
async fn a_language_that_the_questionnaire_lacks_is_named_as_a_mistake() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.read_in("de", 6).await;
    let mut visitor = administrator(&asked.app).await;
    for typed in ["uk", "plain+German", "_"] {
        visitor.open(&asked.page(&format!("/explore?language={typed}"))).await;
        assert_eq!(visitor.status(), 422, "{typed}");
        visitor.see("Wählen Sie eine der Sprachen des Fragebogens").see("Fehler:");
    }
    visitor.open(&asked.page("/explore?language=en")).await.see("Niemand erfüllt alle");
    assert_eq!(visitor.status(), 200);
}

#[tokio::test]
async fn whoever_sees_no_small_numbers_sees_no_language_of_few() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let english = async || asked.ask(&[("language", "en")], Sight::Gated).await;
    asked.read_in("de", 10).await;
    asked.read_in("en", 10).await;
    assert_eq!(table(english().await).n, 10);
    asked.read_in("ar", 2).await;
    assert_eq!(english().await, Outcome::TooFew, "two read what the newest version lacks");
    asked.read_in("ar", 3).await;
    assert_eq!(table(english().await).n, 10);
    asked.read_in("", 2).await;
    assert_eq!(english().await, Outcome::TooFew, "of two it is not known");
    asked.read_in("", 3).await;
    assert_eq!(table(english().await).n, 10);
}

#[tokio::test]
async fn nobody_is_asked_for_a_language_where_there_is_one() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&asked.app).await;
    visitor.open(&asked.page("/explore")).await.see("Sprache des Fragebogens");

    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Pseudonymous).await;
    let (id, organiser, now) = (scene.round.id, Organiser::operator(), app.now());
    let german = "languages: [de]\ntitle: {de: T}\npages:\n- key: p\n  title: {de: P}\n  questions:\n  \
                  - {key: again, kind: yes_no, text: {de: Wieder?}}\n";
    let asked = rundtisch::db::write(&app.app.db, async |tx| {
        rundtisch::round::ask(tx, &organiser, id, german, now).await
    });
    asked.await.expect("it is asked");
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("/de/organise/rounds/{id}/explore")).await;
    visitor.see("Zugang").not_see("Sprache des Fragebogens");
}
