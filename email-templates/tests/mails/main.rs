//! Every mail in every language: how it reads, and what no value may do to it.

mod words;

use std::collections::BTreeMap;

use email_templates::{Language, Mail, OwnWords, RenderError};
use scraper::{Html, Selector};

use crate::words::{LEAVE, LINK, Words, everywhere, render_all, sparse, usual};

fn mails(words: &Words) -> BTreeMap<String, Mail> {
    render_all(words).expect("every mail renders")
}

fn count(html: &str, selector: &str) -> usize {
    let selector = Selector::parse(selector).expect("a valid selector");
    Html::parse_document(html).select(&selector).count()
}

fn visible(html: &str) -> String {
    let body = Selector::parse("body").expect("a valid selector");
    Html::parse_document(html).select(&body).flat_map(|body| body.text()).collect()
}

#[test]
fn mails_read_as_agreed() {
    for (name, mail) in mails(&usual()) {
        insta::assert_snapshot!(
            format!("{name}-text"),
            format!("{}\n\n{}", mail.subject, mail.text)
        );
        insta::assert_snapshot!(format!("{name}-html"), mail.html);
    }
}

#[test]
fn a_mail_with_little_to_say_reads_well() {
    for (name, mail) in mails(&sparse()) {
        insta::assert_snapshot!(
            format!("{name}-sparse-text"),
            format!("{}\n\n{}", mail.subject, mail.text)
        );
        assert!(!visible(&mail.html).contains("none"), "{name} shows an absent value");
    }
}

/// Whether further mails are stopped by a mail of this name: all but those that answer what
/// somebody did.
fn can_be_stopped(name: &str) -> bool {
    !name.starts_with("receipt") && !name.starts_with("return_code")
}

/// Whether a mail of this name says until when one may answer.
fn tells_the_end(name: &str) -> bool {
    !["closing", "results", "registration"].iter().any(|telling| name.starts_with(telling))
}

#[test]
fn one_link_leads_on_and_further_mails_can_be_stopped_at_the_end() {
    let href = Selector::parse("[href]").expect("a valid selector");
    for words in [usual(), sparse()] {
        for (name, mail) in mails(&words) {
            let expected = if can_be_stopped(&name) { vec![LINK, LEAVE] } else { vec![LINK] };
            let lines: Vec<_> = mail.text.lines().filter(|line| line.starts_with("http")).collect();
            assert_eq!(lines, expected, "{name}");
            assert_eq!(mail.text.matches("http").count(), expected.len(), "{name}");
            let page = Html::parse_document(&mail.html);
            let links: Vec<_> =
                page.select(&href).filter_map(|link| link.value().attr("href")).collect();
            assert_eq!(links, expected, "{name}");
            assert!(!visible(&mail.html).contains("http"), "{name}");
            assert!(!can_be_stopped(&name) || mail.text.trim_end().ends_with(LEAVE), "{name}");
        }
    }
}

#[test]
fn a_long_link_is_not_broken() {
    let link = format!("https://beteiligung.example/{}", "a-b/c.d".repeat(60));
    let words = Words { link: &link, ..usual() };
    for (name, mail) in mails(&words) {
        assert!(mail.text.lines().any(|line| line == link), "{name}");
    }
}

#[test]
fn a_link_that_is_none_is_refused() {
    for link in [
        "",
        "javascript:alert(1)",
        "/de/einladung",
        "https://stadt.example/a b",
        "https://stadt.example/\r\nBcc: a@b",
        "https://stadt.example/\"><script>",
    ] {
        for words in [Words { link, ..usual() }, Words { leave: link, ..usual() }] {
            let refused = render_all(&words);
            assert!(matches!(refused, Err(RenderError::UnusableLink)), "{link:?} passed");
        }
    }
}

#[test]
fn text_stays_within_78_columns() {
    for (name, mail) in mails(&usual()) {
        for line in mail.text.lines().filter(|line| ![LINK, LEAVE].contains(line)) {
            assert!(line.chars().count() <= 78, "{name}: {line}");
        }
        assert!(!mail.text.contains("\n\n\n"), "{name}");
    }
}

