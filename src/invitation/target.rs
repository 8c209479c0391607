//! What return an organiser hopes for, by group.

use std::{collections::HashMap, num::ParseIntError, str::FromStr};

use entity::{GroupId, RoundId, return_target};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::InvitationError;
use crate::{account::Organiser, round};

/// How many of a hundred invited are to answer: 1 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target(u8);

/// What is wrong with a text that should be a [`Target`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotATarget {
    #[error("not a whole number: {0}")]
    Number(#[from] ParseIntError),
    #[error("not between 1 and 100")]
    Range,
}

impl FromStr for Target {
    type Err = NotATarget;

    /// Takes "45" and "45 %".
    fn from_str(text: &str) -> Result<Self, NotATarget> {
        match text.trim().trim_end_matches('%').trim_end().parse()? {
            percent @ 1..=100 => Ok(Self(percent)),
            _ => Err(NotATarget::Range),
        }
    }
}

impl Target {
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }

    /// Whether so many of those invited are enough.
    #[must_use]
    pub fn is_reached(self, answered: u64, invited: u64) -> bool {
        answered * 100 >= invited * u64::from(self.0)
    }
}

/// Sets the targets of a round, in place of those that it had.
///
/// # Errors
/// If there is no such round.
pub async fn aim(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    targets: &[(GroupId, Target)],
) -> Result<(), InvitationError> {
    round::find::for_change(tx, round_id).await?;
    return_target::Entity::delete_many()
        .filter(return_target::Column::RoundId.eq(round_id))
        .exec(tx)
        .await?;
    let rows = targets.iter().map(|(group_id, target)| return_target::ActiveModel {
        round_id: Set(round_id),
        group_id: Set(*group_id),
        percent: Set(target.0.into()),
    });
    if !targets.is_empty() {
        return_target::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The targets of a round, by group.
///
/// # Errors
/// If the database does not answer.
pub async fn targets(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<HashMap<GroupId, Target>, DbErr> {
    let rows = return_target::Entity::find()
        .filter(return_target::Column::RoundId.eq(round_id))
        .all(db)
        .await?;
    let target =
        |row: return_target::Model| Some((row.group_id, Target(row.percent.try_into().ok()?)));
    Ok(rows.into_iter().filter_map(target).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_a_whole_number_of_a_hundred() {
        assert_eq!("45".parse(), Ok(Target(45)));
        assert_eq!(" 100 % ".parse(), Ok(Target(100)));
        assert_eq!("0".parse::<Target>(), Err(NotATarget::Range));
        assert_eq!("101".parse::<Target>(), Err(NotATarget::Range));
        for text in ["", "%", "4,5", "-3", "300"] {
            assert!(matches!(text.parse::<Target>(), Err(NotATarget::Number(_))), "{text}");
        }
    }

    #[test]
    fn a_target_is_reached_exactly_and_not_by_rounding() {
        let third = Target(34);
        assert!(!third.is_reached(1, 3));
        assert!(third.is_reached(34, 100));
        assert!(third.is_reached(0, 0));
    }
}
