use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use entity::{RoundId, event::EventKind};
use rules::{lifecycle::State, questionnaire::Texts};
use sea_orm::ConnectionTrait;

use ::publication::{
    Change, Consultation, Correction, Sealed, Side, Snapshot, changes, differencing,
};

use super::{
    PublicationError, find,
    freeze::{Press, keep},
};
use crate::{
    account::Organiser,
    limit::Limit,
    round::{self as rounds, record},
};

/// What a result says differently from what is published of it.
#[derive(Clone, Debug)]
pub struct Differences {
    pub published: Sealed,
    /// What would be published now.
    pub present: Sealed,
    /// The figures stay as they are published: those of now would, together with an earlier version,
    /// tell what a few respondents answered.
    pub figures_wait: bool,
    /// In figures, in what was asked, in when the council deals with it and in what the city replies.
    pub changes: Vec<Change>,
}

impl Differences {
    /// Whether anything differs, be it the name of a group.
    #[must_use]
    pub fn any(&self) -> bool {
        differ(&self.published.snapshot, &self.present.snapshot)
    }
}

/// What a round's result says differently now; none unless it is published.
///
/// # Errors
/// If there is no such round, or its result contradicts itself.
pub async fn differences(
    press: Press<'_>,
    organiser: &Organiser,
    id: RoundId,
    now: DateTime<Utc>,
) -> Result<Option<Differences>, PublicationError> {
    let mut known = find::all(&press.sources.db.read, id).await?;
    let Some(published) = known.pop() else { return Ok(None) };
    let (_, present) = press.present(organiser, id, now).await?;
    let (present, figures_wait) = showable(&known, &published, present);
    let present = present.sealed()?;
    let changes = changes(&published, &present);
    Ok(Some(Differences { published, present, figures_wait, changes }))
}

/// Publishes the result as it is at this moment as the next version, with what changed in words.
/// Answers which version that is.
///
/// # Errors
/// [`PublicationError::NotPublished`], [`PublicationError::Unexplained`],
/// [`PublicationError::Unfit`], [`PublicationError::Unchanged`] if it would say the same, or
/// [`PublicationError::TooFewChanged`] if only figures differ and these have to wait.
pub async fn correct(
    tx: &impl ConnectionTrait,
    press: Press<'_>,
    organiser: &Organiser,
    id: RoundId,
    changed: Texts,
    now: DateTime<Utc>,
) -> Result<u32, PublicationError> {
    let changed = tidied(&changed);
    explained(&changed)?;
    let round = rounds::find::for_change(tx, id).await?;
    if round.state(now) != State::Published {
        return Err(PublicationError::NotPublished);
    }
    let mut known = find::all(tx, id).await?;
    let before = known.pop().ok_or(PublicationError::NotPublished)?;
    let (shown, present) = press.present(organiser, id, now).await?;
    let (present, figures_wait) = showable(&known, &before, present);
    if !differ(&before.snapshot, &present) {
        return Err(if figures_wait {
            PublicationError::TooFewChanged
        } else {
            PublicationError::Unchanged
        });
    }
    let version = before.snapshot.version + 1;
    let correction = Some(Correction { replaces: before.checksum, changed });
    let sealed = Snapshot { version, correction, ..present }.sealed()?;
    keep(tx, id, &sealed, shown.undecided).await?;
    let number = Some(version.cast_signed());
    record(tx, organiser, id, EventKind::Corrected, number, now).await?;
    Ok(version)
}

/// As it is kept: without blank texts and space around them, and with one kind of line break.
fn tidied(texts: &Texts) -> Texts {
    let kept = texts.iter().filter(|(_, text)| !text.trim().is_empty());
    kept.map(|(language, text)| (language.clone(), text.replace("\r\n", "\n").trim().to_owned()))
        .collect()
}

/// Whom the round asked stays as it was told first, while the same groups are shown: invitations
/// that are withdrawn or merged afterwards change nothing of whom it had asked.
fn asked_as_before(before: &Snapshot, present: Snapshot) -> Snapshot {
    let told = &before.participation;
    let mut participation = present.participation.clone();
    let groups = |side: &Side| side.groups.iter().cloned().collect::<BTreeSet<String>>();
    let before: BTreeMap<_, _> = told.sides.iter().map(|it| (groups(it), it.asked)).collect();
    let same = participation.sides.iter().all(|side| before.contains_key(&groups(side)));
    if !same || before.len() != participation.sides.len() {
        return present;
    }
    participation.asked = told.asked;
    for side in &mut participation.sides {
        side.asked = before.get(&groups(side)).copied().flatten();
    }
    Snapshot { participation, ..present }
}

/// What may be published beside the versions that are known already: what is said now, or, if its
/// figures together with those of one of them would speak of a few respondents, what the newest
/// says with the milestones and replies of now. Answers too whether figures wait.
fn showable(earlier: &[Sealed], newest: &Sealed, present: Snapshot) -> (Snapshot, bool) {
    let present = asked_as_before(&newest.snapshot, present);
    let exposes = |known: &Sealed| !differencing(&known.snapshot, &present).is_empty();
    if !earlier.iter().chain([newest]).any(exposes) {
        return (present, false);
    }
    let Snapshot { frozen_at, replies, consultation: Consultation { milestones, .. }, .. } =
        present;
    let consultation = Consultation { milestones, ..newest.snapshot.consultation.clone() };
    (Snapshot { frozen_at, consultation, replies, ..newest.snapshot.clone() }, true)
}

fn explained(changed: &Texts) -> Result<(), PublicationError> {
    if !changed.languages().any(|language| language.as_str() == "de") {
        return Err(PublicationError::Unexplained);
    }
    match Limit::PROSE.refused(changed) {
        Some(_) => Err(PublicationError::Unfit(Limit::PROSE)),
        None => Ok(()),
    }
}

/// Whether two say something else, but for when and why.
fn differ(one: &Snapshot, other: &Snapshot) -> bool {
    let alike = Snapshot {
        frozen_at: one.frozen_at,
        version: one.version,
        correction: one.correction.clone(),
        ..other.clone()
    };
    *one != alike
}
