//! What a form sent.

use poem::{FromRequest, Request, RequestBody, web::Form};

/// The pairs of a form in their order. Absent fields are empty, and space around a value is no
/// part of it.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The value of a field; of several, the first.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// All values of a field, as of checkboxes.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(of, _)| of == name).map(|(_, value)| value.trim())
    }

    /// The value of a field that may be left out.
    #[must_use]
    pub fn filled(&self, name: &str) -> Option<String> {
        Some(self.one(name)).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    /// Whether a checkbox was ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }
}

impl<'a> FromRequest<'a> for Fields {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let Form(pairs) = Form::<Vec<(String, String)>>::from_request(request, body).await?;
        Ok(Self(pairs))
    }
}
