# The register of contacts.

register-title = Register
register-lead = These are all the people you can invite to rounds.
register-contacts = Contacts
register-all-groups = All groups
register-filter = { $name } ({ $count })
register-found = { $number ->
    [one] 1 contact
   *[other] { $number } contacts
  }
register-empty-title = Nobody is here yet
register-empty = Add a contact or import a list.
register-unnamed = Without a name
register-erase = Erase
register-cancel = Cancel
register-column-name = Name
register-column-email = Email address
register-column-group = Group
register-column-organisation = Organisation
register-column-language = Language
register-column-acts = What you can do
register-language-de = German
register-language-en = English
register-language-de-simple = Leichte Sprache (German)
register-imported = { $number ->
    [0] No contact was imported.
    [one] One contact was imported.
   *[other] { $number } contacts were imported.
  }
register-contact-added = The contact has been saved.
register-contact-erased = The contact has been erased.
register-lifted = Emails go to this address again.
register-lift = Write to them again
register-lifting-title = Write to them again?
register-lifting-act = Write to them again
register-lifting-whose = This is about the address { $email }.
register-lifting-means = First check whether the address is right. After that, emails go there again. If they do not arrive, Rundtisch will note that anew.
register-no-mail-asked = Receives no emails (their own choice on { $day }).
register-no-mail-complained = Receives no emails (reported as unwanted on { $day }).
register-no-mail-bounced = Receives no emails (not deliverable since { $day }).
register-no-mail-about-asked = Receives no emails about “{ $consultation }” (their own choice on { $day }).
register-no-mail-about-complained = Receives no emails about “{ $consultation }” (reported as unwanted on { $day }).
register-no-mail-about-bounced = Receives no emails about “{ $consultation }” (not deliverable since { $day }).

# Adding and erasing a contact.

register-contact = Contact
register-contact-add = Add a contact
register-contact-new = Add a contact
register-contact-name-hint = Emails address the person by this name.
register-contact-organisation-hint = If the organisation is not known yet, it will be added.
register-contact-language-hint = The person gets emails in this language.
register-contact-save = Save contact
register-contact-email-missing = Enter an email address.
register-contact-email-wrong = Enter a complete email address, for example name@city.example.
register-contact-email-taken = This address is in the register already. Enter another one.
register-contact-group-missing = Choose a group.
register-contact-language-missing = Choose a language.
register-contact-name-length = Shorten the text to at most 200 characters in one line.
register-erasure-title = Erase contact
register-erasure-goes = What is erased
register-erasure-goes-data = Name, email address, language, mailing lists and history
register-erasure-goes-mails = Emails to this person that are kept here
register-erasure-goes-queue = Emails that have not gone out: they will not be sent.
register-erasure-stays = What stays
register-erasure-stays-responses = Submitted responses stay counted. This person is no longer named with them.
register-erasure-stays-counts = The list of invitations only says that somebody was invited.
register-erasure-stays-link = The link in emails already sent stays valid. If it must not be used any more, withdraw the invitation first.
register-erasure-stays-no-mail = Whoever wanted no more emails will not get any in future either. For that, a check value is kept from which the address cannot be read.
register-erasure-final = This cannot be undone.
register-erasure-act = Erase contact for good

# Importing contacts.

register-import-open = Import a list
register-import-title = Import contacts
register-import-lead = Upload a table as a CSV file or Excel workbook, or paste its text. You see a preview first. Nothing is saved until you agree.
register-import-file = CSV file or workbook (.xlsx)
register-import-file-hint = CSV in UTF-8 or the first sheet of a workbook, at most 24 megabytes and 100,000 lines
register-import-text = Text of the table
register-import-text-hint = Used only if you have not chosen a file.
register-import-check = See the preview
register-import-sample = Download a sample file
register-import-nothing = Choose a file or paste text.
register-import-columns = Columns of the table
register-import-format = The first line holds the headings. Columns may come in any order; others are ignored. Which column holds what can be changed in the preview. Semicolons, commas and tabs separate columns.
register-import-head-name = Name
register-import-head-email = Email
register-import-head-group = Group
register-import-head-organisation = Organisation (optional)
register-import-head-language = Language (optional)
register-import-name = Name of the person. The cell may be empty.
register-import-email = Each address once only.
register-import-group = The name of the group or its short name. All short names are listed below.
register-import-organisation = If the organisation is not known yet, it will be added.
register-import-language = “de”, “en” or “de-simple” for Leichte Sprache. An empty cell means German.
register-import-formula = Cells that begin with =, +, - or @ are not accepted: spreadsheet programs run them as formulas.
register-import-keys = Short names of the groups
register-sample-heading = Name;Email;Group;Organisation;Language;Tags
register-sample-file = contacts-sample.csv

