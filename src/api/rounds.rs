//! `/consultations/{id}/rounds` and `/rounds`: plan, release, extension, closure, publication.

use chrono::{DateTime, SubsecRound, Utc};
use entity::{ConsultationId, RoundId};
use poem_openapi::{OpenApi, param::Path, payload::Json};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Tag,
    answer::Created,
    client::{ApiClient, Caller},
    groups::Keys,
    invitations::count,
    round_shapes::{Extension, Release, Released, Round, RoundPlan},
};
use crate::{
    consultation, db,
    invitation::{Invitees, clear_to_send, release_and_invite},
    preflight::stops,
    problem::Problem,
    publication::{Press, publish},
    round as domain,
    web::result::publisher,
};

/// The operations.
#[derive(Debug)]
pub struct Rounds;

#[OpenApi(tag = "Tag::Rounds")]
impl Rounds {
    /// The rounds of a consultation in their order
    #[oai(path = "/consultations/:id/rounds", method = "get", operation_id = "list_rounds")]
    async fn list(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Vec<Round>>, Problem> {
        let db = &client.app.db.read;
        let consultation = consultation::find::by_id(db, ConsultationId(id)).await?;
        let rounds = domain::find::of_consultation(db, consultation.id).await?;
        let keys = Keys::read(db).await?;
        let rounds = rounds.into_iter().map(|row| Round::of(row, &keys, client.now));
        Ok(Json(rounds.collect()))
    }

    /// Make a round in draft, behind the others of its consultation
    #[oai(path = "/consultations/:id/rounds", method = "post", operation_id = "create_round")]
    async fn create(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(plan): Json<RoundPlan>,
    ) -> Result<Created<Round>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let made = db::write(&app.db, async |tx| {
            let keys = Keys::read(tx).await?;
            let plan = plan.read(&keys)?;
            let row = domain::create(tx, organiser, ConsultationId(id), plan, *now).await?;
            Ok::<_, Problem>(Round::of(row, &keys, *now))
        });
        Ok(Created::Created(Json(made.await?)))
    }

    /// One round
    #[oai(path = "/rounds/:id", method = "get", operation_id = "get_round")]
    async fn get(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Json<Round>, Problem> {
        shown(&client.app.db.read, RoundId(id), client.now).await
    }

    /// Change the plan of a draft
    ///
    /// Fields that are left out lose their value.
    #[oai(path = "/rounds/:id", method = "put", operation_id = "change_round")]
    async fn change(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(plan): Json<RoundPlan>,
    ) -> Result<Json<Round>, Problem> {
        let Caller { app, organiser, now } = &*client;
        db::write(&app.db, async |tx| {
            let plan = plan.read(&Keys::read(tx).await?)?;
            domain::change(tx, organiser, RoundId(id), plan, *now).await?;
            shown(tx, RoundId(id), *now).await
        })
        .await
    }

    /// Let a round open at its time, and invite
    ///
    /// It opens at once if its time has come or none is set. `details` of a refusal names
    /// everything that the round still lacks.
    #[oai(path = "/rounds/:id/release", method = "post", operation_id = "release_round")]
    async fn release(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(release): Json<Release>,
    ) -> Result<Json<Released>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let keys = Keys::read(&app.db.read).await?;
        let groups = keys.ids(&release.invite_groups, "invite_groups")?;
        let (id, secret) = (RoundId(id), &app.secret);
        let invitees = Invitees::of_groups(&app.db.read, organiser, secret, id, &groups).await?;
        if invitees.is_some() {
            clear_to_send(&app.db.read, organiser, stops(&app.config, &app.courier)).await?;
        }
        let released = db::write(&app.db, async |tx| {
            release_and_invite(tx, organiser, secret, id, invitees, *now).await
        });
        let (row, invited) = released.await?;
        Ok(Json(Released { round: Round::of(row, &keys, *now), invited: count(invited) }))
    }

    /// Move the end of a round to a later time
    ///
    /// A closed round that is not published opens again.
    #[oai(path = "/rounds/:id/extension", method = "post", operation_id = "extend_round")]
    async fn extend(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(extension): Json<Extension>,
    ) -> Result<Json<Round>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let closes_at = extension.closes_at.trunc_subsecs(6);
        db::write(&app.db, async |tx| {
            domain::extend(tx, organiser, RoundId(id), closes_at, *now).await?;
            shown(tx, RoundId(id), *now).await
        })
        .await
    }

    /// Close an open round now
    #[oai(path = "/rounds/:id/closure", method = "post", operation_id = "close_round")]
    async fn close(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Json<Round>, Problem> {
        let Caller { app, organiser, now } = &*client;
        db::write(&app.db, async |tx| {
            domain::close(tx, organiser, RoundId(id), *now).await?;
            shown(tx, RoundId(id), *now).await
        })
        .await
    }

    /// Show the results of a closed round to everyone
    #[oai(path = "/rounds/:id/publication", method = "post", operation_id = "publish_round")]
    async fn publish(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Round>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let publisher = publisher(&app.config);
        let press = Press { sources: app.sources(), publisher: &publisher };
        db::write(&app.db, async |tx| {
            publish(tx, press, organiser, RoundId(id), *now).await?;
            shown(tx, RoundId(id), *now).await
        })
        .await
    }
}

async fn shown(
    db: &impl ConnectionTrait,
    id: RoundId,
    now: DateTime<Utc>,
) -> Result<Json<Round>, Problem> {
    let row = domain::find::by_id(db, id).await?;
    Ok(Json(Round::of(row, &Keys::read(db).await?, now)))
}
