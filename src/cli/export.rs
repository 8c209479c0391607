//! Files of a round, written where the command line says.

use std::{error::Error, fs, path::Path};

use clap::ValueEnum;
use entity::RoundId;
use rundtisch::{
    account::Organiser,
    app::App,
    db,
    export::{self, Format, Labels, Wanted},
    response::ballot_box,
};

/// What of a round is exported.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum What {
    /// One row for each response.
    Responses,
    /// The released figures.
    Results,
}

/// Writes a file; its ending says in which format. Answers how many responses are missing in it,
/// since they wait in the ballot box.
pub(crate) async fn export(
    app: &App,
    what: What,
    id: RoundId,
    file: &Path,
) -> Result<u64, Box<dyn Error>> {
    let at_file = |error: &dyn Error| format!("{}: {error}", file.display());
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let format: Format = ending.parse().map_err(|error| at_file(&error))?;
    let what = match what {
        What::Responses => export::What::Responses,
        What::Results => export::What::Results,
    };
    let (operator, now) = (Organiser::operator(), app.clock.now());
    let labels = Labels { language: &"de".parse()?, words: &str::to_owned };
    let wanted = Wanted { what, format };
    let ready = export::prepare(app.sources(), &operator, id, wanted, labels, now).await?;
    let bytes = db::write(&app.db, async |tx| ready.hand_out(tx, &operator, now).await).await?;
    fs::write(file, bytes).map_err(|error| at_file(&error))?;
    match wanted.what {
        export::What::Responses => Ok(ballot_box::sizes(&app.db.read, id).await?.values().sum()),
        export::What::Results => Ok(0),
    }
}
