# The administration area.

organise-areas = Areas of the administration
organise-area-consultations = Consultations
organise-area-register = Register
organise-area-mailbox = Mailbox
organise-area-account = Account
organise-tabs = Pages of the round { $round }
organise-tab-overview = Overview
organise-tab-questionnaire = Questionnaire
organise-tab-invitations = Invitations
organise-tab-mails = Emails
organise-tab-responses = Responses
organise-tab-results = Results
organise-tab-explore = Explore
organise-tab-settings = Settings

organise-cancel = Cancel
organise-rounds = Rounds
organise-round = Round
organise-state = State
organise-responses = Responses
organise-to-do = To do
organise-nothing = nothing

# Where a round stands.

organise-state-draft = draft
organise-state-scheduled = scheduled
organise-state-open = open
organise-state-closed = closed
organise-state-published = published
organise-standing-draft = not released yet
organise-standing-scheduled = opens on { $time }
organise-standing-open = { $days ->
    [0] ends today, { $time }
    [one] one day left, until { $time }
   *[other] { $days } days left, until { $time }
  }
organise-standing-open-end = without a fixed end
organise-standing-closed = since { $time }
organise-standing-published = since { $time }

# The overview of all consultations.

organise-overview-title = Consultations
organise-consultation-add = Add a consultation
organise-council-reference = Council paper { $reference }
organise-no-rounds = This consultation has no round yet.
organise-round-add = Add a round
organise-begin-title = How to begin
organise-begin = Add the first consultation
organise-begin-consultation = Describe the consultation
organise-begin-consultation-more = What is it about, what are the answers for, who is responsible? Everybody reads this before answering.
organise-begin-register = Fill the register
organise-begin-register-more = Enter organisations and contacts or upload a table.
organise-begin-register-link = Go to the register
organise-begin-round = Plan a round and upload the questionnaire
organise-begin-round-more = A round is one questionnaire with a beginning and an end. There is an example questionnaire for you to change.
organise-begin-release = Release the round
organise-begin-release-more = Invitations go out only once you release the round. Before that, Rundtisch checks whether anything is missing.

# Describing a consultation.

organise-consultation-new-title = New consultation
organise-consultation-new-act = Add the consultation
organise-consultation-edit = Change details
organise-consultation-edit-title = Details of the consultation
organise-consultation-edit-act = Save details
organise-consultation-form-lead = Everybody sees these details before answering. Texts in English and in Leichte Sprache are optional. Where they are missing, pages show the German text.
organise-subject = What it is about
organise-title = Title
organise-title-de = Title in German
organise-title-en = Title in English
organise-title-de-simple = Title in Leichte Sprache
organise-consultation-title-hint = For example: Digital strategy
organise-consultation-title-missing = Enter a title.
organise-summary = Short description
organise-summary-de = Short description in German
organise-summary-en = Short description in English
organise-summary-de-simple = Short description in Leichte Sprache
organise-summary-hint = Two or three sentences: what is to be decided, and what can those involved contribute?
organise-council-reference-field = Council paper
organise-council-reference-hint = For example: A0105/22
organise-data-protection = Data protection
organise-purpose = Purpose
organise-purpose-de = Purpose in German
organise-purpose-en = Purpose in English
organise-purpose-de-simple = Purpose in Leichte Sprache
organise-purpose-hint = What are the answers used for?
organise-purpose-missing = Say what the answers are used for.
organise-legal-basis = Legal basis
organise-legal-basis-de = Legal basis in German
organise-legal-basis-en = Legal basis in English
organise-legal-basis-de-simple = Legal basis in Leichte Sprache
organise-legal-basis-hint = If in doubt, ask your data protection officer.
organise-legal-basis-missing = Enter the legal basis.
organise-delete-contacts = Deletion of contact data
organise-delete-contacts-on = Delete contact data on
organise-delete-contacts-hint = From this day, Rundtisch deletes the contact data by itself.
organise-delete-contacts-day = from { $day }, automatically
organise-delete-contacts-never = No day has been set.
organise-date-wrong = Enter a day, for example 11.12.2026.
organise-contact = Contact
organise-responsible = Responsible office
organise-responsible-hint = For example: Office for Digital Affairs
organise-responsible-missing = Enter the responsible office.
organise-contact-email = Email address for questions
organise-contact-email-wrong = Enter an email address, for example consultation@city.example.
organise-contact-phone = Phone for questions

