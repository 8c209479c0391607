//! Importing contacts, first step: choosing a file or pasting its text.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Multipart};

use super::preview;
use crate::{
    problem::Problem,
    stakeholder::{Column, Mapping, Order, find},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/import.html")]
struct ImportPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    /// Name and key of each group.
    groups: Vec<(String, String)>,
}

#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Result<Response, Problem> {
    Ok(Page(view(&visit, FormErrors::default()).await?).into_response())
}

#[handler]
pub(crate) async fn post(visit: OrganiserVisit, form: Multipart) -> poem::Result<Response> {
    let sent = Upload::read(form).await?;
    match sent.content() {
        Some(file) => Ok(preview::show(&visit, file, &sent.order()).await?),
        None => {
            let mut errors = FormErrors::default();
            errors.add("file", visit.t.say("register-import-nothing"));
            Ok(Page(view(&visit, errors).await?).again().into_response())
        }
    }
}

/// What the forms of an import send.
#[derive(Default)]
pub(super) struct Upload {
    file: Vec<u8>,
    text: Vec<u8>,
    /// Everything else.
    fields: Fields,
}

impl Upload {
    pub(super) async fn read(mut form: Multipart) -> poem::Result<Self> {
        let mut upload = Self::default();
        while let Some(field) = form.next_field().await? {
            match field.name().map(str::to_owned) {
                Some(name) if name == "file" => upload.file = field.bytes().await?,
                Some(name) if name == "text" => upload.text = field.bytes().await?,
                Some(name) => upload.fields.0.push((name, field.text().await?)),
                None => {}
            }
        }
        Ok(upload)
    }

    /// The file, or else the pasted text; nothing if both are empty.
    pub(super) fn content(&self) -> Option<&[u8]> {
        [&self.file, &self.text]
            .into_iter()
            .find(|bytes| !bytes.trim_ascii().is_empty())
            .map(Vec::as_slice)
    }

    /// Whether the table is to be looked at again: somebody asks for it, or would import it in
    /// another way than was shown.
    pub(super) fn looks_again(&self, order: &Order) -> bool {
        let shown = order.mapping.as_ref().map(|mapping| as_shown(mapping, order.updates));
        self.fields.one("how") == "preview" || shown.as_deref() != Some(self.fields.one("shown"))
    }

    /// What was chosen. Before anything could be, the headings say which column holds what.
    pub(super) fn order(&self) -> Order {
        let chosen = self.fields.0.iter().any(|(name, _)| name.starts_with("column-"));
        let column = |column: Column| {
            let at = self.fields.one(&format!("column-{}", column.as_str())).parse().ok()?;
            Some((column, at))
        };
        let mapping = chosen.then(|| Mapping::chosen(Column::ALL.into_iter().filter_map(column)));
        Order {
            mapping,
            updates: self.fields.one("known") == "update",
            without_wrong_lines: self.fields.one("how") == "without-wrong-lines",
        }
    }
}

/// How a table was read, for the form to say what was shown.
pub(super) fn as_shown(mapping: &Mapping, updates: bool) -> String {
    let at = |column| mapping.at(column).map(|at: usize| at.to_string()).unwrap_or_default();
    let columns = Column::ALL.map(at).join(",");
    if updates { format!("{columns} update") } else { columns }
}

async fn view(visit: &OrganiserVisit, errors: FormErrors) -> Result<ImportPage, Problem> {
    let groups = find::groups(&visit.app.db.read).await?;
    let name_and_key = |group: entity::stakeholder_group::Model| {
        (in_words(visit.t, &group.name).to_owned(), group.key)
    };
    Ok(ImportPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(visit, Area::Register),
        errors,
        groups: groups.into_iter().map(name_and_key).collect(),
    })
}
