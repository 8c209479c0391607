//! What pages of the administration area show between header and content: its areas and, on pages
//! of a round, the tabs of the round.

use entity::round;

use super::rounds::numbered;
use crate::{account::Organiser, web::visit::Visit};

/// Where a page stands in the administration area. Pages hold it as `frame` and extend
/// `organise/frame.html`.
#[derive(Clone, Debug)]
pub struct Frame {
    pub areas: Vec<Way>,
    pub round: Option<RoundFrame>,
}

/// The tabs of a round, under its title.
#[derive(Clone, Debug)]
pub struct RoundFrame {
    pub title: String,
    pub tabs: Vec<Way>,
}

/// A link of the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub href: String,
    pub label: String,
    pub current: bool,
}

/// The parts of the administration area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    Consultations,
    Register,
    Mailbox,
    Account,
}

impl Area {
    const ALL: [Self; 4] = [Self::Consultations, Self::Register, Self::Mailbox, Self::Account];

    fn page(self) -> &'static str {
        match self {
            Self::Consultations => "organise",
            Self::Register => "organise/register",
            Self::Mailbox => "organise/mailbox",
            Self::Account => "account",
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Consultations => "organise-area-consultations",
            Self::Register => "organise-area-register",
            Self::Mailbox => "organise-area-mailbox",
            Self::Account => "organise-area-account",
        }
    }
}

/// The pages of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Overview,
    Questionnaire,
    Invitations,
    Mails,
    Responses,
    Results,
    Explore,
    Settings,
}

impl Tab {
    const ALL: [Self; 8] = [
        Self::Overview,
        Self::Questionnaire,
        Self::Invitations,
        Self::Mails,
        Self::Responses,
        Self::Results,
        Self::Explore,
        Self::Settings,
    ];

    fn below_round(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::Questionnaire => "/questionnaire",
            Self::Invitations => "/invitations",
            Self::Mails => "/mails",
            Self::Responses => "/responses",
            Self::Results => "/results",
            Self::Explore => "/explore",
            Self::Settings => "/settings",
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Overview => "organise-tab-overview",
            Self::Questionnaire => "organise-tab-questionnaire",
            Self::Invitations => "organise-tab-invitations",
            Self::Mails => "organise-tab-mails",
            Self::Responses => "organise-tab-responses",
            Self::Results => "organise-tab-results",
            Self::Explore => "organise-tab-explore",
            Self::Settings => "organise-tab-settings",
        }
    }
}

impl Frame {
    /// The frame of a page in one of the areas.
    #[must_use]
    pub fn area(visit: &Visit, area: Area) -> Self {
        let way = |it: Area| Way {
            href: visit.to(it.page()),
            label: visit.t.say(it.sentence()),
            current: it == area,
        };
        Self { areas: Area::ALL.map(way).into(), round: None }
    }

    /// Without the ways that are not open to whoever looks.
    #[must_use]
    pub fn seen_by(self, organiser: &Organiser) -> Self {
        if !organiser.is_analyst() {
            return self;
        }
        let areas = self.areas.into_iter().zip(Area::ALL);
        let areas = areas.filter(|(_, it)| matches!(it, Area::Consultations | Area::Account));
        let round = self.round.map(|round| {
            let tabs = round.tabs.into_iter().zip(Tab::ALL);
            let tabs = tabs.filter(|(_, it)| matches!(it, Tab::Results | Tab::Explore));
            RoundFrame { tabs: tabs.map(|(way, _)| way).collect(), ..round }
        });
        Self { areas: areas.map(|(way, _)| way).collect(), round }
    }

    /// The frame of a page of a round.
    #[must_use]
    pub fn round(visit: &Visit, round: &round::Model, tab: Tab) -> Self {
        let way = |it: Tab| Way {
            href: visit.to(&format!("organise/rounds/{}{}", round.id, it.below_round())),
            label: visit.t.say(it.sentence()),
            current: it == tab,
        };
        let title = numbered(visit.t, round);
        let round = RoundFrame { title, tabs: Tab::ALL.map(way).into() };
        Self { round: Some(round), ..Self::area(visit, Area::Consultations) }
    }
}