register-preview-title = Preview of the import
register-preview-good = { $number ->
    [one] One contact can be imported
   *[other] { $number } contacts can be imported
  }
register-preview-understood = How Rundtisch understands the file
register-preview-understood-more = { $number ->
    [one] Please check that everything is in the right column.
   *[other] The first { $number } contacts. Please check that everything is in the right column.
  }
register-preview-unsaved = Nothing has been saved yet.
register-preview-wrong = { $number ->
    [one] One line cannot be imported
   *[other] { $number } lines cannot be imported
  }
register-preview-unreadable = This file cannot be read
register-preview-heading = The heading does not fit
register-preview-empty = The table is empty
register-preview-usable = { $number ->
    [0] No other line can be imported. Nothing has been saved yet.
    [one] One other line is fine. Nothing has been saved yet.
   *[other] { $number } other lines are fine. Nothing has been saved yet.
  }
register-preview-mend = It is best to correct the file and upload it again.
register-import-look = Look at this import or take it back
register-import-result = Import of contacts
register-import-at = Imported on
register-import-undo = Take the import back
register-import-undo-means = Removed are the contacts that it added and with which nothing has happened since. Contacts that it changed stay as they are.
register-import-undo-act = { $number ->
    [one] Remove one contact again
   *[other] Remove { $number } contacts again
  }
register-import-undone = { $number ->
    [one] One contact has been removed again.
   *[other] { $number } contacts have been removed again.
  }
register-import-nothing-left = No contact of this import is in the register any more.
register-import-kept = What cannot be taken back
register-import-kept-why = Why
register-import-kept-invited = Invited already
register-import-kept-changed = Changed or handed out since the import
register-preview-import = { $number ->
    [one] Import one contact
   *[other] Import { $number } contacts
  }
register-preview-import-without = { $number ->
    [one] Import without this line
   *[other] Import without these { $number } lines
  }
register-preview-other = Choose another file
register-preview-problems = What to correct
register-preview-all = { $number ->
    [one] One remark
   *[other] { $number } remarks
  }
register-preview-first = The first { $shown } of { $number } remarks
register-preview-line = Line
register-preview-column = Column
register-preview-sentence = Remark

register-fault-not-utf-8 = From here on the file is not in UTF-8. Save it as “CSV UTF-8”.
register-fault-workbook = This workbook cannot be read. Save the table as “CSV UTF-8” and upload that file.
register-fault-empty = There is nothing here. At least one line is needed below the headings.
register-fault-missing-column = This column is missing. Add it, for example under the heading “{ $value }”.
register-fault-twice-the-column = This column is there twice. Remove one of them.
register-fault-too-many-lines = The file has more than { $value } lines. Split it.
register-fault-wrong-number-of-cells = This line has more or fewer cells than the heading. Often a quotation mark is missing.
register-fault-bad-email = This is not an email address. Enter a complete address.
register-fault-empty-cell = This cell is empty. Something has to stand here.
register-fault-duplicate = The address is in line { $value } already. Remove one of the lines.
register-fault-unknown-group = There is no group “{ $value }”. Enter the name or the short name of a group.
register-fault-unknown-language = There is no language “{ $value }”. Enter “de”, “en” or “de-simple”.
register-fault-too-long = The text is too long. Shorten it to at most 200 characters.
register-fault-formula = The cell begins like a formula or holds control characters. Write plain text only.

# Groups.

