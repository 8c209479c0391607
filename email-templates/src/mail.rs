//! What each mail needs to know.

use serde::Serialize;

use crate::Language;
use crate::render::{BuiltInWords, Mail, OwnWords, RenderError, built_in, render};

/// Asks somebody to take part in a round.
#[derive(Clone, Debug, Serialize)]
pub struct Invitation<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    /// What it is about, in the organiser's words: plain text, paragraphs parted by blank lines.
    pub introduction: &'a str,
    /// Until when one may answer, as it shall be read.
    pub closes: Option<&'a str>,
    /// The recipient's own way in.
    pub link: &'a str,
    /// Where further mails can be stopped.
    pub leave: &'a str,
    /// The city's own words in place of ours.
    #[serde(skip)]
    pub own: OwnWords<'a>,
}

/// Brings a colleague the link that somebody has passed on.
#[derive(Clone, Debug, Serialize)]
pub struct PassedOn<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    /// Who has passed it on; may be empty.
    pub passed_by: &'a str,
    /// Until when one may answer, as it shall be read.
    pub closes: Option<&'a str>,
    /// The colleague's own way to the sheet.
    pub link: &'a str,
    /// Where further mails can be stopped.
    pub leave: &'a str,
}

/// Asks whoever gave an address whether they want to come into the register.
#[derive(Clone, Debug, Serialize)]
pub struct Registration<'a> {
    pub sender: Sender<'a>,
    /// Only its consultation is spoken of.
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    /// The page that confirms.
    pub link: &'a str,
    /// Where further mails can be stopped.
    pub leave: &'a str,
}

/// Tells somebody who has not answered that there is still time.
#[derive(Clone, Debug, Serialize)]
pub struct Reminder<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    /// Until when one may answer, as it shall be read.
    pub closes: Option<&'a str>,
    /// The recipient's own way in: the same as in the invitation.
    pub link: &'a str,
    /// Where further mails can be stopped.
    pub leave: &'a str,
    /// The city's own words in place of ours.
    #[serde(skip)]
    pub own: OwnWords<'a>,
}

/// Thanks for an answer that has arrived.
///
/// It holds neither answers nor the receipt code: a mailbox is often read by several people.
#[derive(Clone, Debug, Serialize)]
pub struct Receipt<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    pub answers: Answers,
    /// Until when answers that are [`Answers::Changeable`] can be changed, as it shall be read.
    pub changeable_until: Option<&'a str>,
    /// The personal link: its page says that the answer is there, and later how it goes on.
    pub link: &'a str,
    /// The city's own words in place of ours.
    #[serde(skip)]
    pub own: OwnWords<'a>,
}

/// Tells somebody who was invited that the round is over.
#[derive(Clone, Debug, Serialize)]
pub struct Closing<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    /// The public page of the round.
    pub link: &'a str,
    /// Where further mails can be stopped.
    pub leave: &'a str,
    /// The city's own words in place of ours.
    #[serde(skip)]
    pub own: OwnWords<'a>,
}

/// Tells somebody who was invited that the results are published.
#[derive(Clone, Debug, Serialize)]
pub struct Results<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    /// The published results.
    pub link: &'a str,
    /// Where further mails can be stopped.
    pub leave: &'a str,
    /// The city's own words in place of ours.
    #[serde(skip)]
    pub own: OwnWords<'a>,
}

/// What somebody wrote to those who were invited: subject and paragraphs are [`OwnWords`].
#[derive(Clone, Debug, Serialize)]
pub struct Circular<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    pub recipient: Recipient<'a>,
    /// Until when one may answer, as it shall be read; absent once nobody may.
    pub closes: Option<&'a str>,
    /// The recipient's own way in, or the public page of the round once it is over.
    pub link: &'a str,
    /// Where further mails can be stopped.
    pub leave: &'a str,
    /// What was written.
    #[serde(skip)]
    pub own: OwnWords<'a>,
}

/// Brings the code that leads back to a sheet to whoever asked for it.
#[derive(Clone, Debug, Serialize)]
pub struct ReturnCode<'a> {
    pub sender: Sender<'a>,
    pub round: Round<'a>,
    /// Of whom nothing is known.
    pub recipient: Recipient<'a>,
    /// Until when one may answer, as it shall be read.
    pub closes: Option<&'a str>,
    /// As it is typed.
    pub code: &'a str,
    /// Whether it leads to the answers after they were submitted, too.
    pub lasting: bool,
    /// The page that takes the code. The code is no part of it.
    pub link: &'a str,
}

/// What respondents can still do with what they answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answers {
    /// Nothing: nobody knows which these are.
    Gone,
    Readable,
    /// Read, correct and retract them.
    Changeable,
}

/// Who writes, and who helps.
#[derive(Clone, Debug, Serialize)]
pub struct Sender<'a> {
    /// The municipality by its name, as it shall stand at the head and the end of the mail.
    pub city: &'a str,
    /// The body that answers for the consultation, e.g. "Landeshauptstadt Magdeburg, Fachbereich Digitalisierung".
    pub responsible: &'a str,
    pub contact_email: &'a str,
    pub contact_phone: Option<&'a str>,
}

/// The round the mail is about, in the titles of the mail's language.
#[derive(Clone, Debug, Serialize)]
pub struct Round<'a> {
    pub consultation: &'a str,
    pub title: &'a str,
    /// The council's own number, e.g. "A0105/22".
    pub council_reference: Option<&'a str>,
}

/// Who reads it.
#[derive(Clone, Debug, Serialize)]
pub struct Recipient<'a> {
    /// May be empty; the greeting then does without.
    pub name: &'a str,
    /// The organisation that is asked through this person.
    pub organisation: Option<&'a str>,
}

/// A mail whose words a city may choose.
macro_rules! worded {
    ($($name:ident, $kind:literal, [$($link:ident),+];)+) => {$(
        impl $name<'_> {
            /// The mail in a language.
            ///
            /// # Errors
            /// If a link is none, or a template cannot be filled in.
            pub fn render(&self, language: Language) -> Result<Mail, RenderError> {
                render($kind, language, &[$(self.$link),+], self.own, self)
            }

            /// The words that it has by itself, to begin one's own from.
            ///
            /// # Errors
            /// If a template cannot be filled in.
            pub fn built_in(&self, language: Language) -> Result<BuiltInWords, RenderError> {
                built_in($kind, language, self)
            }
        }
    )+};
}

worded! {
    Invitation, "invitation", [link, leave];
    Reminder, "reminder", [link, leave];
    Receipt, "receipt", [link];
    Closing, "closed", [link, leave];
    Results, "results", [link, leave];
    Circular, "circular", [link, leave];
}

impl PassedOn<'_> {
    /// The mail in a language.
    ///
    /// # Errors
    /// If a link is none, or a template cannot be filled in.
    pub fn render(&self, language: Language) -> Result<Mail, RenderError> {
        let links = [self.link, self.leave];
        render("passed-on", language, &links, OwnWords::default(), self)
    }
}

impl Registration<'_> {
    /// The mail in a language.
    ///
    /// # Errors
    /// If a link is none, or a template cannot be filled in.
    pub fn render(&self, language: Language) -> Result<Mail, RenderError> {
        let links = [self.link, self.leave];
        render("registration", language, &links, OwnWords::default(), self)
    }
}

impl ReturnCode<'_> {
    /// The mail in a language.
    ///
    /// # Errors
    /// If the link is none, or a template cannot be filled in.
    pub fn render(&self, language: Language) -> Result<Mail, RenderError> {
        render("return-code", language, &[self.link], OwnWords::default(), self)
    }
}