#[test]
fn a_space_that_forbids_a_line_break_is_kept() {
    let mut words = usual();
    words.closes = Some("Freitag, 11.\u{a0}Dezember\u{a0}2026, 18:00\u{a0}Uhr");
    for (name, mail) in mails(&words) {
        if name.starts_with("receipt") || !tells_the_end(&name) {
            continue;
        }
        assert!(mail.text.contains("18:00\u{a0}Uhr"), "{name}");
        assert!(visible(&mail.html).contains("18:00\u{a0}Uhr"), "{name}");
    }
}

#[test]
fn html_names_its_language_and_loads_nothing() {
    for (name, mail) in mails(&usual()) {
        let (_, language) = name.split_once('-').expect("the name of a mail and its language");
        assert_eq!(count(&mail.html, &format!("html[lang={language}]")), 1, "{name}");
        assert_eq!(count(&mail.html, "h1"), 1, "{name}");
        assert_eq!(count(&mail.html, "meta[name=color-scheme]"), 1, "{name}");
        for outside in ["img", "link", "[src]", "[background]", "form", "iframe"] {
            assert_eq!(count(&mail.html, outside), 0, "{name} has {outside}");
        }
        for outside in ["url(", "@import", "@font-face"] {
            assert!(!mail.html.contains(outside), "{name} has {outside}");
        }
    }
}

#[test]
fn values_cannot_become_markup_or_template_code() {
    let plain = mails(&everywhere("x"));
    for value in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</mj-text></mj-column><mj-raw><script>alert(1)</script></mj-raw>",
        "--><!-- <![endif]--> <![CDATA[ <b>",
        "{{ 7 * 7 }}{% include 'layout.mjml' %}{# gone #}",
        "&lt;script&gt; &amp; &#60;b&#62;",
        "C:\\n\\u{41} u\u{308}ber \u{1f468}\u{200d}\u{1f469}",
        "@@0@@ \u{f0001}@@1@@\u{f0000}",
    ] {
        for (name, mail) in mails(&everywhere(value)) {
            let elements = count(&mail.html, "*");
            assert_eq!(elements, count(&plain[&name].html, "*"), "{name}: {value:?} adds elements");
            assert_eq!(count(&mail.html, "script, img, [onmouseover]"), 0, "{name}: {value:?}");
            assert!(
                visible(&mail.html).contains(value),
                "{name}: {value:?} does not read as it was written"
            );
            assert!(mail.subject.contains(value), "{name}: {value:?}");
            assert!(mail.text.replace('\n', " ").contains(value), "{name}: {value:?}");
        }
    }
}

#[test]
fn the_label_read_aloud_is_the_subject() {
    let label = Selector::parse("[aria-label]").expect("a valid selector");
    for value in ["C:\\neu \"u\u{308}ber\"", "Rat & Tat"] {
        for (name, mail) in mails(&everywhere(value)) {
            let page = Html::parse_document(&mail.html);
            let labels: Vec<_> = page
                .select(&label)
                .filter_map(|element| element.value().attr("aria-label"))
                .collect();
            assert_eq!(labels, [mail.subject.as_str()], "{name}");
        }
    }
}

#[test]
fn line_breaks_in_values_cannot_start_a_line() {
    let hostile = "Anna\r\nBcc: opfer@stadt.example\u{2028}\u{85}\0\u{b}\u{202e}Subject: nein";
    let mut words = everywhere(hostile);
    words.introduction = "";
    for (name, mail) in mails(&words) {
        let tame = "Anna Bcc: opfer@stadt.example Subject: nein";
        assert!(mail.subject.contains(tame), "{name}: {}", mail.subject);
        assert!(!mail.subject.contains(char::is_control), "{name}");
        assert!(mail.text.contains(tame), "{name}");
        for part in [&mail.text, &mail.html] {
            assert!(!part.contains(['\0', '\u{202e}', '\u{2028}']), "{name}");
        }
        assert!(!mail.text.lines().any(|line| line.starts_with("Bcc:")), "{name}");
    }
}

#[test]
fn a_subject_is_at_most_200_characters() {
    let endless = "Größenwahn ".repeat(1000);
    for (name, mail) in mails(&everywhere(&endless)) {
        // A space before the cut is left out.
        assert!((199..=200).contains(&mail.subject.chars().count()), "{name}");
        assert!(mail.subject.ends_with('…'), "{name}");
    }
}

