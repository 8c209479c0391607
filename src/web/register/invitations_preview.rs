//! Inviting more people to a round, second step: who would be invited, and who not and why. What
//! was chosen travels in the form; nothing is kept here in between.

use askama::Template;
use entity::RoundId;
use poem::{IntoResponse, Response};

use super::{
    chosen::Chosen,
    pages::{PER_PAGE, Pages},
    parts,
};
use crate::{
    invitation::{self, Look, Preview, PreviewRow, Side},
    problem::Problem,
    round, stakeholder,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

/// How a form calls the two sides.
const INVITED: &str = "invited";
const LEFT_OUT: &str = "left-out";

#[derive(Template)]
#[template(path = "register/invitations_preview.html")]
struct InvitationsPreviewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    round_id: RoundId,
    /// Whether somebody confirmed a preview that does not hold any more.
    changed: bool,
    later: Option<String>,
    /// What was chosen, for forms to send along.
    pairs: Vec<(&'static str, String)>,
    fingerprint: String,
    invited: u64,
    left_out: u64,
    /// Why people are left out, and how many.
    reasons: Vec<(String, String)>,
    words: String,
    side: &'static str,
    /// What that side is called.
    side_word: String,
    /// Whether those are shown who are left out.
    why: bool,
    sides: Vec<(String, String)>,
    rows: Vec<Row>,
    found: u64,
    pages: Pages,
}

impl InvitationsPreviewPage {
    /// The address of a page of the round.
    fn of_round(&self, page: &str) -> String {
        self.shell.href(&format!("organise/rounds/{}/{page}", self.round_id))
    }
}

struct Row {
    person: String,
    email: String,
    group: String,
    organisation: String,
    why: String,
}

/// The preview of what was chosen; `fields` say which part of it.
pub(super) async fn show(
    visit: &OrganiserVisit,
    id: RoundId,
    chosen: &Chosen,
    fields: &Fields,
    changed: bool,
) -> Result<Response, Problem> {
    let (t, db) = (visit.t, &visit.app.db.read);
    let round = round::find::by_id(db, id).await?;
    let look = look(fields);
    let secret = &visit.app.secret;
    let preview =
        invitation::preview(db, &visit.organiser, secret, id, &chosen.selection, &look).await?;
    let Preview { invited, left_out, fingerprint, rows, found } = preview;
    let groups = stakeholder::find::groups(db).await?;
    let reason = |(why, number): (&invitation::Obstacle, &u64)| {
        (t.say(&format!("register-obstacle-{}", why.code())), t.number(*number))
    };
    let later = round.opens_at.filter(|opens_at| *opens_at > visit.now);
    let chosen_side = match look.side {
        Side::Invited => INVITED,
        Side::LeftOut => LEFT_OUT,
    };
    let side = |side: &str| (side.to_owned(), t.say(&format!("register-invite-side-{side}")));
    let view = InvitationsPreviewPage {
        shell: visit.shell().at(&visit.to(&format!("organise/rounds/{id}/invitations/new"))),
        t,
        frame: Frame::round(visit, &round, Tab::Invitations),
        errors: FormErrors::default(),
        round_id: id,
        changed,
        later: later
            .map(|at| t.with("register-invite-later", &[("moment", t.date_time(at).into())])),
        pairs: chosen.pairs(),
        fingerprint,
        invited,
        left_out: left_out.values().sum(),
        reasons: left_out.iter().map(reason).collect(),
        side: chosen_side,
        side_word: side(chosen_side).1,
        why: look.side == Side::LeftOut,
        sides: [INVITED, LEFT_OUT].map(side).into(),
        rows: rows.into_iter().map(|entry| row(t, entry, &groups)).collect(),
        found,
        // Its neighbours are numbers: they are asked for by a form.
        pages: Pages::of(look.page, found, |number| number.to_string()),
        words: look.words,
    };
    let mut response = Page(view).into_response();
    if changed {
        response.set_status(poem::http::StatusCode::CONFLICT);
    }
    Ok(response)
}

fn look(fields: &Fields) -> Look {
    Look {
        side: if fields.one("side") == LEFT_OUT { Side::LeftOut } else { Side::Invited },
        words: fields.one("words").chars().take(200).collect(),
        page: Pages::asked(fields),
        per_page: PER_PAGE,
    }
}

fn row(t: Speech, entry: PreviewRow, groups: &[entity::stakeholder_group::Model]) -> Row {
    let why = entry.obstacle.map(|why| t.say(&format!("register-obstacle-{}", why.code())));
    let why = why.unwrap_or_default();
    match entry.who {
        invitation::Chosen::Written(text) => {
            let (email, group, organisation) = Default::default();
            Row { person: text, email, group, organisation, why }
        }
        invitation::Chosen::Contact(contact, organisation) => Row {
            group: parts::group_name(t, groups, contact.group_id),
            organisation: organisation.map(|it| it.name).unwrap_or_default(),
            person: match contact.name.is_empty() {
                true => t.say("register-unnamed"),
                false => contact.name,
            },
            email: contact.email,
            why,
        },
    }
}
