//! The answers of a round, filtered, beside each other, weighted, saved and tagged.

use entity::{
    OrganisationId, QuestionnaireId, ResponseId, Stored, Word, response, stakeholder_group as group,
};
use rules::{
    lifecycle::{Channel, IdentityMode},
    questionnaire::{Answer, Answers, Rating},
    tally::{Count, Counting, Item},
};
use rundtisch::{
    account::Organiser,
    db, questionnaire,
    response::store,
    result::explore::{Across, Clause, Explored, Outcome, Place, Sight, Tabled, View, explore},
    round as rounds, stakeholder,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::organise::administrator;
use crate::support::{Scene, TestApp};

const ASKED: &str = "
languages: [de, en]
title: {de: Verkehr, en: Traffic}
pages:
  - key: page
    title: {de: Seite, en: Page}
    questions:
      - key: way
        kind: single_choice
        text: {de: Wie fahren Sie?, en: How do you travel?}
        required: false
        options: [{key: bus, text: {de: Bus, en: Bus}}, {key: tram, text: {de: Tram, en: Tram}}]
      - key: goal
        kind: scale
        text: {de: Wie wichtig ist der Takt?, en: How important is frequency?}
        required: false
        scale:
          points: [{de: unwichtig, en: unimportant}, {de: wichtig, en: important}]
          no_opinion: {de: weiß nicht, en: do not know}
      - key: remark
        kind: long_text
        text: {de: Was noch?, en: What else?}
        required: false
";

/// A round that asks [`ASKED`], and who may answer it.
pub(super) struct Asked {
    pub(super) app: TestApp,
    pub(super) scene: Scene,
    version: QuestionnaireId,
    groups: Vec<group::Model>,
}

pub(super) async fn asked(mode: IdentityMode) -> Asked {
    let app = TestApp::start().await;
    let scene = app.draft_round(mode).await;
    let (id, organiser, now) = (scene.round.id, Organiser::operator(), app.now());
    db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, id, ASKED, now).await?;
        rounds::release(tx, &organiser, id, now).await
    })
    .await
    .expect("the round is open");
    let version = questionnaire::current(&app.app.db.read, id).await.expect("a version").id;
    let groups = stakeholder::find::groups(&app.app.db.read).await.expect("groups");
    let groups = ["business", "science", "residents"]
        .map(|key| groups.iter().find(|group| group.key == key).expect("the group"));
    Asked { app, scene, version, groups: groups.map(Clone::clone).to_vec() }
}

pub(super) fn answers(way: &str, point: u8, remark: &str) -> Answers {
    let mut answers = Answers::default();
    let mut put = |key: &str, answer| drop(answers.insert(key.parse().expect("a key"), answer));
    put("way", Answer::Choice(way.parse().expect("a key")));
    put("goal", Answer::Rating(Rating::Point(point)));
    if !remark.is_empty() {
        put("remark", Answer::Text(remark.to_owned()));
    }
    answers
}

impl Asked {
    /// So many of a group give these answers.
    pub(super) async fn keep(
        &self,
        group: usize,
        number: usize,
        given: &Answers,
    ) -> Vec<ResponseId> {
        self.keep_for(None, group, number, given).await
    }

    async fn keep_for(
        &self,
        organisation: Option<OrganisationId>,
        group: usize,
        number: usize,
        given: &Answers,
    ) -> Vec<ResponseId> {
        let row = |id| response::ActiveModel {
            id: Set(id),
            organisation_id: Set(organisation),
            ..self.row(group, given)
        };
        let ids: Vec<ResponseId> = (0..number).map(|_| ResponseId::random()).collect();
        self.store(ids.iter().map(|&id| row(id)).collect()).await;
        ids
    }

