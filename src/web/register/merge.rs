//! Merging two contacts, after saying what happens.

use askama::Template;
use entity::ContactId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};

use super::parts;
use crate::{
    db,
    invitation::{InvitationError, Merging, merge_contacts, preview_merging},
    problem::Problem,
    stakeholder::{StakeholderError, find, find::ContactWithOrganisation},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::{
            frame::{Area, Frame},
            rounds::numbered,
        },
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/merge.html")]
struct MergePage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    id: ContactId,
    /// What was typed to find the other contact.
    email: String,
    plan: Option<Plan>,
}

impl MergePage {
    /// The address of the contact that stays.
    fn contact(&self) -> String {
        self.shell.href(&format!("organise/register/contacts/{}", self.id))
    }
}

/// What is to happen, in words.
struct Plan {
    kept: Vec<(String, String)>,
    gone: Vec<(String, String)>,
    /// The contact that goes.
    with: ContactId,
    /// The same the other way round.
    swapped: String,
    sentences: Vec<String>,
    clashes: Vec<(String, String)>,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let query = Fields(pairs);
    let (db, organiser) = (&visit.app.db.read, &visit.organiser);
    find::contact(db, organiser, id).await?;
    let email = query.one("email").to_owned();
    let with = match (query.one("with"), email.as_str()) {
        ("", "") => return Ok(Page(view(&visit, id, email, None)).into_response()),
        ("", typed) => find::contact_at(db, organiser, typed).await?.map(|contact| contact.id),
        (other, _) => other.parse().ok(),
    };
    let Some(with) = with.filter(|with| *with != id) else {
        let mut page = view(&visit, id, email, None);
        page.errors.add("email", visit.t.say("register-merge-unknown"));
        return Ok(Page(page).again().into_response());
    };
    let merging = preview_merging(db, organiser, id, with).await?;
    let plan = plan(&visit, merging).await?;
    Ok(Page(view(&visit, id, email, Some(plan))).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let with = fields.one("with").parse().map_err(|_| StakeholderError::UnknownContact)?;
    db::write(&visit.app.db, async |tx| {
        merge_contacts(tx, &visit.organiser, &visit.app.secret, id, with, visit.now).await?;
        Ok::<_, InvitationError>(())
    })
    .await?;
    Ok(visit.redirect(&format!("organise/register/contacts/{id}?done=merged")))
}

fn view(visit: &OrganiserVisit, id: ContactId, email: String, plan: Option<Plan>) -> MergePage {
    MergePage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(visit, Area::Register),
        errors: FormErrors::default(),
        id,
        email,
        plan,
    }
}

async fn plan(visit: &OrganiserVisit, merging: Merging) -> Result<Plan, Problem> {
    let t = visit.t;
    let groups = find::groups(&visit.app.db.read).await?;
    let facts = |(contact, organisation): &ContactWithOrganisation| {
        let organisation =
            organisation.as_ref().map(|organisation| organisation.name.clone()).unwrap_or_default();
        let all = [
            ("register-column-name", contact.name.clone()),
            ("register-column-email", contact.email.clone()),
            ("register-column-group", parts::group_name(t, &groups, contact.group_id)),
            ("register-column-organisation", organisation),
            ("register-column-language", parts::language(t, &contact.language)),
        ];
        let filled = all.into_iter().filter(|(_, value)| !value.is_empty());
        filled.map(|(label, value)| (t.say(label), value)).collect()
    };
    let (kept, gone) = (merging.kept.0.id, merging.gone.0.id);
    let number = |id: &str, number: usize| t.with(id, &[("number", number.into())]);
    let mut sentences = vec![t.say("register-merge-tags")];
    if !merging.moved.is_empty() {
        sentences.push(number("register-merge-moved", merging.moved.len()));
    }
    if merging.mails > 0 {
        let mails = usize::try_from(merging.mails).unwrap_or(usize::MAX);
        sentences.push(number("register-merge-mails", mails));
    }
    if merging.unpaired {
        sentences.push(t.say("register-merge-unpaired"));
    }
    sentences.push(t.say("register-merge-final"));
    let clash = |clash: &crate::invitation::Clash| {
        let how = t.say(&format!("register-merge-{}", clash.how.code()));
        (numbered(t, &clash.round), how)
    };
    Ok(Plan {
        kept: facts(&merging.kept),
        gone: facts(&merging.gone),
        with: gone,
        swapped: visit.to(&format!("organise/register/contacts/{gone}/merge?with={kept}")),
        sentences,
        clashes: merging.clashes.iter().map(clash).collect(),
    })
}
