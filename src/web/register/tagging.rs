//! Giving a tag to everyone who was found, or taking it from them.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Query};

use super::asked::Asked;
use crate::{
    db,
    problem::Problem,
    stakeholder::{StakeholderError, Tagging, find, tag_found},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::{OrganiserVisit, see_other},
    },
};

#[derive(Template)]
#[template(path = "register/tagging.html")]
struct TaggingPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    back: String,
    found: u64,
    /// The filter, for the form to send along.
    pairs: Vec<(&'static str, String)>,
    tag: String,
    takes: bool,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let asked = Asked::of(&visit, &Fields(pairs)).await?;
    let tag = asked.tag.clone();
    let takes = !tag.is_empty();
    Ok(Page(view(&visit, &asked, tag, takes, FormErrors::default()).await?).into_response())
}

#[handler]
pub(crate) async fn post(visit: OrganiserVisit, fields: Fields) -> Result<Response, Problem> {
    let asked = Asked::of(&visit, &fields).await?;
    let (tag, takes) = (fields.one("new-tag"), fields.one("how") == "take");
    let how = if takes { Tagging::Take } else { Tagging::Give };
    let tagged = db::write(&visit.app.db, async |tx| {
        tag_found(tx, &visit.organiser, &asked.filter(), tag, how, visit.now).await
    })
    .await;
    match tagged {
        Ok(number) => {
            // Whom a tag was taken from, its filter no longer finds.
            let asked = Asked { tag: if takes { String::new() } else { asked.tag }, ..asked };
            let register = asked.address(&visit.to("organise/register"), 1);
            let joint = if register.contains('?') { '&' } else { '?' };
            Ok(see_other(&format!("{register}{joint}tagged={number}")))
        }
        Err(StakeholderError::TagUnfit) => {
            let mut errors = FormErrors::default();
            errors.add("new-tag", visit.t.say("register-tag-one"));
            let page = view(&visit, &asked, tag.to_owned(), takes, errors).await?;
            Ok(Page(page).again().into_response())
        }
        Err(error) => Err(error.into()),
    }
}

async fn view(
    visit: &OrganiserVisit,
    asked: &Asked,
    tag: String,
    takes: bool,
    errors: FormErrors,
) -> Result<TaggingPage, Problem> {
    let address = asked.address(&visit.to("organise/register/tagging"), 1);
    Ok(TaggingPage {
        shell: visit.shell().at(&address),
        t: visit.t,
        frame: Frame::area(visit, Area::Register),
        errors,
        back: asked.address(&visit.to("organise/register"), 1),
        found: find::count(&visit.app.db.read, &visit.organiser, &asked.filter()).await?,
        pairs: asked.pairs(),
        tag,
        takes,
    })
}
