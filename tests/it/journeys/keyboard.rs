//! Every kind of question, answered on a phone with nothing but keys.

use entity::draft;
use rules::questionnaire::{Answers, Course, read, read_page};
use sea_orm::EntityTrait;

use super::kinds::{KINDS, round_of_all_kinds};
use crate::support::{TestApp, browser::Browser, paper::pdf};

const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";
const DOWN: &str = "\u{e015}";

/// The controls of each page by their names, which keys are pressed there, and what the form then
/// says. The tabulator alone leads from one to the next.
type Step = (&'static str, String, &'static [(&'static str, &'static str)]);

fn choices() -> Vec<Step> {
    vec![
        (
            "role",
            format!(" {DOWN}{DOWN}{TAB}Neighbour"),
            &[("role", "other"), ("role.other", "Neighbour")],
        ),
        ("district", DOWN.repeat(3), &[("district", "d3")]),
        ("topics", format!(" {TAB} "), &[("topics", "bus"), ("topics", "schools")]),
        ("again", DOWN.to_owned(), &[("again", "no")]),
        ("promise", " ".to_owned(), &[("promise", "yes")]),
    ]
}

fn rows() -> Vec<Step> {
    vec![
        ("service", " ".to_owned(), &[("service", "11")]),
        ("goals.simple", " ".to_owned(), &[("goals.simple", "3")]),
        ("goals.safe", DOWN.to_owned(), &[("goals.safe", "2")]),
        ("who.plan", " ".to_owned(), &[("who.plan", "city")]),
        ("who.build", DOWN.to_owned(), &[("who.build", "firms")]),
        ("where.benches", " ".to_owned(), &[("where.benches", "park")]),
        ("where.trees", format!(" {TAB} "), &[("where.trees", "park"), ("where.trees", "square")]),
        ("claims.online", " ".to_owned(), &[("claims.online", "agree")]),
        ("claims.counter", DOWN.to_owned(), &[("claims.counter", "disagree")]),
    ]
}

fn figures() -> Vec<Step> {
    vec![
        ("order.forms", "2".to_owned(), &[("order.forms", "2")]),
        ("order.net", "1".to_owned(), &[("order.net", "1")]),
        ("order.help", "3".to_owned(), &[("order.help", "3")]),
        ("budget.paint", "60".to_owned(), &[("budget.paint", "60")]),
        ("budget.tools", "40".to_owned(), &[("budget.tools", "40")]),
        ("age", "75".to_owned(), &[("age", "75")]),
        ("since.day", "27".to_owned(), &[("since.day", "27")]),
        ("since.month", "3".to_owned(), &[("since.month", "3")]),
        ("since.year", "1999".to_owned(), &[("since.year", "1999")]),
        ("address", "eva@club.example".to_owned(), &[("address", "eva@club.example")]),
        ("word", "Open".to_owned(), &[("word", "Open")]),
        ("idea", "More benches".to_owned(), &[("idea", "More benches")]),
    ]
}

#[tokio::test]
async fn every_kind_is_answered_by_keyboard_alone_on_a_phone() {
    let app = TestApp::start().await;
    let link = round_of_all_kinds(&app).await.replace("/de/", "/en/");
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.narrow().await;
    browser.open(&format!("{}{link}", served.base)).await;
    browser.tab_to("Start taking part").await;
    browser.keys(ENTER).await;
    let pages = [choices(), rows(), figures()];
    for (page, steps) in (1..).zip(&pages) {
        browser.see(["", "Choosing", "Rating", "Figures and words"][page]).await;
        for (name, keys, _) in steps {
            browser.tab_to_named(name).await;
            browser.keys(keys).await;
        }
        if page == pages.len() {
            browser.tab_to_named("plans.upload").await;
            // Enter would open the system's own window, which no test reaches.
            let plan = app.app.config.data_dir.join("plan.pdf");
            std::fs::write(&plan, pdf("plan")).expect("a file to hand in");
            browser.fill("Choose files", plan.to_str().expect("a path of letters")).await;
        }
        browser.tab_to("Continue").await;
        browser.keys(ENTER).await;
    }
    browser.see("More benches").await;
    browser.see("plan.pdf").await;
    let mut drafts = draft::Entity::find().all(&app.app.db.read).await.unwrap();
    assert!(drafts[0].answers.0.remove(&"plans".parse().unwrap()).is_some(), "the file is kept");
    assert_eq!(drafts.iter().map(|draft| &draft.answers.0).collect::<Vec<_>>(), [&meant(&pages)]);
    browser.tab_to("Submit answer").await;
    browser.keys(ENTER).await;
    browser.see("Thank you").await;
    app.work().await;
}

/// The answers that the keys were to give.
fn meant(pages: &[Vec<Step>]) -> Answers {
    let questionnaire = read(KINDS).expect("a questionnaire");
    let mut answers = Answers::default();
    for (index, steps) in pages.iter().enumerate() {
        let course = Course::of(&questionnaire, &answers);
        let page = course.page(index, 0).expect("every page is asked for");
        let pairs = steps.iter().flat_map(|(_, _, pairs)| *pairs);
        let pairs: Vec<_> =
            pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let reading = read_page(&page, &pairs, &[]);
        let wrong = reading.problems.iter().find(|it| it.question.as_str() != "plans");
        assert_eq!(wrong, None, "what is meant is accepted");
        answers.replace_page(&page, reading.answers);
    }
    answers
}