register-groups = Groups
register-groups-lead = Each contact belongs to a group. Results are shown by group.
register-group-key = Short name
register-group-key-hint = The fixed name in imports and exports: small letters, digits and hyphens, beginning with a letter. It cannot be changed later.
register-group-name-de = Name in German
register-group-name-en = Name in English
register-group-name-de-simple = Name in Leichte Sprache
register-group-rename = Rename
register-group-save = Save names
register-group-remove = Remove group
register-group-removal-title = Remove the group “{ $group }”?
register-group-removal-refused = The group “{ $group }” cannot be removed
register-group-removal-act = Remove the group now
register-group-removal-means = It can no longer be chosen afterwards. You can add a new group with the same short name later.
register-group-new = Add a group
register-group-add = Add group
register-group-added = The group has been added.
register-group-renamed = The group has been renamed.
register-group-removed = The group has been removed.
register-group-key-wrong = Enter a short name of small letters, digits and hyphens that begins with a letter.
register-group-key-taken = There is a group with this short name already. Choose another one.
register-group-name-missing = Enter a name in at least one language.
register-group-in-use = You can remove a group only as long as nothing depends on it.
register-group-use-contacts = The register has contacts of this group. Erase them first.
register-group-use-organisations = Organisations belong to this group.
register-group-use-open-rounds = In at least one round, whoever answers without an invitation counts for this group.
register-group-use-invitations = Somebody of this group was invited to a round.
register-group-use-responses = Responses or drafts belong to this group.

# Invitations of a round.

register-invitations = Invitations
register-ledger = Who is invited
register-still-to-write = { $number ->
    [one] One invitation is still being written
   *[other] { $number } invitations are still being written
  }
register-still-to-write-more = This happens by itself. Reload the page to see how far it is.
register-ledger-found = { $number ->
    [one] 1 invitation
   *[other] { $number } invitations
  }
register-invite-more = Invite more
register-remind = Remind
register-anonymous = In this round no names stand with the answers. You see which invitation has been used, but neither when nor with which answer.
register-mails = Emails
register-last-mail = Latest email
register-answer = Response
register-erased-contact = Erased contact
register-uninvited-title = Nobody is invited yet
register-uninvited = Once the round is released, you can invite groups from the register.
register-uninvited-not-by-link-title = Nobody needs an invitation here
register-uninvited-not-by-link = This round is not answered by personal links.
register-uninvited-over-title = Nobody was invited
register-uninvited-over = The round has ended. Nobody can be invited any more.
register-uninvited-running-title = Nobody is invited yet
register-uninvited-running = The round is released. Invite groups from the register.
register-purpose-invitation = Invitation
register-purpose-reminder = Reminder
register-purpose-receipt = Confirmation of receipt
register-purpose-closing = End of the round
register-purpose-results = Results
register-purpose-circular = Message
register-mail-queued = waiting
register-mail-sending = being sent
register-mail-sent = sent
register-mail-deferred = delayed
register-mail-failed = failed
register-mail-unknown = unclear
register-mail-suppressed = not sent
register-mail-bounced = returned
register-mail-complained = reported as unwanted
register-mail-queued-more = They go out by themselves.
register-mail-sending-more = They are going out now.
register-mail-sent-more = The mail server has taken them.
register-mail-kept-more = Without a mail server: they are kept in the mailbox.
register-mail-deferred-more = They will be tried again by themselves.
register-mail-failed-more = The mail server has refused them.
register-mail-unknown-more = The connection broke. They may have arrived.
register-mail-suppressed-more = There is no reason for them any more, or the person receives no emails.
register-mail-bounced-more = They could not be delivered.
register-mail-complained-more = Somebody reported them to their mail provider as unwanted.
register-bounce-gone = This address does not exist. Correct it and send again.
register-bounce-blocked = The other mail server does not accept this email. The address may be right all the same.
register-bounce-unavailable = The mailbox was full or could not be reached.
register-bounce-delayed = Still on its way: the other mail server does not accept it just now.
register-mail-due = To be sent from { $moment }
register-mail-next = Next attempt: { $moment }
register-answered = answered
register-used = used
register-withdrawn = invitation withdrawn
register-retracted = answer retracted
register-declined = declined
register-awaited = open
register-withdraw = Withdraw invitation
register-retry = Send again
register-invited = { $number ->
    [0] Nobody was added: everybody whom you chose has been invited already or receives no emails.
    [one] One contact has been invited.
   *[other] { $number } contacts have been invited.
  }
