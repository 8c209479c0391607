//! What can be typed: each command borrows the library and says how it went.

mod export;

use std::{
    env,
    error::Error,
    fs,
    io::{self, BufRead},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use entity::RoundId;
use rundtisch::{
    account::{self, NewAccount, Organiser, Role},
    app::App,
    clock::Clock,
    config::Config,
    db::{self, Db},
    demo,
    doctor::{self, Verdict},
    questionnaire::QuestionnaireError,
    round::{self, RoundError},
    serve,
    stakeholder::{self, Imported, Order, StakeholderError},
    telemetry,
};

type Outcome = Result<ExitCode, Box<dyn Error>>;

/// Rundtisch, the consultation service of a municipality.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct Cli {
    /// The settings file, rundtisch.toml if there is one; rundtisch.default.toml has them all.
    #[arg(long, env = "RUNDTISCH_CONFIG", global = true)]
    config: Option<PathBuf>,
    /// What to log, in the form of RUST_LOG.
    #[arg(long, env = "RUNDTISCH_LOG", global = true)]
    log: Option<String>,
    /// `text` or `json`.
    #[arg(long, env = "RUNDTISCH_LOG_FORMAT", default_value = "text", global = true)]
    log_format: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show a consultation of an invented city; nothing to configure, nothing is kept.
    Demo {
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
    },
    /// Serve pages and API, and do the jobs.
    Serve {
        /// Leave the jobs to other instances.
        #[arg(long)]
        no_work: bool,
    },
    /// Do the jobs only.
    Work,
    /// Bring the tables up to date; `serve` does this too.
    Migrate,
    /// Accounts of the administration area.
    Account {
        #[command(subcommand)]
        command: AccountCommand,
    },
    /// Check everything the service needs and say what to do.
    Doctor,
    /// Write the responses or results of a round to a file; its ending says in which format.
    Export {
        what: export::What,
        /// The id in the address of the round's page.
        round: RoundId,
        /// Where to; the ending decides the format.
        file: PathBuf,
    },
    /// Recompute every figure of a published snapshot; needs no settings and no database.
    Verify {
        /// The JSON document, as `docs/snapshot-format.md` describes it.
        file: PathBuf,
    },
    /// Read contacts or a questionnaire from a file.
    Import {
        #[command(subcommand)]
        command: ImportCommand,
    },
}

#[derive(Debug, Subcommand)]
enum AccountCommand {
    /// Make an account; the password is read from standard input.
    Create {
        /// The address to log in with.
        email: String,
        /// What colleagues see beside what this person did, such as "Anna Admin".
        #[arg(long)]
        name: String,
        /// What this person may do: everything (administrator), or read results and explore
        /// answers without small numbers (analyst).
        #[arg(long, value_parser = role, default_value_t = Role::Administrator)]
        role: Role,
    },
}

fn role(word: &str) -> Result<Role, &'static str> {
    word.parse().map_err(|_| "a role is `administrator` or `analyst`")
}

#[derive(Debug, Subcommand)]
enum ImportCommand {
    /// Contacts from a CSV file or workbook with the columns name, email, group, organisation,
    /// language, tags.
    Contacts {
        file: PathBuf,
        /// Change contacts whose address is in the register already.
        #[arg(long)]
        update: bool,
        /// Go on without the lines that are wrong.
        #[arg(long)]
        without_wrong_lines: bool,
    },
    /// The questionnaire of a round in draft, from a YAML or JSON document.
    Questionnaire { round: RoundId, file: PathBuf },
}

