//! What other mail servers look at, looked at before.

use std::collections::HashMap;

use rules::lifecycle::IdentityMode;
use rundtisch::{
    config::Config,
    mail::Courier,
    preflight::{About, Check, State, examine},
};

use super::organise::administrator;
use crate::support::{
    TestApp,
    dns_server::DnsServer,
    program::{Program, free_address},
    sink::Sink,
};

const SERVER: (&str, &str, &str) = ("mail.city.example", "A", "198.51.100.5");

fn config(dns: &DnsServer) -> Config {
    Config {
        smtp_url: Some("smtp://mail.city.example".to_owned()),
        mail_from: "Stadt <runden@city.example>".to_owned(),
        bounce_address: Some("bounces@back.city.example".to_owned()),
        dns_server: Some(dns.address()),
        ..Config::default()
    }
}

async fn looked_at(config: &Config) -> HashMap<About, Check> {
    let courier = Courier::new(config).unwrap();
    let checks = examine(config, &courier).await;
    assert_eq!(checks.iter().map(|check| check.about).collect::<Vec<_>>(), About::ALL);
    checks.into_iter().map(|check| (check.about, check)).collect()
}

#[tokio::test]
async fn what_is_as_it_should_be_is_good() {
    let dns = DnsServer::with(&[
        SERVER,
        ("back.city.example", "TXT", "v=spf1 include:spf.city.example -all"),
        ("spf.city.example", "TXT", "v=spf1 ip4:198.51.100.0/24 -all"),
        ("back.city.example", "TXT", "something else"),
        ("_dmarc.city.example", "TXT", "v=DMARC1; p=quarantine"),
        ("5.100.51.198.in-addr.arpa", "PTR", "mail.city.example"),
        ("back.city.example", "MX", "mail.city.example"),
    ])
    .await;
    let checks = looked_at(&config(&dns)).await;
    for about in [About::Spf, About::Dmarc, About::Reverse, About::Bounces] {
        let check = &checks[&about];
        assert_eq!((check.state, &check.record), (State::Good, &None), "{check:?}");
        assert!(!check.found.is_empty(), "{about:?}");
    }
    assert_eq!(checks[&About::Dkim].state, State::Unset);
    assert_eq!(checks[&About::Imprint].state, State::Unset);
}

#[tokio::test]
async fn what_is_missing_is_told_as_the_entry_to_make() {
    let dns = DnsServer::with(&[SERVER]).await;
    let checks = looked_at(&config(&dns)).await;
    let expected = [
        (About::Spf, "back.city.example", "TXT", "v=spf1 mx ip4:198.51.100.5 -all"),
        (About::Dmarc, "_dmarc.city.example", "TXT", "v=DMARC1; p=none"),
        (About::Reverse, "5.100.51.198.in-addr.arpa", "PTR", "mail.city.example."),
        (About::Bounces, "back.city.example", "MX", "10 mail.city.example."),
    ];
    for (about, name, kind, value) in expected {
        let Check { state, record, .. } = &checks[&about];
        assert_eq!(*state, State::Missing, "{about:?}");
        let record = record.as_ref().unwrap();
        assert_eq!((record.name.as_str(), record.kind, record.value.as_str()), (name, kind, value));
    }
}

#[tokio::test]
async fn what_others_would_not_believe_is_wrong() {
    let dns = DnsServer::with(&[
        SERVER,
        ("back.city.example", "TXT", "v=spf1 ip4:192.0.2.1 -all"),
        ("_dmarc.city.example", "TXT", "v=DMARC1; p=none"),
        ("_dmarc.city.example", "TXT", "v=DMARC1; p=reject"),
        ("5.100.51.198.in-addr.arpa", "PTR", "other.example"),
    ])
    .await;
    let checks = looked_at(&config(&dns)).await;
    for about in [About::Spf, About::Dmarc, About::Reverse] {
        assert_eq!(checks[&about].state, State::Wrong, "{about:?}");
    }
    let better = checks[&About::Spf].record.as_ref().unwrap();
    assert_eq!(better.value, "v=spf1 ip4:192.0.2.1 ip4:198.51.100.5 -all", "kept and completed");

    let open = DnsServer::with(&[SERVER, ("back.city.example", "TXT", "v=spf1 +all")]).await;
    let checks = looked_at(&config(&open)).await;
    assert_eq!(checks[&About::Spf].state, State::Wrong, "everybody may send");
}