# One consultation.

organise-consultation-done-created = The consultation has been added
organise-consultation-done-created-more = Next, add a round.
organise-consultation-done-changed = The details have been saved
organise-consultation-done-changed-more = They apply from now on. What is published stays as it is until you correct it in its round.
organise-consultation-done-judging = The yardstick is settled
organise-consultation-done-judging-more = You can change it until the first round is released.
organise-consultation-done-ended = The consultation has been concluded
organise-consultation-done-ended-more = The key that joins responses across rounds has been destroyed.
organise-shown-to-all = What everybody reads before answering
organise-keeping = What is kept
organise-pairing = Joining responses of one person across rounds
organise-pairing-possible = Possible in rounds with a mark in place of the name, until you conclude the consultation.
organise-pairing-gone = Not possible any more. The key for it has been destroyed.
organise-end = Conclude the consultation
organise-end-title = Conclude the consultation?
organise-end-act = Conclude and destroy the key
organise-end-which = This is about the consultation “{ $consultation }”.
organise-end-destroys = Rundtisch destroys the key by which responses of the same person can be joined across rounds. Nobody can undo this. Responses and results are kept.
organise-end-while-open = Not yet: a round of this consultation is open or planned. Wait until all rounds have closed.

# Planning a round.

organise-round-new-title = New round
organise-round-new-act = Add the round
organise-settings-title = Settings of the round
organise-settings-act = Save settings
organise-settings-fixed = The round has been released. What participants were promised stays. Only the end can still be moved.
organise-settings-final = The round has closed. What participants were promised stays.
organise-round-texts = Title and introduction
organise-round-title-hint = For example: Goals. The number of the round is put before it.
organise-round-title-missing = Enter a title.
organise-introduction = Introduction
organise-introduction-de = Introduction in German
organise-introduction-en = Introduction in English
organise-introduction-de-simple = Introduction in Leichte Sprache
organise-introduction-hint = Stands on the first page, before the questions begin.
organise-times = Beginning and end
organise-times-hint = The round opens and closes by itself, by the city's clock.
organise-opens = Beginning
organise-closes = End
organise-opens-on = Beginning: day
organise-opens-time = Beginning: time
organise-opens-hint = If left out, the round begins when it is released.
organise-opens-time-hint = If left out: 00:00
organise-closes-on = End: day
organise-closes-time = End: time
organise-closes-hint = Needed before the release at the latest.
organise-closes-time-hint = If left out: 23:59
organise-time-wrong = Enter a time, for example 18:00.
organise-time-left-out = Enter another time. Since clocks are put forward, this one does not exist on that day.
organise-ends-first = Enter an end that is after the beginning.
organise-mode = How do people answer?
organise-mode-hint = Everybody reads this before the first question. It cannot be changed after the release.
organise-mode-missing = Choose how people answer.
organise-mode-anonymous = Without a name
organise-mode-anonymous-hint = On submission, response and invitation are separated. Responses first lie in a ballot box and are mixed. After that nothing in the data joins the two.
organise-mode-pseudonymous = With a mark in place of the name
organise-mode-pseudonymous-hint = Responses of the same person can be compared across rounds without storing the name. The key is destroyed when the consultation ends.
organise-mode-attributed = In the name of the organisation
organise-mode-attributed-hint = The response names the organisation. The name is published only if it consents.
organise-changes = Changing answers
organise-changes-allow = Respondents may correct or retract their answer until the round closes
organise-changes-hint = In rounds without a name this is not possible: there, nobody knows whose answer is whose.
organise-changes-impossible = Remove the tick at “Changing answers”, or do not let people answer without a name: without a name, nobody knows whose answer is whose.
organise-changes-nameless = Not possible after submitting: nobody knows whose answer is whose.
organise-changes-until-closing = Respondents can read their answer, and correct or retract it until the round closes.
organise-changes-none = Respondents can read their answer after submitting, but not change it.
organise-access = Who may answer?
organise-by-link = Invited contacts with a personal link
organise-by-link-hint = Each contact gets an email with a link of their own and can answer once.
organise-voices = Responses per organisation
organise-voices-hint = With 1, each organisation gives one joint response. So many of its contacts are invited, the coordinating one first; they can pass their link on within the organisation. Leave it empty: each contact answers alone.
organise-voices-any = Any number: each contact who is invited answers alone.
organise-voices-most = { $number ->
    [one] One joint response
   *[other] At most { $number }
  }
