use crate::support::program::{Program, free_address};

#[tokio::test]
async fn a_new_instance_is_in_order() {
    let program = Program::new();
    assert!(program.run(&["migrate"], "").await.well);
    let said = program.run(&["doctor"], "").await;
    assert!(said.well, "{}", said.words);
    assert!(said.words.contains("no `smtp_url`"), "what is merely doubtful is said");
}

#[tokio::test]
async fn names_that_nobody_has_set_are_doubtful() {
    let names = ["city", "contact_email", "mail_from"];
    let verdict = |words: &str, about: &str| {
        let found = words.lines().find(|line| line.split_whitespace().nth(1) == Some(about));
        found.unwrap_or_default().split_whitespace().next().unwrap_or_default().to_owned()
    };
    let said = Program::new().run(&["doctor"], "").await;
    assert!(said.words.contains("no tables yet"), "{}", said.words);
    assert!(!said.words.contains('\u{1b}'), "no colours in a file");
    for about in names {
        assert_eq!(verdict(&said.words, about), "doubtful", "{about} in:\n{}", said.words);
        assert!(said.words.contains(&format!("set `{about}`")), "{about}");
    }
    let program = Program::new()
        .set("RUNDTISCH_CITY", "Musterstadt")
        .set("RUNDTISCH_CONTACT_EMAIL", "beteiligung@musterstadt.example")
        .set("RUNDTISCH_MAIL_FROM", "Musterstadt <beteiligung@musterstadt.example>");
    let said = program.run(&["doctor"], "").await;
    for about in names {
        assert_eq!(verdict(&said.words, about), "good", "{about} in:\n{}", said.words);
    }
}

#[tokio::test]
async fn everything_that_is_broken_is_named_at_once() {
    let program = Program::new()
        .set("RUNDTISCH_SECRET", "too short")
        .set("RUNDTISCH_SMTP_URL", format!("smtp://{}", free_address()))
        .set("RUNDTISCH_DATABASE_URL", format!("postgres://nobody@{}/none", free_address()));
    program.file("data", "a file where the folder should be");
    let said = program.run(&["doctor"], "").await;
    assert!(!said.well);
    for about in ["data_dir", "secret", "database", "mail"] {
        let named = said.words.lines().any(|it| it.starts_with("BAD") && it.contains(about));
        assert!(named, "{about} is named in:\n{}", said.words);
    }
    assert!(said.words.contains("smtp_url") && said.words.contains("database_url"));
    assert!(!said.words.contains("too short"), "the secret is not shown");
}
