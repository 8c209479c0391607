//! Sheets whose answers fit what is asked.

use rules::questionnaire::{
    Answer, Answers, Choice, Key, Kind, Listed, Questionnaire, Rating, Row, Vote, made_up::uploads,
};

/// Answers most questions, as the dice fall.
pub(crate) fn answered(questionnaire: &Questionnaire, dice: Vec<u16>) -> Answers {
    let mut dice = Dice { dice, thrown: 0 };
    let said = questionnaire.questions().filter_map(|question| {
        let answer = (dice.below(5) > 0).then(|| dice.answer(&question.kind)).flatten()?;
        Some((question.key.clone(), answer))
    });
    said.collect()
}

struct Dice {
    dice: Vec<u16>,
    thrown: usize,
}

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.thrown += 1;
        usize::from(self.dice[self.thrown % self.dice.len()]) % end.max(1)
    }

    fn answer(&mut self, kind: &Kind) -> Option<Answer> {
        Some(match kind {
            Kind::SingleChoice { options, .. } => match self.below(5) {
                0 => Answer::Other("Rad".to_owned()),
                _ => Answer::Choice(self.option(options)),
            },
            Kind::MultipleChoice { options, .. } => {
                let chosen = [self.option(options), self.option(options)].into();
                match self.below(4) {
                    0 => Answer::ChoicesAndOther { chosen, other: "Rad".to_owned() },
                    _ => Answer::Choices(chosen),
                }
            }
            Kind::Scale { .. } => Answer::Rating(self.rating()),
            Kind::Matrix { rows, .. } => {
                Answer::Ratings(rows.iter().map(|row| (row.key.clone(), self.rating())).collect())
            }
            Kind::MatrixSingle { rows, options } => {
                Answer::ChoiceByRow([(self.row(rows), self.option(options))].into())
            }
            Kind::MatrixMultiple { rows, options, .. } => {
                let chosen = [self.option(options), self.option(options)].into();
                Answer::ChoicesByRow([(self.row(rows), chosen)].into())
            }
            Kind::Ranking { options, best } => {
                let mut order: Vec<Key> = options.iter().map(|it| it.key.clone()).collect();
                order.rotate_left(self.below(options.len()));
                order.truncate(best.unwrap_or(usize::MAX));
                Answer::Ranking(order)
            }
            Kind::Points { options, .. } => {
                let points = |dice: &mut Self| u32::try_from(dice.below(4)).unwrap_or_default();
                let given =
                    [(self.option(options), points(self)), (self.option(options), points(self))];
                Answer::Points(given.into())
            }
            Kind::Number(_) => Answer::Number(self.below(60).into()),
            Kind::YesNo => Answer::Yes(self.below(2) == 0),
            Kind::Statements { rows } => {
                let vote = Vote::ALL[self.below(Vote::ALL.len())];
                Answer::Votes([(self.row(rows), vote)].into())
            }
            Kind::Files { .. } => Answer::Files(uploads()),
            Kind::Consent => Answer::Consent,
            Kind::ShortText { .. } | Kind::LongText { .. } | Kind::Email => {
                Answer::Text("ein Wort".to_owned())
            }
            Kind::Information | Kind::Date { .. } => return None,
        })
    }

    fn option(&mut self, options: &Listed<Choice>) -> Key {
        options[self.below(options.len())].key.clone()
    }

    fn row(&mut self, rows: &Listed<Row>) -> Key {
        rows[self.below(rows.len())].key.clone()
    }

    fn rating(&mut self) -> Rating {
        match self.below(6) {
            0 => Rating::NoOpinion,
            point => Rating::Point(u8::try_from(point).unwrap_or_default()),
        }
    }
}
