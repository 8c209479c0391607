//! Mails are signed as other programs expect it.

use std::{
    borrow::Borrow,
    collections::HashMap,
    hash::Hash,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use chrono::TimeDelta;
use mail_auth::{
    AuthenticatedMessage, DkimResult, MessageAuthenticator, Parameters, ResolverCache, Txt,
    common::{parse::TxtRecordParser, verify::DomainKey},
};
use rules::lifecycle::IdentityMode;
use rundtisch::{config::Config, db, stakeholder};

use crate::support::{TestApp, program::Program, sink::Sink};

fn key(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/dkim").join(name)
}

fn signed_with(config: &mut Config, name: &str) {
    config.dkim_domain = Some("stadt.example".to_owned());
    config.dkim_selector = Some("rundtisch".to_owned());
    config.dkim_key_file = Some(key(name));
}

/// What the DNS would say, of one name.
struct Dns(HashMap<String, Txt>);

impl Dns {
    fn with(name: &str, record: &str) -> Self {
        let key = DomainKey::parse(record.as_bytes()).expect("a record as DKIM wants it");
        Self([(format!("{name}."), Txt::DomainKey(Arc::new(key)))].into())
    }
}

impl ResolverCache<Box<str>, Txt> for Dns {
    fn get<Q>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let found = self.0.iter().find(|(known, _)| {
            let known: Box<str> = known.as_str().into();
            <Box<str> as Borrow<Q>>::borrow(&known) == name
        });
        found.map(|(_, record)| record.clone())
    }

    fn remove<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
}

/// What somebody who has never seen our code says about the signatures of a mail.
async fn verdicts(dns: &Dns, mail: &[u8]) -> Vec<DkimResult> {
    let verifier = MessageAuthenticator::new_cloudflare().expect("a verifier");
    let message = AuthenticatedMessage::parse(mail).expect("a mail");
    let output = verifier.verify_dkim(Parameters::from(&message).with_txt_cache(dns)).await;
    output.iter().map(|it| it.result().clone()).collect()
}

fn signature(mail: &str) -> String {
    let head = mail.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
    head.lines().find(|it| it.starts_with("DKIM-Signature:")).expect("a signature").to_owned()
}

async fn app_with(sink: &Sink, name: &str) -> TestApp {
    TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        config.base_url = "https://beteiligung.stadt.example".parse().unwrap();
        config.city = "Größenwahnstadt an der äußersten Grenze der Überlänge".to_owned();
        config.mail_from = "Größenstadt <beteiligung@stadt.example>".to_owned();
        signed_with(config, name);
    })
    .await
}

#[tokio::test]
async fn mails_signed_with_either_kind_of_key_pass_an_independent_verifier() {
    for name in ["rsa.pem", "rsa-traditional.pem", "ed25519.pem"] {
        let sink = Sink::start().await;
        let app = app_with(&sink, name).await;
        let scene = app.open_round(IdentityMode::Anonymous).await;
        app.contacts("business", 5).await;
        let links = app.invite_all(&scene).await;
        app.work().await;
        app.pass(TimeDelta::days(2));
        app.visitor().answer_by(&links[0], &scene, 3, "").await;
        app.work().await;
        let signer = app.app.courier.signer().expect("mails are signed");
        let dns = Dns::with(&signer.place(), &signer.record());
        let taken = sink.taken();
        assert_eq!(taken.len(), 6, "five invitations and one receipt");
        for mail in &taken {
            let verdicts = verdicts(&dns, mail.data.as_bytes()).await;
            assert_eq!(verdicts, [DkimResult::Pass], "{name}:\n{}", mail.data);
        }
    }
}

#[tokio::test]
async fn names_that_are_hard_to_write_are_signed_as_they_are_sent() {
    let sink = Sink::start().await;
    let app = app_with(&sink, "rsa.pem").await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let file = format!(
        "name;email;group\n\"{}\";long@b.example;business\n\"  a  \t b  \";space@b.example;business\n\
         \"Rat & Tat <x@y> \"\"z\"\", 👩‍👩‍👧 ü\";odd@b.example;business\n",
        "Überlänge ".repeat(19).trim()
    );
    let (now, organiser) = (app.now(), rundtisch::account::Organiser::operator());
    let imported = db::write(&app.app.db, async |tx| {
        let order = stakeholder::Order { without_wrong_lines: true, ..Default::default() };
        stakeholder::import_contacts(tx, &organiser, file.as_bytes(), &order, now).await
    });
    assert!(imported.await.unwrap().added >= 2);
    app.invite_all(&scene).await;
    app.work().await;
    let signer = app.app.courier.signer().unwrap();
    let dns = Dns::with(&signer.place(), &signer.record());
    for mail in sink.taken() {
        let verdicts = verdicts(&dns, mail.data.as_bytes()).await;
        assert_eq!(verdicts, [DkimResult::Pass], "{}", mail.data);
        assert!(mail.data.lines().all(|line| line.len() <= 998), "no line is too long");
    }
}

