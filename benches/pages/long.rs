//! A questionnaire as long as any city will write: 300 questions on 50 pages in ten languages.

use serde_json::{Map, Value, json};

pub(crate) const PAGES: usize = 50;
pub(crate) const QUESTIONS_ON_A_PAGE: usize = 6;

const LANGUAGES: [&str; 10] = ["de", "en", "fr", "it", "es", "pl", "tr", "uk", "ar", "de-simple"];

/// The document as an author would hand it in.
pub(crate) fn document() -> String {
    let pages: Vec<Value> = (1..=PAGES).map(page).collect();
    let document = json!({
        "languages": LANGUAGES,
        "title": texts("Alles auf einmal"),
        "pages": pages,
    });
    document.to_string()
}

/// What a browser sends that answers every question of a page.
pub(crate) fn answers(page: usize) -> Vec<(String, String)> {
    let key = |question: usize| format!("p{page}-q{question}");
    [
        (key(1), "2".to_owned()),
        (key(2), "b".to_owned()),
        (key(3), "a".to_owned()),
        (key(3), "c".to_owned()),
        (format!("{}.r1", key(4)), "3".to_owned()),
        (format!("{}.r2", key(4)), "1".to_owned()),
        (format!("{}.r3", key(4)), "none".to_owned()),
        (key(5), page.to_string()),
        (key(6), "Hier fehlt eine Bank, und dort ein Baum.".to_owned()),
        ("_step".to_owned(), "forward".to_owned()),
    ]
    .into()
}

/// Six kinds of question; from the second page on, two of them hang on an earlier answer.
fn page(number: usize) -> Value {
    let key = |question: usize| format!("p{number}-q{question}");
    let mut questions = vec![
        json!({ "key": key(1), "kind": "scale", "required": true, "scale": scale() }),
        json!({ "key": key(2), "kind": "single_choice", "required": true, "options": options() }),
        json!({ "key": key(3), "kind": "multiple_choice", "at_most": 3, "options": options() }),
        json!({ "key": key(4), "kind": "matrix", "scale": scale(), "rows": rows() }),
        json!({ "key": key(5), "kind": "number", "from": 0, "to": 1000 }),
        json!({ "key": key(6), "kind": "long_text" }),
    ];
    for (at, question) in questions.iter_mut().enumerate() {
        question["text"] = texts(&format!("Was sagen Sie zu Punkt {number}.{}?", at + 1));
        question["help"] = texts("Denken Sie dabei an die nächsten fünf Jahre in Ihrem Stadtteil.");
        if number > 1 && at % 3 == 2 {
            let earlier = format!("p{}-q2", number - 1);
            question["show_if"] = json!({ "question": earlier, "is": "b" });
        }
    }
    json!({ "key": format!("p{number}"), "title": texts(&format!("Teil {number}")), "questions": questions })
}

fn scale() -> Value {
    let points = ["unwichtig", "eher unwichtig", "teils, teils", "eher wichtig", "wichtig"];
    json!({ "points": points.map(texts), "no_opinion": texts("weiß ich nicht") })
}

fn options() -> Value {
    json!(
        ["a", "b", "c", "d", "e"]
            .map(|key| json!({ "key": key, "text": texts(&format!("Vorschlag {key}")) }))
    )
}

fn rows() -> Value {
    json!(
        ["r1", "r2", "r3"].map(|key| json!({ "key": key, "text": texts(&format!("Ziel {key}")) }))
    )
}

/// The same words in each language, told apart by its tag.
fn texts(words: &str) -> Value {
    let each = LANGUAGES.map(|tag| (tag.to_owned(), json!(format!("{words} ({tag})"))));
    Value::Object(Map::from_iter(each))
}