register-resend = Invite again
register-resend-title = Send invitation again
register-resend-address = The email goes to the address in the register.
register-resend-edit = Change address
register-resend-which = Which link should be in the email?
register-resend-same = The same link
register-resend-same-means = If the person cannot find it any more or has a new address. What has been entered stays.
register-resend-new = A new link
register-resend-new-means = If the one so far went to somebody else. It is then no longer valid. What was entered by it will be deleted.
register-resend-choose = Choose which link should be in the email.
register-resend-act = Send invitation
register-resend-done = The invitation will be sent again.
register-passed-on = Passed on to { $who }.
register-passed-taken-back = Was passed on to { $who }, taken back.
register-passed-revoke = Take back
register-passed-revoked = The link has been taken back.
register-passed-revocation = Take back a link that was passed on
register-passed-holder = Who has the link
register-passed-revocation-link = The link is no longer valid. Whoever opens it learns that it was taken back.
register-passed-revocation-sheet = What has been entered stays. Whoever else writes on the sheet opens it again by their own link.
register-withdrawal-done = The invitation has been withdrawn.
register-retry-done = The email will be sent again.

register-invite-title = Whom would you like to invite?
register-invite-lead = Choose groups, mailing lists, organisations or single addresses. Whoever belongs to several of them is invited once. Before anything is sent, you see whom your choice means.
register-invite-later = The emails go out when the round opens: { $moment }.
register-invite-addresses = Single addresses
register-invite-addresses-hint = Paste addresses from a list, for example one in each line. Whoever is in the register is invited.
register-invite-more-organisations = Here are the first 500 organisations. Choose others by a mailing list.
register-invite-preview = See preview
register-invite-preview-title = Preview: who will be invited?
register-invite-unsent = Nothing has been sent yet. Each person gets an email with a personal link.
register-invite-changed-title = Something has changed in the meantime
register-invite-changed = Since the last preview, your choice means other people. Nobody has been invited. Look at the preview once more.
register-invite-reasons = Who will not be invited, and why
register-invite-found = { $number ->
    [one] 1 entry
   *[other] { $number } entries
  }
register-invite-why = Why not
register-invite-side = Show whom?
register-invite-side-invited = Who will be invited
register-invite-side-left-out = Who will not be invited
register-invite-change = Change choice
register-obstacle-invited = Invited already
register-obstacle-withdrawn = The invitation was withdrawn
register-obstacle-left-consultation = Wants no emails about this consultation
register-obstacle-left-everything = Wants no emails
register-obstacle-complained = Reported an email as unwanted
register-obstacle-bounced = Emails do not arrive there
register-obstacle-spoken-for = Enough are invited for the organisation already
register-registered = Registered themselves on { $day }.
register-obstacle-stranger = Not in the register
register-obstacle-not-an-address = Not an email address
register-invite-waiting = { $number ->
    [one] One contact has not been invited yet.
   *[other] { $number } contacts have not been invited yet.
  }
register-invite-without-asked = { $number ->
    [one] One contact is left out because the person wants no more emails.
   *[other] { $number } contacts are left out because the persons want no more emails.
  }
register-invite-without-complained = { $number ->
    [one] One contact is left out because the person reported an email as unwanted.
   *[other] { $number } contacts are left out because the persons reported an email as unwanted.
  }
register-invite-without-bounced = { $number ->
    [one] One contact is left out because emails do not arrive there.
   *[other] { $number } contacts are left out because emails do not arrive there.
  }
register-invite-act = { $number ->
    [one] Send one invitation
   *[other] Send { $number } invitations
  }
register-invite-none-chosen = Choose at least one group, or write an address.
register-invite-refused = Inviting is not possible now
register-invite-not-by-link = This round is not answered by personal links.
register-invite-draft = Release the round first.
register-invite-over = The round is over.
register-invite-nobody-title = Everybody is invited
register-invite-nobody = Each contact in the register has an invitation to this round already.
register-invite-empty-title = The register is empty
register-invite-empty = First add contacts. Then you can invite them.

register-withdrawal-title = Withdraw invitation
register-withdrawal-link = The personal link is no longer valid. Whoever opens it learns that the invitation was withdrawn.
register-withdrawal-mails = This person gets no reminder about this round.
register-withdrawal-final = This cannot be undone.
register-withdrawal-act = Withdraw invitation
register-withdrawal-answered-title = This invitation has been used
register-withdrawal-answered = The response is counted. Withdrawing would change nothing about it.

