//! What a page tells, as blocks of a document.

use pdf::{Block, Chapter, Column, Fact, ReportSection, Table, Words};
use pictures::{Look, Width};

use crate::web::{
    result::{
        drawn::Chart,
        figure::Figure,
        replies::Replies,
        report::{Report, Section},
        tables,
        verdicts::Overview,
    },
    speech::Speech,
};

pub(super) fn words(text: &str) -> Words {
    Words::from(text.to_owned())
}

/// The chapters in the order of reading: when the council deals with it, the findings, and all
/// tables last.
pub(super) fn chapters(
    t: Speech,
    told: &Report,
    replies: &Replies,
    charts: &[Chart],
) -> Vec<Chapter> {
    let drawn = |key: &str| picture(charts, key);
    let details = told.sections.iter().map(|section| detail(section, &drawn));
    let annex = annex(told);
    let chapters = [
        chapter(t.say("milestone-sequence"), dates(t, told), vec![]),
        chapter(t.say("council-key"), key(t, told, &drawn), vec![]),
        chapter(t.say("reply-heading"), replied(t, replies), vec![]),
        chapter(told.participation_title.clone(), answered(told), vec![]),
        chapter(t.say("council-results"), vec![], details.collect()),
        chapter(t.say("result-method"), vec![list(&told.method)], vec![]),
        chapter(t.say("council-annex"), vec![paragraph(t.say("council-annex-lead"))], annex),
    ];
    let says = |chapter: &Chapter| !chapter.blocks.is_empty() || !chapter.sections.is_empty();
    chapters.into_iter().filter(says).collect()
}

fn chapter(title: String, blocks: Vec<Block>, sections: Vec<ReportSection>) -> Chapter {
    Chapter { title: title.into(), blocks, sections }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph(text.into())
}

fn list(sentences: &[String]) -> Block {
    Block::List(sentences.iter().map(|it| words(it)).collect())
}

/// When which committee does what.
fn dates(t: Speech, told: &Report) -> Vec<Block> {
    if told.milestones.is_empty() {
        return vec![];
    }
    let column = |head: &str| Column { head: t.say(head).into(), numbers: false };
    let rows = told
        .milestones
        .iter()
        .map(|line| [&line.day, &line.committee, &line.act].map(|text| words(text)).to_vec());
    vec![Block::Table(Table {
        title: t.say("milestone-heading").into(),
        columns: ["milestone-day", "milestone-committee", "milestone-act"].map(column).to_vec(),
        rows: rows.collect(),
    })]
}

/// The headline, who it comes from, and how broad the consensus is.
fn key(t: Speech, told: &Report, drawn: &impl Fn(&str) -> Option<Block>) -> Vec<Block> {
    let mut blocks = vec![Block::Finding(words(&told.headline))];
    blocks.extend(told.lead.iter().cloned().map(paragraph));
    if let Some(overview) = &told.verdicts {
        let lead = t.say("consensus-overview-lead");
        blocks.push(paragraph(format!("{} {lead}", overview.finding)));
        blocks.extend(drawn("consensus"));
        blocks.push(verdicts(t, overview));
    }
    blocks
}

/// What was said, what the city answers, and how far it got.
fn replied(t: Speech, replies: &Replies) -> Vec<Block> {
    let lang = replies.foreign.map(str::to_owned);
    let note = lang.is_some().then(|| paragraph(t.say("reply-foreign")));
    let foreign = |text: &str| Words { text: text.to_owned(), lang: lang.clone() };
    let fact = |name: &str, says: Words| Fact { name: t.say(name).into(), says };
    let cards = replies.cards.iter().map(|card| {
        Block::Facts(vec![
            fact("reply-said", foreign(&card.statement)),
            fact("reply-answered", foreign(&card.reply)),
            fact("council-status", words(&card.status)),
        ])
    });
    note.into_iter().chain(cards).collect()
}

fn answered(told: &Report) -> Vec<Block> {
    let table = told.participation.iter().map(|table| Block::Table(self::table(table)));
    table.chain(told.participation_notes.iter().cloned().map(paragraph)).collect()
}

fn detail(section: &Section, drawn: &impl Fn(&str) -> Option<Block>) -> ReportSection {
    let overview = section.overview.as_ref().and_then(|overview| drawn(&overview.id));
    let figures = section.figures.iter().flat_map(|figure| self::figure(figure, drawn));
    let blocks = overview.into_iter().chain(figures).collect();
    ReportSection { title: words(&section.question), blocks }
}

fn figure(figure: &Figure, drawn: &impl Fn(&str) -> Option<Block>) -> Vec<Block> {
    let title = || Block::Finding(words(&figure.title));
    let mut blocks = vec![drawn(&figure.id).unwrap_or_else(title)];
    if let Some(verdict) = &figure.verdict {
        let sentences = verdict.sentences.join(" ");
        blocks.push(paragraph(format!("{}. {sentences}", verdict.word)));
    }
    blocks.extend(figure.notes.iter().cloned().map(paragraph));
    blocks
}

/// A picture on white; none if the figure is not drawn.
fn picture(charts: &[Chart], key: &str) -> Option<Block> {
    let chart = charts.iter().find(|chart| chart.key() == key)?;
    let picture = chart.picture(Width::Wide).ok()?;
    let caption = chart.caption();
    Some(Block::Figure(pdf::Figure {
        svg: picture.svg(Look::Paper),
        alt: caption.summary.clone(),
        title: words(&caption.title),
        source: Some(words(&caption.summary)),
    }))
}

fn annex(told: &Report) -> Vec<ReportSection> {
    let overview = told.participation.iter();
    let participation = ReportSection {
        title: words(&told.participation_title),
        blocks: overview.map(|table| Block::Table(self::table(table))).collect(),
    };
    let sections = told.sections.iter().map(|section| {
        let tables = section.figures.iter().flat_map(|figure| &figure.tables);
        let blocks = tables.map(|table| Block::Table(self::table(table))).collect();
        ReportSection { title: words(&section.question), blocks }
    });
    let all = [participation].into_iter().chain(sections);
    all.filter(|section| !section.blocks.is_empty()).collect()
}

fn verdicts(t: Speech, overview: &Overview) -> Block {
    let column = |head: &str| Column { head: t.say(head).into(), numbers: false };
    let rows = overview
        .lines
        .iter()
        .map(|line| [&line.statement, &line.word, &line.breadth].map(|text| words(text)).to_vec());
    Block::Table(Table {
        title: t.say("consensus-all").into(),
        columns: [
            "consensus-column-statement",
            "consensus-column-verdict",
            "consensus-column-breadth",
        ]
        .map(column)
        .to_vec(),
        rows: rows.collect(),
    })
}

fn table(shown: &tables::Table) -> Table {
    let name = Column { head: words(&shown.corner), numbers: false };
    let numbers = shown.columns.iter().map(|head| Column { head: words(head), numbers: true });
    let rows = shown
        .rows
        .iter()
        .chain(&shown.foot)
        .map(|row| [&row.name].into_iter().chain(&row.cells).map(|cell| words(cell)).collect());
    Table {
        title: words(&shown.title),
        columns: [name].into_iter().chain(numbers).collect(),
        rows: rows.collect(),
    }
}