    /// A response of a group that names nobody.
    pub(super) fn row(&self, group: usize, given: &Answers) -> response::ActiveModel {
        response::ActiveModel {
            round_id: Set(self.scene.round.id),
            id: Set(ResponseId::random()),
            questionnaire_id: Set(self.version),
            group_id: Set(self.groups[group].id),
            channel: Set(Word(if group == 2 { Channel::Open } else { Channel::Link })),
            invitation_id: Set(None),
            organisation_id: Set(None),
            pseudonym: Set(None),
            sheet_hash: Set(None),
            publish_name: Set(false),
            answers: Set(Stored(given.clone())),
            submitted_on: Set(self.app.now().date_naive()),
            language: Set(None),
        }
    }

    pub(super) async fn store(&self, rows: Vec<response::ActiveModel>) {
        let (db, round) = (&self.app.app.db, self.scene.round.id);
        db::write(db, async |tx| store(tx, round, rows).await).await.expect("they are stored");
    }

    /// 12 of business (10 by bus, for whom it matters), 10 of science (8 by tram) and 3 residents.
    pub(super) async fn answered(&self) {
        self.keep(0, 10, &answers("bus", 2, "")).await;
        self.keep(0, 2, &answers("tram", 1, "")).await;
        self.keep(1, 2, &answers("bus", 2, "")).await;
        self.keep(1, 8, &answers("tram", 1, "")).await;
        self.keep(2, 3, &answers("tram", 2, "")).await;
    }

    pub(super) fn page(&self, rest: &str) -> String {
        format!("/de/organise/rounds/{}{rest}", self.scene.round.id)
    }

    pub(super) async fn ask(&self, pairs: &[(&str, &str)], sight: Sight) -> Outcome {
        let (view, flaws) = View::read(pairs.iter().copied());
        assert_eq!(flaws, []);
        let (app, id) = (&self.app.app, self.scene.round.id);
        let explored = explore(app.sources(), &Organiser::operator(), id, view, flaws, sight).await;
        explored.expect("an answer").outcome
    }
}

pub(super) fn table(outcome: Outcome) -> Tabled {
    match outcome {
        Outcome::Table(tabled) => *tabled,
        other => panic!("no table but {other:?}"),
    }
}

#[tokio::test]
async fn any_filter_counts_what_everybody_can_count() {
    let test = TestApp::demo().await;
    test.work().await;
    let (app, organiser) = (&test.app, Organiser::operator());
    let ask = async |id, view| -> Explored {
        explore(app.sources(), &organiser, id, view, vec![], Sight::Exact).await.expect("an answer")
    };
    let mut looked_at = 0;
    let groups = stakeholder::find::groups(&app.db.read).await.expect("groups");
    for round in entity::round::Entity::find().all(&app.db.read).await.unwrap() {
        let here = response::Column::RoundId.eq(round.id);
        let rows = response::Entity::find().filter(here).all(&app.db.read).await.unwrap();
        if rows.is_empty() {
            continue;
        }
        let all = ask(round.id, View::default()).await;
        for one in &all.items {
            for (at, category) in one.categories.iter().enumerate().take(2) {
                let answer = category.to_string();
                let clause = Clause::Answer { place: Place::of(one), answer };
                let group = &groups[at];
                let filter = vec![clause, Clause::Group(group.key.clone())];
                let other = &all.items[(at + looked_at) % all.items.len()];
                let rows_of = Some(Place::of(other));
                let view = View { filter, rows: rows_of, ..View::default() };
                let met = rows.iter().filter(|row| {
                    row.group_id == group.id && count(one, &row.answers).by_category[at] > 0
                });
                let mut expected = Count::of(other);
                met.for_each(|row| expected.add(other, &row.answers));
                looked_at += 1;
                match ask(round.id, view).await.outcome {
                    Outcome::Nobody => assert_eq!(expected.n, 0, "{other:?}"),
                    Outcome::Table(told) => {
                        assert_eq!(told.n, expected.n);
                        assert_eq!(told.no_opinion, Some(expected.no_opinion));
                        if other.counting != Counting::Points {
                            let told: Vec<f64> = told.table.cells.iter().map(|it| it[0]).collect();
                            let counted: Vec<f64> =
                                expected.by_category.iter().map(|it| *it as f64).collect();
                            assert_eq!(told, counted, "{other:?}");
                        }
                    }
                    unexpected => panic!("{unexpected:?}"),
                }
            }
        }
    }
    assert!(looked_at > 20, "{looked_at}");
}

