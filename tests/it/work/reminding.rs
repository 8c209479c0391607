//! Reminders that nobody pressed a button for.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{
    Word,
    message::{self, MessageKind},
};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db,
    invitation::{InvitationError, ReminderRules, plan_reminders, remind_due},
    round::extend,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::support::{Scene, TestApp};

/// When reminders were made, each with how many.
async fn reminders(app: &TestApp) -> Vec<(DateTime<Utc>, usize)> {
    let rows = message::Entity::find()
        .filter(message::Column::Kind.eq(Word(MessageKind::Reminder)))
        .order_by_asc(message::Column::CreatedAt)
        .all(&app.app.db.read)
        .await
        .expect("messages");
    let mut made: Vec<(DateTime<Utc>, usize)> = vec![];
    for row in rows {
        match made.last_mut() {
            Some((at, number)) if *at == row.created_at => *number += 1,
            _ => made.push((row.created_at, 1)),
        }
    }
    made
}

async fn plan(app: &TestApp, scene: &Scene, days: &[u16], most: u16) {
    let rules = ReminderRules { days: days.iter().copied().collect(), most };
    try_plan(app, scene, rules).await.expect("the rules are kept");
}

async fn try_plan(
    app: &TestApp,
    scene: &Scene,
    rules: ReminderRules,
) -> Result<(), InvitationError> {
    let (now, organiser) = (app.now(), Organiser::operator());
    db::write(&app.app.db, async |tx| {
        plan_reminders(tx, &organiser, scene.round.id, &rules, now).await
    })
    .await
}

