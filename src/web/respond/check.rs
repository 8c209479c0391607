//! The summary of a sheet before it is submitted; of a closed round, its draft to be read.

use std::collections::BTreeMap;

use askama::Template;
use entity::DraftId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, cookie::CookieJar},
};
use rules::{
    lifecycle::State,
    questionnaire::{
        Answer, Choice, Key, Kind, Problem as Wrong, Question, Questionnaire, Rating, Row, Scale,
        Step,
    },
};

use super::{
    desk::{self, place, step_place},
    field, sentences,
};
use crate::{
    response::{self, Sheet},
    web::{
        page::{Page, Shell},
        speech::{Lang, Speech},
        visit::Visit,
        wording::{self, Wording},
    },
};

#[derive(Template)]
#[template(path = "respond/check.html")]
pub(super) struct Check {
    shell: Shell,
    t: Speech,
    sections: Vec<Section>,
    lacking: Vec<Lacking>,
    previous: String,
    submission: String,
    sheet: DraftId,
    organisation: Option<String>,
    publish_name: bool,
    open: bool,
    closed_since: Option<String>,
    foreign: bool,
}

/// A page of the questionnaire.
struct Section {
    title: Wording,
    items: Vec<Item>,
}

/// A question and what was answered.
struct Item {
    text: Wording,
    lines: Vec<Line>,
    change: String,
}

/// An answer, or the answer to one row of a matrix.
struct Line {
    row: Option<Wording>,
    answer: Option<Wording>,
}

/// What must be added before the sheet can be submitted.
struct Lacking {
    href: String,
    sentence: String,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    Ok(Page(view(&visit, &sheet, &[], false)).into_response())
}

/// The summary, with what is lacking by page and the consent given so far.
pub(super) fn view(
    visit: &Visit,
    sheet: &Sheet,
    problems: &[(usize, Wrong)],
    publish_name: bool,
) -> Check {
    let t = visit.t;
    let questionnaire = &sheet.version.questionnaire;
    let slug = &sheet.round.slug;
    let pages = questionnaire.pages.iter().enumerate();
    let sections = pages.map(|(index, page)| {
        let questions = page.questions.iter().filter(|question| question.asks());
        let items = questions.map(|question| {
            let teller = Teller { questionnaire, lang: t.lang() };
            Item {
                text: Wording::asked(questionnaire, &question.text, t.lang()),
                lines: teller.lines(question, sheet.draft.answers.get(&question.key)),
                change: change(visit, slug, index, question, None),
            }
        });
        Section {
            title: Wording::asked(questionnaire, &page.title, t.lang()),
            items: items.collect(),
        }
    });
    let named = response::asks_for_consent(&sheet.round);
    Check {
        shell: visit.shell(),
        t,
        sections: sections.filter(|section| !section.items.is_empty()).collect(),
        lacking: problems.iter().filter_map(|problem| lacking(visit, sheet, problem)).collect(),
        previous: visit.to(&step_place(slug, Step::Page(questionnaire.pages.len().max(1) - 1))),
        submission: visit.to(&place(slug, "submission")),
        sheet: sheet.draft.id,
        organisation: sheet.organisation.as_ref().filter(|_| named).map(|it| it.name.clone()),
        publish_name,
        open: sheet.round.state(visit.now) == State::Open,
        closed_since: sheet.round.closes_at.map(|at| t.weekday_date_time(at)),
        foreign: wording::is_foreign(questionnaire, t.lang()),
    }
}

fn lacking(visit: &Visit, sheet: &Sheet, (page, problem): &(usize, Wrong)) -> Option<Lacking> {
    let questionnaire = &sheet.version.questionnaire;
    let question = questionnaire.question(&problem.question)?;
    let href = change(visit, &sheet.round.slug, *page, question, problem.row.as_ref());
    Some(Lacking { href, sentence: sentences::sentence(visit.t, questionnaire, question, problem) })
}

/// The way to a question, from which the summary is returned to.
fn change(
    visit: &Visit,
    slug: &str,
    page: usize,
    question: &Question,
    row: Option<&Key>,
) -> String {
    let page = visit.to(&step_place(slug, Step::Page(page)));
    format!("{page}?from=check#{}", field::first_control(question, row))
}

/// Tells answers in the words of the questionnaire.
struct Teller<'a> {
    questionnaire: &'a Questionnaire,
    lang: Lang,
}

impl Teller<'_> {
    fn lines(&self, question: &Question, answer: Option<&Answer>) -> Vec<Line> {
        let plain = |answer| vec![Line { row: None, answer }];
        match (&question.kind, answer) {
            (Kind::Matrix { rows, scale }, Some(Answer::Ratings(given))) => {
                self.rows(rows, scale, given)
            }
            (Kind::Matrix { rows, scale }, _) => self.rows(rows, scale, &BTreeMap::new()),
            (Kind::MultipleChoice { options, .. }, Some(Answer::Choices(chosen))) => options
                .iter()
                .filter(|option| chosen.contains(&option.key))
                .map(|option| Line { row: None, answer: self.choice(options, &option.key) })
                .collect(),
            (Kind::SingleChoice { options }, Some(Answer::Choice(chosen))) => {
                plain(self.choice(options, chosen))
            }
            (Kind::Scale { scale }, Some(Answer::Rating(given))) => {
                plain(self.rating(scale, *given))
            }
            (_, Some(Answer::Text(text))) => {
                plain(Some(Wording { text: text.clone(), lang: None }))
            }
            _ => plain(None),
        }
    }

    fn rows(&self, rows: &[Row], scale: &Scale, given: &BTreeMap<Key, Rating>) -> Vec<Line> {
        let line = |row: &Row| Line {
            row: Some(Wording::asked(self.questionnaire, &row.text, self.lang)),
            answer: given.get(&row.key).and_then(|rating| self.rating(scale, *rating)),
        };
        rows.iter().map(line).collect()
    }

    fn choice(&self, options: &[Choice], chosen: &Key) -> Option<Wording> {
        let option = options.iter().find(|option| option.key == *chosen)?;
        Some(Wording::asked(self.questionnaire, &option.text, self.lang))
    }

    fn rating(&self, scale: &Scale, rating: Rating) -> Option<Wording> {
        let texts = match rating {
            Rating::Point(point) => scale.points.get(usize::from(point).checked_sub(1)?)?,
            Rating::NoOpinion => scale.no_opinion.as_ref()?,
        };
        Some(Wording::asked(self.questionnaire, texts, self.lang))
    }
}
