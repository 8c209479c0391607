//! The figures of a result, drawn as SVG: the same in a page, in a PDF and as a file.
//!
//! One type for each kind of picture. It holds numbers and every word that is to be read, and
//! gives a [`Picture`] for a [`Width`] and the same numbers as a [`Table`]. A picture is written
//! for a [`Look`]. Nothing here knows a language, a question or a database.

mod axis;
mod breadth;
mod canvas;
mod choices;
mod distribution;
mod diverging;
mod heat;
mod legend;
mod marks;
mod measure;
mod paint;
mod palette;
mod picture;
mod plain;
mod png;
mod ranking;
mod returns;
mod rows;
mod svg;
mod table;
mod unfit;

pub use breadth::{Breadth, BreadthWords, Statement};
pub use choices::{Choices, ChoicesWords, Chosen};
pub use distribution::{Distribution, DistributionWords, Edge, Place, Quartiles};
pub use diverging::{Axis, Bar, DivergingBars, DivergingWords, Favour, Side};
pub use heat::{HeatMap, HeatRow, HeatWords};
pub use palette::Look;
pub use picture::{Caption, Picture, Width};
pub use png::{Fonts, Undrawable};
pub use ranking::{Ranked, Ranking, RankingWords};
pub use returns::{Day, Mark, Returns, ReturnsWords};
pub use table::Table;
pub use unfit::Unfit;