#[tokio::test]
async fn a_signature_covers_what_mail_programs_act_on() {
    let sink = Sink::start().await;
    let app = app_with(&sink, "rsa.pem").await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    let signer = app.app.courier.signer().unwrap();
    let dns = Dns::with(&signer.place(), &signer.record());
    let mail = sink.taken().remove(0).data;
    let signature = signature(&mail);
    assert!(signature.contains("d=stadt.example;"), "{signature}");
    let covered = signature.split("h=").nth(1).unwrap().split(';').next().unwrap();
    let covered: Vec<_> = covered.split(':').map(str::trim).collect();
    let expected = [
        "from",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "reply-to",
        "mime-version",
        "content-type",
        "list-unsubscribe",
        "list-unsubscribe-post",
        "auto-submitted",
    ];
    assert_eq!(covered, expected, "`From` twice, so that no other can be put in front");

    for (was, becomes) in [
        ("\r\nList-Unsubscribe: <https://", "\r\nList-Unsubscribe: <https://x."),
        ("One-Click", "Two-Click"),
        ("\r\nSubject: ", "\r\nSubject: Re: "),
        ("\r\nReply-To: ", "\r\nReply-To: x"),
        ("\r\nFrom: ", "\r\nFrom: x@y.example\r\nFrom: "),
        ("Content-Type: multipart/alternative", "Content-Type: multipart/mixed"),
        ("</html>", "</html>."),
    ] {
        let forged = mail.replacen(was, becomes, 1);
        assert_ne!(forged, mail, "{was:?} stands in the mail");
        let verdicts = verdicts(&dns, forged.as_bytes()).await;
        assert_ne!(verdicts, [DkimResult::Pass], "{was:?} was changed");
    }
    let refolded = mail.replacen("\r\nSubject: ", "\r\nSubject:\r\n  ", 1);
    assert_eq!(verdicts(&dns, refolded.as_bytes()).await, [DkimResult::Pass]);
}

#[tokio::test]
async fn without_the_settings_nothing_is_signed() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    assert!(!sink.taken()[0].data.contains("DKIM-Signature"));
}

#[tokio::test]
async fn settings_that_cannot_sign_are_refused_at_the_start_by_their_name() {
    let elsewhere = |name: &str| key(name).display().to_string();
    for (domain, selector, file, named) in [
        ("stadt.example", "s", Some("/no/such/file".to_owned()), "dkim_key_file"),
        ("stadt.example", "s", Some(elsewhere("../kinds.yaml")), "dkim_key_file"),
        ("stadt.example", "s", Some(elsewhere("short.pem")), "dkim_key_file"),
        ("stadt.example", "s", Some(elsewhere("curve.pem")), "dkim_key_file"),
        ("stadt.example", "s", None, "dkim_key_file"),
        ("", "s", Some(elsewhere("rsa.pem")), "dkim_domain"),
        ("stadt.example", "a b", Some(elsewhere("rsa.pem")), "dkim_selector"),
    ] {
        let mut program = Program::new()
            .set("RUNDTISCH_DKIM_DOMAIN", domain)
            .set("RUNDTISCH_DKIM_SELECTOR", selector);
        if let Some(file) = &file {
            program = program.set("RUNDTISCH_DKIM_KEY_FILE", file);
        }
        for command in ["serve", "work"] {
            let said = program.run(&[command], "").await;
            assert!(!said.well, "{command} starts with {file:?}");
            assert!(said.words.contains(named), "{}", said.words);
        }
        let said = program.run(&["doctor"], "").await;
        assert!(said.words.lines().any(|it| it.starts_with("BAD") && it.contains(named)));
    }
}

#[tokio::test]
async fn the_doctor_says_what_to_put_into_the_dns() {
    let program = Program::new()
        .set("RUNDTISCH_DKIM_DOMAIN", "stadt.example")
        .set("RUNDTISCH_DKIM_SELECTOR", "rundtisch")
        .set("RUNDTISCH_DKIM_KEY_FILE", key("ed25519.pem").display().to_string());
    let said = program.run(&["doctor"], "").await;
    assert!(said.words.contains("rundtisch._domainkey.stadt.example"), "{}", said.words);
    assert!(said.words.contains("v=DKIM1; k=ed25519; p="), "{}", said.words);
}
