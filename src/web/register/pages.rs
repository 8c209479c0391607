use crate::web::fields::Fields;

/// How many rows a list shows at once.
pub(super) const PER_PAGE: u64 = 50;

/// Which part of a long list a page shows, and the ways to its neighbours, empty at the ends.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    pub(super) number: usize,
    pub(super) total: usize,
    pub(super) previous: String,
    pub(super) next: String,
}

impl Pages {
    /// The page that the address asks for, counted from 0; the first if it asks for none.
    pub(super) fn asked(query: &Fields) -> u64 {
        query.one("page").parse::<u32>().map_or(0, |number| u64::from(number.max(1) - 1))
    }

    /// Where a page of so many rows stands; `address` says where a page is, counted from 1.
    pub(super) fn of(page: u64, rows: u64, address: impl Fn(u64) -> String) -> Self {
        let total = rows.div_ceil(PER_PAGE).max(1);
        let at = |number: u64| {
            if (1..=total).contains(&number) { address(number) } else { String::new() }
        };
        Self {
            number: usize::try_from(page + 1).unwrap_or(usize::MAX),
            total: usize::try_from(total).unwrap_or(usize::MAX),
            previous: at(page.min(total)),
            next: at(page + 2),
        }
    }
}
