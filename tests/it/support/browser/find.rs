//! Where on a page something is that a reader would call by its words.

use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use tokio::time::{Instant, sleep};

const PATIENCE: Duration = Duration::from_secs(30);

/// Looks again and again, for half a minute at most, until there is something.
pub(super) async fn soon<T>(look: impl AsyncFn() -> Option<T>) -> Option<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        let found = look().await;
        if found.is_some() || Instant::now() > end {
            return found;
        }
        sleep(Duration::from_millis(30)).await;
    }
}

/// A text as a reader hears it: single spaces, no soft hyphens.
pub(super) fn plain(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What something is for its reader.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// What describes a field, and what most people click.
    Label,
    /// A field by its label, or by the name it has for screen readers alone.
    Field,
    /// A link, a button or a summary.
    Control,
}

/// The first of its kind by these words: visible rather than hidden, the whole of its words
/// rather than their beginning. A `place` narrows it to the row, item or question that mentions it.
pub(super) async fn find(
    client: &Client,
    kind: Kind,
    words: &str,
    place: Option<&str>,
) -> Option<Element> {
    for fit in [Fit::Whole, Fit::Beginning] {
        let path = kind.path(fit, words);
        let found = match place {
            None => client.find_all(Locator::XPath(&path)).await.ok()?,
            Some(place) => {
                let group = client.find(Locator::XPath(&group(place))).await.ok()?;
                group.find_all(Locator::XPath(&path)).await.ok()?
            }
        };
        if let Some(best) = first_visible(found).await {
            return Some(best);
        }
    }
    None
}

async fn first_visible(elements: Vec<Element>) -> Option<Element> {
    for element in &elements {
        if element.is_displayed().await.unwrap_or_default() {
            return Some(element.clone());
        }
    }
    elements.into_iter().next()
}

#[derive(Debug, Clone, Copy)]
enum Fit {
    Whole,
    Beginning,
}

impl Fit {
    /// An XPath condition: these words are what `value` says.
    fn says(self, value: &str, words: &str) -> String {
        let (value, words) = (readable(value), literal(&plain(words)));
        match self {
            Self::Whole => format!("{value} = {words}"),
            Self::Beginning => format!("starts-with({value}, {words})"),
        }
    }
}

impl Kind {
    fn path(self, fit: Fit, words: &str) -> String {
        let (text, name) = (fit.says(".", words), fit.says("@aria-label", words));
        let fields = "self::input or self::select or self::textarea";
        let controls = "self::a or self::button or self::summary";
        match self {
            Self::Label => format!(".//label[{text}]"),
            Self::Field => format!(
                ".//*[@id = //label[{text}]/@for] | .//label[{text}]//*[{fields}] | .//*[{fields}][{name}]"
            ),
            Self::Control => format!(
                ".//*[{controls}][{text} or {name}][not(@aria-hidden = 'true')] | .//input[@type = 'submit'][{}]",
                fit.says("@value", words)
            ),
        }
    }
}

/// The smallest row, item, question or section that mentions `words`.
fn group(words: &str) -> String {
    let groups =
        "self::tr or self::li or self::article or self::fieldset or self::section or self::form";
    let mentions = format!("contains({}, {})", readable("."), literal(&plain(words)));
    format!("//*[{groups}][{mentions}][not(.//*[{groups}][{mentions}])]")
}

/// [`plain`], as XPath has it.
fn readable(value: &str) -> String {
    format!("normalize-space(translate({value}, '\u{a0}\u{202f}\u{ad}', '  '))")
}

/// XPath knows no escapes: a text with both kinds of quotes is put together from pieces.
fn literal(text: &str) -> String {
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    let pieces: Vec<_> = text.split('\'').map(|piece| format!("'{piece}'")).collect();
    format!("concat({})", pieces.join(", \"'\", "))
}
