//! What a page needs around its content, and the way it becomes a response.

use askama::Template;
use poem::http::{StatusCode, header};
use poem::web::WithStatus;
use poem::{IntoResponse, Response};

use rules::questionnaire::{Language, Questionnaire};

use super::speech::{Lang, Speech, own_name};

/// A page ready to be sent. `Page(view)` answers 200; see [`Page::again`] for forms.
#[derive(Debug)]
pub struct Page<T>(pub T);

impl<T: Template + Send> Page<T> {
    /// The form once more, with what was typed and the problems found: status 422.
    pub fn again(self) -> WithStatus<Self> {
        self.with_status(StatusCode::UNPROCESSABLE_ENTITY)
    }
}

impl<T: Template + Send> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        match self.0.render() {
            Ok(html) => Response::builder()
                .header(header::CONTENT_TYPE, "text/html; charset=utf-8")
                .body(html),
            Err(error) => {
                tracing::error!(%error, "A page could not be rendered.");
                StatusCode::INTERNAL_SERVER_ERROR.into()
            }
        }
    }
}

/// What the layout shows around the content: the city, the languages, who is logged in.
/// Pages hold it as `shell`.
#[derive(Clone, Debug)]
pub struct Shell {
    pub city: String,
    pub languages: Vec<LanguageLink>,
    /// The name of the person working in the administration area.
    pub account: Option<String>,
    /// The form whose input must not be lost when the language is changed.
    pub form: Option<&'static str>,
    lang: Lang,
    /// The language in which questionnaires are read, where pages do not have it.
    reads: Option<Language>,
    /// The address of the page with its language.
    path: String,
}

/// The same page in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    pub tag: String,
    pub name: String,
    pub href: String,
    pub current: bool,
}

impl Shell {
    /// The shell of a public page at this path, which begins with its language.
    pub fn new(speech: Speech, city: &str, path: &str) -> Self {
        let lang = speech.lang();
        Self {
            city: city.to_owned(),
            languages: language_links(lang, path, &[]),
            account: None,
            form: None,
            lang,
            reads: None,
            path: path.to_owned(),
        }
    }

    /// The shell of a page on the way through a questionnaire that is read in this language: it
    /// stays among the languages, so that nobody loses it.
    pub fn reading(self, language: &Language) -> Self {
        let reads = Some(language.clone()).filter(|it| it.as_str() != self.lang.tag());
        let languages = language_links(self.lang, &self.path, reads.as_slice());
        Self { reads, languages, ..self }
    }

    /// The shell of the administration area.
    pub fn of_account(self, name: &str) -> Self {
        Self { account: Some(name.to_owned()), ..self }
    }

    /// The shell of a page with a form to be answered: the languages become buttons that send it,
    /// with a field `_step` of `language-de` and so on.
    pub fn with_form(self, id: &'static str) -> Self {
        Self { form: Some(id), ..self }
    }

    /// The shell of a page shown in answer to a form: other languages show the page at this path.
    pub fn at(self, path: &str) -> Self {
        let languages = language_links(self.lang, path, self.reads.as_slice());
        Self { languages, path: path.to_owned(), ..self }
    }

    /// The shell of a page that asks: it can be read in each language of the questionnaire too.
    pub fn asking(self, questionnaire: &Questionnaire) -> Self {
        Self { languages: language_links(self.lang, &self.path, &questionnaire.languages), ..self }
    }

    /// The address of a page in the language of this one: `href("imprint")` is `/de/imprint`.
    pub fn href(&self, page: &str) -> String {
        format!("/{}/{page}", self.lang.tag())
    }
}

/// The languages of all pages, then those that only the questionnaire has.
fn language_links(lang: Lang, path: &str, asked: &[Language]) -> Vec<LanguageLink> {
    let path = path.trim_start_matches('/');
    let (tag, rest) = path.split_once('/').unwrap_or((path, ""));
    let current = if tag.is_empty() { lang.tag() } else { tag };
    let link = |tag: &str| LanguageLink {
        tag: tag.to_owned(),
        name: own_name(tag),
        href: format!("/{tag}/{rest}"),
        current: tag == current,
    };
    let pages = Lang::ALL.map(Lang::tag);
    let others = asked.iter().map(Language::as_str).filter(|tag| !pages.contains(tag));
    pages.into_iter().chain(others).map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(lang: Lang, path: &str) -> Shell {
        Shell::new(Speech::new(lang, chrono_tz::Europe::Berlin), "Magdeburg", path)
    }

    #[test]
    fn another_language_is_the_same_page() {
        for (path, english) in [
            ("/de/results/7?group=science", "/en/results/7?group=science"),
            ("/de/", "/en/"),
            ("/de", "/en/"),
            ("/", "/en/"),
        ] {
            let hrefs: Vec<_> = shell(Lang::De, path)
                .languages
                .into_iter()
                .map(|link| (link.href, link.current))
                .collect();
            assert_eq!(hrefs[1], (english.to_owned(), false));
            assert!(hrefs[0].1, "German is current");
        }
    }

    #[test]
    fn a_language_that_only_the_questionnaire_has_is_kept() {
        let arabic = "ar".parse().expect("a language");
        for path in ["/ar/rounds/7/receipt", "/ar/rounds/7/pause"] {
            let shell = shell(Lang::De, path).reading(&arabic).at(path);
            let current: Vec<_> = shell.languages.iter().filter(|it| it.current).collect();
            assert_eq!(current[0].href, path);
            assert_eq!(shell.languages.len(), Lang::ALL.len() + 1);
        }
    }

    #[test]
    fn addresses_begin_with_the_language_of_the_page() {
        assert_eq!(shell(Lang::En, "/en/").href("imprint"), "/en/imprint");
    }

    #[derive(Template)]
    #[template(source = "<p>{{ word }}</p>", ext = "html")]
    struct Small {
        word: &'static str,
    }

    #[tokio::test]
    async fn a_page_is_html_and_a_form_shown_again_says_so() {
        let response = Page(Small { word: "a < b" }).into_response();
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(response.into_body().into_string().await.expect("text"), "<p>a &#60; b</p>");
        assert_eq!(
            Page(Small { word: "" }).again().into_response().status(),
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
}