fn count(item: &Item, answers: &Answers) -> Count {
    let mut count = Count::of(item);
    count.add(item, answers);
    count
}

#[tokio::test]
async fn a_cross_table_tells_what_goes_with_what() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.answered().await;
    let mut visitor = administrator(&asked.app).await;
    visitor.open(&asked.page("/explore?rows=way&columns=goal")).await;
    visitor.see("25 Antworten werden gezählt").see("Nicht zur Veröffentlichung");
    // By hand: of 25, 12 by bus, 15 for whom it matters; 12 of both, where 7.2 are expected.
    visitor.see("7,2 (+3,9)").see("χ² = 15,38 bei 1 Freiheitsgraden, p kleiner als 0,001");
    visitor.see("Wer „Bus“ antwortet").see("12 (80 %)");
    visitor.follow("Zahlen als CSV").await;
    assert_eq!(visitor.content_type(), "text/csv; charset=utf-8");
    let file = visitor.source();
    assert!(file.contains("way;bus;Bus;goal;2;wichtig;12;7,2;3,9223;25;shown"), "{file}");
}

#[tokio::test]
async fn groups_stand_beside_each_other_and_each_may_count_the_same() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.answered().await;
    let told = table(asked.ask(&[("rows", "way"), ("columns", "_groups")], Sight::Exact).await);
    let Across::Groups(groups) = &told.across else { panic!("groups") };
    let at =
        |group: usize| groups.iter().position(|side| side[0] == asked.groups[group].key).unwrap();
    assert_eq!(told.cell(0, at(0)), Some(10.0));
    assert_eq!(told.cell(1, at(2)), Some(3.0));
    assert_eq!(told.weights, None);

    let equal = [("rows", "way"), ("weights", "group")];
    let told = table(asked.ask(&equal, Sight::Exact).await);
    // (10/12 + 2/10 + 0/3)/3 of all.
    let share = told.table.cells[0][0] / told.table.total;
    assert!((share - 31.0 / 90.0).abs() < 1e-12, "{share}");
    let weights = told.weights.expect("weights");
    assert!((weights.effective - 9.0 / (1.0 / 12.0 + 1.0 / 10.0 + 1.0 / 3.0)).abs() < 1e-9);
    assert!((weights.design_effect * weights.effective - 25.0).abs() < 1e-9);
}

#[tokio::test]
async fn each_organisation_may_count_the_same_where_responses_name_it() {
    let asked = asked(IdentityMode::Attributed).await;
    asked.app.contacts("business", 2).await;
    let named = entity::organisation::Entity::find().all(&asked.app.app.db.read).await.unwrap();
    let [one, other] = [0, 1].map(|at| named[at].id);
    asked.keep_for(Some(one), 0, 3, &answers("bus", 2, "")).await;
    asked.keep_for(Some(other), 0, 1, &answers("tram", 1, "")).await;
    let weighed = [("rows", "way"), ("weights", "organisation")];
    let told = table(asked.ask(&weighed, Sight::Exact).await);
    assert_eq!((told.cell(0, 0), told.cell(1, 0)), (Some(1.0), Some(1.0)));
    let weights = told.weights.expect("weights");
    // (3·1/3 + 1)²/(3·1/9 + 1) = 3.
    assert!((weights.effective - 3.0).abs() < 1e-9, "{weights:?}");

    let mut visitor = administrator(&asked.app).await;
    visitor.open(&asked.page(&format!("/explore?organisation={one}"))).await;
    visitor.see("3 Antworten werden gezählt").see("Verein business 1");
    let alone = [("organisation", one.to_string())];
    let alone = alone.each_ref().map(|(name, id)| (*name, id.as_str()));
    assert_eq!(asked.ask(&alone, Sight::Gated).await, Outcome::TooFew);
}

