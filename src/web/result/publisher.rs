//! Who publishes results, and in which words.

use publication::{Licence, Service};
use rules::questionnaire::Texts;

use super::{column, replies::in_all_languages};
use crate::{
    config::Config,
    result::{AnswerWords, Publisher},
    web::{
        speech::{Lang, Speech},
        wording::language,
    },
};

/// The city, as its settings say.
pub(crate) fn publisher(config: &Config) -> Publisher {
    let say = |word: &str| -> Texts {
        let said = |lang| (language(lang), column(Speech::new(lang, config.timezone), word));
        Lang::ALL.into_iter().map(said).collect()
    };
    Publisher {
        service: Service { name: config.city.clone(), url: config.base_url.to_string() },
        licence: Licence { spdx: config.licence.clone(), url: config.licence_url.to_string() },
        answers: AnswerWords {
            yes: say("answer_yes"),
            no: say("answer_no"),
            agree: say("answer_agree"),
            disagree: say("answer_disagree"),
            rank: say("answer_rank"),
            unranked: say("answer_unranked"),
            consent: say("answer_consent"),
            files: say("answer_files"),
        },
        status: in_all_languages,
    }
}
