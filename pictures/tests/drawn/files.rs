//! Pictures as files.

use pictures::{Fonts, Look, Picture, Undrawable, Width};

use crate::{fonts::fonts, samples};

fn picture() -> Picture {
    samples::ranking().picture(Width::Narrow).expect("the sample can be drawn").alone()
}

fn size_of(png: &[u8]) -> (u32, u32) {
    assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
    let number =
        |from: usize| u32::from_be_bytes(png[from..from + 4].try_into().expect("four are four"));
    (number(16), number(20))
}

#[test]
fn a_png_is_as_large_as_was_asked_for() {
    let png = picture().png(Look::Paper, 2.0, &fonts()).unwrap();
    let (width, height) = picture().size();
    assert_eq!(size_of(&png), ((width * 2.0) as u32, (height * 2.0) as u32));
}

#[test]
fn words_are_drawn_in_the_fonts_that_are_given() {
    let with = picture().png(Look::Paper, 1.0, &fonts()).unwrap();
    let without = picture().png(Look::Paper, 1.0, &Fonts::new([])).unwrap();
    assert!(with.len() > without.len() + 2000, "{} and {}", with.len(), without.len());
}

#[test]
fn names_are_bold() {
    let all = picture().png(Look::Paper, 1.0, &fonts()).unwrap();
    let svg = picture().svg(Look::Paper);
    assert!(svg.contains(r#"font-weight="600""#));
    let again = picture().png(Look::Paper, 1.0, &fonts()).unwrap();
    assert!(all == again, "the same picture is the same file");
}

#[test]
fn a_page_is_no_file() {
    let refused = picture().png(Look::Page, 1.0, &fonts());
    assert!(matches!(refused, Err(Undrawable::ForPages)));
}

#[test]
fn what_would_take_too_much_memory_is_refused() {
    for scale in [200.0, f32::MAX, f32::NAN] {
        let refused = picture().png(Look::Paper, scale, &fonts());
        assert!(matches!(refused, Err(Undrawable::TooLarge)), "{scale}");
    }
}

#[test]
fn a_picture_that_stands_alone_shows_title_summary_and_source() {
    let alone = picture().svg(Look::Paper);
    for words in ["Schulen und Verwaltung", "Mittlere Punktzahl", "Beteiligung „Digitale"] {
        assert!(alone.matches(words).count() >= 1, "{words}");
    }
    let within = samples::ranking().picture(Width::Narrow).unwrap().svg(Look::Page);
    assert!(!within.contains("Beteiligung „Digitale"));
}
