//! The numbers of a picture, for those who do not see it and those who want to compute.

/// Texts in rows and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The columns. The first is that of the names.
    pub head: Vec<String>,
    /// As many texts in each as there are columns.
    pub rows: Vec<Vec<String>>,
}