organise-voices-wrong = Enter a number from 1 to 20, or leave the field empty.
organise-open-to = Everybody, without an invitation
organise-open-to-hint = Whoever answers without an invitation counts for the group that you choose here.
organise-open-to-nobody = No, only those invited
organise-open-to-group = Yes, counted for: { $group }
organise-proof = Computation against programs
organise-proof-hint = This matters only if you let people answer without an invitation above. Their devices then compute for about a second before submitting. Whoever cannot, for example without JavaScript, can answer all the same: you check these answers by hand.
organise-proof-on = Devices without an invitation compute briefly before submitting.
organise-proof-off = None
organise-further = Further settings
organise-minimum = Smallest group that is shown on its own
organise-minimum-hint = From 3 to 100 responses, usually 5. Smaller groups are pooled in results.
organise-minimum-wrong = Enter a number from 3 to 100.
organise-ballot-box = Size of the ballot box
organise-ballot-box-hint = From 5 to 1,000 responses, usually 20. So many responses without a name are gathered before they are mixed and stored.
organise-ballot-box-wrong = Enter a number from 5 to 1,000.

# One round.

organise-round-done-created = The round has been added
organise-round-done-created-more = Next, upload the questionnaire.
organise-round-done-changed = The settings have been saved
organise-round-done-changed-more = You can go on changing them until the release.
organise-round-done-released = The round has been released
organise-round-done-released-more = No invitations have been sent. You can still do that under “Invitations”.
organise-round-done-released-inviting = The round has been released
organise-round-done-released-inviting-more = { $number ->
    [one] One invitation goes out as soon as the round begins.
   *[other] { $number } invitations go out as soon as the round begins.
  }
organise-round-done-released-inviting-now = The round has been released
organise-round-done-released-inviting-now-more = { $number ->
    [one] The round is open. One invitation goes out now.
   *[other] The round is open. { $number } invitations go out now.
  }
organise-round-done-extended = The end has been moved
organise-round-done-extended-more = The new end applies to everybody from now on.
organise-round-done-closed = The round has been closed
organise-round-done-closed-more = Rundtisch accepts no more responses.
organise-round-done-published = The results have been published
organise-round-done-published-more = Everybody can read them now.
organise-round-done-corrected = The correction has been published
organise-round-done-corrected-more = Everybody sees version { $number } now.
organise-round-done-reminded = { $number ->
    [0] Nobody needs a reminder
   *[other] The reminder is on its way
  }
organise-round-done-reminded-more = { $number ->
    [0] There was nobody who could be reminded.
    [one] One email goes out.
   *[other] { $number } emails go out.
  }
organise-way-release = Prepare the release
organise-way-questionnaire = Edit the questionnaire
organise-way-extension = Move the end
organise-way-reopening = Open again
organise-way-reminder = Prepare a reminder
organise-way-closure = Close now
organise-way-publication = Publish results
organise-way-results = See results
organise-figure-responses = submitted
organise-figure-begun = begun, not submitted
organise-figure-invited = invited
organise-figure-rate = return
organise-figure-rate-more = of those invited
organise-returns = Return by group
organise-returns-more = Rate: share of those invited who have answered. “Submitted” also counts responses without an invitation. A line in the bar shows the target.
organise-returns-organisations = Organisations: { $asked } asked, { $answered } with a response, { $declined } declined.
organise-returns-bounced = { $number ->
    [one] One email could not be delivered and came back.
   *[other] { $number } emails could not be delivered and came back.
}
organise-returns-none = So far nobody has been invited and nobody has answered.
organise-group = Group
organise-all-groups = All
organise-column-invited = invited
organise-column-begun = begun
organise-column-responses = submitted
organise-column-rate = rate
organise-column-bar = rate as a bar
organise-column-target = Target
organise-target-reached = { $percent }% reached
organise-target-open = { $percent }% still open
organise-targets-way = Set targets for the return
organise-targets-title = Targets for the return
organise-targets-means = How many of those invited in a group are to answer? Only you see the target, in the administration. You can change it at any time.
organise-targets-hint = Of 100 invited, for example 45
organise-targets-wrong = Enter a whole number from 1 to 100, or leave the field empty.
organise-targets-act = Save the targets
organise-round-done-aimed = The targets are saved
organise-round-done-aimed-more = They stand beside the return of each group.
organise-funnel = What became of the invitations
organise-funnel-told = { $invited ->
    [one] Of one person invited
   *[other] Of { $invited } people invited
  } { $answered ->
    [0] nobody has answered yet
    [one] one has answered
   *[other] { $answered } have answered
  }{ $declined ->
    [0] .
    [one] , one has declined.
   *[other] , { $declined } have declined.
  }
