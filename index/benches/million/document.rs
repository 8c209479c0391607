//! What a large round asks: half of the questions are scales of five points, half of them choices among
//! five.

pub(crate) const QUESTIONS: usize = 20;
/// To each question.
pub(crate) const ANSWERS: usize = 5;

pub(crate) fn is_scale(question: usize) -> bool {
    question < QUESTIONS / 2
}

pub(crate) fn document() -> String {
    let mut document =
        "languages: [de]\ntitle: { de: T }\npages:\n- key: p\n  title: { de: P }\n  questions:\n"
            .to_owned();
    for question in 0..QUESTIONS {
        let points = ["{ de: a }"; ANSWERS].join(", ");
        let options: Vec<_> =
            (1..=ANSWERS).map(|key| format!("{{ key: o{key}, text: {{ de: O }} }}")).collect();
        let kind = match is_scale(question) {
            true => {
                format!("kind: scale, scale: {{ points: [{points}], no_opinion: {{ de: k }} }}")
            }
            false => format!("kind: single_choice, options: [{}]", options.join(", ")),
        };
        document += &format!("  - {{ key: q{question}, text: {{ de: Q }}, {kind} }}\n");
    }
    document
}
