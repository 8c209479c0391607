//! Bodies that are taken as they were sent: documents and files.

use std::marker::PhantomData;

use poem::{FromRequest, Request, RequestBody, http::StatusCode};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    error::ContentTypeError,
    registry::{MetaMediaType, MetaRequest, MetaSchema, MetaSchemaRef},
};

use crate::problem::{Detail, Problem};

/// Which content types a body may have.
pub trait Accepts: Send + Sync {
    const TYPES: &'static [&'static str];
}

/// The bytes of a body that has one of the accepted content types.
#[derive(Debug)]
pub struct Source<A> {
    pub bytes: Vec<u8>,
    accepts: PhantomData<A>,
}

impl<A> Source<A> {
    /// The body as text.
    ///
    /// # Errors
    /// `malformed` if it is not UTF-8.
    pub fn text(self) -> Result<String, Problem> {
        String::from_utf8(self.bytes).map_err(|error| Problem {
            code: "malformed",
            status: StatusCode::BAD_REQUEST,
            details: vec![Detail { at: "body".to_owned(), what: error.utf8_error().to_string() }],
        })
    }
}

impl<'a, A: Accepts> ApiExtractor<'a> for Source<A> {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];

    type ParamType = ();
    type ParamRawType = ();

    fn request_meta() -> Option<MetaRequest> {
        let content = A::TYPES.iter().map(|content_type| MetaMediaType {
            content_type,
            schema: MetaSchemaRef::Inline(Box::new(match *content_type {
                "application/json" => MetaSchema::new("object"),
                _ => MetaSchema::new("string"),
            })),
        });
        Some(MetaRequest { description: None, content: content.collect(), required: true })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<()>,
    ) -> poem::Result<Self> {
        let content_type = request.content_type().ok_or(ContentTypeError::ExpectContentType)?;
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        if !A::TYPES.iter().any(|accepted| accepted.eq_ignore_ascii_case(essence)) {
            let content_type = content_type.to_owned();
            return Err(ContentTypeError::NotSupported { content_type }.into());
        }
        let bytes = <Vec<u8> as FromRequest>::from_request(request, body).await?;
        Ok(Self { bytes, accepts: PhantomData })
    }
}