organise-funnel-step = Step
organise-funnel-number = Number
organise-funnel-share = Share
organise-funnel-bar = share as a bar
organise-funnel-invited = invited
organise-funnel-mailed = email sent
organise-funnel-begun = begun
organise-funnel-answered = answered
organise-funnel-declined = declined
organise-funnel-undeliverable = email did not arrive
organise-funnel-groups = Show for each group
organise-course = Responses by day
organise-course-finding = { $total ->
    [one] One response, on { $day }
   *[other] { $total } responses, at most { $most } in one day (first on { $day })
  }
organise-course-summary = The line shows for each day all responses up to then. What each digit stands for is told above.
organise-course-total = Up to then
organise-course-event = What happened
organise-course-opened = Opened on { $day }
organise-course-reminded = Reminder on { $day }
organise-course-closed = Closed on { $day }
organise-course-of-invitations = Answers to invitations are counted. Responses that are stored without a name bear no day of their own.
organise-day = Day
organise-tasks = To do
organise-tasks-none = Nothing at the moment.
organise-task-failed = Undeliverable emails
organise-task-failed-more = The mail server has refused them for good. Check the addresses.
organise-task-unknown = Emails with an uncertain outcome
organise-task-unknown-more = The connection broke off. They may have arrived and are not repeated by themselves.
organise-task-bounced = Returned emails
organise-task-bounced-more = Correct the addresses, then send again.
organise-task-deferred = Deferred emails
organise-task-deferred-more = The mail server does not accept them at present. Rundtisch tries again by itself.
organise-task-release = Release the round
organise-task-release-more = Everything needed is there.
organise-task-publish = Check and publish the results
organise-task-publish-more = The round has closed. So far only you can see the results.
organise-unready-no-questionnaire = Upload a questionnaire
organise-unready-no-questionnaire-more = The round has no questions yet.
organise-unready-files-in-anonymous = Remove questions that ask for files, or change the identity mode
organise-unready-files-in-anonymous-more = Files often tell who made them: in their text and in their properties. So a round without a name must not ask for them.
organise-unready-asks-for-address = Remove the question for an email address, or allow names
organise-unready-asks-for-address-more = The round promises that no name stands with the answers. An email address gives it away. Remove the question, or choose a round in which organisations answer by name.
organise-unready-no-access = Say who may answer
organise-unready-no-access-more = At present nobody could answer: neither those invited nor everybody.
organise-unready-open-but-attributed = Change the open access or the naming of organisations
organise-unready-open-but-attributed-more = Whoever answers without an invitation belongs to no organisation that could be named.
organise-unready-no-closing-time = Set an end
organise-unready-no-closing-time-more = Everybody should know until when they can answer.
organise-unready-closes-in-the-past = Set an end in the future
organise-unready-closes-in-the-past-more = The end that is set has passed already.
organise-public-address = Address for everybody
organise-public-address-more = At this address everybody can answer without an invitation.
organise-privacy = Data protection of this round
organise-privacy-answers = Responses
organise-privacy-anonymous = Without a name. On submission, response and invitation are separated. After that nothing in the data joins the two.
organise-privacy-pseudonymous = With a mark in place of the name. Responses of the same person can be compared across rounds until the consultation is concluded.
organise-privacy-attributed = In the name of the organisation. The name is published only with its consent.
organise-privacy-access = Access
organise-access-link = only those invited, with a personal link
organise-access-open = everybody without an invitation, counted for: { $group }
organise-access-both = those invited with a personal link and everybody else, counted for: { $group }
organise-access-nobody = not decided yet
organise-privacy-publication = Results
organise-privacy-shown = Groups with fewer than { $minimum } responses are pooled and never shown on their own.
organise-log = What happened last
organise-log-operator = The system administration
organise-log-created = { $who } added the round.
organise-log-changed = { $who } changed the settings.
organise-log-questionnaire = { $who } uploaded version { $number } of the questionnaire.
organise-log-released = { $who } released the round.
organise-log-invited = { $number ->
    [one] { $who } had one invitation sent.
   *[other] { $who } had { $number } invitations sent.
  }
