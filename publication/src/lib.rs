//! The result of a round, frozen: what is published of it, and whether its figures follow.
//!
//! A [`Snapshot`] holds what was asked, counted and said, in whole numbers and words. [`figures`]
//! computes everything else from it. [`Snapshot::sealed`] puts both into the published document,
//! with a checksum; [`verify`] reads such a document and recomputes it. [`differencing`] says what
//! two versions give away together. The document is described in `docs/snapshot-format.md`.

mod canonical;
mod change;
mod codebook;
mod compare;
mod consistency;
mod csv;
mod differencing;
mod figures;
mod flaw;
mod groups;
mod item;
mod judgement;
mod ranking;
mod sealed;
mod snapshot;
mod table;
mod verify;

pub use change::{Change, Subject, changes};
pub use codebook::codebook;
pub use compare::{Difference, Rule};
pub use csv::csv;
pub use differencing::{Exposed, Place, differencing};
pub use figures::{
    CountFigures, Figures, Interval, ItemFigures, SideFigures, Spread, figures, item_figures,
};
pub use flaw::{Flaw, FlawKind, LARGEST};
pub use groups::{GroupTest, Superiority};
pub use item::{Category, CategoryKind, Count, Item, Row};
pub use judgement::{Breadth, Judged, Judgement, Means};
pub use ranking::{Borda, RankedOption, RankingFigures};
pub use sealed::{FORMAT, Sealed, Unsealable};
pub use snapshot::{
    Channels, Consultation, Correction, Group, Licence, Participation, Reply, Round, Service, Side,
    Snapshot,
};
pub use verify::{Report, Unreadable, verify};