#[tokio::test]
async fn answers_weigh_what_the_town_is_like_and_a_wrong_line_is_named() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.answered().await;
    let margins =
        |table: &'static str| [("rows", "goal"), ("weights", "margins"), ("margins", table)];
    let town = "question;answer;share\nway;bus;80\nway;tram;20";
    let told = table(asked.ask(&margins(town), Sight::Exact).await);
    // 12 by bus, all for it; 3 of 13 by tram.
    let share = told.table.cells[1][0] / told.table.total;
    assert!((share - (0.8 + 0.2 * 3.0 / 13.0)).abs() < 1e-9, "{share}");

    let part = table(asked.ask(&margins("group;business;1\ngroup;science;1"), Sight::Exact).await);
    assert_eq!(part.weights.expect("weights").left_out, 3, "residents are in no line");

    let mut visitor = administrator(&asked.app).await;
    for (typed, told) in [
        ("way;bus;80%0Away;train;20", "Zeile 2: Nennen Sie den Schlüssel einer Antwort"),
        ("way;bus;80%0Aremark;x;20", "Zeile 2: Nennen Sie den Schlüssel einer Frage"),
        ("way;bus;many", "Zeile 1: Schreiben Sie den Anteil als Zahl"),
        ("way;bus", "Zeile 1: Schreiben Sie Frage, Antwort und Anteil"),
        ("way;bus;1%0Away;bus;2", "Zeile 2: Diese Antwort steht schon weiter oben"),
        ("group;business;1%0Agroup;mentors;1", "Zeile 2: So hat niemand geantwortet"),
        ("", "Geben Sie eine Tabelle ein"),
    ] {
        visitor.open(&asked.page(&format!("/explore?weights=margins&margins={typed}"))).await;
        assert_eq!(visitor.status(), 422, "{typed}");
        visitor.see(told).see("Fehler:");
    }
}

#[tokio::test]
async fn the_lines_of_a_weighting_table_are_listed() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&asked.app).await;
    visitor.open(&asked.page("/explore")).await.see("Welche Zeilen möglich sind");
    visitor.see("group;business; Wirtschaft").see("way;tram; Wie fahren Sie?: Tram");
}

#[tokio::test]
async fn a_view_without_sense_is_shown_again_with_what_is_wrong() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.answered().await;
    let mut visitor = administrator(&asked.app).await;
    for (query, told) in [
        ("rows=nothing", "Wählen Sie eine Frage dieser Runde"),
        ("rows=remark", "Wählen Sie eine Frage dieser Runde"),
        ("rows=way&columns=way", "eine andere Frage als für die Zeilen"),
        ("with-1=way:train", "Wählen Sie eine Antwort dieser Frage"),
        ("group=martians", "Wählen Sie eine der Gruppen"),
        ("from=2026-12-01&until=2026-11-01", "der nicht vor dem ersten liegt"),
        ("weights=organisation", "Nur Runden mit Namen nennen Organisationen"),
        ("weights=gold", "Wählen Sie eine der Gewichtungen"),
        ("organisation=0198c0de-0000-7000-8000-000000000000", "Wählen Sie eine Organisation"),
    ] {
        visitor.open(&asked.page(&format!("/explore?{query}"))).await.see(told);
        assert_eq!(visitor.status(), 422, "{query}");
        visitor.open(&asked.page(&format!("/explore.csv?{query}"))).await;
        assert_eq!(visitor.status(), 422, "{query}");
    }
    let nobody = "with-1=way:bus&group=residents";
    visitor.open(&asked.page(&format!("/explore?{nobody}"))).await.see("Niemand erfüllt alle");
    assert_eq!(visitor.status(), 200);
}

