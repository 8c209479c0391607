//! What is wrong with a document, for the person who wrote it.

use rules::questionnaire::Finding;

use crate::web::speech::Speech;

/// More are not read at once.
const MOST: usize = 200;

/// One fault: where it is, what to do, and the particulars.
pub(super) struct Remark {
    pub(super) line: String,
    pub(super) path: String,
    pub(super) sentence: String,
    pub(super) particulars: String,
}

/// The first faults of a document, in the words of the page.
pub(super) fn remarks(t: Speech, findings: &[Finding]) -> Vec<Remark> {
    let remark = |finding: &Finding| Remark {
        line: finding.line.map(|line| line.to_string()).unwrap_or_default(),
        path: match finding.path.as_str() {
            "" => t.say("organise-whole-document"),
            path => path.to_owned(),
        },
        sentence: t.say(&format!("organise-fault-{}", finding.fault.code())),
        particulars: finding.fault.to_string(),
    };
    findings.iter().take(MOST).map(remark).collect()
}
