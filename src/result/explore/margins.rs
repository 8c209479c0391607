//! A table of what is known of the town, pasted by an organiser: what is asked, an answer, its part.

use entity::GroupId;
use index::Index;
use rules::{consensus::Unraked, tally::Item};

use super::{Fault, axis, axis::Axis, view::Place};

/// Why a table of margins cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarginFault {
    /// There is no line.
    Empty,
    /// A line has not three cells.
    Cells,
    /// Neither a question that admits one answer, nor `group`.
    Question,
    /// The question has no such answer, or there is no such group.
    Answer,
    /// The part is no number, or below 0.
    Part,
    /// The same answer twice.
    Twice,
    /// Nobody answered of whom the town has some.
    NobodyOfThem,
    /// All parts of a question are 0.
    NoParts,
    /// The lines contradict each other.
    Contradiction,
}

/// One respect in which the town is known.
#[derive(Clone, Debug)]
pub(super) struct Known {
    about: String,
    /// All that can be answered.
    pub(super) axis: Axis,
    /// Line, category and part, in the order of the lines.
    pub(super) lines: Vec<(usize, usize, f64)>,
}

const OF_GROUPS: &str = "group";

/// Reads a table: a line for each answer, in it the question, the answer as exports name it, and its
/// part, as a number or in per cent, with semicolons, tabs or commas between. A first line with names
/// of columns is passed over.
pub(super) fn read(
    table: &str,
    index: &Index,
    groups: &[(GroupId, String)],
) -> Result<Vec<Known>, Fault> {
    let mut known: Vec<Known> = vec![];
    let lines = table.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty());
    for (at, line) in lines {
        let number = at + 1;
        let wrong = |fault| Fault::Margins(number, fault);
        let [about, answer, part] = cells(line).ok_or(wrong(MarginFault::Cells))?;
        if known.is_empty() && is_heading(&about) {
            continue;
        }
        let part = part_of(&part).ok_or(wrong(MarginFault::Part))?;
        let place = match known.iter().position(|it| it.about == about) {
            Some(place) => place,
            None => {
                let axis = respect(&about, index, groups).ok_or(wrong(MarginFault::Question))?;
                known.push(Known { about: about.clone(), axis, lines: vec![] });
                known.len() - 1
            }
        };
        let category = category(&about, &answer, index, groups);
        let category = category.ok_or(wrong(MarginFault::Answer))?;
        let lines = &mut known[place].lines;
        if lines.iter().any(|(_, there, _)| *there == category) {
            return Err(wrong(MarginFault::Twice));
        }
        lines.push((number, category, part));
    }
    if known.is_empty() { Err(Fault::Margins(0, MarginFault::Empty)) } else { Ok(known) }
}

/// The line because of which there are no weights.
pub(super) fn blamed(known: &[Known], cause: Unraked) -> Fault {
    let line = |margin: usize, at: usize| {
        known.get(margin).and_then(|it| it.lines.get(at)).map_or(0, |(line, ..)| *line)
    };
    match cause {
        Unraked::EmptyCategory { margin, category } => {
            Fault::Margins(line(margin, category), MarginFault::NobodyOfThem)
        }
        Unraked::NoTarget { margin } => Fault::Margins(line(margin, 0), MarginFault::NoParts),
        Unraked::Nothing
        | Unraked::Incomplete { .. }
        | Unraked::SumsDiffer
        | Unraked::Contradiction => Fault::Margins(0, MarginFault::Contradiction),
    }
}

fn cells(line: &str) -> Option<[String; 3]> {
    let between = [';', '\t', ','].into_iter().find(|it| line.contains(*it))?;
    let cells: Vec<String> =
        line.split(between).map(|cell| cell.trim().trim_matches('"').to_owned()).collect();
    cells.try_into().ok()
}

/// No question has a capital letter or one of these as its key in a table that names columns.
fn is_heading(about: &str) -> bool {
    ["question", "frage"].contains(&about.to_lowercase().as_str())
}

fn part_of(text: &str) -> Option<f64> {
    let plain = text.trim_end_matches('%').trim().replace(',', ".");
    plain.parse::<f64>().ok().filter(|part| part.is_finite() && *part >= 0.0)
}

fn item<'a>(about: &str, index: &'a Index) -> Option<(usize, &'a Item)> {
    let place: Place = about.parse().ok()?;
    let at = axis::find(index, &place).ok()?;
    Some((at, &index.items()[at]))
}

fn respect(about: &str, index: &Index, groups: &[(GroupId, String)]) -> Option<Axis> {
    if let Some((at, _)) = item(about, index) {
        return Some(Axis::of_item(index, at)).filter(|axis| axis.exclusive);
    }
    let groups: Vec<Vec<GroupId>> = groups.iter().map(|(id, _)| vec![*id]).collect();
    (about == OF_GROUPS).then(|| Axis::of_sides(index, &groups))
}

fn category(
    about: &str,
    answer: &str,
    index: &Index,
    groups: &[(GroupId, String)],
) -> Option<usize> {
    match item(about, index) {
        Some((_, item)) => item.categories.iter().position(|it| it.to_string() == answer),
        None => groups.iter().position(|(_, key)| key == answer),
    }
}
