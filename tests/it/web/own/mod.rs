//! What people answered stays theirs: to read, to keep, to correct and to take back.

mod changing;
mod forgetting;
mod reading;

use entity::{draft, receipt, response};
use rules::lifecycle::{Channel, IdentityMode};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{Scene, TestApp, Visitor};

/// A partner who has answered everything by a personal link and not submitted.
async fn invited(app: &TestApp, scene: &Scene) -> Visitor {
    app.contacts("business", 1).await;
    let link = app.invite_all(scene).await.remove(0);
    app.work().await;
    let mut visitor = app.visitor();
    visitor.post(&format!("{link}/sheet"), &[]).await;
    visitor.fill_in(scene, 3, "Mehr Bänke").await;
    visitor
}

/// Someone who has answered, by a personal link or openly, and sees the receipt.
async fn answered(app: &TestApp, scene: &Scene, channel: Channel) -> Visitor {
    let mut visitor = app.visitor();
    if channel == Channel::Link {
        app.contacts("business", 1).await;
        let link = app.invite_all(scene).await.remove(0);
        app.work().await;
        visitor.answer_by(&link, scene, 3, "Mehr Bänke").await;
        app.work().await;
    } else {
        visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
        visitor.answer(scene, 3, "Mehr Bänke").await;
    }
    visitor
}

/// Every way to answer that leaves a response its respondent can find again.
const LINKED: [(IdentityMode, Channel); 3] = [
    (IdentityMode::Pseudonymous, Channel::Link),
    (IdentityMode::Pseudonymous, Channel::Open),
    (IdentityMode::Attributed, Channel::Link),
];

async fn responses(app: &TestApp) -> Vec<response::Model> {
    response::Entity::find().all(&app.app.db.read).await.expect("responses")
}

async fn receipts(app: &TestApp) -> u64 {
    receipt::Entity::find().count(&app.app.db.read).await.expect("receipts")
}

async fn drafts(app: &TestApp) -> Vec<draft::Model> {
    draft::Entity::find().all(&app.app.db.read).await.expect("drafts")
}

fn at(scene: &Scene, page: &str) -> String {
    format!("/de/rounds/{}/{page}", scene.round.slug)
}
