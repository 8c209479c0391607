//! Why something cannot be drawn.

/// What is wrong with the numbers of a picture. Whoever has none says so in words: an empty frame
/// tells less than a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// There is nothing to draw.
    #[error("there is nothing to draw")]
    Empty,
    /// A row has more or fewer numbers than there are columns.
    #[error("rows and columns do not match")]
    Ragged,
    /// The shares of a bar do not sum to 100.
    #[error("the shares of a bar do not sum to 100")]
    NotWhole,
    /// There are more columns or tones than can be told apart.
    #[error("there are more columns than can be told apart")]
    TooMany,
    /// A number lies outside its scale, or an interval does not hold its share.
    #[error("a number lies outside its scale or interval")]
    OutOfScale,
    /// Bounds, days or totals go backwards, or the classes of a distribution differ in width.
    #[error("numbers that are to grow evenly do not")]
    Uneven,
}

/// That a share in per cent lies within its bounds, and all of them between 0 and 100.
pub(crate) fn within(low: u8, share: u8, high: u8) -> Result<(), Unfit> {
    if low <= share && share <= high && high <= 100 { Ok(()) } else { Err(Unfit::OutOfScale) }
}
