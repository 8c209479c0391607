//! Reports for machines: on delivery (RFC 3464) and of complaints (RFC 5965).

use mail_parser::{Message, MessageParser, MimeHeaders};

use super::{Status, Verdict, phrase};

/// What a report says of one recipient.
#[derive(Debug, Default)]
pub(super) struct Delivery {
    pub(super) verdict: Option<Verdict>,
    pub(super) recipient: Option<String>,
    pub(super) status: Option<Status>,
    pub(super) words: String,
}

/// The report on the delivery of a mail; nothing if there is none. If it speaks of several
/// recipients, the mail was passed on behind the address that we know: of them counts the one
/// about whom it says the worst, and the address is not gone if any got it. The prose beside it is
/// read where the report has no words of the server.
pub(super) fn delivery(mail: &Message<'_>, prose: &str) -> Option<Delivery> {
    let groups = fields(mail, &["delivery-status", "global-delivery-status"])?;
    let told: Vec<_> = groups.iter().filter_map(|group| group.delivery(prose)).collect();
    let arrived = told.iter().any(|it| it.verdict == Some(Verdict::Other));
    let mut worst = told.into_iter().min_by_key(|it| it.verdict)?;
    if arrived && worst.verdict == Some(Verdict::Gone) {
        worst.verdict = Some(Verdict::Unavailable);
    }
    Some(worst)
}

/// Whether this is a report of a complaint, and if so, whether it complains; nothing if it is no
/// such report.
pub(super) fn complaint(mail: &Message<'_>) -> Option<(bool, Option<String>)> {
    let groups = fields(mail, &["feedback-report"])?;
    let kind = groups.iter().find_map(|group| group.field("Feedback-Type"))?;
    let recipient = groups.iter().find_map(|group| group.field("Original-Rcpt-To"));
    let complains = matches!(
        kind.to_lowercase().as_str(),
        "abuse" | "fraud" | "opt-out" | "opt-out-list" | "other"
    );
    Some((complains, recipient.map(|it| it.trim_matches(['<', '>']).to_owned())))
}

/// A group of fields; an empty line ends it.
struct Group(Vec<(String, String)>);

impl Group {
    fn field(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|it| it.1.clone())
    }

    /// Without the type in front: `rfc822; a@b.example`.
    fn typed(&self, name: &str) -> Option<String> {
        let value = self.field(name)?;
        Some(value.split_once(';').map_or(value.as_str(), |(_, rest)| rest).trim().to_owned())
    }

    fn delivery(&self, prose: &str) -> Option<Delivery> {
        let action = self.field("Action")?.to_lowercase();
        let words = self.typed("Diagnostic-Code").or_else(|| Some(phrase::find(prose)?.1));
        let words = words.unwrap_or_default();
        let status = self.field("Status").as_deref().and_then(Status::find);
        let verdict = match action.split_whitespace().next()? {
            "failed" => match status.or_else(|| Status::find(&words)) {
                Some(status) => Some(status.judge(&words)),
                None => phrase::judge(&words),
            },
            // OpenSMTPD says so too when it gives up.
            "delayed" if phrase::is_about_expiry(prose) => Some(Verdict::Unavailable),
            "delayed" => Some(Verdict::Delayed),
            _ => Some(Verdict::Other),
        };
        let recipient = self.typed("Original-Recipient").or(self.typed("Final-Recipient"));
        Some(Delivery { verdict, recipient, status, words })
    }
}

/// The groups of a part of type `message/…`. Some servers send it as text, encoded or as a file.
fn fields(mail: &Message<'_>, kinds: &[&str]) -> Option<Vec<Group>> {
    let part = mail
        .parts
        .iter()
        .find(|part| kinds.iter().any(|kind| part.is_content_type("message", kind)))?;
    let text = String::from_utf8_lossy(part.contents()).replace("\r\n", "\n");
    Some(text.split("\n\n").filter_map(group).collect())
}

fn group(text: &str) -> Option<Group> {
    let text = format!("{}\n\n", text.trim_start_matches('\n'));
    let read = MessageParser::new().default_header_raw().parse_headers(text.as_bytes())?;
    let fields = read
        .headers_raw()
        .map(|(name, value)| {
            (name.to_owned(), value.split_whitespace().collect::<Vec<_>>().join(" "))
        })
        .collect();
    Some(Group(fields))
}
