//! Forms as a browser reads and sends them.

use scraper::{ElementRef, Html, Selector};

/// What the form holds before anything is typed.
pub(super) fn filled(html: &Html, form: ElementRef<'_>) -> Vec<(String, String)> {
    let mut pairs = vec![];
    for control in html.select(&css("input[name], textarea[name], select[name]")) {
        if form_of(html, control).is_none_or(|its| its.id() != form.id()) {
            continue;
        }
        let name = control.attr("name").unwrap_or_default().to_owned();
        let value = match control.value().name() {
            "textarea" => {
                Some(control.text().collect::<String>().trim_start_matches('\n').to_owned())
            }
            "select" => control
                .select(&css("option[selected]"))
                .chain(control.select(&css("option")))
                .next()
                .map(|option| option.attr("value").unwrap_or_default().to_owned()),
            _ => match control.attr("type") {
                Some("radio" | "checkbox") => control
                    .attr("checked")
                    .map(|_| control.attr("value").unwrap_or("on").to_owned()),
                Some("submit" | "file") => None,
                _ => Some(control.attr("value").unwrap_or_default().to_owned()),
            },
        };
        pairs.extend(value.map(|value| (name, value)));
    }
    pairs
}

pub(super) fn form_of<'h>(html: &'h Html, control: ElementRef<'h>) -> Option<ElementRef<'h>> {
    if let Some(id) = control.attr("form") {
        return by_id(html, id);
    }
    control.ancestors().filter_map(ElementRef::wrap).find(|it| it.value().name() == "form")
}

pub(super) fn under_legend(control: ElementRef<'_>, words: &str) -> bool {
    let fieldset =
        control.ancestors().filter_map(ElementRef::wrap).find(|it| it.value().name() == "fieldset");
    fieldset.is_some_and(|it| it.select(&css("legend")).next().is_some_and(|it| says(it, words)))
}

pub(super) fn by_id<'h>(html: &'h Html, id: &str) -> Option<ElementRef<'h>> {
    html.select(&css("[id]")).find(|it| it.attr("id") == Some(id))
}

pub(super) fn says(element: ElementRef<'_>, words: &str) -> bool {
    squeezed(&element.text().collect::<String>()).contains(words)
}

pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

pub(super) fn encoded(pairs: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

pub(super) fn as_form(pairs: &[(String, String)]) -> (String, Vec<u8>) {
    ("application/x-www-form-urlencoded".to_owned(), encoded(pairs).into_bytes())
}

/// Browsers send a field without a file as a file without a name.
pub(super) fn as_multipart(
    pairs: &[(String, String)],
    files: &[(String, String, Vec<u8>)],
) -> (String, Vec<u8>) {
    let mut body = vec![];
    for (name, value) in pairs {
        let part = format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}");
        body.extend(format!("--line-of-a-form\r\n{part}\r\n").into_bytes());
    }
    for (name, file, content) in files {
        let file = file.replace('"', "%22").replace('\n', "%0A").replace('\r', "%0D");
        let part = format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(format!("--line-of-a-form\r\n{part}").into_bytes());
        body.extend(content);
        body.extend(b"\r\n");
    }
    body.extend(b"--line-of-a-form--\r\n");
    ("multipart/form-data; boundary=line-of-a-form".to_owned(), body)
}