organise-log-reminded = { $number ->
    [one] { $who } had one reminder sent.
   *[other] { $who } had { $number } reminders sent.
  }
organise-log-invitation-withdrawn = { $who } withdrew an invitation.
organise-log-invitation-resent = { $who } had an invitation sent again.
organise-log-link-renewed = { $who } replaced a link and had the invitation sent again.
organise-log-passed-link-revoked = { $who } took back a link that had been passed on.
organise-log-extended = { $who } moved the end.
organise-log-closed = { $who } closed the round.
organise-log-published = { $who } published the results.
organise-log-corrected = { $who } corrected the results and published them as version { $number }.
organise-log-responses-exported = { $number ->
    [one] { $who } downloaded a file of 1 response.
   *[other] { $who } downloaded a file of { $number } responses.
  }
organise-log-results-exported = { $who } downloaded a file of results.
organise-log-responses-as-csv = { $number ->
    [one] { $who } downloaded 1 response as CSV.
   *[other] { $who } downloaded { $number } responses as CSV.
  }
organise-log-results-as-csv = { $who } downloaded the results as CSV.
organise-log-responses-as-excel = { $number ->
    [one] { $who } downloaded 1 response as Excel.
   *[other] { $who } downloaded { $number } responses as Excel.
  }
organise-log-responses-as-json-lines = { $number ->
    [one] { $who } downloaded 1 response as JSON Lines.
   *[other] { $who } downloaded { $number } responses as JSON Lines.
  }
organise-log-responses-for-statistics = { $number ->
    [one] { $who } downloaded 1 response for SPSS.
   *[other] { $who } downloaded { $number } responses for SPSS.
  }
organise-log-results-as-excel = { $who } downloaded the results as Excel.
organise-log-response-retracted = Somebody retracted their own answer.
organise-log-contacts-erased = { $number ->
    [one] Rundtisch erased the data of one contact, since the day set for it had come.
   *[other] Rundtisch erased the data of { $number } contacts, since the day set for it had come.
  }

# Acts on a round.

organise-numbered = Round { $number }: { $title }
organise-steps = Until the release
organise-step-lacks = incomplete
organise-step-complete = complete
organise-step-not-yet = Possible once the steps before are complete.
organise-step-settings = Settings
organise-step-settings-more = Beginning, end and access are settled.
organise-step-questionnaire = Questionnaire
organise-step-questionnaire-more = Read it through once more before the release.
organise-step-release = Release
organise-step-release-more = You see everything at a glance once more and choose who is invited.
organise-release-title = Release the round
organise-release-act = Release now
organise-release-lacks = { $count ->
    [one] One thing is missing
   *[other] { $count } things are missing
  }
organise-release-means = Once released, the round opens at its time. Questionnaire and promises cannot be changed then, only the end can still be moved.
organise-release-at-once = at once, with the release
organise-release-questions = { $questions ->
    [one] one question, version { $version }
   *[other] { $questions } questions, version { $version }
  }
organise-release-whom = Who is invited?
organise-release-whom-hint = The emails go out as soon as the round begins. You can invite further groups later.
organise-release-nobody = Nobody is in the register yet. You can release the round now and invite later.
organise-release-left-out = Other contacts get no invitation:
organise-release-sum = { $number ->
    [one] One email goes out to all of them. Untick those you do not want to invite now.
   *[other] { $number } emails go out to all of them. Untick those you do not want to invite now.
  }
organise-contacts = { $number ->
    [0] no contacts
    [one] one contact
   *[other] { $number } contacts
  }
