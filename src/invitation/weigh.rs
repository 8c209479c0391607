use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{
    ContactId, GroupId, OrganisationId, RoundId, contact, invitation, organisation, round,
    suppression::Reason,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::{InvitationError, batch};
use crate::{
    account::Organiser,
    email::Email,
    round::find,
    stakeholder::{
        Selection,
        suppression::{Extent, Suppressed, Suppressions},
    },
    token::{self, Secret},
};

/// More addresses than these are no list that somebody wrote.
pub const MOST_ADDRESSES: usize = 5000;

/// Why somebody who was chosen is not invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// There is an invitation already.
    Invited,
    /// There was one, and it was withdrawn.
    Withdrawn,
    /// They want no mail about this consultation.
    LeftConsultation,
    /// They want no mail at all.
    LeftEverything,
    Complained,
    Bounced,
    /// As many of its organisation are invited, or will be, as it gives responses.
    SpokenFor,
    /// The register does not know the address.
    Stranger,
    /// What was written is no address.
    NotAnAddress,
}

impl Obstacle {
    /// Stable; what sentences and programs go by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Withdrawn => "withdrawn",
            Self::LeftConsultation => "left-consultation",
            Self::LeftEverything => "left-everything",
            Self::Complained => "complained",
            Self::Bounced => "bounced",
            Self::SpokenFor => "spoken-for",
            Self::Stranger => "stranger",
            Self::NotAnAddress => "not-an-address",
        }
    }

    fn of(suppressed: Suppressed) -> Self {
        match (suppressed.reason, suppressed.extent) {
            (Reason::Asked, Extent::Consultation) => Self::LeftConsultation,
            (Reason::Asked, Extent::Everything) => Self::LeftEverything,
            (Reason::Complained, _) => Self::Complained,
            (Reason::Bounced, _) => Self::Bounced,
        }
    }
}

/// A contact that was chosen, and what keeps it from being invited.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) id: ContactId,
    pub(super) group_id: GroupId,
    pub(super) organisation_id: Option<OrganisationId>,
    email: String,
    coordinates: bool,
    pub(super) obstacle: Option<Obstacle>,
}

/// Those of a selection whom nothing keeps from being invited to a round.
#[derive(Clone, Debug)]
pub struct Invitees {
    pub(super) round_id: RoundId,
    pub(super) contacts: Vec<ContactId>,
    fingerprint: String,
}

impl Invitees {
    /// All contacts of these groups; none if there are no groups.
    ///
    /// # Errors
    /// As for [`invitees`].
    pub async fn of_groups(
        db: &impl ConnectionTrait,
        organiser: &Organiser,
        secret: &Secret,
        round_id: RoundId,
        groups: &[GroupId],
    ) -> Result<Option<Self>, InvitationError> {
        if groups.is_empty() {
            return Ok(None);
        }
        let everybody = Selection::of_groups(groups);
        invitees(db, organiser, secret, round_id, &everybody).await.map(Some)
    }

    /// These, if they are the same whom a preview with this fingerprint showed, or if nobody is
    /// left to be invited: twice is the same as once.
    ///
    /// # Errors
    /// [`InvitationError::ChangedSince`] if they are others.
    pub fn as_shown(self, fingerprint: &str) -> Result<Self, InvitationError> {
        match self.contacts.is_empty() || self.fingerprint == fingerprint {
            true => Ok(self),
            false => Err(InvitationError::ChangedSince),
        }
    }
}

/// Tells who of those that were chosen can be invited to a round. Changes nothing; it may take a
/// while, so it is asked before the transaction that invites.
///
/// # Errors
/// [`InvitationError::TooManyAddresses`], or if there is no such round.
pub async fn invitees(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    selection: &Selection,
) -> Result<Invitees, InvitationError> {
    let round = find::by_id(db, round_id).await?;
    let weighed = weigh(db, secret, &round, selection).await?;
    let fingerprint = weighed.fingerprint();
    let unhindered = weighed.candidates.into_iter().filter(|it| it.obstacle.is_none());
    Ok(Invitees { round_id, contacts: unhindered.map(|it| it.id).collect(), fingerprint })
}

/// Everybody who was chosen.
#[derive(Clone, Debug)]
struct Weighed {
    candidates: Vec<Candidate>,
    /// What was written as an address and finds nobody.
    strangers: Vec<(String, Obstacle)>,
}

impl Weighed {
    /// The same for the same people to be invited, in whatever order.
    fn fingerprint(&self) -> String {
        let invited = self.candidates.iter().filter(|it| it.obstacle.is_none());
        let mut ids: Vec<_> = invited.map(|it| *it.id.0.as_bytes()).collect();
        ids.sort_unstable();
        hex::encode(&token::hash(&ids.concat()).0[..16])
    }
}

