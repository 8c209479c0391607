//! Files of a round, written where the command line says.

use std::{error::Error, fs, io, path::Path};

use clap::ValueEnum;
use entity::RoundId;
use rundtisch::{
    account::Organiser,
    app::App,
    db,
    export::{self, Labels, Wanted},
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
    // The name of an archive on this disk is for whoever types it to choose.
    let ending = if ending == "zip" { "spss.zip" } else { ending };
    let what = match what {
        What::Responses => "responses",
        What::Results => "results",
    };
    let wanted: Wanted = format!("{what}.{ending}").parse().map_err(|error| at_file(&error))?;
    let (operator, now) = (Organiser::operator(), app.clock.now());
    let labels = Labels { language: &"de".parse()?, words: &str::to_owned };
    let folder = &app.config.data_dir;
    let ready = export::prepare(app.sources(), &operator, id, wanted, labels, folder, now).await?;
    let mut written =
        db::write(&app.db, async |tx| ready.hand_out(tx, &operator, now).await).await?;
    let copied = fs::File::create(file).and_then(|mut file| io::copy(&mut written, &mut file));
    copied.map_err(|error| at_file(&error))?;
    match wanted {
        Wanted::Responses(_) => Ok(ballot_box::sizes(&app.db.read, id).await?.values().sum()),
        Wanted::Results(_) => Ok(0),
    }
}
