//! The form in which a contact is added and edited.

use askama::Template;
use entity::ContactId;

use super::parts;
use crate::{
    limit::Limit,
    problem::Problem,
    stakeholder::{Particulars, StakeholderError},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::{Lang, Speech},
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/contact_form.html")]
pub(super) struct ContactForm {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    /// The contact that is edited; absent while one is added.
    id: Option<ContactId>,
    /// The contact that has the address which was typed.
    taken_by: Option<ContactId>,
    groups: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    typed: Typed,
}

/// What stands in the form.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    pub(super) person: String,
    pub(super) email: String,
    pub(super) group: String,
    pub(super) organisation: String,
    pub(super) coordinates: bool,
    pub(super) language: String,
}

impl Typed {
    pub(super) fn of(fields: &Fields) -> Self {
        Self {
            person: fields.one("person").to_owned(),
            email: fields.one("email").to_owned(),
            group: fields.one("group").to_owned(),
            organisation: fields.one("organisation").to_owned(),
            coordinates: fields.ticked("coordinates"),
            language: fields.one("language").to_owned(),
        }
    }

    pub(super) fn particulars(&self) -> Result<Particulars, StakeholderError> {
        Ok(Particulars {
            name: self.person.clone(),
            email: self.email.clone(),
            group_id: self.group.parse().map_err(|_| StakeholderError::UnknownGroup)?,
            organisation: Some(self.organisation.clone()),
            coordinates: self.coordinates,
            language: self.language.clone(),
        })
    }

    /// What can be told without asking the register.
    pub(super) fn problems(&self, t: Speech) -> FormErrors {
        let mut errors = FormErrors::default();
        if self.email.is_empty() {
            errors.add("email", t.say("register-contact-email-missing"));
        }
        if self.group.is_empty() {
            errors.add("group", t.say("register-contact-group-missing"));
        }
        if self.language.parse::<Lang>().is_err() {
            errors.add_at("language", "language-de", t.say("register-contact-language-missing"));
        }
        errors
    }

    /// The refusal at its field, and who has the address if somebody has; or the refusal itself if
    /// the form can do nothing about it.
    pub(super) fn refused(
        &self,
        t: Speech,
        refusal: StakeholderError,
        errors: &mut FormErrors,
    ) -> Result<Option<ContactId>, StakeholderError> {
        match refusal {
            StakeholderError::EmailTaken(by) => {
                errors.add("email", t.say("register-contact-email-taken"));
                return Ok(by);
            }
            StakeholderError::NotAnEmail => {
                errors.add("email", t.say("register-contact-email-wrong"));
            }
            StakeholderError::NameLength => {
                let field =
                    if Limit::LINE.admits(&self.person) { "organisation" } else { "person" };
                errors.add(field, t.say("register-contact-name-length"));
            }
            StakeholderError::CoordinatesNothing => {
                errors.add("organisation", t.say("register-contact-coordinates-nothing"));
            }
            other => return Err(other),
        }
        Ok(None)
    }
}

/// The form with what stands in it.
pub(super) async fn form(
    visit: &OrganiserVisit,
    id: Option<ContactId>,
    typed: Typed,
    errors: FormErrors,
    taken_by: Option<ContactId>,
) -> Result<Page<ContactForm>, Problem> {
    Ok(Page(ContactForm {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(visit, Area::Register),
        errors,
        id,
        taken_by,
        groups: parts::groups_to_choose(visit).await?,
        languages: parts::languages(visit.t),
        typed,
    }))
}
