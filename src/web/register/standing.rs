use entity::suppression::{self, Reason};

use crate::{
    consultation::find,
    problem::Problem,
    web::{texts::in_words, visit::OrganiserVisit},
};

/// Why a contact gets no mail, a sentence for each reason.
pub(super) async fn standing(
    visit: &OrganiserVisit,
    rows: &[suppression::Model],
) -> Result<Vec<String>, Problem> {
    let mut sentences = vec![];
    for row in rows {
        let day = visit.t.date(row.created_at).into();
        let sentence = match row.consultation_id {
            None => visit.t.with(of_all(*row.reason), &[("day", day)]),
            Some(id) => {
                let consultation = find::by_id(&visit.app.db.read, id).await?;
                let title = in_words(visit.t, &consultation.title).to_owned();
                let about = [("day", day), ("consultation", title.into())];
                visit.t.with(of_one(*row.reason), &about)
            }
        };
        sentences.push(sentence);
    }
    Ok(sentences)
}

fn of_all(reason: Reason) -> &'static str {
    match reason {
        Reason::Asked => "register-no-mail-asked",
        Reason::Complained => "register-no-mail-complained",
        Reason::Bounced => "register-no-mail-bounced",
    }
}

fn of_one(reason: Reason) -> &'static str {
    match reason {
        Reason::Asked => "register-no-mail-about-asked",
        Reason::Complained => "register-no-mail-about-complained",
        Reason::Bounced => "register-no-mail-about-bounced",
    }
}
