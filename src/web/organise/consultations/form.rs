//! The form that describes a consultation, the same for a new one and one that is there.

use askama::Template;
use entity::consultation;
use poem::{IntoResponse, Response};

use super::milestones::{self, Row};
use crate::{
    consultation::{self as consultations, ConsultationError, Details},
    email::Email,
    limit::Limit,
    problem::Problem,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        moment,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        texts,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/consultation_form.html")]
pub(super) struct ConsultationForm {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    title: String,
    act: String,
    back: String,
    fields: Fields,
    /// What a committee can do, with its words.
    acts: Vec<(String, String)>,
}

impl ConsultationForm {
    /// The form with these values, under the sentences `…-title` and `…-act`.
    pub(super) fn new(visit: &OrganiserVisit, about: &str, back: &str, fields: Fields) -> Self {
        Self {
            shell: visit.shell(),
            t: visit.t,
            frame: Frame::area(visit, Area::Consultations),
            errors: FormErrors::default(),
            title: visit.t.say(&format!("{about}-title")),
            act: visit.t.say(&format!("{about}-act")),
            back: visit.to(back),
            fields,
            acts: milestones::acts(visit.t),
        }
    }

    fn milestones(&self) -> Vec<Row> {
        milestones::rows(&self.fields)
    }

    /// The form as it is first shown.
    pub(super) fn show(self) -> Response {
        Page(self).into_response()
    }

    /// The form once more, with the problems found.
    pub(super) fn again(self, errors: FormErrors) -> Response {
        Page(Self { errors, ..self }).again().into_response()
    }

    /// The form once more, with the refusal of the domain at its field.
    pub(super) fn refuse(self, error: ConsultationError) -> Result<Response, Problem> {
        let mut errors = FormErrors::default();
        match error {
            ConsultationError::Incomplete => {
                errors.add("title-de", self.t.say("organise-consultation-title-missing"));
            }
            ConsultationError::NotAnEmail => {
                errors.add("contact-email", self.t.say("organise-contact-email-wrong"));
            }
            ConsultationError::DeletionDayPast => {
                let sentence = self.t.say("problem-deletion-day-past-way-on");
                errors.add("delete-contacts-on", sentence);
            }
            error => return Err(error.into()),
        }
        Ok(self.again(errors))
    }
}

/// What was typed, as details.
///
/// # Errors
/// Everything that must be corrected first.
pub(super) fn read(t: Speech, fields: &Fields) -> Result<Details, FormErrors> {
    let mut errors = FormErrors::default();
    let details = Details {
        title: texts::typed(fields, "title"),
        summary: texts::typed(fields, "summary"),
        purpose: texts::typed(fields, "purpose"),
        legal_basis: texts::typed(fields, "legal-basis"),
        responsible: fields.one("responsible").to_owned(),
        contact_email: fields.one("contact-email").to_owned(),
        contact_phone: fields.filled("contact-phone"),
        council_reference: fields.filled("council-reference"),
        milestones: milestones::read(t, fields, &mut errors),
        delete_contacts_on: moment::date(fields.one("delete-contacts-on")),
    };
    let needed = [
        ("title-de", "organise-consultation-title-missing", details.title.is_empty()),
        ("purpose-de", "organise-purpose-missing", details.purpose.is_empty()),
        ("legal-basis-de", "organise-legal-basis-missing", details.legal_basis.is_empty()),
        ("responsible", "organise-responsible-missing", details.responsible.is_empty()),
        (
            "contact-email",
            "organise-contact-email-wrong",
            details.contact_email.parse::<Email>().is_err(),
        ),
        (
            "delete-contacts-on",
            "organise-date-wrong",
            details.delete_contacts_on.is_none() && fields.filled("delete-contacts-on").is_some(),
        ),
    ];
    for (field, sentence, wrong) in needed {
        if wrong {
            errors.add(field, t.say(sentence));
        }
    }
    must_fit(t, &details, &mut errors);
    if errors.is_empty() { Ok(details) } else { Err(errors) }
}

fn must_fit(t: Speech, details: &Details, errors: &mut FormErrors) {
    let texts = [
        ("title", &details.title, Limit::LINE),
        ("summary", &details.summary, Limit::PROSE),
        ("purpose", &details.purpose, Limit::PROSE),
        ("legal-basis", &details.legal_basis, Limit::PROSE),
    ];
    for (name, texts, limit) in texts {
        texts::must_fit(t, |lang| texts::field(name, lang), texts, limit, errors);
    }
    let lines = [
        ("council-reference", details.council_reference.as_deref()),
        ("responsible", Some(details.responsible.as_str())),
        ("contact-phone", details.contact_phone.as_deref()),
    ];
    for (field, line) in lines {
        texts::must_fit_line(t, field, line.unwrap_or_default(), Limit::LINE, errors);
    }
}

/// What is said about a consultation, as the fields of the form.
pub(super) fn to_type(consultation: &consultation::Model) -> Fields {
    let consultation::Model {
        title,
        summary,
        purpose,
        legal_basis,
        responsible,
        contact_email,
        ..
    } = consultation;
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let day = consultation.delete_contacts_on.map(|day| day.to_string()).unwrap_or_default();
    let plain = [
        ("responsible", responsible.clone()),
        ("contact-email", contact_email.clone()),
        ("contact-phone", optional(&consultation.contact_phone)),
        ("council-reference", optional(&consultation.council_reference)),
        ("delete-contacts-on", day),
    ];
    let pairs = texts::to_type("title", title)
        .chain(texts::to_type("summary", summary))
        .chain(texts::to_type("purpose", purpose))
        .chain(texts::to_type("legal-basis", legal_basis))
        .chain(plain.map(|(name, value)| (name.to_owned(), value)))
        .chain(milestones::to_type(consultations::milestones(consultation)));
    Fields(pairs.collect())
}
