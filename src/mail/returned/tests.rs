use std::{collections::BTreeSet, fs, path::PathBuf};

use entity::MessageId;
use proptest::prelude::*;

use super::{Returned, Verdict, read};
use crate::{
    mail::{BounceAddress, tag},
    token::Secret,
};

fn samples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples/dsn")
}

fn bounces() -> BounceAddress {
    "bounces@city.example".parse().unwrap()
}

fn secret() -> Secret {
    "5e".repeat(32).parse().unwrap()
}

fn id() -> MessageId {
    MessageId(sea_orm::prelude::Uuid::from_bytes([7; 16]))
}

fn sample(name: &str) -> String {
    let text = fs::read_to_string(samples().join(format!("{name}.eml"))).unwrap();
    let tag = tag(&secret(), id());
    let forged = tag.replace(&tag[40..], "00000000");
    text.replace("{SENDER}", &format!("bounces+{tag}@city.example"))
        .replace("{ID}", &tag)
        .replace("{FORGED}", &forged)
        .replace('\n', "\r\n")
}

fn told(mail: &[u8]) -> Option<Returned> {
    read(Some(&bounces()), &secret(), mail)
}

/// A sample, its verdict, the code and who did not get it.
const SAMPLES: [(&str, Option<Verdict>, &str, &str); 44] = [
    ("complaint", Some(Verdict::Complained), "", "anna@provider.example"),
    ("complaint-withdrawn", Some(Verdict::Other), "", ""),
    ("delivered", Some(Verdict::Other), "2.0.0", "anna@firma.example"),
    ("domino-not-listed", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
    ("dovecot-lmtp-quota", Some(Verdict::Unavailable), "5.2.2", "anna@firma.example"),
    ("exchange-2000", Some(Verdict::Gone), "5.1.1", ""),
    ("exim-local", Some(Verdict::Gone), "5.0.0", "anna@firma.example"),
    ("exim-old", Some(Verdict::Gone), "", "anna@firma.example"),
    ("exim-warning", Some(Verdict::Delayed), "", ""),
    ("forged", None, "", ""),
    ("forwarded-elsewhere", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
    ("gmail-full", Some(Verdict::Unavailable), "5.2.2", "anna@firma.example"),
    ("gmail-unknown", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
    ("gmx-unavailable", Some(Verdict::Gone), "5.0.0", "anna@firma.example"),
    ("kundenserver-old", Some(Verdict::Gone), "", ""),
    ("letter", Some(Verdict::Other), "", ""),
    ("list-partly-delivered", Some(Verdict::Unavailable), "5.1.1", "carl@firma.example"),
    ("of-a-stranger", None, "", ""),
    ("office365-blocked", Some(Verdict::Blocked), "5.7.606", "anna@firma.example"),
    ("office365-edge", Some(Verdict::Gone), "5.4.1", "anna@firma.example"),
    ("office365-unknown", Some(Verdict::Gone), "5.1.10", "anna@firma.example"),
    ("opensmtpd-6.8-blocked", Some(Verdict::Blocked), "5.0.0", "anna@firma.example"),
    ("opensmtpd-6.8-delayed", Some(Verdict::Delayed), "4.0.0", "anna@firma.example"),
    ("opensmtpd-6.8-expired", Some(Verdict::Unavailable), "4.4.7", "anna@firma.example"),
    ("opensmtpd-6.8-full", Some(Verdict::Unavailable), "5.0.0", "anna@firma.example"),
    ("opensmtpd-6.8-unknown-user", Some(Verdict::Gone), "5.0.0", "anna@firma.example"),
    ("opensmtpd-unknown", Some(Verdict::Gone), "5.0.0", "anna@firma.example"),
    ("out-of-office", Some(Verdict::Answered), "", ""),
    ("postfix-3.7-blocked", Some(Verdict::Blocked), "5.7.1", "anna@firma.example"),
    ("postfix-3.7-delayed", Some(Verdict::Delayed), "4.2.0", "anna@firma.example"),
    ("postfix-3.7-expired", Some(Verdict::Unavailable), "4.2.0", "anna@firma.example"),
    ("postfix-3.7-full", Some(Verdict::Unavailable), "5.2.2", "anna@firma.example"),
    ("postfix-3.7-unknown-user", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
    ("postfix-delayed", Some(Verdict::Delayed), "4.4.1", "anna@firma.example"),
    ("postfix-expired", Some(Verdict::Unavailable), "4.4.1", "anna@firma.example"),
    ("postfix-no-domain", Some(Verdict::Gone), "5.4.4", "anna@frima.example"),
    ("postfix-unknown-user", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
    ("qmail", Some(Verdict::Gone), "5.1.1", ""),
    ("qmail-remote-full", Some(Verdict::Unavailable), "", ""),
    ("sendmail-unknown", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
    ("sendmail-warning", Some(Verdict::Delayed), "4.4.2", "anna@firma.example"),
    ("ses-bounce", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
    ("t-online-blocked", Some(Verdict::Blocked), "5.0.0", "anna@provider.example"),
    ("truncated", Some(Verdict::Gone), "5.1.1", "anna@firma.example"),
];

#[test]
fn each_sample_says_what_its_mail_system_means() {
    let mut wrong = vec![];
    for (name, verdict, status, recipient) in SAMPLES {
        let returned = told(sample(name).as_bytes());
        let found = returned.as_ref().map(|it| {
            let status = it.status.clone().unwrap_or_default();
            (it.message, it.verdict, status, it.recipient.clone().unwrap_or_default())
        });
        let meant = verdict.map(|verdict| (id(), verdict, status.to_owned(), recipient.to_owned()));
        if found != meant {
            wrong.push(format!("{name}: {returned:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_sample_is_listed() {
    let listed: BTreeSet<_> = SAMPLES.iter().map(|it| format!("{}.eml", it.0)).collect();
    let there: BTreeSet<_> = fs::read_dir(samples())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".eml"))
        .collect();
    assert_eq!(listed, there);
}

#[test]
fn the_address_that_was_written_to_is_known_behind_a_forwarding() {
    for name in ["forwarded-elsewhere", "postfix-delayed", "ses-bounce", "exchange-2000"] {
        let returned = told(sample(name).as_bytes()).unwrap();
        assert_eq!(returned.addressed.as_deref(), Some("anna@firma.example"), "{name}");
    }
}

#[test]
fn what_the_server_said_is_kept_on_one_line_and_not_at_any_length() {
    let words = told(sample("postfix-unknown-user").as_bytes()).unwrap().words;
    assert!(words.starts_with("550 5.1.1 <anna@firma.example>: Recipient address rejected: User"));
    let endless = sample("postfix-unknown-user").replace("table\r\n", &"table ".repeat(9000));
    assert!(told(endless.as_bytes()).unwrap().words.chars().count() <= super::LONGEST_WORDS);
}

#[test]
fn without_an_address_for_bounces_a_message_is_known_by_its_id() {
    let sample = sample("gmail-unknown");
    let by_id = |secret: &Secret| Some(read(None, secret, sample.as_bytes())?.message);
    assert_eq!(by_id(&secret()), Some(id()));
    assert_eq!(by_id(&Secret::random()), None, "another instance's");
}

#[test]
fn mails_within_mails_end_nothing() {
    let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    assert_eq!(told(nested.as_bytes()), None);
    let to = format!("To: bounces+{}@city.example\r\n", tag(&secret(), id()));
    assert_eq!(told(format!("{to}{nested}").as_bytes()).unwrap().verdict, Verdict::Other);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_break_the_reading_or_are_taken_for_ours(bytes: Vec<u8>) {
        prop_assert_eq!(told(&bytes), None);
    }

    #[test]
    fn no_damage_to_a_report_breaks_the_reading(
        which: prop::sample::Index,
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..40),
        end: prop::sample::Index,
    ) {
        let (name, ..) = SAMPLES[which.index(SAMPLES.len())];
        let mut bytes = sample(name).into_bytes();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(end.index(bytes.len()) + 1);
        prop_assert!(told(&bytes).is_none_or(|it| it.message == id()));
        prop_assert_eq!(read(Some(&bounces()), &Secret::random(), &bytes), None);
    }

    #[test]
    fn a_report_about_a_mail_of_a_stranger_is_none_of_ours(tag in "[0-9a-f]{48}") {
        let forged = sample("of-a-stranger").replace("somebody@", &format!("bounces+{tag}@"));
        prop_assert_eq!(told(forged.as_bytes()), None);
    }
}
