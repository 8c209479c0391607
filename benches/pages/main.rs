//! How long pages take on the server, over SQLite: those of the demonstration, and those of a
//! questionnaire of 300 questions in ten languages. `./dev bench` runs it.
//!
//! Each figure stands beside its ratio to `/health/live`, which does nothing but pass through.

mod long;
mod scene;
mod stopwatch;
mod visitor;

use std::{
    hint::black_box,
    rc::Rc,
    time::{Duration, Instant},
};

use rules::questionnaire::{Questionnaire, check, read};

use scene::Scene;
use stopwatch::Stopwatch;

/// How often each thing is measured.
const TURNS: usize = 200;

/// A page in the middle of the long questionnaire, counted from 1.
const MIDDLE: usize = 25;

#[tokio::main]
async fn main() {
    let scene = Rc::new(Scene::set().await);
    let mut watch = Stopwatch::default();
    opening(&scene, &mut watch, "GET /health/live (yardstick)", "/health/live");
    demonstration(&scene, &mut watch);
    long_questionnaire(&scene, &mut watch);
    document(&mut watch);
    watch.run(TURNS).await;
}

fn demonstration(scene: &Rc<Scene>, watch: &mut Stopwatch) {
    let round = scene::ROUND;
    opening(scene, watch, "landing page", round);
    opening(scene, watch, "question page, one question", &format!("{round}/pages/2"));
    opening(scene, watch, "question page, matrix", &format!("{round}/pages/3"));
    opening(scene, watch, "check page", &format!("{round}/check"));
    opening(scene, watch, "results page", &format!("{}/results", scene::PUBLISHED));
    let pairs = vec![("_step".to_owned(), "pause".to_owned())];
    posting(scene, watch, "saving a page", &format!("{round}/pages/2"), pairs);
}

fn long_questionnaire(scene: &Rc<Scene>, watch: &mut Stopwatch) {
    let round = scene::LONG;
    opening(scene, watch, "300 questions, 10 languages: landing page", round);
    let middle = format!("{round}/pages/{MIDDLE}");
    opening(scene, watch, "300 questions, 10 languages: question page", &middle);
    let name = "300 questions, 10 languages: saving a page";
    posting(scene, watch, name, &middle, long::answers(MIDDLE));
    let check = format!("{round}/check");
    opening(scene, watch, "300 questions, 10 languages: check page", &check);
    let all = Rc::clone(scene);
    watch.add("300 questions, 10 languages: submission", move || {
        let all = Rc::clone(&all);
        async move { all.submit_long().await }
    });
}

/// What happens to a document apart from any page.
fn document(watch: &mut Stopwatch) {
    let source = long::document();
    let questionnaire = read(&source).expect("a sound document");
    let stored = questionnaire.to_value();
    let stored_text = stored.to_string();
    computing(watch, "300 questions, 10 languages: read what was typed", move || {
        drop(black_box(read(&source)));
    });
    computing(watch, "300 questions, 10 languages: read what was stored", move || {
        let value = serde_json::from_str(&stored_text).expect("what was stored is JSON");
        drop(black_box(Questionnaire::from_value(value)));
    });
    let answers = scene::long_answers(&questionnaire);
    computing(watch, "300 questions, 10 languages: check all answers", move || {
        drop(black_box(check(&questionnaire, &answers)));
    });
}

fn opening(scene: &Rc<Scene>, watch: &mut Stopwatch, name: &str, path: &str) {
    let (visitor, path) = (scene.visitor(path), path.to_owned());
    watch.add(name, move || {
        let (visitor, path) = (visitor.clone(), path.clone());
        async move { visitor.open(&path).await }
    });
}

fn posting(
    scene: &Rc<Scene>,
    watch: &mut Stopwatch,
    name: &str,
    path: &str,
    pairs: Vec<(String, String)>,
) {
    let (visitor, path, pairs) = (scene.visitor(path), path.to_owned(), Rc::new(pairs));
    watch.add(name, move || {
        let (visitor, path, pairs) = (visitor.clone(), path.clone(), Rc::clone(&pairs));
        async move { visitor.post(&path, &pairs).await }
    });
}

fn computing(watch: &mut Stopwatch, name: &str, compute: impl Fn() + 'static) {
    let compute = Rc::new(compute);
    watch.add(name, move || {
        let compute = Rc::clone(&compute);
        async move { timed(&*compute) }
    });
}

fn timed(compute: &dyn Fn()) -> Duration {
    let begun = Instant::now();
    compute();
    begun.elapsed()
}
