//! One mail to one recipient, with the one state it is in.

use sea_orm::entity::prelude::*;

use crate::{CircularId, ContactId, InvitationId, MessageId, PassedLinkId, RoundId, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageId,
    pub round_id: RoundId,
    pub invitation_id: InvitationId,
    pub contact_id: Option<ContactId>,
    /// What it says, if somebody wrote it.
    pub circular_id: Option<CircularId>,
    /// To whom it goes instead of the contact, if it brings a link that was passed on.
    pub passed_link_id: Option<PassedLinkId>,
    pub kind: Word<MessageKind>,
    pub state: Word<MessageState>,
    /// Of the recipient's address; empty once erased.
    pub domain: String,
    /// How often sending has been tried.
    pub attempts: i32,
    /// Not to be sent before.
    pub due_at: DateTimeUtc,
    /// When an instance last took it to send.
    pub claimed_at: Option<DateTimeUtc>,
    /// What the mail server said last.
    pub reply: Option<String>,
    /// A keyed hash of the address that it went to; absent once erased.
    pub addressee: Option<Vec<u8>>,
    /// Why it did not arrive, as far as the servers tell.
    pub bounce: Option<Word<Bounce>>,
    pub created_at: DateTimeUtc,
    pub settled_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "round_id", to = "id", on_delete = "Cascade")]
    pub round: BelongsTo<super::round::Entity>,
    #[sea_orm(belongs_to, from = "invitation_id", to = "id", on_delete = "Cascade")]
    pub invitation: BelongsTo<super::invitation::Entity>,
    #[sea_orm(belongs_to, from = "contact_id", to = "id", on_delete = "SetNull")]
    pub contact: BelongsTo<Option<super::contact::Entity>>,
    #[sea_orm(belongs_to, from = "circular_id", to = "id", on_delete = "Cascade")]
    pub circular: BelongsTo<Option<super::circular::Entity>>,
    #[sea_orm(belongs_to, from = "passed_link_id", to = "id", on_delete = "Cascade")]
    pub passed_link: BelongsTo<Option<super::passed_link::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageKind {
    Invitation,
    Reminder,
    /// Thanks, and word that the response has arrived.
    Receipt,
    /// The round is over.
    Closing,
    /// The results are published.
    Results,
    /// What somebody wrote.
    Circular,
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageState {
    Queued,
    /// An instance is talking to the mail server.
    Sending,
    Sent,
    /// Refused for now; will be tried again.
    Deferred,
    /// Refused for good.
    Failed,
    /// The conversation broke off where it may or may not have been delivered.
    Unknown,
    /// Not to be sent any more: the reason for it has gone.
    Suppressed,
    /// It was sent, and came back.
    Bounced,
    /// It arrived, and the person reported it as unwanted to their mail provider.
    Complained,
}

/// What servers say of an address at which a mail did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bounce {
    /// There is no such address.
    Gone,
    /// The mail or its sender is not wanted there; that says nothing of the address.
    Blocked,
    /// It could not be delivered then: the mailbox was full, the server away.
    Unavailable,
    /// It is under way and is tried again.
    Delayed,
}

crate::stored::words! {
    MessageKind {
        Invitation = "invitation", Reminder = "reminder", Receipt = "receipt",
        Closing = "closing", Results = "results", Circular = "circular",
    }
    MessageState {
        Queued = "queued", Sending = "sending", Sent = "sent", Deferred = "deferred",
        Failed = "failed", Unknown = "unknown", Suppressed = "suppressed",
        Bounced = "bounced", Complained = "complained",
    }
    Bounce {
        Gone = "gone", Blocked = "blocked", Unavailable = "unavailable", Delayed = "delayed",
    }
}