/// Tells of everybody who was chosen what keeps them from being invited.
async fn weigh(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    selection: &Selection,
) -> Result<Weighed, InvitationError> {
    if selection.addresses.len() > MOST_ADDRESSES {
        return Err(InvitationError::TooManyAddresses);
    }
    let mut candidates = candidates(db, selection.contacts("")).await?;
    let invited = invited(db, of_round(round.id)).await?;
    let waiting = batch::waiting(db, round.id).await?;
    find_obstacles(db, secret, round, &mut candidates, &invited).await?;
    for candidate in candidates.iter_mut().filter(|it| waiting.contains(&it.id)) {
        candidate.obstacle = Some(Obstacle::Invited);
    }
    let known: HashSet<&str> = candidates.iter().map(|it| it.email.as_str()).collect();
    let strange = |text: &String| match text.parse::<Email>() {
        Ok(email) if known.contains(email.as_str()) => None,
        Ok(email) => Some((email.into_string(), Obstacle::Stranger)),
        Err(_) => Some((text.clone(), Obstacle::NotAnAddress)),
    };
    let strangers = selection.addresses.iter().filter_map(strange).collect();
    Ok(Weighed { candidates, strangers })
}

/// Those of some contacts whom nothing keeps from being invited.
pub(super) async fn unhindered(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    contacts: &[ContactId],
) -> Result<Vec<Candidate>, DbErr> {
    let ids = contacts.iter().copied();
    let select = contact::Entity::find().filter(contact::Column::Id.is_in(ids.clone()));
    let mut candidates = candidates(db, select).await?;
    let among = of_round(round.id).filter(invitation::Column::ContactId.is_in(ids));
    let invited = invited(db, among).await?;
    find_obstacles(db, secret, round, &mut candidates, &invited).await?;
    candidates.retain(|it| it.obstacle.is_none());
    Ok(candidates)
}

async fn find_obstacles(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    candidates: &mut [Candidate],
    invited: &HashMap<ContactId, bool>,
) -> Result<(), DbErr> {
    let suppressions = Suppressions::about(db, round.consultation_id).await?;
    for candidate in candidates.iter_mut() {
        candidate.obstacle = match invited.get(&candidate.id) {
            Some(true) => Some(Obstacle::Withdrawn),
            Some(false) => Some(Obstacle::Invited),
            None => suppressions
                .hold_back(secret, &candidate.email, round.consultation_id)
                .map(Obstacle::of),
        };
    }
    match round.voices {
        Some(most) => keep_within(db, round.id, most, candidates).await,
        None => Ok(()),
    }
}

async fn candidates(
    db: &impl ConnectionTrait,
    contacts: Select<contact::Entity>,
) -> Result<Vec<Candidate>, DbErr> {
    let rows: Vec<(ContactId, GroupId, Option<OrganisationId>, String, bool)> = contacts
        .select_only()
        .column(contact::Column::Id)
        .column(contact::Column::GroupId)
        .column(contact::Column::OrganisationId)
        .column(contact::Column::Email)
        .column(contact::Column::Coordinates)
        .order_by_asc(contact::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let candidate = |(id, group_id, organisation_id, email, coordinates)| Candidate {
        id,
        group_id,
        organisation_id,
        email,
        coordinates,
        obstacle: None,
    };
    Ok(rows.into_iter().map(candidate).collect())
}

fn of_round(round_id: RoundId) -> Select<invitation::Entity> {
    invitation::Entity::find().filter(invitation::Column::RoundId.eq(round_id))
}

/// Who has one of these invitations, and whether it was withdrawn.
async fn invited(
    db: &impl ConnectionTrait,
    invitations: Select<invitation::Entity>,
) -> Result<HashMap<ContactId, bool>, DbErr> {
    let rows: Vec<(ContactId, Option<DateTime<Utc>>)> = invitations
        .select_only()
        .column(invitation::Column::ContactId)
        .column(invitation::Column::WithdrawnAt)
        .filter(invitation::Column::ContactId.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, withdrawn_at)| (id, withdrawn_at.is_some())).collect())
}

/// Leaves out those of each organisation that would make more voices than it has: who coordinates
/// comes first, then who has been in the register for longer. Withdrawn invitations make none.
async fn keep_within(
    db: &impl ConnectionTrait,
    round_id: RoundId,
    most: i32,
    candidates: &mut [Candidate],
) -> Result<(), DbErr> {
    let voices: Vec<(OrganisationId, i64)> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::OrganisationId)
        .column_as(invitation::Column::Id.count(), "voices")
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(invitation::Column::OrganisationId.is_not_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .group_by(invitation::Column::OrganisationId)
        .into_tuple()
        .all(db)
        .await?;
    let mut voices: HashMap<_, _> = voices.into_iter().collect();
    let mut waiting: Vec<_> = candidates.iter_mut().filter(|it| it.obstacle.is_none()).collect();
    waiting.sort_by_key(|it| (!it.coordinates, it.id));
    for candidate in waiting {
        let Some(organisation) = candidate.organisation_id else { continue };
        let given = voices.entry(organisation).or_default();
        match *given < i64::from(most) {
            true => *given += 1,
            false => candidate.obstacle = Some(Obstacle::SpokenFor),
        }
    }
    Ok(())
}