register-retry-title = Send email again
register-retry-mail = Email
register-retry-text = What the email says
register-retry-link = The personal link is shortened here. Only whoever gets the email gets all of it.
register-retry-reply = Reply of the mail server
register-retry-unknown-title = The email may have arrived already
register-retry-unknown = The connection to the mail server broke before it confirmed. If you send again, the email may arrive twice. If in doubt, ask first.
register-retry-failed = The mail server has refused the email. Check the address before you send it again.
register-retry-act = Send again

# One mail.
register-message-title = What became of an email
register-message-nothing = No mail server has said anything about this email yet.
register-message-steps = Steps
register-message-steps-more = The earliest first
register-message-state = State

# Kept mails.

register-mailbox = Mailbox
register-mailbox-sends = A mail server is set up. What has been sent is not kept here.
register-dispatch-paused-title = No mails are being sent
register-dispatch-paused = No mail has gone out since { $since }. What waits stays here until you resume.
register-dispatch-refused = Mail servers have refused very many of the latest mails for good. So that it does not get worse, Rundtisch sends no more for now. Read at the invitations what the servers answered, and ask whoever looks after your mail server. Resume after that.
register-dispatch-waiting = waiting
register-dispatch-sent = sent
register-dispatch-failed = refused
register-dispatch-unknown = unclear
register-dispatch-bounced = returned
register-dispatch-complained = reported as unwanted
register-dispatch-mailbox = Returned emails were last read: { $moment }.
register-dispatch-mailbox-never = Returned emails have not been read yet.
register-dispatch-mailbox-error-title = The mailbox for returned emails cannot be reached
register-dispatch-mailbox-error = What comes back is known only once it can be read again. For your IT staff, the reason:
register-dispatch-pause = Stop sending
register-dispatch-pause-hint = This goes for the mails of all rounds. None is lost.
register-dispatch-resume = Resume sending
register-mailbox-keeps = No mail server is set up. So no email leaves the house. All are kept here.
register-mailbox-empty-title = The mailbox is empty
register-mailbox-empty = As soon as you invite people to an open round, the emails are kept here.
register-mails-kept = Kept emails
register-mails-found = { $number ->
    [one] 1 email, the newest first
   *[other] { $number } emails, the newest first
  }
register-mail-subject = Subject
register-mail-recipient = To
register-mail-day = Date
register-mail-parts = This is the text part of the email. To see the designed version, open the file in a mail program.
register-mail-file = Download as a file (.eml)

# The preflight.
register-preflight-title = Check the sending of mails
register-preflight-lead = Other mail servers check each email before they accept it. Here is what they find. Your IT staff change entries of the DNS. Nothing is changed or sent here.
register-preflight-good = in order
register-preflight-missing = missing
register-preflight-wrong = not right
register-preflight-unknown = not known here
register-preflight-unset = not set
register-preflight-found = Found:
register-preflight-record = This entry belongs into the DNS ({ $kind }), first the name, below it the value:
register-preflight-spf = Who may send (SPF)
register-preflight-spf-why = The DNS tells others which mail servers may send for your domain. The mail server has to be among them.
register-preflight-dkim = Signature (DKIM)
register-preflight-dkim-why = With this key, others check that an email comes from you. If nothing is set here, the mail server has to sign.
register-preflight-dmarc = What to do with forgeries (DMARC)
register-preflight-dmarc-why = The DNS tells others what to do with forged emails. Large providers require the entry.
register-preflight-reverse = Name of the mail server (reverse DNS)
register-preflight-reverse-why = The network address of the mail server needs a name that leads back to it.
register-preflight-tls = Encryption to the mail server (TLS)
register-preflight-tls-why = Nobody should read along on the way to the mail server, and it has to let us in.
register-preflight-bounces = Taking returned emails (MX)
register-preflight-bounces-why = What cannot be delivered comes back to this domain. It has to accept emails.
register-preflight-imprint = Imprint
register-preflight-imprint-why = Whoever gets an email should be able to look up whom it is from. That takes an address with https and the name of the city.
register-preflight-amiss-title = The sending of mails is not quite set up yet
register-preflight-blocks = As long as this is so, nobody is invited: this Rundtisch is set up that way.
register-preflight-amiss = Some invitations might not arrive or might be taken for spam. You can release all the same.

