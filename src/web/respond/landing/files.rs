//! That files are asked for, said before one begins: whoever needs them can lay them ready.

use std::collections::BTreeSet;

use rules::questionnaire::{FileKind, Kind, Questionnaire};

use crate::web::speech::Speech;

pub(super) struct FilesAsked {
    /// Whether they are needed, or can be sent along.
    pub(super) whether: String,
    /// Which kinds and how large, once for all questions that take the same.
    pub(super) which: Vec<String>,
}

impl FilesAsked {
    /// None if no question asks for files.
    pub(super) fn of(t: Speech, asked: &Questionnaire) -> Option<Self> {
        let (mut needed, mut taken) = (false, BTreeSet::new());
        for question in asked.questions() {
            if let Kind::Files { types, size_limit, .. } = &question.kind {
                needed |= question.required;
                taken.insert((types, *size_limit));
            }
        }
        let whether = if needed { "respond-files-needed" } else { "respond-files-welcome" };
        let which = |(types, limit): (&BTreeSet<FileKind>, u64)| {
            let called: Vec<_> = types.iter().map(|kind| kind.called()).collect();
            let values = [("types", called.join(", ").into()), ("limit", limit.into())];
            t.with("respond-files-which", &values)
        };
        (!taken.is_empty()).then(|| Self {
            whether: t.say(whether),
            which: taken.into_iter().map(which).collect(),
        })
    }
}