/// Lets time go by hour for hour, with a worker at work.
async fn pass_working(app: &TestApp, time: TimeDelta) {
    for _ in 0..time.num_hours() {
        app.pass(TimeDelta::hours(1));
        app.work().await;
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

/// Open from Sunday, 22 November 2026, 11:00, to Sunday, 6 December, 11:00; so many are invited.
async fn invited(app: &TestApp, people: usize) -> (Scene, Vec<String>) {
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", people).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    (scene, links)
}

#[tokio::test]
async fn those_who_have_not_answered_are_reminded_in_the_morning_of_the_day() {
    let app = TestApp::start().await;
    let (scene, links) = invited(&app, 4).await;
    plan(&app, &scene, &[10, 2], 3).await;
    app.visitor().answer_by(&links[0], &scene, 3, "").await;
    app.visitor().post(&format!("{}/refusal", links[1]), &[]).await;
    app.work().await;
    pass_working(&app, TimeDelta::days(15)).await;
    let made = reminders(&app).await;
    assert_eq!(made, [(at("2026-11-26T07:00:00Z"), 2), (at("2026-12-04T07:00:00Z"), 2)]);
}

#[tokio::test]
async fn a_reminder_of_a_sunday_comes_on_monday() {
    let app = TestApp::start().await;
    let (scene, _) = invited(&app, 1).await;
    plan(&app, &scene, &[7], 3).await;
    pass_working(&app, TimeDelta::days(15)).await;
    assert_eq!(reminders(&app).await, [(at("2026-11-30T07:00:00Z"), 1)]);
}

#[tokio::test]
async fn the_morning_is_that_of_the_city_before_and_after_clocks_are_changed() {
    let app = TestApp::start().await;
    let (scene, _) = invited(&app, 1).await;
    let (now, organiser, id) = (app.now(), Organiser::operator(), scene.round.id);
    let end = at("2027-03-30T10:00:00Z");
    db::write(&app.app.db, async |tx| extend(tx, &organiser, id, end, now).await)
        .await
        .expect("it ends later");
    plan(&app, &scene, &[3, 1], 3).await;
    // Clocks are put forward on Sunday, 28 March.
    app.pass(at("2027-03-26T12:00:00Z") - now);
    pass_working(&app, TimeDelta::days(4)).await;
    let made = reminders(&app).await;
    assert_eq!(made, [(at("2027-03-27T07:00:00Z"), 1), (at("2027-03-29T06:00:00Z"), 1)]);
}

#[tokio::test]
async fn nobody_is_reminded_more_often_than_the_rules_say_or_within_a_day_of_another_mail() {
    let app = TestApp::start().await;
    let (scene, _) = invited(&app, 2).await;
    plan(&app, &scene, &[12, 10, 8, 6], 2).await;
    pass_working(&app, TimeDelta::days(15)).await;
    let made = reminders(&app).await;
    assert_eq!(made.iter().map(|(_, number)| number).sum::<usize>(), 4, "{made:?}");
    for pair in made.windows(2) {
        assert!(pair[1].0 - pair[0].0 >= TimeDelta::hours(24), "{made:?}");
    }
}

#[tokio::test]
async fn what_was_due_before_the_rules_or_long_ago_is_not_made_up_for() {
    let app = TestApp::start().await;
    let (scene, _) = invited(&app, 1).await;
    app.pass(TimeDelta::days(5));
    // The day came on 26 November.
    plan(&app, &scene, &[10, 3], 3).await;
    app.work().await;
    assert_eq!(reminders(&app).await, []);
    // Nobody works from here until 4 December at noon.
    app.pass(at("2026-12-04T11:00:00Z") - app.now());
    app.work().await;
    assert_eq!(reminders(&app).await, [], "a day too late");
    pass_working(&app, TimeDelta::days(3)).await;
    assert_eq!(reminders(&app).await, []);
}

#[tokio::test]
async fn an_outage_of_hours_is_made_up_for_unless_it_is_night() {
    let app = TestApp::start().await;
    let (scene, _) = invited(&app, 1).await;
    plan(&app, &scene, &[3], 3).await;
    app.pass(at("2026-12-03T21:00:00Z") - app.now());
    app.work().await;
    assert_eq!(reminders(&app).await, [], "by night nobody is reminded");
    pass_working(&app, TimeDelta::hours(12)).await;
    assert_eq!(reminders(&app).await, [(at("2026-12-04T07:00:00Z"), 1)]);
}

#[tokio::test]
async fn an_end_that_is_moved_moves_the_reminders_along() {
    let app = TestApp::start().await;
    let (scene, _) = invited(&app, 1).await;
    plan(&app, &scene, &[2], 3).await;
    pass_working(&app, TimeDelta::days(13)).await;
    assert_eq!(reminders(&app).await.len(), 1);
    let (now, organiser, id) = (app.now(), Organiser::operator(), scene.round.id);
    let end = at("2026-12-17T11:00:00Z");
    db::write(&app.app.db, async |tx| extend(tx, &organiser, id, end, now).await)
        .await
        .expect("it ends later");
    pass_working(&app, TimeDelta::days(14)).await;
    let made = reminders(&app).await;
    assert_eq!(made.len(), 2);
    assert_eq!(made[1].0, at("2026-12-15T07:00:00Z"));
}

#[tokio::test]
async fn two_instances_at_once_remind_each_once() {
    let app = TestApp::start().await;
    let (scene, _) = invited(&app, 20).await;
    plan(&app, &scene, &[3], 3).await;
    app.pass(at("2026-12-03T08:00:00Z") - app.now());
    let times = app.app.config.reminder_times();
    let now = app.now();
    let remind = || async {
        let (db, secret) = (&app.app.db, &app.app.secret);
        db::write(db, async |tx| remind_due(tx, secret, &times, now).await).await
    };
    let (first, second, third) = tokio::join!(remind(), remind(), remind());
    let mut made = [first, second, third].map(|it| it.expect("the database answers"));
    made.sort_unstable();
    assert_eq!(made, [0, 0, 20]);
    app.work().await;
    assert_eq!(reminders(&app).await.len(), 1);
}

#[tokio::test]
async fn rules_beyond_reason_are_refused() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    for (days, most) in
        [(vec![0], 3), (vec![91], 3), (vec![1, 3, 5, 7, 9, 11], 3), (vec![2, 3], 3), (vec![1], 6)]
    {
        let rules = ReminderRules { days: days.into_iter().collect(), most };
        let refused = try_plan(&app, &scene, rules).await;
        assert!(matches!(refused, Err(InvitationError::BadReminders)));
    }
    plan(&app, &scene, &[], 1).await;
}