# API tokens.

register-tokens = Access for programs
register-tokens-lead = With an access key a program works in your name. Enter it only where it is needed.
register-tokens-none = You have no access key.
register-tokens-valid = Valid access keys
register-token-purpose = What for
register-token-purpose-hint = For example “Reports of the statistics office”
register-token-made = Made
register-token-revoke = Make invalid
register-token-revoked = The access key is no longer valid.
register-token-new = New access key
register-token-issue = Make access key
register-token-issued = The access key is made
register-token-once = Copy it now: it is shown this once only.
register-token-name-missing = Say in at most 200 characters what the access key is for.

# Looking for, editing and gathering contacts.
register-lists = Lists of the register
register-organisations = Organisations
register-tags = Mailing lists
register-tag = Mailing list
register-duplicates = Duplicates
register-all-tags = All mailing lists
register-search = Search
register-search-all = Show all
register-search-contacts = Search contacts
register-search-organisations = Search organisations
register-words = Name, address or organisation
register-organisation-words = Name of the organisation
register-of-organisation = You only see contacts of “{ $organisation }”.
register-nobody-title = Nobody found
register-nobody = Try fewer words, or search all groups.
register-coordinates = coordinates
register-coordinates-organisation = the work of the organisation
register-edit = Edit
register-contact-edit = Edit contact
register-contact-changed = The contact was changed.
register-contact-tagged = The mailing lists were saved.
register-contact-merged = The contacts were merged.
register-contact-email-hint = Mail that has not gone out yet goes to the new address.
register-contact-group-hint = Invitations made before still count for the group of that time.
register-contact-coordinates = Who coordinates?
register-contact-coordinates-word = This contact coordinates for the organisation
register-contact-coordinates-hint = Only one person of each organisation coordinates. Whoever did so far no longer will.
register-contact-coordinates-nothing = Enter the organisation for which this contact coordinates.
register-taken-title = Another contact has this address
register-taken-merge = If it is the same person, make one contact of both.
register-taken-merge-link = Merge the two contacts
register-taken-link = Go to the contact that is there
register-merged-contact = Merged contact

# One contact: tags, history, everything held on it.
register-tags-hint = For example “Kick-off 2026”. Separate several by commas.
register-tags-save = Save mailing lists
register-tag-unfit = Shorten each mailing list to at most 60 characters.
register-field-name = Name
register-field-email = Email address
register-field-language = Language
register-field-group = Group
register-field-organisation = Organisation
register-field-coordinates = Coordination
register-field-tags = Mailing lists
register-history = History
register-history-more = Latest first. What stood there before is not kept.
register-history-when = When
register-history-what = What
register-history-round = Round
register-history-who = Who
register-history-untold = no time: anonymous round
register-history-there = In the register since then
register-history-added = Added
register-history-imported = Imported
register-history-changed = Changed
register-history-changed-by-import = Changed by an import
register-history-merged = Merged with a duplicate
register-history-handed-out = Stored data handed out
register-history-invited = Invited
register-history-mailed-invitation = Mail: invitation
register-history-mailed-reminder = Mail: reminder
register-history-mailed-receipt = Mail: confirmation of receipt
register-history-mailed-closing = Mail: end of the round
register-history-mailed-results = Mail: results
register-history-mailed-circular = Mail: message
register-history-declined = Declined
register-history-withdrawn = Invitation withdrawn
register-history-answered = Answered
register-history-used = Invitation used
register-history-retracted = Answer retracted
register-data = Access to data
register-data-lead = If this person asks what is stored about them, give them this file: contact, mailing lists, history, invitations, mails, and answers given by name.
register-data-not = Other answers are not in it: nothing leads from a contact to them.
register-data-act = Download everything on this contact

# Tags.
register-tags-lead = Mailing lists gather contacts, for example “Kick-off 2026”. A contact can be on several.
register-tags-none-title = There is no mailing list yet
register-tags-none = Search contacts and put all that you found on a mailing list.
register-tags-all = All mailing lists
register-tag-all = Give to all or take from all
register-tag-hint = One word or a few, for example “Kick-off 2026”
register-tag-one = Enter exactly one mailing list of at most 60 characters, without commas.
register-tagging-open = { $number ->
    [one] Mailing list for the contact found
   *[other] Mailing list for all { $number } contacts found
  }
