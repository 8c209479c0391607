//! Files of a round, written where the command line says.

use std::{error::Error, fs, path::Path};

use clap::ValueEnum;
use entity::{RoundId, event::EventKind};
use rundtisch::{account::Organiser, app::App, db, export, result, round};

/// What of a round is exported.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum What {
    /// One row for each response.
    Responses,
    /// The released figures.
    Results,
}

/// Writes a file; its ending says in which format.
pub(crate) async fn export(
    app: &App,
    what: What,
    id: RoundId,
    file: &Path,
) -> Result<(), Box<dyn Error>> {
    let xlsx = match file.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => false,
        Some("xlsx") => true,
        _ => return Err(format!("{}: the ending must be .csv or .xlsx", file.display()).into()),
    };
    let (operator, now, db) = (Organiser::operator(), app.clock.now(), &app.db.read);
    let (language, words) = ("de".parse()?, &str::to_owned);
    let bytes = match what {
        What::Responses => {
            let responses = export::responses(db, &operator, id).await?;
            match xlsx {
                true => export::responses_xlsx(&responses, &language, words, now)?,
                false => export::responses_csv(&responses)?,
            }
        }
        What::Results => {
            let result = result::for_organiser(db, &operator, &app.secret, id).await?;
            match xlsx {
                true => export::result_xlsx(&result, &language, words, now)?,
                false => export::result_csv(&result, &language)?,
            }
        }
    };
    db::write(&app.db, async |tx| {
        round::record(tx, &operator, id, EventKind::Exported, None, now).await
    })
    .await?;
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()).into())
}
