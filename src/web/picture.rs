//! Pictures in a page.

use pictures::{Look, Picture, Unfit, Width};

/// A picture in both widths, of which the style sheet shows one; none if it cannot be drawn.
pub(super) fn in_both_widths(draw: impl Fn(Width) -> Result<Picture, Unfit>) -> Option<String> {
    let drawn = |width| Some(draw(width).ok()?.svg(Look::Page));
    [Width::Narrow, Width::Wide].into_iter().map(drawn).collect()
}