/// Which of those who were chosen somebody looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    #[default]
    Invited,
    LeftOut,
}

/// A look at those who were chosen.
#[derive(Clone, Debug, Default)]
pub struct Look {
    pub side: Side,
    /// Each of these words stands in the name, the address or the name of the organisation.
    pub words: String,
    /// Counted from 0.
    pub page: u64,
    pub per_page: u64,
}

/// Who would be invited, and who would not.
#[derive(Clone, Debug)]
pub struct Preview {
    pub invited: u64,
    pub left_out: BTreeMap<Obstacle, u64>,
    /// Stands for the people who would be invited, and for no others.
    pub fingerprint: String,
    /// A page of those who were looked at, by name; what is not in the register stands first.
    pub rows: Vec<PreviewRow>,
    /// How many of them there are on all pages.
    pub found: u64,
}

/// One of those who were chosen.
#[derive(Clone, Debug)]
pub struct PreviewRow {
    pub who: Chosen,
    pub obstacle: Option<Obstacle>,
}

/// A contact, or what was written instead of one.
#[derive(Clone, Debug)]
pub enum Chosen {
    Contact(Box<contact::Model>, Option<organisation::Model>),
    Written(String),
}

/// Tells who would be invited and who would not, and why. Changes nothing.
///
/// # Errors
/// [`InvitationError::TooManyAddresses`], or if there is no such round.
pub async fn preview(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    selection: &Selection,
    look: &Look,
) -> Result<Preview, InvitationError> {
    let round = find::by_id(db, round_id).await?;
    let weighed = weigh(db, secret, &round, selection).await?;
    let mut left_out = BTreeMap::new();
    let obstacles = weighed.candidates.iter().filter_map(|it| it.obstacle);
    for obstacle in obstacles.chain(weighed.strangers.iter().map(|(_, obstacle)| *obstacle)) {
        *left_out.entry(obstacle).or_default() += 1;
    }
    let invited = weighed.candidates.iter().filter(|it| it.obstacle.is_none()).count();
    let fingerprint = weighed.fingerprint();
    let (rows, found) = rows(db, weighed, selection, look).await?;
    let invited = u64::try_from(invited).unwrap_or(u64::MAX);
    Ok(Preview { invited, left_out, fingerprint, rows, found })
}

async fn rows(
    db: &impl ConnectionTrait,
    weighed: Weighed,
    selection: &Selection,
    look: &Look,
) -> Result<(Vec<PreviewRow>, u64), DbErr> {
    let Weighed { candidates, strangers } = weighed;
    let wanted = candidates.into_iter().filter(|it| match look.side {
        Side::Invited => it.obstacle.is_none(),
        Side::LeftOut => it.obstacle.is_some(),
    });
    let obstacles: HashMap<_, _> = wanted.map(|it| (it.id, it.obstacle)).collect();
    let mut by_name: Vec<ContactId> = selection
        .contacts(&look.words)
        .select_only()
        .column(contact::Column::Id)
        .order_by_asc(contact::Column::Name)
        .order_by_asc(contact::Column::Email)
        .into_tuple()
        .all(db)
        .await?;
    by_name.retain(|id| obstacles.contains_key(id));
    let written: Vec<PreviewRow> = match look.side {
        Side::Invited => vec![],
        Side::LeftOut => strangers
            .into_iter()
            .filter(|(text, _)| look.words.split_whitespace().all(|word| text.contains(word)))
            .map(|(text, why)| PreviewRow { who: Chosen::Written(text), obstacle: Some(why) })
            .collect(),
    };
    let found = written.len() + by_name.len();
    let first = usize::try_from(look.page * look.per_page).unwrap_or(usize::MAX);
    let most = usize::try_from(look.per_page).unwrap_or(usize::MAX);
    let ids: Vec<_> =
        by_name.into_iter().skip(first.saturating_sub(written.len())).take(most).collect();
    let mut contacts = contacts(db, &ids).await?;
    let mut rows: Vec<_> = written.into_iter().skip(first).take(most).collect();
    rows.extend(ids.iter().filter_map(|id| {
        let (contact, organisation) = contacts.remove(id)?;
        let obstacle = obstacles.get(id).copied().flatten();
        Some(PreviewRow { who: Chosen::Contact(Box::new(contact), organisation), obstacle })
    }));
    rows.truncate(most);
    Ok((rows, u64::try_from(found).unwrap_or(u64::MAX)))
}

async fn contacts(
    db: &impl ConnectionTrait,
    ids: &[ContactId],
) -> Result<HashMap<ContactId, (contact::Model, Option<organisation::Model>)>, DbErr> {
    let found = contact::Entity::find()
        .filter(contact::Column::Id.is_in(ids.iter().copied()))
        .find_also_related(organisation::Entity)
        .all(db)
        .await?;
    Ok(found.into_iter().map(|row| (row.0.id, row)).collect())
}
