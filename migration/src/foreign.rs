//! The two kinds of reference that our tables make.

use sea_orm_migration::prelude::{ForeignKey, ForeignKeyAction, ForeignKeyCreateStatement};

/// A reference to the `id` of another table, whose row cannot go before this one.
///
/// `NO ACTION` refuses as `RESTRICT` does, but SQLite tells the latter as the failure of a
/// trigger, which nobody recognises as a reference.
pub(crate) fn refers(table: &str, column: &str, to: &str) -> ForeignKeyCreateStatement {
    key(table, column, to, ForeignKeyAction::NoAction)
}

/// A reference to the `id` of the row that this one belongs to and goes with.
pub(crate) fn belongs(table: &str, column: &str, to: &str) -> ForeignKeyCreateStatement {
    key(table, column, to, ForeignKeyAction::Cascade)
}

/// A reference to the `id` of a row that may be erased while this one stays.
pub(crate) fn remembers(table: &str, column: &str, to: &str) -> ForeignKeyCreateStatement {
    key(table, column, to, ForeignKeyAction::SetNull)
}

fn key(table: &str, column: &str, to: &str, action: ForeignKeyAction) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("{table}_{column}"))
        .from(table.to_owned(), column.to_owned())
        .to(to.to_owned(), "id")
        .on_delete(action)
        .to_owned()
}
