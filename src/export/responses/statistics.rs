//! What programs for statistics read: a ZIP archive with the responses in numbers, an SPSS syntax
//! that names and labels them, and a codebook.

use std::{
    fs::File,
    io::{BufWriter, Write},
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use self::data::Data;
pub(super) use self::variable::{Variable, variables};
use super::{ExportError, Labels, StoredResponse, Survey};

mod book;
mod data;
mod name;
mod syntax;
mod variable;

/// What the archive holds besides the data.
#[derive(Debug)]
pub(super) struct Frame {
    slug: String,
    variables: Vec<Variable>,
    codebook: Vec<u8>,
}

impl Frame {
    pub(super) fn of(survey: &Survey, labels: Labels<'_>) -> Result<Self, ExportError> {
        let variables = variables(survey, labels);
        let codebook = book::write(&variables)?;
        Ok(Self { slug: survey.round.slug.clone(), variables, codebook })
    }
}

/// Writes the archive. The syntax comes after the data, since it says how long their texts are.
pub(super) fn write(
    survey: &Survey,
    responses: impl Iterator<Item = StoredResponse>,
    frame: &Frame,
    file: File,
) -> Result<File, ExportError> {
    let mut zip = ZipWriter::new(BufWriter::new(file));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file("responses.csv", stored.large_file(true))?;
    let mut data = Data::begin(&mut zip, &frame.variables)?;
    for response in responses {
        data.row(&survey.row(&response))?;
    }
    let widths = data.finish();
    zip.start_file("responses.sps", stored)?;
    let syntax = syntax::syntax(&frame.slug, &frame.variables, &widths);
    zip.write_all(syntax.as_bytes()).map_err(ExportError::File)?;
    zip.start_file("codebook.csv", stored)?;
    zip.write_all(&frame.codebook).map_err(ExportError::File)?;
    zip.finish()?.into_inner().map_err(|error| ExportError::File(error.into_error()))
}