register-tagging-title = Mailing list for everyone found
register-tagging-lead = { $number ->
    [one] This concerns one contact.
   *[other] This concerns { $number } contacts: all that your search found.
  }
register-tagging-how = What is to happen?
register-tagging-give = Put all on this mailing list
register-tagging-take = Take all off this mailing list
register-tagged = { $number ->
    [0] Nothing has changed for anybody.
    [one] The mailing list of one contact was changed.
   *[other] The mailing lists of { $number } contacts were changed.
  }

# Organisations.
register-organisations-lead = Organisations come with their contacts. One person can coordinate for the organisation.
register-organisations-found = { $number ->
    [one] 1 organisation
   *[other] { $number } organisations
  }
register-no-organisation-title = No organisation found
register-no-organisation = An organisation is made when you enter it for a contact.
register-organisation-edit = Edit organisation
register-organisation-save = Save organisation
register-organisation-changed = The organisation was changed.
register-organisation-group-hint = Contacts that are in the organisation’s present group move with it.
register-organisation-taken = Another organisation has this name already. Enter another name.
register-organisation-name-length = Enter a name of at most 200 characters on one line.

# Duplicates.
register-duplicates-lead = These contacts may be the same person. You decide whether two become one.
register-duplicates-none-title = Nobody seems to be there twice
register-duplicates-none = Addresses are compared without dots, and name with organisation. Merge two other contacts on the page of one of them.
register-duplicates-suspected = Perhaps duplicates
register-duplicates-other = Other contact
register-duplicates-why = Reason
register-duplicates-by-address = almost the same address
register-duplicates-by-name = same name in the same organisation
register-merge-open = Merge
register-merge-look = See what happens
register-merge-title = Merge two contacts
register-merge-lead = If the same person is in the register twice, one contact is made of both. This one stays. You see first what happens.
register-merge-email = Email address of the other contact
register-merge-unknown = Enter the address of another contact that is in the register.
register-merge-kept = This contact stays
register-merge-gone = This contact becomes part of it
register-merge-swap = The other way round: keep the other
register-merge-happens = What happens
register-merge-tags = The mailing lists and history of both come together. Where the one contact has no name or organisation, those of the other hold.
register-merge-moved = { $number ->
    [one] One invitation passes to the contact that stays.
   *[other] { $number } invitations pass to the contact that stays.
  }
register-merge-mails = { $number ->
    [one] One mail passes along. If it has not gone out yet, it goes to the address that stays.
   *[other] { $number } mails pass along. What has not gone out yet goes to the address that stays.
  }
register-merge-unpaired = Answers given under a pseudonym still count. But they can no longer be compared with later answers of this person.
register-merge-final = Merging cannot be undone.
register-merge-clashes = Rounds to which both are invited
register-merge-stays = What holds
register-merge-both-answered = Both have answered. Both answers still count; the second stands in the list without a person.
register-merge-one-answered = The invitation by which somebody answered stays. The other is withdrawn.
register-merge-none-answered = One invitation stays valid, the other is withdrawn. If somebody has begun with one, it is that one.
register-merge-act = Merge contacts

# What an import would do, and how.
register-column-tags = Mailing lists
register-import-head-tags = Mailing lists (optional)
register-import-tags = One mailing list or several with commas between them. They are added to those that a contact has.
register-imported-updated = Added: { $added }. Changed: { $updated }.
register-fate = What happens
register-fate-new = new
register-fate-updated = changed
register-fate-unchanged = stays as it is
register-fate-wrong = wrong lines
register-mapping = What stands in which column
register-mapping-lead = The columns are matched by their headings. Change what is wrong and see the preview again.
register-mapping-none = no column
register-mapping-unnamed = Column { $number } without a heading
register-known = What happens to addresses that are in the register already?
register-known-hint = Empty cells never change anything. Mailing lists are only ever added.
register-known-stay = Only add: known contacts stay as they are
register-known-update = Add and change: known contacts get what the table says
register-preview-again = See the preview again
register-preview-choose = Choose below what stands in which column.
register-fault-long-tag = A mailing list is too long. Shorten it to at most 60 characters.
