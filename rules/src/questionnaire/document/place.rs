//! Where in the document something stands.

use super::{
    finding::shorten,
    tree::{Content, Node},
};

/// A node and the way to it.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    pub(super) node: &'a Node,
    pub(super) path: String,
}

impl<'a> Place<'a> {
    pub(super) fn root(node: &'a Node) -> Self {
        Self { node, path: String::new() }
    }

    /// The value of a field of the map that stands here.
    pub(super) fn field(&self, name: &str, node: &'a Node) -> Self {
        let name = shorten(name);
        let path = if self.path.is_empty() { name } else { format!("{}.{name}", self.path) };
        Self { node, path }
    }

    /// An item of the list that stands here.
    pub(super) fn item(&self, index: usize, node: &'a Node) -> Self {
        Self { node, path: format!("{}[{index}]", self.path) }
    }

    /// Whether a map stands here that has this field.
    pub(super) fn has_field(&self, name: &str) -> bool {
        matches!(&self.node.content, Content::Map(entries) if entries.iter().any(|(field, _)| field == name))
    }

    /// The path of the list whose item stands here.
    pub(super) fn list_path(&self) -> String {
        self.path.rsplit_once('[').map_or(String::new(), |(list, _)| list.to_owned())
    }
}

/// A map whose fields are found by name.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    pub(super) place: Place<'a>,
    pub(super) entries: &'a [(String, Node)],
}

impl<'a> Fields<'a> {
    /// A field without a value counts as left out.
    pub(super) fn find(&self, name: &str) -> Option<Place<'a>> {
        let (_, node) = self.entries.iter().find(|(field, _)| field == name)?;
        let given = !matches!(node.content, Content::Nothing);
        given.then(|| self.place.field(name, node))
    }
}
