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