organise-extension-title = Move the end
organise-extension-act = Move the end
organise-extension-means = The end can only be moved to a later time. Whoever has not answered keeps their link.
organise-extension-reopens = The round has closed. With a later end it opens again.
organise-not-an-extension = Enter an end that is in the future and after the present end.
organise-closure-title = Close the round now?
organise-closure-act = Close the round now
organise-closure-means = After that nobody can answer any more. Until you publish the results, you can open the round again with a later end.
organise-closure-means-anonymous = After that nobody can answer any more. You cannot open the round again, because its answers without names are mixed when it closes.
organise-closure-begun = { $number ->
    [0] Nobody has a questionnaire in hand at the moment.
    [one] One person has begun and not submitted yet. Their answers will not count.
   *[other] { $number } people have begun and not submitted yet. Their answers will not count.
  }
organise-publication-title = Publish the results?
organise-publication-act = Publish results
organise-publication-means = Everybody can then read the results of this round, without logging in.
organise-publication-minimum = Groups with fewer than { $minimum } responses stay pooled.
organise-publication-for-good = A publication cannot be taken back. The round cannot open again after it.
organise-reminder-title = Send a reminder?
organise-reminder-act = Send a reminder
organise-reminder-reaches = { $number ->
    [0] At the moment nobody would get an email.
    [one] One person gets an email with their link.
   *[other] { $number } people get an email with their link.
  }
organise-reminder-spares = No email goes to those who have answered, declined or stopped our emails, or who got an email about this round in the last 24 hours.

# The questionnaire of a round.

organise-questionnaire-title = Questionnaire
organise-questionnaire-done-asked = The questionnaire has been saved
organise-questionnaire-done-asked-more = Read it through below. Until the release you can upload a new version.
organise-upload-first = Upload a questionnaire
organise-upload-next = Upload a new version
organise-upload-lead = The questionnaire is a text file. The easiest way is to change the example.
organise-upload-example = Download the example
organise-upload-act = Check and save
organise-file = File
organise-file-hint = YAML or JSON, 1 MB at most
organise-paste-summary = Or paste the text here
organise-paste = Text of the questionnaire
organise-document-missing = Choose a file or paste the text.
organise-document-not-text = Choose a text file encoded in UTF-8.
organise-document-wrong = { $count ->
    [one] Correct the fault in the questionnaire. Nothing has been saved yet.
   *[other] Correct the { $count } faults in the questionnaire. Nothing has been saved yet.
  }
organise-findings = What to correct
organise-findings-more = Correct the file and upload it again, or change the text below.
organise-line = Line
organise-place = Place
organise-remedy = What to do
organise-whole-document = whole document
organise-place-page = Page { $page }
organise-place-question = Page { $page }, question { $question }
organise-questionnaire-download = Download the questionnaire
organise-trial = Try the questionnaire
organise-version = Version { $version }
organise-version-more = { $questions ->
    [one] One question, pages: { $pages }, languages: { $languages }
   *[other] { $questions } questions, pages: { $pages }, languages: { $languages }
  }
organise-version-foreign = The questionnaire is not available in English
organise-version-foreign-more = It is shown in the language it falls back to.
organise-kind-information = Text without an answer
organise-kind-single-choice = { $needed ->
    [required] One answer, required
   *[optional] One answer, optional
  }
organise-kind-multiple-choice = { $limit ->
    [0] { $needed ->
        [required] Several answers, at least one required
       *[optional] Several answers, optional
      }
   *[other] { $needed ->
        [required] Up to { $limit } answers, at least one required
       *[optional] Up to { $limit } answers, optional
      }
  }
organise-kind-scale = { $needed ->
    [required] Scale, required
   *[optional] Scale, optional
  }
organise-kind-matrix = { $needed ->
    [required] Scale for several rows, required
   *[optional] Scale for several rows, optional
  }
organise-kind-short-text = { $needed ->
    [required] One line of text, up to { $limit } characters, required
   *[optional] One line of text, up to { $limit } characters, optional
  }
organise-kind-long-text = { $needed ->
    [required] Several lines of text, up to { $limit } characters, required
   *[optional] Several lines of text, up to { $limit } characters, optional
  }