/// Carries out a command; what goes wrong is said in one sentence.
pub(crate) async fn run(cli: Cli) -> ExitCode {
    let quiet = matches!(cli.command, Command::Demo { .. } | Command::Verify { .. });
    let usual = if quiet { "warn" } else { "info,sqlx=warn,sea_orm_migration=warn" };
    telemetry::start(cli.log.as_deref().unwrap_or(usual), cli.log_format == "json");
    match carry_out(cli).await {
        Ok(code) => code,
        Err(error) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

async fn carry_out(cli: Cli) -> Outcome {
    if let Command::Demo { listen } = cli.command {
        return show_demo(listen).await;
    }
    if let Command::Verify { file } = cli.command {
        return verify(&file);
    }
    let config = Config::read(cli.config.as_deref())?;
    match cli.command {
        Command::Demo { .. } | Command::Verify { .. } => unreachable!("carried out above"),
        Command::Serve { no_work } => {
            let app = App::open(config, Clock::system()).await?;
            let listener = serve::listen(app.config.listen).await?;
            say(&format!("Rundtisch serves {}", app.config.base_url));
            serve::serve(app, listener, !no_work, serve::told_to_stop()).await?;
        }
        Command::Work => {
            serve::only_work(App::open(config, Clock::system()).await?, serve::told_to_stop())
                .await;
        }
        Command::Migrate => {
            fs::create_dir_all(&config.data_dir)?;
            let db = Db::connect(&config.database()).await?;
            let steps = db.pending_migrations().await?;
            db.migrate().await?;
            say(&format!("{steps} steps taken; the tables are up to date."));
        }
        Command::Account { command: AccountCommand::Create { email, name, role } } => {
            create_account(config, email, name, role).await?;
        }
        Command::Doctor => return examine(&config).await,
        Command::Export { what, round, file } => {
            let app = App::open(config, Clock::system()).await?;
            let waiting = export::export(&app, what, round, &file).await?;
            say(&format!("Written to {}.", file.display()));
            if waiting > 0 {
                complain(&format!(
                    "Responses still in the ballot box, and not in this file: {waiting}. They \
                     leave it once there are enough to mix, or minutes after the round has closed \
                     while `rundtisch serve` or `work` runs."
                ));
            }
        }
        Command::Import { command } => return import(config, command).await,
    }
    Ok(ExitCode::SUCCESS)
}

async fn show_demo(listen: SocketAddr) -> Outcome {
    let listener = serve::listen(listen).await?;
    let folder = env::temp_dir().join(format!("rundtisch-demo-{}", uuid::Uuid::new_v4()));
    let app =
        demo::open(demo::config(folder.clone(), listener.local_addr()?), Clock::system()).await?;
    let at = |path: &str| app.config.address(path);
    say(&format!(
        "The demonstration is ready. Everything is invented; nothing leaves this machine.\n\n  \
         For residents      {}\n  Published results  {}\n  Administration     {}\n    \
         email     {}\n    password  {}\n  Mails \"sent\"       {}\n\nStop with Ctrl-C; the data is then removed.",
        at("/de/"),
        at("/de/rounds/digitale-dachstrategie-1/results"),
        at("/de/organise"),
        demo::EMAIL,
        demo::PASSWORD,
        at("/de/organise/mailbox"),
    ));
    let served = serve::serve(app, listener, true, serve::told_to_stop()).await;
    fs::remove_dir_all(folder)?;
    served?;
    Ok(ExitCode::SUCCESS)
}

async fn create_account(
    config: Config,
    email: String,
    name: String,
    role: Role,
) -> Result<(), Box<dyn Error>> {
    complain("Type the password (12 characters or more), then Enter:");
    let mut password = String::new();
    io::stdin().lock().read_line(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    let app = App::open(config, Clock::system()).await?;
    let now = app.clock.now();
    let new = NewAccount { email, name, password, role };
    db::write(&app.db, async |tx| account::create(tx, new, now).await).await?;
    say("The account is made.");
    Ok(())
}

async fn examine(config: &Config) -> Outcome {
    let findings = doctor::examine(config, &Clock::system()).await;
    let width = findings.iter().map(|finding| finding.about.len()).max().unwrap_or_default();
    for finding in &findings {
        let mark = match finding.verdict {
            Verdict::Good => "good    ",
            Verdict::Doubtful => "doubtful",
            Verdict::Bad => "BAD     ",
        };
        say(&format!("{mark}  {:<width$}  {}", finding.about, finding.words));
    }
    let worst = findings.iter().map(|finding| finding.verdict).max();
    Ok(if worst == Some(Verdict::Bad) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn verify(file: &Path) -> Outcome {
    let report = publication::verify(&read(file)?)
        .map_err(|error| format!("{}: {error}", file.display()))?;
    if report.differences.is_empty() {
        say(&format!("All {} values follow from what was counted.", report.compared));
        return Ok(ExitCode::SUCCESS);
    }
    report.differences.iter().for_each(|difference| complain(&difference.to_string()));
    complain(&format!("{} of {} values differ.", report.differences.len(), report.compared));
    Ok(ExitCode::FAILURE)
}

async fn import(config: Config, command: ImportCommand) -> Outcome {
    let app = App::open(config, Clock::system()).await?;
    let now = app.clock.now();
    let operator = Organiser::operator();
    match command {
        ImportCommand::Contacts { file, without_wrong_lines, update } => {
            let bytes = read(&file)?;
            let order = Order { updates: update, without_wrong_lines, ..Order::default() };
            let imported = db::write(&app.db, async |tx| {
                stakeholder::import_contacts(tx, &operator, &bytes, &order, now).await
            })
            .await;
            match imported {
                Ok(imported) => {
                    let Imported { added, updated, unchanged, import: _ } = imported;
                    say(&format!("{added} contacts imported."));
                    if updated + unchanged > 0 {
                        say(&format!("{updated} changed, {unchanged} left as they were."));
                    }
                }
                Err(StakeholderError::WrongLines(problems)) => {
                    for problem in &problems {
                        let column = problem.column.map(|it| it.as_str()).unwrap_or_default();
                        complain(&format!("line {} {column}: {}", problem.line, problem.fault));
                    }
                    complain(
                        "Nothing was imported. Mend these lines, or add --without-wrong-lines.",
                    );
                    return Ok(ExitCode::FAILURE);
                }
                Err(error) => return Err(error.into()),
            }
        }
        ImportCommand::Questionnaire { round, file } => {
            let document = String::from_utf8(read(&file)?)?;
            let asked = db::write(&app.db, async |tx| {
                round::ask(tx, &operator, round, &document, now).await
            })
            .await;
            match asked {
                Ok(version) => say(&format!("Stored as version {}.", version.number)),
                Err(RoundError::Questionnaire(QuestionnaireError::Findings(findings))) => {
                    findings.iter().for_each(|finding| complain(&finding.to_string()));
                    complain("Nothing was stored.");
                    return Ok(ExitCode::FAILURE);
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    fs::read(file)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.display())))
}

#[expect(clippy::print_stdout, reason = "the command line speaks to people here")]
fn say(words: &str) {
    println!("{words}");
}

fn complain(words: &str) {
    eprintln!("{words}");
}
