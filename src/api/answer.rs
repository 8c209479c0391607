//! Answers other than 200.

use poem_openapi::{ApiResponse, payload::Json, types::ToJSON};

/// Something was made.
#[derive(Debug, ApiResponse)]
pub enum Created<T: ToJSON> {
    /// What was made.
    #[oai(status = 201)]
    Created(Json<T>),
}

/// Something was done, and there is no more to say about it.
#[derive(Debug, ApiResponse)]
pub enum Done {
    /// Done.
    #[oai(status = 204)]
    Done,
}
