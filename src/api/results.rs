//! `/rounds/{id}/results`: the figures that may be shown, and nothing else.

use chrono::{DateTime, Utc};
use entity::RoundId;
use poem_openapi::{Enum, Object, OpenApi, param::Path, payload::Json};
use publication::{Channels, Participation, Side};
use rules::{
    consensus::VERSION,
    disclosure::{Released, ReleasedRow},
    lifecycle::State,
    questionnaire::Questionnaire,
    tally::{Category, Count, Counting, Item},
};
use uuid::Uuid;

use super::{
    Tag, client::ApiClient, publications::Publication, round_shapes::RoundState,
    verdict::ResultVerdict,
};
use crate::{
    consultation::fingerprint,
    problem::Problem,
    publication::find,
    result::{self as domain, ItemResult, RoundResult},
    round,
};

/// The figures of a round. Groups with too few answers are shown together.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Results {
    pub round_id: Uuid,
    pub state: RoundState,
    /// Of which publication these are; left out if the round is not published.
    pub publication: Option<Publication>,
    /// The version of the questionnaire whose items are shown.
    pub version: i32,
    /// Figures of fewer respondents are never shown alone.
    pub minimum_cell_size: i32,
    /// All responses; left out if there are none to show.
    pub responses: Option<u64>,
    /// There are responses, but too few to show anything.
    pub withheld: bool,
    /// Who answered: groups shown alone, then those shown together.
    pub sides: Vec<ResultSide>,
    /// Keys of groups from which nobody answered.
    pub no_answers: Vec<String>,
    /// How many were invited, groups without a response included; left out if nobody was.
    pub asked: Option<u64>,
    /// How the responses came in; left out if that reveals a small number.
    pub channels: Option<ResultChannels>,
    /// Responses that do not count, since nobody has decided about them.
    pub undecided: u64,
    /// The version of the formulas behind the verdicts.
    pub formulas: u32,
    /// The SHA-256 of the yardstick by which the consultation judges.
    pub yardstick_hash: String,
    /// In the order of the questionnaire.
    pub items: Vec<ResultItem>,
}

/// Groups whose figures are shown as one.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ResultSide {
    /// Keys of groups.
    pub groups: Vec<String>,
    /// How many responses.
    pub n: u64,
    /// How many were invited; left out if nobody was in the round.
    pub asked: Option<u64>,
}

/// Responses by the way they came in.
#[derive(Debug, Object)]
pub struct ResultChannels {
    pub link: u64,
    pub open: u64,
}

/// What the counts of an item are: respondents with `one` category each or with `several`,
/// `points` that respondents gave, or respondents who ticked a box (`ticks`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ResultCounting {
    One,
    Several,
    Points,
    Ticks,
}

impl From<Counting> for ResultCounting {
    fn from(counting: Counting) -> Self {
        match counting {
            Counting::One => Self::One,
            Counting::Several => Self::Several,
            Counting::Points => Self::Points,
            Counting::Ticks => Self::Ticks,
        }
    }
}

/// The figures of a question, of one row of a matrix, or of one option of a ranking.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ResultItem {
    /// The key of the question.
    pub question: String,
    /// The key of the row, or of the option that was put in order, if the question has several.
    pub row: Option<String>,
    pub counting: ResultCounting,
    /// What was counted, in order: keys of options, points of a scale by the number that
    /// respondents saw, or from 1 if they are worded, `yes` and `no`, `disagree` and `agree`, ranks
    /// from 1 and `unranked`, numbers such as `20..29`, or `consent`.
    pub categories: Vec<String>,
    /// There are answers, but too few to show any.
    pub withheld: bool,
    /// Groups shown alone, then those shown together.
    pub rows: Vec<ResultRow>,
    /// The sum of the rows.
    pub total: Option<Figures>,
    /// Keys of groups without a valid answer.
    pub no_answers: Vec<String>,
    /// What the groups together say; left out if answers are neither for nor against.
    pub verdict: Option<ResultVerdict>,
}

/// The figures of groups that are shown as one.
#[derive(Debug, Object)]
pub struct ResultRow {
    /// Keys of groups.
    pub groups: Vec<String>,
    #[oai(flatten)]
    pub figures: Figures,
}

/// How often what was answered.
#[derive(Debug, Object)]
pub struct Figures {
    /// How many gave a valid answer.
    pub n: u64,
    /// How many had no opinion, or passed a statement; no part of `n`.
    pub no_opinion: u64,
    /// How many chose each of the categories, or how many points it was given.
    pub counts: Vec<u64>,
}

impl From<Count> for Figures {
    fn from(count: Count) -> Self {
        let Count { n, no_opinion, by_category } = count;
        Self { n, no_opinion, counts: by_category }
    }
}

impl Results {
    fn of(shown: RoundResult, publication: Option<Publication>, now: DateTime<Utc>) -> Self {
        let RoundResult { round, version, yardstick, participation, items, undecided, .. } = shown;
        let Participation { sides, no_answers, withheld, total, channels, asked } = participation;
        let side = |Side { groups, n, asked }| ResultSide { groups, n, asked };
        Self {
            round_id: round.id.0,
            state: round.state(now).into(),
            publication,
            version: version.number,
            minimum_cell_size: round.minimum_cell_size,
            responses: total,
            withheld,
            sides: sides.into_iter().map(side).collect(),
            no_answers,
            asked,
            channels: channels.map(|Channels { link, open }| ResultChannels { link, open }),
            undecided,
            formulas: VERSION,
            yardstick_hash: fingerprint(&yardstick),
            items: items
                .into_iter()
                .map(|item| ResultItem::of(item, &version.questionnaire))
                .collect(),
        }
    }
}

impl ResultItem {
    fn of(shown: ItemResult, asked: &Questionnaire) -> Self {
        let ItemResult { item, released, figures } = shown;
        let Item { question, row, counting, categories } = item;
        let Released { rows, no_answers, withheld, total } = released;
        let scale = asked.question(&question).and_then(|question| question.kind.scale());
        let name = |category: &Category| match (category, scale) {
            (Category::Point(point), Some(scale)) => {
                scale.points.number(*point).unwrap_or_default().to_string()
            }
            _ => category.to_string(),
        };
        let categories = categories.iter().map(name);
        let rows = rows
            .into_iter()
            .map(|ReleasedRow { groups, count }| ResultRow { groups, figures: count.into() });
        Self {
            question: question.to_string(),
            row: row.map(|row| row.to_string()),
            counting: counting.into(),
            categories: categories.collect(),
            withheld,
            rows: rows.collect(),
            total: total.map(Figures::from),
            no_answers,
            verdict: figures.verdict.map(Into::into),
        }
    }
}

/// The operations.
#[derive(Debug)]
pub struct RoundResults;

#[OpenApi(tag = "Tag::Results")]
impl RoundResults {
    /// The figures of a round as it stands
    ///
    /// Of a published round, as they were published last: the same figures that are shown to
    /// everyone. Free texts are no figures: the export of responses has them.
    #[oai(path = "/rounds/:id/results", method = "get", operation_id = "get_results")]
    async fn get(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Json<Results>, Problem> {
        let (app, now, id) = (&client.app, client.now, RoundId(id));
        let round = round::find::by_id(&app.db.read, id).await?;
        if round.state(now) == State::Published {
            let published = find::by_id(&app.db.read, id, None, now).await?;
            let publication = Publication::from(&published.sealed);
            return Ok(Json(Results::of(published.result, Some(publication), now)));
        }
        let shown = domain::for_organiser(app.sources(), &client.organiser, id).await?;
        Ok(Json(Results::of(shown, None, now)))
    }
}
