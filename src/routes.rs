//! Every route, on one screen.

use poem::{
    Endpoint, EndpointExt, Route, get,
    middleware::{CatchPanic, Compression, CookieJarManager},
    post,
};

use crate::{
    api,
    app::App,
    telemetry,
    web::{
        account, assets, guard, health,
        organise::{self, consultations, rounds},
        problem_page, register, respond, result,
    },
};

/// All that can be reached, behind what every request passes.
pub fn routes(app: App) -> impl Endpoint {
    Route::new()
        .nest("/assets", assets::routes())
        .at("/health/live", get(health::live))
        .at("/health/ready", get(health::ready))
        .nest(api::ADDRESS, api::routes())
        .at("/", get(respond::start::choose_language))
        .at("/leave/:link", get(respond::leave::complete).post(respond::leave::post_one_click))
        .at("/:lang", get(respond::start::complete))
        .at("/:lang/", get(respond::start::get))
        .at("/:lang/rounds/:slug", get(respond::round::get))
        .at("/:lang/rounds/:slug/sheet", post(respond::sheet::post))
        .at("/:lang/i/:token", get(respond::invitation::get))
        .at("/:lang/i/:token/sheet", post(respond::sheet::post_invited))
        .at(
            "/:lang/i/:token/passing-on",
            get(respond::passing_on::get).post(respond::passing_on::post),
        )
        .at(
            "/:lang/i/:token/passing-on/:link/taking-back",
            post(respond::passing_on::post_taking_back),
        )
        .at("/:lang/i/:token/refusal", get(respond::refusal::get).post(respond::refusal::post))
        .at(
            "/:lang/rounds/:slug/pages/:number",
            get(respond::question::get).post(respond::question::post),
        )
        .at("/:lang/rounds/:slug/files/:file", get(respond::file::get))
        .at(
            "/:lang/rounds/:slug/registration",
            get(respond::registration::get).post(respond::registration::post),
        )
        .at("/:lang/rounds/:slug/registration/asked", get(respond::registration::get_asked))
        .at(
            "/:lang/registration/:token",
            get(respond::registration::get_confirmation)
                .post(respond::registration::post_confirmation),
        )
        .at("/:lang/registered", get(respond::registration::get_registered))
        .at("/:lang/leave/:link", get(respond::leave::get).post(respond::leave::post))
        .at("/:lang/return", get(respond::resumption::get).post(respond::resumption::post))
        .at("/:lang/rounds/:slug/pause", get(respond::pause::get))
        .at("/:lang/rounds/:slug/return-mail", post(respond::return_mail::post))
        .at("/:lang/rounds/:slug/check", get(respond::check::get))
        .at("/:lang/rounds/:slug/submission", post(respond::submission::post))
        .at("/:lang/rounds/:slug/receipt", get(respond::receipt::get))
        .at("/:lang/rounds/:slug/answers", get(respond::answers::get))
        .at("/:lang/rounds/:slug/answers.pdf", get(respond::answers::pdf::get))
        .at("/:lang/rounds/:slug/draft.pdf", get(respond::answers::pdf::get_draft))
        .at("/:lang/rounds/:slug/correction", post(respond::correction::post))
        .at("/:lang/rounds/:slug/correction/end", post(respond::correction::post_end))
        .at(
            "/:lang/rounds/:slug/retraction",
            get(respond::retraction::get).post(respond::retraction::post),
        )
        .at("/:lang/rounds/:slug/retraction/done", get(respond::retraction::get_done))
        .at(
            "/:lang/rounds/:slug/forgetting",
            get(respond::forgetting::get).post(respond::forgetting::post),
        )
        .at("/:lang/imprint", get(respond::about::imprint))
        .at("/:lang/privacy", get(respond::about::privacy))
        .at("/:lang/accessibility", get(respond::about::accessibility))
        .at("/:lang/accessibility/report", get(respond::about::report))
        .at("/:lang/licences", get(respond::about::licences))
        .at("/:lang/organise/register", get(register::contacts::get))
        .at(
            "/:lang/organise/register/contacts/new",
            get(register::contact_new::get).post(register::contact_new::post),
        )
        .at("/:lang/organise/register/contacts/:id", get(register::contact::get))
        .at(
            "/:lang/organise/register/contacts/:id/edit",
            get(register::contact_edit::get).post(register::contact_edit::post),
        )
        .at(
            "/:lang/organise/register/contacts/:id/tags",
            get(register::contact_tags::get).post(register::contact_tags::post),
        )
        .at(
            "/:lang/organise/register/contacts/:id/merge",
            get(register::merge::get).post(register::merge::post),
        )
        .at(
            "/:lang/organise/register/contacts/:id/data",
            get(register::contact_data::get).post(register::contact_data::post),
        )
        .at("/:lang/organise/register/organisations", get(register::organisations::get))
        .at(
            "/:lang/organise/register/organisations/:id",
            get(register::organisation::get).post(register::organisation::post),
        )
        .at("/:lang/organise/register/tags", get(register::tags::get))
        .at(
            "/:lang/organise/register/tagging",
            get(register::tagging::get).post(register::tagging::post),
        )
        .at("/:lang/organise/register/duplicates", get(register::duplicates::get))
        .at(
            "/:lang/organise/register/contacts/:id/erasure",
            get(register::contact_erasure::get).post(register::contact_erasure::post),
        )
        .at(
            "/:lang/organise/register/contacts/:id/lifting",
            get(register::lifting::get).post(register::lifting::post),
        )
        .at(
            "/:lang/organise/register/import",
            get(register::import::get).post(register::import::post),
        )
        .at("/:lang/organise/register/imports/:id", get(register::import_result::get))
        .at(
            "/:lang/organise/register/imports/:id/undoing",
            post(register::import_result::post_undoing),
        )
        .at("/:lang/organise/register/import/sample", get(register::import_sample::get))
        .at(
            "/:lang/organise/register/import/confirmed",
            get(register::import_confirmed::get).post(register::import_confirmed::post),
        )
        .at("/:lang/organise/groups", get(register::groups::get))
        .at(
            "/:lang/organise/groups/new",
            get(register::group_forms::get).post(register::group_forms::add),
        )
        .at(
            "/:lang/organise/groups/:id/name",
            get(register::group_forms::get).post(register::group_forms::rename),
        )
        .at(
            "/:lang/organise/groups/:id/removal",
            get(register::group_forms::removal).post(register::group_forms::remove),
        )
        .at("/:lang/organise/rounds/:id/invitations", get(register::invitations::get))
        .at(
            "/:lang/organise/rounds/:id/invitations/new",
            get(register::invitations_new::get).post(register::invitations_new::post),
        )
        .at(
            "/:lang/organise/rounds/:id/invitations/confirmed",
            get(register::invitations_confirmed::get).post(register::invitations_confirmed::post),
        )
        .at(
            "/:lang/organise/rounds/:id/invitations/:invitation/withdrawal",
            get(register::invitation_withdrawal::get).post(register::invitation_withdrawal::post),
        )
        .at("/:lang/organise/rounds/:id/messages/:message", get(register::message::get))
        .at(
            "/:lang/organise/rounds/:id/invitations/:invitation/resending",
            get(register::resending::get).post(register::resending::post),
        )
        .at(
            "/:lang/organise/rounds/:id/passed-links/:link/revocation",
            get(register::passed_link_revocation::get).post(register::passed_link_revocation::post),
        )
        .at(
            "/:lang/organise/rounds/:id/messages/:message/retry",
            get(register::message_retry::get).post(register::message_retry::post),
        )
        .at("/:lang/organise/mailbox", get(register::mailbox::get))
        .at("/:lang/organise/mailbox/pause", post(register::dispatch::pause))
        .at("/:lang/organise/mailbox/resumption", post(register::dispatch::resume))
        .at("/:lang/organise/mailbox/preflight", get(register::preflight::get))
        .at("/:lang/organise/mailbox/:id", get(register::mail::get))
        .at("/:lang/organise/mailbox/:id/eml", get(register::mail::file))
        .at("/:lang/account/tokens", get(register::tokens::get).post(register::tokens::post))
        .at("/:lang/account/tokens/:id/revocation", post(register::token_revocation::post))
        .at("/:lang/account", get(account::show::get))
        .at("/:lang/account/log-in", get(account::log_in::get).post(account::log_in::post))
        .at("/:lang/account/log-out", post(account::log_out::post))
        .at("/:lang/organise", get(organise::overview::get))
        .at("/:lang/organise/questionnaire-example", get(organise::example::get))
        .at(
            "/:lang/organise/consultations/new",
            get(consultations::add::get).post(consultations::add::post),
        )
        .at("/:lang/organise/consultations/:id", get(consultations::show::get))
        .at(
            "/:lang/organise/consultations/:id/edit",
            get(consultations::edit::get).post(consultations::edit::post),
        )
        .at(
            "/:lang/organise/consultations/:id/yardstick",
            get(consultations::yardstick::get).post(consultations::yardstick::post),
        )
        .at(
            "/:lang/organise/consultations/:id/end",
            get(consultations::end::get).post(consultations::end::post),
        )
        .at(
            "/:lang/organise/consultations/:id/rounds/new",
            get(rounds::add::get).post(rounds::add::post),
        )
        .at("/:lang/organise/rounds/:id", get(rounds::overview::get))
        .at(
            "/:lang/organise/rounds/:id/settings",
            get(rounds::settings::get).post(rounds::settings::post),
        )
        .at(
            "/:lang/organise/rounds/:id/questionnaire",
            get(rounds::questionnaire::get).post(rounds::questionnaire::post),
        )
        .at("/:lang/organise/rounds/:id/questionnaire.json", get(rounds::questionnaire::download))
        .at("/:lang/organise/rounds/:id/mails", get(rounds::mails::get))
        .at(
            "/:lang/organise/rounds/:id/mails/reminders",
            get(rounds::mails::reminders::get).post(rounds::mails::reminders::post),
        )
        .at(
            "/:lang/organise/rounds/:id/mails/:kind",
            get(rounds::mails::wording::get).post(rounds::mails::wording::post),
        )
        .at(
            "/:lang/organise/rounds/:id/mails/:kind/restoration",
            get(rounds::mails::restoration::get).post(rounds::mails::restoration::post),
        )
        .at("/:lang/organise/rounds/:id/mails/:kind/preview", get(rounds::mails::preview::get))
        .at(
            "/:lang/organise/rounds/:id/mails/:kind/preview.html",
            get(rounds::mails::preview::html),
        )
        .at("/:lang/organise/rounds/:id/mails/:kind/trial", post(rounds::mails::trial::post))
        .at(
            "/:lang/organise/rounds/:id/mails/:kind/announcement",
            get(rounds::mails::announcement::get).post(rounds::mails::announcement::post),
        )
        .at(
            "/:lang/organise/rounds/:id/circulars/new",
            get(rounds::mails::circular::get).post(rounds::mails::circular::post),
        )
        .at("/:lang/organise/rounds/:id/trial", get(respond::trial::get).post(respond::trial::post))
        .at(
            "/:lang/organise/rounds/:id/release",
            get(rounds::release::get).post(rounds::release::post),
        )
        .at(
            "/:lang/organise/rounds/:id/extension",
            get(rounds::extension::get).post(rounds::extension::post),
        )
        .at(
            "/:lang/organise/rounds/:id/closure",
            get(rounds::closure::get).post(rounds::closure::post),
        )
        .at(
            "/:lang/organise/rounds/:id/correction",
            get(rounds::correction::get).post(rounds::correction::post),
        )
        .at(
            "/:lang/organise/rounds/:id/publication",
            get(rounds::publication::get).post(rounds::publication::post),
        )
        .at("/:lang/organise/rounds/:id/replies", get(rounds::replies::get))
        .at(
            "/:lang/organise/rounds/:id/replies/new",
            get(rounds::replies::add::get).post(rounds::replies::add::post),
        )
        .at(
            "/:lang/organise/rounds/:id/replies/:reply",
            get(rounds::replies::edit::get).post(rounds::replies::edit::post),
        )
        .at(
            "/:lang/organise/rounds/:id/replies/:reply/position",
            post(rounds::replies::position::post),
        )
        .at(
            "/:lang/organise/rounds/:id/replies/:reply/removal",
            get(rounds::replies::removal::get).post(rounds::replies::removal::post),
        )
        .at("/:lang/organise/rounds/:id/quarantine", get(rounds::quarantine::get))
        .at(
            "/:lang/organise/rounds/:id/quarantine/counting",
            post(rounds::quarantine::counting::post),
        )
        .at(
            "/:lang/organise/rounds/:id/quarantine/rejection",
            get(rounds::quarantine::rejection::get).post(rounds::quarantine::rejection::post),
        )
        .at(
            "/:lang/organise/rounds/:id/targets",
            get(rounds::targets::get).post(rounds::targets::post),
        )
        .at(
            "/:lang/organise/rounds/:id/reminder",
            get(rounds::reminder::get).post(rounds::reminder::post),
        )
        .at("/:lang/rounds/:slug/results", get(result::published::get))
        .at("/:lang/rounds/:slug/results/report.pdf", get(result::council::get))
        .at("/:lang/rounds/:slug/results/:picture", get(result::picture::get))
        .at("/:lang/rounds/:slug/results.json", get(result::download::json))
        .at("/:lang/rounds/:slug/codebook.csv", get(result::download::codebook))
        .at("/:lang/rounds/:slug/results.csv", get(result::download::csv))
        .at("/:lang/rounds/:slug/results.xlsx", get(result::download::xlsx))
        .at("/:lang/organise/rounds/:id/results", get(result::interim::get))
        .at("/:lang/organise/rounds/:id/results/report.pdf", get(result::council::get_interim))
        .at("/:lang/organise/rounds/:id/explore", get(result::explore::get))
        .at("/:lang/organise/rounds/:id/explore.csv", get(result::explore::file::get))
        .at("/:lang/organise/rounds/:id/views", post(result::views::post))
        .at(
            "/:lang/organise/rounds/:id/views/:view",
            get(result::views::get).post(result::views::rename),
        )
        .at("/:lang/organise/rounds/:id/views/:view/removal", post(result::views::remove))
        .at("/:lang/organise/rounds/:id/responses", get(result::responses::get))
        .at("/:lang/organise/rounds/:id/responses/tags", post(result::responses::tagging::post))
        .at("/:lang/organise/rounds/:id/responses/texts.csv", post(result::responses::file::post))
        .at("/:lang/organise/rounds/:id/exports/:file", post(result::exports::post))
        .at("/:lang/organise/rounds/:id/files/:file", get(result::file::get))
        .around(guard::limit_body)
        .around(guard::same_site_only)
        .around(problem_page::explain)
        .around(guard::seal)
        .with(CookieJarManager::new())
        .with(CatchPanic::new())
        .with(Compression::new())
        .around(telemetry::log)
        .data(app)
}
