//! Lines become contacts, or change those that are there.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{
    ContactId, ContactImportId, OrganisationId, contact, contact_event::ContactEventKind,
    contact_import,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
};

use super::{Column, Fate, line::Line, plan::Planned};
use crate::{
    account::Organiser,
    stakeholder::{add::ensure_organisation, history::note, sought::of_contact, tags},
};

/// The language of contacts of whom none is told.
const USUAL_LANGUAGE: &str = "de";

/// What is at hand while a table is taken over.
pub(super) struct Taking<'a> {
    organiser: &'a Organiser,
    now: DateTime<Utc>,
    import: ContactImportId,
    organisations: HashMap<String, OrganisationId>,
    spelt: HashMap<String, String>,
}

impl<'a> Taking<'a> {
    /// Writes down that so many contacts are to be added.
    pub(super) async fn begin(
        tx: &impl ConnectionTrait,
        organiser: &'a Organiser,
        added: usize,
        now: DateTime<Utc>,
    ) -> Result<Self, DbErr> {
        let import = contact_import::ActiveModel {
            id: Set(ContactImportId::new()),
            account_id: Set(organiser.account_id()),
            at: Set(now),
            added: Set(i32::try_from(added).unwrap_or(i32::MAX)),
            undone_at: Set(None),
        };
        let import = import.insert(tx).await?.id;
        let (organisations, spelt) = (HashMap::new(), HashMap::new());
        Ok(Self { organiser, now, import, organisations, spelt })
    }

    pub(super) fn import(&self) -> ContactImportId {
        self.import
    }

    /// Adds those of these lines whose address is not known.
    pub(super) async fn add(
        &mut self,
        tx: &impl ConnectionTrait,
        chunk: &[Planned],
    ) -> Result<(), DbErr> {
        let (mut rows, mut ids, mut given) = (vec![], vec![], vec![]);
        for Planned { line, .. } in chunk.iter().filter(|it| it.fate == Fate::New) {
            let id = ContactId::new();
            let organisation_id = self.organisation(tx, line).await?;
            for tag in &line.tags {
                given.push((id, self.tag(tx, tag).await?));
            }
            ids.push(id);
            rows.push(contact::ActiveModel {
                id: Set(id),
                group_id: Set(line.group_id),
                organisation_id: Set(organisation_id),
                sought: Set(of_contact(&line.name, line.email.as_str())),
                name: Set(line.name.clone()),
                email: Set(line.email.as_str().to_owned()),
                language: Set(line.language.clone().unwrap_or_else(|| USUAL_LANGUAGE.to_owned())),
                coordinates: Set(false),
                import_id: Set(Some(self.import)),
                registered_on: Set(None),
                created_at: Set(self.now),
            });
        }
        if !rows.is_empty() {
            contact::Entity::insert_many(rows).exec_without_returning(tx).await?;
        }
        tags::give(tx, given).await?;
        note(tx, self.organiser, &ids, ContactEventKind::Imported, &[], self.now).await
    }

    /// Changes the contacts of those of these lines that say something else.
    pub(super) async fn update(
        &mut self,
        tx: &impl ConnectionTrait,
        chunk: &[Planned],
    ) -> Result<(), DbErr> {
        for Planned { line, fate, known } in chunk {
            let (Fate::Updated(columns), Some(contact)) = (fate, known) else { continue };
            let mut row = contact.clone().into_active_model();
            for column in columns {
                match column {
                    Column::Name => {
                        row.name = Set(line.name.clone());
                        row.sought = Set(of_contact(&line.name, &contact.email));
                    }
                    Column::Group => row.group_id = Set(line.group_id),
                    Column::Organisation => {
                        row.organisation_id = Set(self.organisation(tx, line).await?);
                        row.coordinates = Set(false);
                    }
                    Column::Language => {
                        let language = line.language.clone();
                        row.language = Set(language.unwrap_or_else(|| contact.language.clone()));
                    }
                    Column::Email | Column::Tags => {}
                }
            }
            if columns.iter().any(|column| *column != Column::Tags) {
                row.update(tx).await?;
            }
            let mut given = vec![];
            for tag in &line.tags {
                given.push((contact.id, self.tag(tx, tag).await?));
            }
            tags::give(tx, given).await?;
            let fields: Vec<_> = columns.iter().map(|column| column.as_str()).collect();
            let kind = ContactEventKind::ChangedByImport;
            note(tx, self.organiser, &[contact.id], kind, &fields, self.now).await?;
        }
        Ok(())
    }

    /// The organisation that a line names, made if there is none of its name.
    async fn organisation(
        &mut self,
        tx: &impl ConnectionTrait,
        line: &Line,
    ) -> Result<Option<OrganisationId>, DbErr> {
        let Some(name) = &line.organisation else { return Ok(None) };
        if let Some(id) = self.organisations.get(name) {
            return Ok(Some(*id));
        }
        let id = ensure_organisation(tx, name, line.group_id, self.now).await?;
        self.organisations.insert(name.clone(), id);
        Ok(Some(id))
    }

    /// A tag as it is spelt already.
    async fn tag(&mut self, tx: &impl ConnectionTrait, tag: &str) -> Result<String, DbErr> {
        if let Some(known) = self.spelt.get(tag) {
            return Ok(known.clone());
        }
        let spelt = tags::spelt(tx, vec![tag.to_owned()]).await?.remove(0);
        self.spelt.insert(tag.to_owned(), spelt.clone());
        Ok(spelt)
    }
}
