//! `/tags`: words under which contacts are gathered.

use entity::ContactId;
use poem_openapi::{Enum, Object, OpenApi, param::Path, payload::Json};
use uuid::Uuid;

use super::{Tag, answer::Done, client::ApiClient, groups::Keys, texts};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self as domain, Filter, Tagging},
};

/// A tag and how many contacts have it.
#[derive(Debug, Object)]
pub struct ContactTag {
    pub tag: String,
    pub contacts: u64,
}

/// The tags of one contact.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ContactTags {
    pub tags: Vec<String>,
}

/// What to do with a tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename_all = "lowercase")]
pub enum How {
    #[default]
    Give,
    Take,
}

/// A tag for all contacts that are found. What is left out narrows nothing down.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NewTagging {
    pub tag: String,
    #[oai(default)]
    pub how: How,
    /// Each of these words stands in the name, the address or the name of the organisation.
    #[oai(default)]
    pub words: String,
    /// The key of a group.
    pub group: Option<String>,
    /// Those who have this tag.
    pub tagged: Option<String>,
}

/// What came of it.
#[derive(Debug, Object)]
pub struct Tagged {
    /// How many contacts got the tag or lost it.
    pub contacts: u64,
}

/// The operations.
#[derive(Debug)]
pub struct Tags;

#[OpenApi(tag = "Tag::Contacts")]
impl Tags {
    /// All tags in their order
    #[oai(path = "/tags", method = "get", operation_id = "list_tags")]
    async fn list(&self, client: ApiClient) -> Result<Json<Vec<ContactTag>>, Problem> {
        let tags = domain::tags(&client.app.db.read, &client.organiser).await?;
        let tag =
            |(tag, contacts): (String, i64)| ContactTag { tag, contacts: contacts.unsigned_abs() };
        Ok(Json(tags.into_iter().map(tag).collect()))
    }

    /// Give a tag to all contacts that are found, or take it from them
    #[oai(path = "/tags", method = "post", operation_id = "tag_contacts")]
    async fn tag(
        &self,
        client: ApiClient,
        Json(tagging): Json<NewTagging>,
    ) -> Result<Json<Tagged>, Problem> {
        let NewTagging { tag, how, words, group, tagged } = tagging;
        let how = match how {
            How::Give => Tagging::Give,
            How::Take => Tagging::Take,
        };
        let contacts = db::write(&client.app.db, async |tx| {
            let keys = Keys::read(tx).await?;
            let group = group.map(|key| keys.id(&key, "group")).transpose()?;
            let filter = Filter { words, group, organisation: None, tag: texts::filled(tagged) };
            let organiser = &client.organiser;
            Ok::<_, Problem>(
                domain::tag_found(tx, organiser, &filter, &tag, how, client.now).await?,
            )
        })
        .await?;
        Ok(Json(Tagged { contacts: u64::try_from(contacts).unwrap_or(u64::MAX) }))
    }

    /// Give a contact these tags and no others
    #[oai(path = "/contacts/:id/tags", method = "put", operation_id = "tag_contact")]
    async fn tag_one(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(tags): Json<ContactTags>,
    ) -> Result<Done, Problem> {
        let tags = tags.tags.join(",");
        db::write(&client.app.db, async |tx| {
            domain::tag_contact(tx, &client.organiser, ContactId(id), &tags, client.now).await
        })
        .await?;
        Ok(Done::Done)
    }
}