#[tokio::test]
async fn the_key_in_the_dns_is_compared_with_ours() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dkim.pem");
    let made = std::process::Command::new("openssl")
        .args(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out"])
        .arg(&file)
        .stderr(std::process::Stdio::null())
        .status();
    assert!(made.unwrap().success());
    let signing = |dns: &DnsServer| Config {
        dkim_domain: Some("city.example".to_owned()),
        dkim_selector: Some("rt".to_owned()),
        dkim_key_file: Some(file.clone()),
        ..config(dns)
    };
    let none = DnsServer::with(&[]).await;
    let check = looked_at(&signing(&none)).await.remove(&About::Dkim).unwrap();
    assert_eq!(check.state, State::Missing);
    let record = check.record.unwrap();
    assert_eq!(record.name, "rt._domainkey.city.example");

    let spaced = record.value.replace("p=", "p= ");
    let right = DnsServer::with(&[(&record.name, "TXT", &spaced)]).await;
    assert_eq!(looked_at(&signing(&right)).await[&About::Dkim].state, State::Good);
    let wrong = DnsServer::with(&[(&record.name, "TXT", "v=DKIM1; k=rsa; p=AAAA")]).await;
    assert_eq!(looked_at(&signing(&wrong)).await[&About::Dkim].state, State::Wrong);
}

#[tokio::test]
async fn a_dns_that_does_not_answer_is_no_fault_of_the_entries() {
    let dns = DnsServer::with(&[]).await;
    let silent = Config { dns_server: Some(free_address()), ..config(&dns) };
    let checks = looked_at(&silent).await;
    for about in [About::Spf, About::Dmarc, About::Reverse, About::Bounces] {
        assert_eq!(checks[&about].state, State::Unknown, "{about:?}");
    }
}

#[tokio::test]
async fn before_the_first_mail_who_releases_a_round_is_told_and_not_stopped() {
    let (dns, sink) = (DnsServer::with(&[]).await, Sink::start().await);
    let app = TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        config.mail_from = "Stadt <runden@city.example>".to_owned();
        config.dns_server = Some(dns.address());
    })
    .await;
    app.contacts("business", 1).await;
    let mut organiser = administrator(&app).await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let release = format!("/de/organise/rounds/{}/release", scene.round.id);
    organiser.open(&release).await.see("Der Mailversand ist noch nicht ganz eingerichtet");
    organiser.follow("Mailversand prüfen").await.see("Wer senden darf (SPF)").see("fehlt");
    organiser.see("_dmarc.city.example").see("v=DMARC1; p=none");
    organiser.open(&release).await.press("Jetzt freigeben").await;
    app.work().await;
    assert_eq!(sink.taken().len(), 1);

    let scene = app.draft_round(IdentityMode::Attributed).await;
    let release = format!("/de/organise/rounds/{}/release", scene.round.id);
    organiser.open(&release).await.not_see("noch nicht ganz eingerichtet");
}

#[tokio::test]
async fn the_doctor_tells_the_same() {
    let (dns, sink) = (DnsServer::with(&[]).await, Sink::start().await);
    let program = Program::new()
        .set("RUNDTISCH_SMTP_URL", sink.url())
        .set("RUNDTISCH_MAIL_FROM", "Stadt <runden@city.example>")
        .set("RUNDTISCH_DNS_SERVER", dns.address().to_string());
    let said = program.run(&["doctor"], "").await;
    assert!(said.well, "mails go out all the same: {}", said.words);
    let entry = "the DNS has to say at _dmarc.city.example, as TXT: v=DMARC1; p=none";
    assert!(said.words.contains(entry), "{}", said.words);
}

#[tokio::test]
async fn where_no_mail_leaves_the_house_nothing_is_looked_at() {
    let app = TestApp::start().await;
    let mut organiser = administrator(&app).await;
    organiser.open("/de/organise/mailbox").await.not_see("Mailversand prüfen");
    organiser
        .open("/de/organise/mailbox/preflight")
        .await
        .see("Es ist kein Mailserver eingerichtet.");
}

#[tokio::test]
async fn where_it_is_wanted_nobody_is_invited_while_something_is_amiss() {
    let (dns, sink) = (DnsServer::with(&[]).await, Sink::start().await);
    let app = TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        config.dns_server = Some(dns.address());
        config.preflight_blocks = true;
    })
    .await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    app.contacts("business", 2).await;
    let mut organiser = administrator(&app).await;
    let round = format!("/de/organise/rounds/{}", scene.round.id);
    let release = format!("{round}/release");
    organiser.open(&release).await.see("Solange das so ist, wird niemand eingeladen");
    organiser.press("Jetzt freigeben").await;
    assert_eq!(organiser.status(), 409);
    organiser.see("Es wird noch niemand eingeladen");

    organiser.post(&release, &[]).await;
    assert_eq!(organiser.status(), 200, "it is released without inviting");
    organiser.open(&format!("{round}/invitations/new")).await.choose("Wirtschaft");
    organiser.press("Vorschau ansehen").await.press("2 Einladungen verschicken").await;
    assert_eq!(organiser.status(), 409);
    assert!(app.links(&scene).await.is_empty());
}
