use entity::{MessageId, message::Bounce};

/// A mail that came back about one of our messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    pub message: MessageId,
    pub verdict: Verdict,
    /// Who did not get it, as the server says it: maybe an address that ours leads to.
    pub recipient: Option<String>,
    /// To whom our mail was addressed, if it came back with its headers.
    pub addressed: Option<String>,
    /// The code of the server (RFC 3463), such as `5.1.1`.
    pub status: Option<String>,
    /// What the server said.
    pub words: String,
}

/// What a mail that came back says of an address. The first is the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// There is no such address.
    Gone,
    /// The mail or its sender is not wanted there; that says nothing of the address.
    Blocked,
    /// It could not be delivered now: the mailbox is full, the server is away.
    Unavailable,
    /// It is under way and will be tried again.
    Delayed,
    /// The person told their provider that the mail is unwanted.
    Complained,
    /// A program answers for the person, who is away.
    Answered,
    /// Nothing that we understand, such as a letter by a person.
    Other,
}

impl Verdict {
    /// Why the mail did not arrive; nothing if it did.
    #[must_use]
    pub fn bounce(self) -> Option<Bounce> {
        match self {
            Self::Gone => Some(Bounce::Gone),
            Self::Blocked => Some(Bounce::Blocked),
            Self::Unavailable => Some(Bounce::Unavailable),
            Self::Delayed => Some(Bounce::Delayed),
            Self::Complained | Self::Answered | Self::Other => None,
        }
    }
}