#[tokio::test]
async fn a_view_is_saved_renamed_and_removed() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.answered().await;
    let mut visitor = administrator(&asked.app).await;
    visitor.open(&asked.page("/explore?rows=way&columns=goal&group=business")).await;
    visitor.fill("Name der Ansicht", "").press("Speichern").await;
    assert_eq!(visitor.status(), 422);
    visitor.see("Geben Sie einen Namen");
    visitor.fill("Name der Ansicht", "Bus der Wirtschaft");
    visitor.press("Speichern").await.see("Die Ansicht ist gespeichert");
    visitor.see("12 Antworten werden gezählt");

    visitor.open(&asked.page("/explore")).await.see("25 Antworten werden gezählt");
    visitor.follow("Bus der Wirtschaft").await.see("12 Antworten werden gezählt");
    visitor.follow("Ändern: Bus der Wirtschaft").await;
    visitor.fill("Name der Ansicht", "Takt").press("Umbenennen").await;
    visitor.see("Takt").not_see("Bus der Wirtschaft");
    visitor.follow("Ändern: Takt").await;
    let gone = visitor.path().to_owned();
    visitor.press("Löschen").await.see("Noch ist keine Ansicht gespeichert");
    visitor.open(&gone).await.see("Diese Ansicht gibt es nicht");
    assert_eq!(visitor.status(), 404);
}

#[tokio::test]
async fn a_view_of_one_round_is_none_of_another() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let other = asked.app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&asked.app).await;
    visitor.open(&asked.page("/explore")).await;
    visitor.fill("Name der Ansicht", "Alles").press("Speichern").await;
    visitor.follow("Ändern: Alles").await;
    let id = visitor.path().rsplit('/').next().unwrap().to_owned();
    let there = format!("/de/organise/rounds/{}/views/{id}", other.round.id);
    visitor.open(&there).await;
    assert_eq!(visitor.status(), 404);
    visitor.post(&format!("{there}/removal"), &[]).await;
    visitor.open(&asked.page("/explore")).await.see("Alles");
}

#[tokio::test]
async fn texts_are_searched_tagged_and_taken_away() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let ids = asked.keep(0, 1, &answers("bus", 2, "Mehr BUSSE am Abend")).await;
    asked.keep(1, 1, &answers("tram", 2, "Weniger Lärm")).await;
    asked.keep(1, 1, &answers("bus", 2, "=Busse umsonst")).await;
    let mut visitor = administrator(&asked.app).await;
    let page = asked.page("/responses?question=remark");
    visitor.open(&page).await.see("3 Angaben");
    visitor.open(&format!("{page}&words=busse")).await.see("BUSSE am Abend").see("=Busse umsonst");
    visitor.not_see("Weniger Lärm");

    let tags = asked.page("/responses/tags?question=remark");
    let id = ids[0].to_string();
    visitor.post(&tags, &[("text", &id), ("new-tag", " "), ("how", "give")]).await;
    visitor.see("Fehler:");
    visitor.post(&tags, &[("text", &id), ("new-tag", "Takt"), ("how", "give")]).await;
    visitor.see("Die Schlagwörter sind geändert").see("Takt (1)");
    visitor.post(&tags, &[("text", &id), ("new-tag", "Takt"), ("how", "give")]).await;
    visitor.see("Takt (1)");
    visitor.open(&format!("{page}&tag=Takt")).await.see("BUSSE am Abend").not_see("umsonst");
    visitor.post(&asked.page("/responses/texts.csv?question=remark&words=busse"), &[]).await;
    let file = visitor.source();
    assert!(file.contains("Mehr BUSSE am Abend;Takt"), "{file}");
    assert!(file.contains("'=Busse umsonst") && !file.contains("Lärm"), "{file}");

    visitor.post(&tags, &[("text", &id), ("new-tag", "Takt"), ("how", "take")]).await;
    visitor.not_see("Takt (1)");
    let stranger = ResponseId::random().to_string();
    visitor.post(&tags, &[("text", &stranger), ("new-tag", "Takt"), ("how", "give")]).await;
    assert_eq!(visitor.status(), 404);
}

#[tokio::test]
async fn a_text_of_one_round_is_not_tagged_from_another() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let ids = asked.keep(0, 1, &answers("bus", 2, "Hallo")).await;
    let other = asked.app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&asked.app).await;
    let there = format!("/de/organise/rounds/{}/responses/tags?question=remark", other.round.id);
    visitor.post(&there, &[("text", &ids[0].to_string()), ("new-tag", "x")]).await;
    assert_eq!(visitor.status(), 404);
}
