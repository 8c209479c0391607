use entity::consultation;

use crate::config::Config;

/// Whom to ask: shown wherever somebody may be stuck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Contact {
    pub(super) email: String,
    pub(super) phone: Option<String>,
}

impl Contact {
    pub(super) fn of(consultation: &consultation::Model) -> Self {
        Self {
            email: consultation.contact_email.clone(),
            phone: consultation.contact_phone.clone().filter(|phone| !phone.is_empty()),
        }
    }

    /// The contact of the service, where no consultation is at hand.
    pub(super) fn of_service(config: &Config) -> Self {
        Self { email: config.contact_email.clone(), phone: None }
    }
}
