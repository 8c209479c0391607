//! How much a page of questions weighs, with all that it loads, as it comes over the network.

use crate::support::{TestApp, Visitor};

/// The heaviest page may have so many bytes, fonts included, and its style sheet, unpacked, so
/// many.
const PAGE: usize = 120_000;
const STYLES: usize = 30_000;

const ROUND: &str = "/de/rounds/digitale-dachstrategie-2";

#[tokio::test]
async fn a_page_of_questions_is_light() {
    let app = TestApp::demo().await;
    let mut visitor = app.visitor();
    visitor.post(&format!("{ROUND}/sheet"), &[]).await;
    for page in 1..=5 {
        let address = format!("{ROUND}/pages/{page}");
        visitor.open(&address).await;
        assert_eq!(visitor.path(), address);
        let loaded = loaded(&mut visitor).await;
        let mut weights = vec![];
        for address in loaded.iter().chain([&address]) {
            weights.push((visitor.weight(address).await, address));
        }
        let weight: usize = weights.iter().map(|(bytes, _)| bytes).sum();
        assert!(weight <= PAGE, "{weight} bytes: {weights:?}");
        assert!(weights.len() >= 5, "page, styles, sign and fonts are weighed: {weights:?}");
    }
    app.work().await;
}

#[tokio::test]
async fn the_styles_of_a_page_of_questions_are_small() {
    let app = TestApp::demo().await;
    let mut visitor = app.visitor();
    visitor.post(&format!("{ROUND}/sheet"), &[]).await;
    let styles = styles(&mut visitor).await;
    assert!(styles.len() <= STYLES, "{} bytes", styles.len());
    app.work().await;
}

/// What the page that is shown makes a browser load, without itself: every address in its head
/// and body that does not wait for a click, and the fonts for the letters on it.
async fn loaded(visitor: &mut Visitor) -> Vec<String> {
    let source = visitor.source();
    let attributes = ["<link rel=\"icon\" href=\"", "<link rel=\"stylesheet\" href=\"", " src=\""];
    let addresses = |mark| source.split(mark).skip(1).filter_map(|rest| rest.split('"').next());
    let mut loaded: Vec<String> =
        attributes.into_iter().flat_map(addresses).map(str::to_owned).collect();
    let letters: Vec<u32> = source.chars().map(u32::from).collect();
    let styles = styles(visitor).await;
    for face in styles.split("@font-face{").skip(1) {
        let face = face.split('}').next().unwrap_or_default();
        let file = face.split("url(\"").nth(1).and_then(|rest| rest.split('"').next());
        let range = face.split("unicode-range:").nth(1).unwrap_or_default();
        if letters.iter().any(|letter| range.split(',').any(|part| holds(part, *letter))) {
            loaded.push(format!("/assets/{}", file.expect("a font has a file")));
        }
    }
    loaded
}

/// The style sheet of the page that is shown, unpacked.
async fn styles(visitor: &mut Visitor) -> String {
    let (source, path) = (visitor.source(), visitor.path().to_owned());
    let address = source.split("rel=\"stylesheet\" href=\"").nth(1).unwrap();
    let address = address.split('"').next().unwrap().to_owned();
    let styles = visitor.open(&address).await.source();
    visitor.open(&path).await;
    styles
}

/// Whether a part of a `unicode-range`, such as `U+0-FF` or `U+131`, holds a letter.
fn holds(part: &str, letter: u32) -> bool {
    let part = part.trim().trim_start_matches("U+");
    let (first, last) = part.split_once('-').unwrap_or((part, part));
    let number = |digits: &str| u32::from_str_radix(digits, 16).expect("a code point");
    (number(first)..=number(last)).contains(&letter)
}
