//! A file of contacts to begin with, under headings and with the groups of this register.

use poem::{Response, handler};

use crate::{
    problem::Problem,
    stakeholder::find,
    web::{handout, visit::OrganiserVisit},
};

#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Result<Response, Problem> {
    let groups = find::groups(&visit.app.db.read).await?;
    // Spreadsheet programs know UTF-8 by the byte order mark.
    let mut file = format!("\u{feff}{}\r\n", visit.t.say("register-sample-heading"));
    let persons = [
        (
            "Anna Beispiel",
            "anna.beispiel@firma.example",
            "Firma Beispiel GmbH",
            "de",
            "Auftakt 2026",
        ),
        ("Ben Muster", "ben.muster@schule.example", "", "en", ""),
    ];
    for (group, (name, email, organisation, language, tags)) in groups.iter().zip(persons) {
        file += &format!("{name};{email};{};{organisation};{language};{tags}\r\n", group.key);
    }
    let name = visit.t.say("register-sample-file");
    Ok(handout::saved(&name, "text/csv; charset=utf-8", file.into()))
}