organise-kind-matrix-single = { $needed ->
    [required] One answer in each row, needed
   *[optional] One answer in each row, optional
  }
organise-kind-matrix-multiple = { $needed ->
    [required] Several answers in each row, needed
   *[optional] Several answers in each row, optional
  }
organise-kind-ranking = { $needed ->
    [required] Answers to be put in order, needed
   *[optional] Answers to be put in order, optional
  }
organise-kind-points = { $needed ->
    [required] Points to be distributed, needed
   *[optional] Points to be distributed, optional
  }
organise-kind-number = { $needed ->
    [required] A number, needed
   *[optional] A number, optional
  }
organise-kind-date = { $needed ->
    [required] A date, needed
   *[optional] A date, optional
  }
organise-kind-yes-no = { $needed ->
    [required] Yes or no, needed
   *[optional] Yes or no, optional
  }
organise-kind-email = { $needed ->
    [required] An email address, needed
   *[optional] An email address, optional
  }
organise-kind-statements = { $needed ->
    [required] Statements to agree or disagree with, needed
   *[optional] Statements to agree or disagree with, optional
  }
organise-kind-files = { $needed ->
    [required] Files, needed
   *[optional] Files, optional
  }
organise-kind-consent = { $needed ->
    [required] A box to tick, needed
   *[optional] A box to tick, optional
  }

organise-option-alone = only alone
organise-option-own-words = with a field for own words
organise-limit-at-least = At least { $least } answers
organise-limit-in-a-row = At most { $most } answers in a row
organise-limit-best = { $best ->
    [one] Only the best
   *[other] Only the best { $best }
  }
organise-limit-total = Distribute exactly { $total } { $unit }
organise-limit-up-to = Distribute up to { $total } { $unit }
organise-limit-from = From: { $from }
organise-limit-to = To: { $to }
organise-limit-between = From: { $from }, to: { $to }
organise-limit-answer = the answer to “{ $question }”
organise-limit-unit = Unit: { $unit }
organise-limit-step = In steps of { $step }
organise-limit-files = At most { $most }, up to { $size } MB each, allowed: { $types }
organise-limit-options-from = { $take ->
    [chosen] Answers from “{ $question }”: those chosen
   *[left] Answers from “{ $question }”: those not chosen
  }
organise-limit-rows-from = { $take ->
    [chosen] Rows from “{ $question }”: the answers chosen
   *[left] Rows from “{ $question }”: the answers not chosen
  }
organise-limit-random-options = Answers in random order
organise-limit-random-rows = Rows in random order
organise-term-shown = Only if: { $terms }
organise-term-required = Needed if: { $terms }
organise-term-skip = Then to “{ $page }”
organise-term-skip-if = Then to “{ $page }” if: { $terms }
organise-term-end = Then to the end
organise-term-end-if = Then to the end if: { $terms }
organise-term-and = { $first } and { $second }
organise-term-or = { $first } or { $second }
organise-term-not = not: { $term }
organise-term-row = { $question } – { $row }
organise-term-is = “{ $question }” is “{ $answer }”
organise-term-includes = “{ $question }” includes “{ $answer }”
organise-term-at-least = “{ $question }” is at least “{ $answer }”
organise-term-at-most = “{ $question }” is at most “{ $answer }”
organise-term-answered = “{ $question }” is answered
organise-term-unanswered = “{ $question }” is not answered