#[test]
fn unknown_languages_are_written_in_german() {
    for (tag, language) in [
        ("de", Language::De),
        ("de-simple", Language::DeSimple),
        ("de-Simple", Language::DeSimple),
        ("de_simple", Language::DeSimple),
        ("de-AT", Language::De),
        ("en", Language::En),
        ("en-GB", Language::En),
        ("EN_us", Language::En),
        ("enm", Language::De),
        ("fr", Language::De),
        ("", Language::De),
    ] {
        assert_eq!(Language::best(tag), language, "{tag:?}");
    }
}

/// Whether a city may choose the words of a mail of this name.
fn worded(name: &str) -> bool {
    !["return_code", "passed_on", "registration"].iter().any(|fixed| name.starts_with(fixed))
}

#[test]
fn own_words_stand_between_greeting_and_link() {
    let own = OwnWords {
        subject: "Ihre Meinung zählt",
        paragraphs: "der Stadtrat bittet um Ihren Rat.\n\nWas uns bewegt:\nSchulen\nWege",
    };
    for (name, mail) in mails(&Words { own, ..usual() }).iter().filter(|(name, _)| worded(name)) {
        insta::assert_snapshot!(
            format!("{name}-own-text"),
            format!("{}\n\n{}", mail.subject, mail.text)
        );
        for part in ["der Stadtrat bittet um Ihren Rat.", "Was uns bewegt:", "Wege"] {
            assert!(visible(&mail.html).contains(part), "{name}: {part}");
        }
        assert!(!mail.html.contains("Was uns bewegt:Schulen"), "{name} keeps the lines apart");
    }
}

#[test]
fn own_words_take_away_nothing_that_must_stand_in_a_mail() {
    let own = OwnWords { subject: "Kurz", paragraphs: "nur dies." };
    for (name, mail) in mails(&Words { own, ..usual() }).iter().filter(|(name, _)| worded(name)) {
        let words = usual();
        for fact in [
            words.recipient.name,
            words.sender.responsible,
            words.sender.contact_email,
            words.closes.filter(|_| tells_the_end(name)).unwrap_or_default(),
            words.round.consultation,
        ] {
            let text = mail.text.replace('\n', " ");
            assert!(text.contains(fact) && visible(&mail.html).contains(fact), "{name}: {fact}");
        }
        assert!(mail.text.contains(LINK), "{name}");
        assert_eq!(mail.text.contains(LEAVE), can_be_stopped(name), "{name}");
    }
}

#[test]
fn blank_words_are_the_built_in_ones() {
    let usual = usual();
    let blank = Words { own: OwnWords { subject: " \n", paragraphs: "\n \n" }, ..usual.clone() };
    assert_eq!(mails(&blank), mails(&usual));
}

#[test]
fn own_words_cannot_become_markup_or_header_lines() {
    let tame = Words { own: OwnWords { subject: "x", paragraphs: "x\n\nx" }, ..usual() };
    let hostile = "</mj-text><script>alert(1)</script>{{ link }}\r\nBcc: a@b.example\u{202e}";
    let paragraphs = format!("{hostile}\n\n{hostile}");
    let own = OwnWords { subject: hostile, paragraphs: &paragraphs };
    let tame = mails(&tame);
    for (name, mail) in mails(&Words { own, ..usual() }).iter().filter(|(name, _)| worded(name)) {
        assert!(!mail.subject.contains(char::is_control), "{name}");
        // One line break more in each paragraph.
        let more = count(&mail.html, "*") - count(&tame[name].html, "*");
        assert_eq!(more, count(&mail.html, "br") - count(&tame[name].html, "br"), "{name}");
        assert!(mail.text.contains("{{ link }}"), "{name} reads as it was written");
        assert!(!mail.text.contains('\u{202e}') && !mail.html.contains('\u{202e}'), "{name}");
        let long = "ä".repeat(5000);
        let own = OwnWords { subject: &long, paragraphs: &long };
        let long = &mails(&Words { own, ..usual() })[name];
        assert_eq!(long.subject.chars().count(), 200, "{name}");
    }
}
