//! What is measured: the demonstration, and beside it a round with the long questionnaire in which
//! one sheet is full.

use std::{cell::Cell, sync::Arc, time::Duration};

use chrono::TimeDelta;
use entity::{Stored, draft};
use poem::{EndpointExt, Response, endpoint::BoxEndpoint};
use rules::{
    lifecycle::{Changes, IdentityMode},
    questionnaire::{Answers, Course, Language, Questionnaire, Texts, read, read_page},
};
use rundtisch::{
    account::Organiser,
    app::App,
    clock::Clock,
    config::Config,
    consultation, db, demo,
    round::{self, Plan, RoundError},
    routes::routes,
    stakeholder::find,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryOrder};
use tempfile::TempDir;

use crate::{long, visitor::Visitor};

/// The open round of the demonstration.
pub(crate) const ROUND: &str = "/de/rounds/digitale-dachstrategie-2";
/// Its published round.
pub(crate) const PUBLISHED: &str = "/de/rounds/digitale-dachstrategie-1";
pub(crate) const LONG: &str = "/de/rounds/alles-1";

pub(crate) struct Scene {
    app: App,
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    answering: Visitor,
    answering_long: Visitor,
    full: Answers,
    submitted: Cell<u32>,
    _folder: TempDir,
}

impl Scene {
    pub(crate) async fn set() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let config = demo::config(folder.path().to_owned(), ([127, 0, 0, 1], 0).into());
        let config = Config { trusted_proxies: 1, ..config };
        let app = demo::open(config, Clock::system()).await.expect("the demonstration opens");
        open_long_round(&app).await;
        let endpoint = Arc::new(routes(app.clone()).map_to_response().boxed());
        let answering = Visitor::at(&endpoint, "192.0.2.1").begin(ROUND).await;
        let answering_long = Visitor::at(&endpoint, "192.0.2.1").begin(LONG).await;
        let full = long_answers(&read(&long::document()).expect("a sound document"));
        fill_newest_sheet(&app, &full).await;
        let submitted = Cell::new(0);
        Self { app, endpoint, answering, answering_long, full, submitted, _folder: folder }
    }

    /// Whoever has begun in the round of this page.
    pub(crate) fn visitor(&self, path: &str) -> Visitor {
        if path.starts_with(LONG) { &self.answering_long } else { &self.answering }.clone()
    }

    /// Submits a full sheet of the long questionnaire that was laid just for this.
    pub(crate) async fn submit_long(&self) -> Duration {
        let number = self.submitted.replace(self.submitted.get() + 1);
        let address = format!("198.51.{}.{}", number / 250, number % 250);
        let visitor = Visitor::at(&self.endpoint, &address).begin(LONG).await;
        fill_newest_sheet(&self.app, &self.full).await;
        visitor.post(&format!("{LONG}/submission"), &[]).await
    }
}

/// An answer to everything that is asked.
pub(crate) fn long_answers(questionnaire: &Questionnaire) -> Answers {
    let mut answers = Answers::default();
    for number in 1..=long::PAGES {
        let course = Course::of(questionnaire, &answers);
        let page = course.page(number - 1, 0).expect("every page is asked for");
        assert_eq!(page.questions.len(), long::QUESTIONS_ON_A_PAGE, "everything is asked");
        let read = read_page(&page, &long::answers(number), &[]);
        assert_eq!(read.problems, [], "answers are accepted");
        answers.replace_page(&page, read.answers);
    }
    answers
}

/// Puts the answers into the sheet that was begun last, as if they had been given some time ago.
async fn fill_newest_sheet(app: &App, answers: &Answers) {
    let write = db::write(&app.db, async |tx| {
        let newest = draft::Entity::find().order_by_desc(draft::Column::Id).one(tx).await?;
        let newest = newest.expect("a sheet was begun");
        let begun = newest.created_at - TimeDelta::hours(1);
        let mut row: draft::ActiveModel = newest.into();
        row.answers = Set(Stored(answers.clone()));
        row.created_at = Set(begun);
        row.update(tx).await.map(drop)
    });
    write.await.expect("the sheet is filled");
}

async fn open_long_round(app: &App) {
    let (now, organiser) = (app.clock.now(), Organiser::operator());
    let opened = db::write(&app.db, async |tx| {
        let details = consultation::Details {
            title: german("Alles"),
            summary: german("Worum es geht."),
            purpose: german("Beteiligung"),
            legal_basis: german("Art. 6 DSGVO"),
            responsible: "Amt für Digitales".to_owned(),
            contact_email: "beteiligung@stadt.example".to_owned(),
            contact_phone: None,
            council_reference: None,
            milestones: vec![],
            delete_contacts_on: None,
        };
        let consultation = consultation::create(tx, &organiser, details, now).await?;
        let groups = find::groups(tx).await?;
        let residents = groups.into_iter().find(|group| group.key == "residents");
        let plan = Plan {
            title: german("Alles"),
            introduction: german("Sagen Sie uns Ihre Meinung."),
            identity_mode: IdentityMode::Anonymous,
            by_link: true,
            open_to_group_id: residents.map(|group| group.id),
            voices: None,
            minimum_cell_size: 5,
            ballot_box_size: 20,
            changes: Changes::None,
            proof_of_work: false,
            opens_at: None,
            closes_at: Some(now + TimeDelta::days(14)),
        };
        let round = round::create(tx, &organiser, consultation.id, plan, now).await?;
        round::ask(tx, &organiser, round.id, &long::document(), now).await?;
        round::release(tx, &organiser, round.id, now).await?;
        Ok::<_, RoundError>(round)
    });
    let round = opened.await.expect("the round opens");
    assert!(LONG.ends_with(&round.slug), "the round is called {}", round.slug);
}

fn german(text: &str) -> Texts {
    let german: Language = "de".parse().expect("a language");
    Texts::from_iter([(german, text.to_owned())])
}
