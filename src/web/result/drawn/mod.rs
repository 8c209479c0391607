//! The pictures of a result: the same in the page, in the report and as files.
//!
//! Each kind has a file that puts figures into a chart of the crate `pictures`, with the words of
//! a language. What has too little to be drawn has no chart; its sentences and tables stand alone.

mod breadth;
mod caption;
mod choices;
mod distribution;
mod diverging;
mod heat;
mod judged;
mod ranking;

use pictures::{
    Axis, Breadth, Caption, Choices, Distribution, DivergingBars, HeatMap, Picture, Ranking, Unfit,
    Width,
};

use self::caption::Source;
use super::wording::Wording;
use crate::result::{ItemResult, RoundResult};

/// Something that can be drawn.
#[derive(Clone, Debug)]
pub(super) enum Chart {
    Breadth(Breadth),
    Heat(HeatMap),
    Diverging(DivergingBars),
    Choices(Choices),
    Distribution(Distribution),
    Ranking(Ranking),
}

impl Chart {
    /// What tells it from the others of a result: the id of the figure that it belongs to.
    pub(super) fn key(&self) -> &str {
        &self.caption().key
    }

    pub(super) fn caption(&self) -> &Caption {
        match self {
            Self::Breadth(chart) => &chart.caption,
            Self::Heat(chart) => &chart.caption,
            Self::Diverging(chart) => &chart.caption,
            Self::Choices(chart) => &chart.caption,
            Self::Distribution(chart) => &chart.caption,
            Self::Ranking(chart) => &chart.caption,
        }
    }

    /// Draws it.
    ///
    /// # Errors
    /// If its numbers cannot be drawn.
    pub(super) fn picture(&self, width: Width) -> Result<Picture, Unfit> {
        match self {
            Self::Breadth(chart) => chart.picture(width),
            Self::Heat(chart) => chart.picture(width),
            Self::Diverging(chart) => chart.picture(width),
            Self::Choices(chart) => chart.picture(width),
            Self::Distribution(chart) => chart.picture(width),
            Self::Ranking(chart) => chart.picture(width),
        }
    }
}

/// All charts of a result that can be drawn, in the order of its page. `city` is who publishes.
pub(super) fn charts(words: &Wording<'_>, result: &RoundResult, city: &str) -> Vec<Chart> {
    let Some(responses) = result.participation.total else { return vec![] };
    let source = Source { city, result, responses };
    let all = breadth::breadth(words, &source).into_iter().map(Chart::Breadth);
    let questions = result.items.chunk_by(|one, next| one.item.question == next.item.question);
    let mut charts: Vec<Chart> =
        all.chain(questions.flat_map(|items| question(words, items, &source))).collect();
    on_one_axis(&mut charts);
    charts.retain(|chart| chart.picture(Width::Wide).is_ok());
    charts
}

/// The charts of the items of one question.
fn question(words: &Wording<'_>, items: &[ItemResult], source: &Source<'_>) -> Vec<Chart> {
    if items.first().is_some_and(|first| first.item.is_rank()) {
        return ranking::ranking(words, items, source).map(Chart::Ranking).into_iter().collect();
    }
    let overview = heat::heat(words, items, source).map(Chart::Heat);
    let each = items.iter().filter_map(|item| self::item(words, item, source));
    overview.into_iter().chain(each).collect()
}

fn item(words: &Wording<'_>, item: &ItemResult, source: &Source<'_>) -> Option<Chart> {
    if item.item.is_graded() {
        return diverging::diverging(words, item, source).map(Chart::Diverging);
    }
    let numbers = distribution::distribution(words, item, source).map(Chart::Distribution);
    numbers.or_else(|| choices::choices(words, item, source).map(Chart::Choices))
}

/// Bars of a page can be compared: all have one scale.
fn on_one_axis(charts: &mut [Chart]) {
    let bars = charts.iter().filter_map(|chart| match chart {
        Chart::Diverging(bars) => Some(bars),
        _ => None,
    });
    let axis = Axis::over(bars);
    for chart in charts {
        if let Chart::Diverging(bars) = chart {
            bars.axis = Some(axis);
        }
    }
}

#[cfg(test)]
mod tests;
