//! What a claim begins with: a consultation with a round, and contacts in the register.

use chrono::TimeDelta;
use entity::{InvitationId, consultation, invitation, round};
use poem::http::StatusCode;
use rules::{
    lifecycle::{Changes, IdentityMode},
    questionnaire::{Language, Texts},
};
use rundtisch::{
    account::Organiser,
    consultation::Details,
    db,
    invitation::{invite, invitees, link},
    round::{self as rounds, Plan, RoundError},
    stakeholder::{Imported, Order, Selection, StakeholderError, find, import_contacts},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{TestApp, Visitor};

/// Two pages: a goal to rate and something to say.
pub(crate) const QUESTIONS: &str = "
languages: [de, en]
title: {de: Leitziele, en: Goals}
pages:
  - key: goals
    title: {de: Ziele, en: Goals}
    questions:
      - key: service
        kind: scale
        text: {de: Wie wichtig ist guter Service?, en: How important is good service?}
        required: true
        scale:
          points:
            - {de: unwichtig, en: unimportant}
            - {de: teils teils, en: in between}
            - {de: wichtig, en: important}
          no_opinion: {de: weiß ich nicht, en: I do not know}
  - key: words
    title: {de: Ihre Worte, en: Your words}
    questions:
      - key: remark
        kind: long_text
        text: {de: Was möchten Sie uns sagen?, en: What would you like to tell us?}
        required: false
";

pub(crate) struct Scene {
    pub(crate) consultation: consultation::Model,
    pub(crate) round: round::Model,
}

impl TestApp {
    /// A round that asks [`QUESTIONS`], in draft: by link and, unless attributed, open to all.
    pub(crate) async fn draft_round(&self, mode: IdentityMode) -> Scene {
        let now = self.now();
        let organiser = Organiser::operator();
        db::write(&self.app.db, async |tx| {
            let details = Details {
                title: both("Dachstrategie", "Strategy"),
                summary: both("Worum es geht.", "What it is about."),
                purpose: both("Beteiligung", "Participation"),
                legal_basis: both("Art. 6 DSGVO", "Art. 6 GDPR"),
                responsible: "Amt für Digitales".to_owned(),
                contact_email: "beteiligung@stadt.example".to_owned(),
                contact_phone: None,
                council_reference: Some("A0231/25".to_owned()),
                milestones: vec![],
                delete_contacts_on: None,
            };
            let consultation =
                rundtisch::consultation::create(tx, &organiser, details, now).await?;
            let residents = find::groups(tx).await?.into_iter().find(|it| it.key == "residents");
            let open = mode != IdentityMode::Attributed;
            let plan = Plan {
                title: both("Runde eins", "Round one"),
                introduction: both("Sagen Sie uns Ihre Meinung.", "Tell us what you think."),
                identity_mode: mode,
                by_link: true,
                open_to_group_id: residents.filter(|_| open).map(|group| group.id),
                voices: None,
                minimum_cell_size: 5,
                ballot_box_size: 20,
                proof_of_work: false,
                changes: Changes::UntilClosing,
                opens_at: None,
                closes_at: Some(now + TimeDelta::days(14)),
            };
            let round = rounds::create(tx, &organiser, consultation.id, plan, now).await?;
            rounds::ask(tx, &organiser, round.id, QUESTIONS, now).await?;
            Ok::<_, RoundError>(Scene { consultation, round })
        })
        .await
        .expect("the round is made")
    }

    /// The same, released: it is open now. Nobody is invited yet.
    pub(crate) async fn open_round(&self, mode: IdentityMode) -> Scene {
        let Scene { consultation, round } = self.draft_round(mode).await;
        let now = self.now();
        let organiser = Organiser::operator();
        let round = db::write(&self.app.db, async |tx| {
            rounds::release(tx, &organiser, round.id, now).await
        })
        .await
        .expect("the round is released");
        Scene { consultation, round }
    }

    /// Puts `count` contacts of one group into the register: person1@…, person2@….
    pub(crate) async fn contacts(&self, group: &str, count: usize) {
        let mut file = "name,email,group,organisation,language\n".to_owned();
        for number in 1..=count {
            let language = if number % 5 == 0 { "en" } else { "de" };
            file += &format!(
                "Person {number},person{number}@{group}.example,{group},Verein {group} {number},{language}\n"
            );
        }
        let (now, organiser) = (self.now(), Organiser::operator());
        let imported: Result<Imported, StakeholderError> = db::write(&self.app.db, async |tx| {
            import_contacts(tx, &organiser, file.as_bytes(), &Order::default(), now).await
        })
        .await;
        assert_eq!(imported.expect("the contacts are imported").added, count);
    }

    /// Invites everyone in the register and returns their links in the order of inviting.
    pub(crate) async fn invite_all(&self, scene: &Scene) -> Vec<String> {
        let (now, organiser) = (self.now(), Organiser::operator());
        let groups = find::groups(&self.app.db.read).await.expect("groups");
        let groups: Vec<_> = groups.iter().map(|group| group.id).collect();
        db::write(&self.app.db, async |tx| {
            let everybody = Selection::of_groups(&groups);
            let (secret, round) = (&self.app.secret, scene.round.id);
            let everybody = invitees(tx, &organiser, secret, round, &everybody).await?;
            invite(tx, &organiser, secret, everybody, now).await
        })
        .await
        .expect("everyone is invited");
        self.links(scene).await
    }

    /// The personal links of a round in the order of inviting.
    pub(crate) async fn links(&self, scene: &Scene) -> Vec<String> {
        let invitations: Vec<invitation::Model> = invitation::Entity::find()
            .filter(invitation::Column::RoundId.eq(scene.round.id))
            .order_by_asc(invitation::Column::Id)
            .all(&self.app.db.read)
            .await
            .expect("invitations");
        invitations.iter().map(|it| self.link_of(it.id)).collect()
    }

    fn link_of(&self, id: InvitationId) -> String {
        format!("/de/i/{}", link(&self.app.secret, id, 1).expose())
    }
}

impl Visitor {
    /// Begins by a personal link, answers [`QUESTIONS`] and submits; ends on the receipt.
    pub(crate) async fn answer_by(&mut self, link: &str, scene: &Scene, point: u8, remark: &str) {
        self.post(&format!("{link}/sheet"), &[]).await;
        self.fill_in(scene, point, remark).await;
        self.submit(scene).await;
    }

    /// Answers [`QUESTIONS`] on a sheet that was begun, not faster than people do, and submits it.
    pub(crate) async fn answer(&mut self, scene: &Scene, point: u8, remark: &str) {
        self.take(TimeDelta::seconds(10));
        self.fill_in(scene, point, remark).await;
        self.submit(scene).await;
    }

    /// Answers [`QUESTIONS`] on a sheet that was begun.
    pub(crate) async fn fill_in(&mut self, scene: &Scene, point: u8, remark: &str) {
        let at = format!("/de/rounds/{}", scene.round.slug);
        let point = point.to_string();
        self.post(&format!("{at}/pages/1"), &[("service", &point), ("_step", "forward")]).await;
        self.post(&format!("{at}/pages/2"), &[("remark", remark), ("_step", "forward")]).await;
    }

    /// Submits a sheet; ends on the receipt.
    pub(crate) async fn submit(&mut self, scene: &Scene) {
        let at = format!("/de/rounds/{}", scene.round.slug);
        self.post(&format!("{at}/submission"), &[]).await;
        assert_eq!(self.status(), StatusCode::OK.as_u16(), "{}", self.text());
        assert!(self.path().ends_with("/receipt"), "the receipt is shown, not {}", self.path());
    }
}

pub(crate) fn both(german: &str, english: &str) -> Texts {
    [("de", german), ("en", english)]
        .into_iter()
        .map(|(tag, text)| (tag.parse::<Language>().expect("a language"), text.to_owned()))
        .collect()
}