organise-fault-unreadable = The file is neither YAML nor JSON. Check indentation, colons and quotation marks.
organise-fault-source-too-long = The file has { $length } bytes. At most { $limit } are read. Divide the questionnaire.
organise-fault-missing-field = Something is missing here. Add it.
organise-fault-unknown-field = There is no such field here. Perhaps it is misspelt or belongs to another kind of question. Possible are: { $expected }.
organise-fault-wrong-type = Found here: { $found }. Expected: { $expected }. Put texts in quotation marks.
organise-fault-unknown-kind = There is no kind of question “{ $found }”. Choose one from the example.
organise-fault-invalid-key = “{ $found }” cannot be a key. Use a to z, 0 to 9 and hyphens, at most 40 characters, beginning with a letter.
organise-fault-duplicate-key = The key “{ $key }” is already in use ({ $first }). Choose another.
organise-fault-invalid-language = “{ $found }” is no language tag. Write de or en, for instance.
organise-fault-duplicate-language = The language “{ $language }” is listed twice. Remove one.
organise-fault-unknown-language = The language “{ $language }” is not listed under “languages” at the top. Add it there or remove the text.
organise-fault-missing-translation = This text is missing in the language “{ $language }”. Add the translation.
organise-fault-blank-text = This text is empty. Fill it in.
organise-fault-text-too-long = This text has { $length } characters. Shorten it to { $limit }.
organise-fault-control-character = This text contains an invisible character ({ $character }), for instance a tab. Remove it.
organise-fault-too-few = Too few entries: { $found }. At least { $minimum } are needed. Add some.
organise-fault-too-many = Too many entries: { $found }. At most { $maximum } are allowed. Remove some.
organise-fault-too-many-questions = The questionnaire has { $found } questions. At most { $maximum } are allowed. Divide it.
organise-fault-out-of-range = This number cannot stand here. Write a whole number from { $minimum } to { $maximum }.
organise-fault-required-information = A text without an answer cannot be required. Remove “required”.
organise-fault-points-out-of-range = This scale has too few or too many points. Choose { $minimum } to { $maximum } numbers.
organise-fault-excessive-number = This number is too large or has too many decimals. Shorten it.
organise-fault-step-not-above-zero = A step is above 0. Change the number.
organise-fault-not-a-step = This number cannot be reached in steps of { $step }. Change the number or the step.
organise-fault-empty-range = The beginning lies after the end, so that nobody could answer. Change one of them.
organise-fault-invalid-date = “{ $found }” is no day. Write it like this: 2026-11-22.
organise-fault-unknown-name = “{ $found }” cannot stand here. Possible are: { $expected }.
organise-fault-reserved-key = Beside a field for own words, no option can be called “{ $key }”. Choose another key.
organise-fault-required-twice = This question is always required and needs no condition for it. Remove one of them.
organise-fault-one-of = Exactly one of these fields stands here: { $fields }. Add or remove.
organise-fault-too-deep = Conditions can be nested at most { $maximum } deep. Simplify this one.
organise-fault-unknown-question = There is no question with the key “{ $key }”. Check the spelling.
organise-fault-condition-on-later = This answer is not given yet. Ask the question on an earlier page.
organise-fault-reference-to-later = This answer is not given yet. Name a question on an earlier page.
organise-fault-unsuitable-question = The answer to a question of the kind “{ $kind }” cannot be used here. Name another question.
organise-fault-unsuitable-test = A question of the kind “{ $kind }” cannot be tested so. Change the condition.
organise-fault-row-missing = This question has several rows. Name one of them.
organise-fault-unknown-row = The question has no such row or option. Check the spelling.
organise-fault-unknown-value = The question has no such answer. Check the spelling.
organise-fault-never-true = No answers make this condition true. Change it.
organise-fault-unknown-page = There is no page with the key “{ $key }”. Check the spelling.
organise-fault-skip-backwards = This leads backwards. Name a later page.
organise-fault-unreachable-page = No way leads to this page. Change the skips or remove the page.
organise-fault-invalid-placeholder = In “{ $found }”, no key of a question stands between {"{{"} and {"}}"}. Check the spelling.
organise-content-nothing = nothing
organise-content-true-or-false = true or false
organise-content-a-number = a number
organise-content-a-whole-number = a whole number
organise-content-a-text = a text
organise-content-a-text-put-it-into-quotes = a text in quotation marks
organise-content-a-text-or-a-number = a text or a number
organise-content-a-date-such-as-2026-11-22 = a day such as 2026-11-22
organise-content-a-list = a list
organise-content-a-map = fields with names and values
organise-content-a-map-from-languages-to-texts = a text for each language

organise-log-files-exported = { $number ->
    [one] { $who } downloaded one file that came with responses.
   *[other] { $who } downloaded { $number } files that came with responses.
  }
organise-files = Files
organise-release-files = The round asks for files. All files of one answer together may have at most { $limit } MB. Files may hold names, in their properties too.

organise-analyst-title = Read and explore results
organise-analyst-lead = Your account is for exploring. We do not show you figures with few people behind them.
