# The pages of those who answer and of those who read.

## Start page

respond-start-title = Have your say
respond-start-lead = Here { $city } asks for your opinion and shows what everybody said.
respond-start-open = Take part now
respond-start-none = There is no consultation at the moment.
respond-start-none-invited = If you have received an invitation, please open the link in it.
respond-start-by-invitation = This round is for people who have been invited.
respond-start-take-part = Take part
respond-start-learn-more = Learn more
respond-start-published = What came of it
respond-start-staff = Do you work for the administration?
respond-start-log-in = Log in here
respond-until = Until { $date }
respond-to-start = Go to the start page
respond-to-round = Go to the page of the round
respond-to-results = See the results
respond-to-receipt = See the receipt
respond-to-invitation = Back to the invitation
respond-read-draft = Read the draft

## Before the first question

respond-invited-organisation = Invitation: { $organisation }
respond-invited = Your personal invitation
respond-open-to-all = Open to everyone
respond-begin = Start taking part
respond-begin-first = Your questionnaire starts only with this button. Opening this page does not count as taking part.
respond-go-on = Continue where you left off
respond-go-on-kept = Your answers so far have been saved.
respond-answered = You have already answered
respond-answered-counted = Your answer has arrived and counts. Thank you!
respond-someone-else = Would somebody else like to answer on this device?
respond-someone-else-begin = Begin as another person
respond-declined = You have declined
respond-declined-thanks = Thank you for letting us know. We will not remind you of this round again.
respond-declined-back = Have you changed your mind? Just start. Your refusal will then no longer apply.
respond-not-yet = This round has not started yet
respond-not-yet-until = It starts on { $date }. Please open this page again then.
respond-not-yet-link = It starts on { $date }, { $time }. Please open your link again then.
respond-by-invitation = This round is for people who have been invited
respond-by-invitation-link = Do you have an invitation? Please open the link in it.
respond-by-invitation-join = Do you have no invitation and would like to have a say? Write to us.
respond-closed = This round has ended
respond-closed-since = Answers were possible until { $date }.
respond-closed-next = We are evaluating the answers. We will show the results on the start page.
respond-published = The results have been published.
respond-foreign = These questions are not available in English
respond-foreign-shown = You see them in another language.
respond-answer-until = Answer by
respond-answer-until-time = until { $time }
respond-no-end = no fixed date
respond-length = Length
respond-length-questions = { $questions ->
    [one] one question
   *[other] { $questions } questions
  }
respond-length-pause = You can take a break at any time.
respond-files = Files
respond-files-needed = are needed for at least one answer
respond-files-welcome = can be sent along
respond-files-which = { $types }, each file of at most { $limit } MB
respond-voices-whose = Your organisation
respond-voices = { $number ->
    [one] gives one joint response
   *[other] gives at most { $number } responses
  }
respond-voices-how = Whoever is to help write gets a link of their own from you.
respond-group = Your seat at the table
respond-group-counts = Your answer counts for this group.
respond-mode = Your name
respond-mode-nameless = does not stand with your answer
respond-mode-open = We do not ask who you are and do not store when exactly you answered.
respond-mode-anonymous = When you submit, we separate your answer from your invitation. After that, nothing in our data connects the two.
respond-mode-mark = is replaced by a mark
respond-mode-pseudonymous = The mark shows which answers in several rounds come from the same person. At the end of the consultation we destroy the key to it.
respond-mode-named = that of your organisation
respond-mode-attributed = The project team sees which organisation has answered. Its name is published only if you agree.
respond-mode-person = is known to the project team
respond-mode-attributed-person = Your answer stays connected with your invitation.

respond-next = What happens next
respond-next-answer = You answer
respond-next-answer-how = You can change everything until you submit.
respond-next-answered = You have answered
respond-next-answered-how = Your answer has arrived.
respond-next-wait = The round goes on
respond-next-wait-until = Others can still answer until { $date }.
respond-next-ended = The round has ended
respond-next-wait-over = The time for answering is over.
respond-next-result = We evaluate
respond-next-result-how = After the end of the round we publish what each group said and where all agree.
respond-next-published = The results are here
respond-next-published-how = They show what each group said and where all agree.

respond-data = What happens to your data
respond-data-more = More about privacy
respond-responsible = Responsible
respond-purpose = Purpose
respond-legal-basis = Legal basis
respond-voluntary = Taking part is voluntary.
respond-seen-by = Who sees what
respond-seen-nameless = The project team reads the answers without names.
respond-seen-named = The project team reads the answers together with the name of the organisation or the invitation.
respond-seen-few = If only few of a group answer, the project team may be able to guess who gave an answer.
respond-seen-language = With each answer may stand in which language the questions were read.
respond-seen-minimum = We publish figures for groups, and only if at least { $minimum } have answered.
respond-seen-texts = The project team reads what you write in text fields word for word. Please give no names there.
respond-deletion = Deletion
respond-delete-draft = We delete your draft as soon as you submit it. If you do not submit it, it stays stored. It is then not counted.
respond-deleted-draft = We deleted your draft when you submitted it.
respond-delete-no-contact = We do not ask for contact details.
respond-delete-contact-on = We delete your contact details on { $date }.
respond-delete-contact = We delete your contact details when you ask us to, and at the latest when we no longer need them for this consultation.
respond-delete-answers = The submitted answers are kept for comparison with other rounds.
respond-changes = Changing your answer
respond-changes-until = until { $date }
respond-changes-open = as long as the round is open
respond-changes-no = only before you submit
respond-changes-how = After submitting, too, you can read, correct or retract your answer.
respond-changes-nameless = After submitting, nobody knows which answer is yours.
respond-changes-final = After submitting you can read your answer, but no longer change it.
respond-rights = Your rights
respond-rights-which = You have the right of access, rectification, erasure, restriction and objection. You can complain to the data protection authority.
respond-rights-nameless = We cannot find or delete an answer once it has been submitted: we do not know which one it is.
respond-rights-named = Just write to us.

respond-help = Help and other ways
respond-help-title = Any questions?
respond-ask-us = We are glad to help:
respond-phone = Telephone { $phone }
respond-questions-asked = What is asked?
respond-questions-show = Show all questions
respond-refuse-title = Would you rather not take part?
respond-refuse-why = Decline, and we will not remind you again.
respond-refuse-link = Decline
respond-refuse-meaning = If you decline, we will not remind you of this round again. You need not give reasons.
respond-refuse-reason = Your reason in one sentence
respond-refuse-reason-wrong = Write at most 200 characters.
respond-refuse-reader = The administration reads it together with your name. It is not published.
respond-refuse-reader-nameless = The administration reads it together with your name. In this round only answers are without a name, not refusals. It is not published.
respond-refuse-back = You can change your mind as long as the round lasts. Just open your link again.
respond-refuse = Decline
respond-leave-title = Would you rather receive no more emails?
respond-leave-choice = You decide which emails we no longer send you. You need not give reasons.
respond-leave-link = Your personal link still works. You can answer with it as long as the round lasts.
respond-left-one = You receive no more emails about this consultation
respond-left-one-thanks = We will not invite or remind you any more. If you answer of your own accord, we will still confirm that by email.
respond-left-all = You receive no more emails from us at all
respond-left-all-thanks = This applies to all consultations. Even if you answer, you will get no confirmation by email. It is then shown on the page only.
respond-leave-one-means = No more invitations and reminders about this consultation. You can still receive emails about others.
respond-leave-one = No emails about this consultation only
respond-leave-all-means = No more emails from this website at all, not about other consultations either, and no confirmations.
respond-leave-all = No more emails at all
respond-come-back-means = Have you changed your mind? Then we will invite you by email again.
respond-come-back = Receive emails again

## Questions

respond-question-of = Question { $question } of { $questions }
respond-questions-of = Questions { $first } to { $last } of { $questions }
respond-page-of = Page { $page } of { $pages }
respond-choose-any = You can choose several answers.
respond-choose-at-most = { $most ->
    [one] Choose one answer at most.
   *[other] Choose { $most } answers at most.
  }
respond-limit = { $limit } characters at most.
respond-pause = Save and continue later
respond-back-to-check = Continue to the overview
respond-saved-until = Every step is saved. You can take a break at any time, until { $date }.
respond-saved = Every step is saved. You can take a break at any time.
respond-conflict = Somebody else has saved in the meantime
respond-conflict-why = Another person is filling in the same questionnaire, or you have it open on another device. That is why there are two answers here.
respond-conflict-files = We have not taken these files
respond-conflict-nothing-lost = Nothing is lost. Choose for each question which answer counts.
respond-conflict-theirs = Saved in the meantime – keep this
respond-conflict-mine = Your entry – save this
respond-conflict-how = If you are not sure, talk to each other. Whatever else you entered on the page is saved with it.
respond-conflict-save = Save my choice
respond-conflict-undecided = Choose which answer to “{ $question }” counts
respond-conflict-edit = Change my entry once more
respond-overtaken = Somebody else has changed answers in the meantime
respond-overtaken-why = Your answer has not been submitted yet. Please check these questions and then submit it once more.
respond-missing-choice = Choose an answer to “{ $question }”
respond-missing-choices = Choose at least one answer to “{ $question }”
respond-missing-text = Write an answer to “{ $question }”
respond-unusable-text = Please write your answer to “{ $question }” once more
respond-unknown-option = Choose one of the answers offered to “{ $question }”
respond-ambiguous = Choose only one answer to “{ $question }”
respond-too-many = { $most ->
    [one] Choose one answer at most to “{ $question }”
   *[other] Choose { $most } answers at most to “{ $question }”
  }
respond-too-long = Shorten your answer to “{ $question }” to { $limit } characters. It has { $length } now

## Kinds of question

respond-choose-at-least = Choose at least { $least } answers.
respond-choose-exactly = { $most ->
    [one] Choose one answer.
   *[other] Choose exactly { $most } answers.
  }
respond-choose-between = Choose { $least } to { $most } answers.
respond-choose-one = Please choose
respond-own-words = Your words for “{ $option }”
respond-yes = Yes
respond-no = No
respond-tick = Yes, I agree
respond-agree = Agree
respond-disagree = Disagree
respond-pass = Pass
respond-rank = Write a number next to each answer: 1 for the most important, 2 for the next and so on up to { $last }. Use each number once.
respond-rank-best = { $last ->
    [one] Write a 1 next to the most important. Leave the other fields empty.
   *[other] Write 1 to { $last } next to what is most important to you: 1 for the most important. Leave the other fields empty.
  }
respond-rank-is = Place { $rank }
respond-points = points
respond-share = Share out exactly { $total } { $unit }. What stays empty gets nothing.
respond-share-at-most = Share out at most { $total } { $unit }. What stays empty gets nothing.
respond-number-from = A number from { $least } on.
respond-number-to = A number up to { $greatest }.
respond-number-between = A number from { $least } to { $greatest }.
respond-day = Day
respond-month = Month
respond-year = Year
respond-day-any = For example 27 3 2026.
respond-day-from = A day from { $from } on.
respond-day-to = A day up to { $to }.
respond-day-between = A day from { $from } to { $to }.
respond-email-hint = For example name@example.com
respond-missing-number = Enter a number for “{ $question }”
respond-missing-day = Enter day, month and year for “{ $question }”
respond-missing-ranks = Put the answers to “{ $question }” in order
respond-missing-points = Share out the points for “{ $question }”
respond-missing-files = Upload a file for “{ $question }”
respond-too-few = Choose at least { $least } answers to “{ $question }”
respond-not-alone = For “{ $question }”, choose either “{ $alone }” or other answers, not both
respond-other-unstated = Write into the field what you mean for “{ $question }”
respond-rank-twice = Use place { $rank } only once. “{ $question }” needs another one
respond-rank-missing = Give place { $rank } as well for “{ $question }”
respond-rank-out-of-range = Write a number from 1 to { $last } next to “{ $question }”
respond-sum-wrong = Share out { $total } altogether for “{ $question }”. Now it is { $sum }
respond-not-a-number = Enter a number in digits for “{ $question }”, for example 12
respond-unclear-number = Enter the number for “{ $question }” without a point or comma between thousands
respond-too-small = Enter a number from { $least } on for “{ $question }”
respond-too-large = Enter a number up to { $greatest } for “{ $question }”
respond-not-a-step = Enter a number for “{ $question }” in steps of { $step }
respond-not-a-date = Enter a day that exists for “{ $question }”, for example 27 3 2026
respond-too-early = Enter a day from { $from } on for “{ $question }”
respond-too-late-day = Enter a day up to { $to } for “{ $question }”
respond-not-an-address = Enter an email address such as name@example.com for “{ $question }”
respond-unknown-file = Upload the file for “{ $question }” once more
respond-wrong-file-type = Choose a file of the types named for “{ $question }”
respond-file-too-large = Choose a file of at most { $limit } MB for “{ $question }”
respond-consent-missing = Tick the box at “{ $question }” to go on.
respond-unasked = Some answers no longer count
respond-unasked-why = After your other answers, these questions or parts of them are no longer asked. What you said there is not submitted.
respond-unasked-since = This is because of your answers here. If you change them back, everything is still there:

## Interrupting, checking, submitting

respond-paused = Your answers have been saved
respond-paused-correcting = Your changes have been saved
respond-paused-link = To continue, open the link in your invitation again. This works on any device.
respond-paused-until = You have time until { $date }.
respond-paused-not-counted = Your answer counts only once you have submitted it.
respond-code = Your code to go on
respond-code-how = Write this code down. With it you can go on at any device: open the start page and choose “Go on with a code”. On this device you need no code.
respond-code-keep = Show it to nobody: whoever has it can read and change your answers until you submit them.
respond-code-keep-lasting = Show it to nobody: whoever has it can read and change your answers. After you have submitted them it still leads to them, until the consultation ends.
respond-code-after = Your code brings you back
respond-code-after-how = With your code you find your answer again on any device, until the consultation ends: open the start page and choose “Go on with a code”.
respond-code-after-keep = Write it down and show it to nobody: whoever has it sees your answer and can do with it all that you can do here. The code of your receipt is another one. It does not lead to your answer.
respond-mail = Code by email
respond-mail-address = Your email address
respond-mail-hint = We send you the code once. After that we delete the address. We never connect it with your answer.
respond-mail-act = Send the code
respond-mail-sent = The code is on its way. The email will arrive within a few minutes.
respond-mail-wrong = Enter an email address like name@example.org
respond-mail-crowd = Very many codes have just been asked for from your network. Please write the code down, or try again in an hour
respond-mail-enough = We have sent this code three times already. It cannot be sent again. Look into your spam folder, or write down the code from the previous page.
respond-mail-no-more = We do not send another email now
respond-mail-to-code = Back to the code
respond-code-missing = Enter the code.
respond-code-length = A code has 12 characters. Check whether one is missing or too many.
respond-code-unknown = No questionnaire belongs to this code. Check the characters. The code of a receipt does not lead here, and in rounds without names a code is valid only until you submit.
respond-code-throttled = That was too many wrong codes. Try again from { $time }.
respond-resume = Go on with a code
respond-resume-link = Begun already? Go on with a code
respond-resume-how = Did you interrupt a questionnaire? Then you were given a code there. If the page with your receipt shows it too, it leads to the answer that you submitted.
respond-resume-code = Your code
respond-resume-hint = 12 characters. Capitals or not, with or without dashes.
respond-resume-act = Go on
respond-check = Check your answers
respond-check-how = Is everything right? Then submit your answer. Otherwise change what you like.
respond-change = Change
respond-lacks = Something is missing here.
respond-not-answered = Not answered
respond-point-end = { $number } – { $meaning }
respond-point-of = { $number } of { $greatest } ({ $greatest } = { $meaning })
respond-point-between = { $number } between { $least } and { $greatest } ({ $greatest } = { $meaning })
respond-consent = May we name your organisation?
respond-consent-why = This is voluntary. Without your consent we count the answer but do not say who it came from.
respond-consent-give = Yes, the city may publish that this answer came from { $organisation }.
respond-keep = Save your answers
respond-keep-how = As a PDF you can keep your answers, print them or have them read aloud.
respond-keep-nameless = Once you have submitted, nobody can tell which answer is yours. Save your answers before that if you would like to keep them.
respond-keep-pdf = Save answers as PDF
respond-own-answers = Your answers
respond-own-answers-draft = As of { $date }. These answers have not been submitted yet.
respond-own-answers-left-out = This file cannot show some characters. They are replaced by �.
respond-own-answers-file = my-answers
respond-own-draft-file = my-draft
respond-own-answers-contact = Contact: { $responsible }, { $email }
respond-own-answers-submitted = Submitted on { $date }. Receipt: { $code }
respond-own-answers-by-code = This page opens in this browser, and anywhere with your code.
respond-own-answers-by-link = This page opens in this browser, and by your personal link.
respond-own-answers-seen = Whoever uses this device after you can see it too. You can read your answers until the consultation ends.
respond-own-answers-read = Read your answers
respond-forget-link = Forget on this device
respond-forget = Should this device forget your answers?
respond-forget-means = Then this browser no longer finds your answers in this round. Whoever uses it after you does not see them. Nothing is deleted: what you have submitted still counts.
respond-forget-code = Your code brings you back, on any device. Write it down now: after that we do not show it here any more.
respond-forget-by-link = Your personal link brings you back, on any device.
respond-forget-nothing = After that no way leads back to this page. If you want to keep your receipt, copy its code first.
respond-forget-keep = Change nothing
respond-forgotten = This device has forgotten your answers
respond-forgotten-means = This browser knows no answers of yours in this round. If the page is still open in another window, please close that.
respond-change-title = Correct or retract your answer
respond-changeable-until = You can correct or retract your answer until { $date }.
respond-changeable = You can correct or retract your answer as long as the round is open.
respond-correct = Correct answer
respond-correcting = You have begun to correct the answer you submitted.
respond-correcting-counts = Until you submit the corrected answer, your earlier one counts.
respond-correct-go-on = Go on correcting
respond-correct-give-up = Discard correction
respond-submit-corrected = Submit corrected answer
respond-correction-not-counted = This correction was not submitted. Your earlier answer counts.
respond-retract = Retract answer
respond-retract-title = Would you like to retract your answer?
respond-retract-meaning = We will then delete your answer and your receipt. It no longer counts. We cannot undo this.
respond-retract-anew-until = Until { $date } you can answer anew.
respond-retract-anew = As long as the round is open, you can answer anew.
respond-retract-keep = Keep answer
respond-retracted = Your answer has been retracted
respond-retracted-erased = We have deleted your answer and your receipt.
respond-retracted-anew = If you like, you can answer anew as long as the round is open.
respond-answer-anew = Answer anew
respond-submit-final = After submitting you can no longer change your answer.
respond-proof-noscript = A person looks at your answer before it counts. This is how we keep away programs that answer automatically. You need not do anything else.
respond-proof-waiting = One moment: we are checking that no program is answering. Then your answer is submitted by itself.
respond-proof-failed = Your device cannot show here that no program is answering. You can submit your answer all the same. A person then looks at it before it counts.
respond-submit = Submit answer
respond-draft = Your draft
respond-draft-late = This round has ended
respond-draft-not-counted = This draft was not submitted and does not count. You can still read it here.
respond-too-late = This round has ended in the meantime
respond-too-late-why = Your last entry arrived after the end of the round. We could no longer accept it.
respond-too-late-draft = What you saved before is still there. You can read it.
respond-no-sheet = There is no questionnaire of yours here
respond-no-sheet-why = You may have started on another device or in another browser. Or your browser has deleted its cookies.
respond-no-sheet-link = Do you have an invitation? Open the link in it again: it leads to your saved answers.

respond-late = This answer had already been submitted
respond-late-lost = What you entered last on a page was not added any more. Perhaps somebody else in your organisation has submitted it.
respond-thanks = Thank you for your answer
respond-thanks-counted = Your answer arrived on { $date } and counts.
respond-corrected = Your changed answer arrived on { $date } and counts. It replaces your earlier answer.
respond-corrected-receipt = The receipt stays the same.
respond-receipt = Your receipt
respond-receipt-meaning = Keep this code if you like. It shows that your answer has been counted.
respond-receipt-nameless = The code does not reveal what you answered. We cannot find your answer by it either.

respond-receipt-unlinked = That is why you can no longer read, correct or retract your answer here.
## About this service

respond-contact = Contact
respond-imprint-lead = This service is provided by { $city }.
respond-imprint-content = Responsible for the content
respond-imprint-responsible = For each consultation, the office named on its first page is responsible. For everything else you reach us at the address below.
respond-imprint-software = The program
respond-imprint-rundtisch = These pages run on Rundtisch, which is free software. Everybody may examine, use and improve it.

respond-privacy-lead = What we store, what for, and what we do not do.
respond-privacy-reading = If you only read
respond-privacy-reading-nothing = Then we store nothing about you and set no cookie. We embed nothing from other providers and do not record who visits which page.
respond-privacy-answering = If you answer
respond-privacy-draft = While you answer, we store your answers as a draft. If you have an invitation, the draft belongs to it, so that you can continue on any device. When you submit, the draft is deleted.
respond-privacy-round = Each round lays down before it begins what happens to your answer afterwards. You can read it on its first page, with purpose, legal basis and deletion.
respond-privacy-language = With your answer we store in which language you read the questions. So we see whether people answer differently in one language. We do not store what else your browser says about your languages.
respond-privacy-texts = The project team can read the texts that you write yourself. Please give no names in them and nothing by which you or others could be recognised.
respond-privacy-cookies = Cookies
respond-privacy-cookie-sheet = As soon as you start taking part, your browser remembers the key to your draft for 60 days. Without it you would not find your answers again. It also holds a random number, by which we notice if another person has changed the same draft. If you have no invitation, it holds your code to go on as well. There is nothing else in it.
respond-privacy-cookie-staff = Those who work for the administration and log in get a cookie for the log-in.
respond-privacy-nameless = Rounds without names
respond-privacy-box = We note that an invitation was used and put the answer, encrypted, into a kind of ballot box. There it lies with the answers of others in the same group. We do not store when exactly it was put in.
respond-privacy-mixed = Once the box is full or the round has ended, the answers are shuffled and stored one by one. No mark and no order then connects an answer with an invitation.
respond-privacy-box-language = Those who were invited might be recognised by their language. So we forget the languages of a box when it is emptied, unless all answers in it have the same.
respond-privacy-limits = Whoever looks at only a few answers in a group can guess. And whoever gives their name in a text field makes themselves known. The box cannot protect against that.
respond-privacy-mark = Rounds with marks instead of names
respond-privacy-mark-meaning = Sometimes we want to know whether opinions change from round to round. Then each invited person gets a mark that can be computed only with two keys. At the end of the consultation we destroy one of them.
respond-privacy-named = Rounds with names
respond-privacy-named-meaning = Sometimes organisations answer under their name. The first page then says so. We publish the name only if the organisation agrees when it submits.
respond-privacy-figures = What we publish
respond-privacy-figures-minimum = We publish figures for groups, not for individual people. If too few have answered, we show no figure, nor any from which it could be computed.
respond-privacy-mail = Emails
respond-privacy-mail-contacts = For invitations we store the name, email address, language and group of those invited. The first page of each round says when we delete them.
respond-privacy-mail-refusal = You can decline any invitation. Then we will not remind you again. At the end of each invitation there is a link by which you stop further emails. So that we keep to it later as well, we keep a check value of your address, from which the address cannot be read. We do not measure whether you open an email.
respond-privacy-mail-code = If you have the code for going on sent to you, we keep the address, encrypted, until the email has been sent, for about an hour at most. Then we delete it. We never connect it with your answer.
respond-privacy-rights-ask = Write to us in any form. If you ask us to, we delete your contact details at once.

respond-accessibility-lead = Everybody should be able to have a say. That is why this service should be usable by all.
respond-accessibility-state = State
respond-accessibility-standard = Our measure is the standard EN 301 549 with the guidelines WCAG 2.2, level AA. This statement is based on a self-assessment.
respond-accessibility-works = All pages work without JavaScript, with the keyboard, at double text size and on narrow screens. They follow your settings for light, dark or high-contrast colours.
respond-accessibility-gaps = What is still missing
respond-accessibility-gap-languages = The pages are available in German, in English and in Leichte Sprache, the German kind of easy language. No test group has reviewed the Leichte Sprache yet. There is no sign language version yet.
respond-accessibility-gap-texts = Questions are written by the specialists of the administration. If one of them is hard to understand, please tell us.
respond-accessibility-answer = Report a barrier
respond-accessibility-enforcement = Write to us what got in your way. If you are not satisfied with our reply, you can turn to the enforcement or arbitration body of your federal state.

respond-report-lead = Was there something you could not read, use or understand? Please write to us.
respond-report-helps = This helps us
respond-report-what = Name the page and what you wanted to do. If you like, also name your device, your browser and your assistive technology.
respond-report-answer = We will reply and say what we change. If you need the questions in another way, we will find one.

respond-licences-lead = These pages use the works of others. Here are their licences.
respond-licence-is = Licence: { $licence }
respond-licence-read = Text of the licence

# Trying a questionnaire out.

respond-trial = Trial: nothing is saved
respond-trial-more = This is how respondents see the questionnaire. You can answer and go on. Your answers do not count and are gone when you leave the page.
respond-trial-leave = End the trial
respond-trial-end = End of the questionnaire
respond-trial-end-more = Here respondents check their answers and submit them. The trial ends now.

respond-file-choose = Choose a file
respond-files-choose = Choose files
respond-files-add = Choose another file
respond-file-remove = Remove “{ $name }”
respond-files-full = { $most ->
    [one] No more than one file can be sent here.
   *[other] No more than { $most } files can be sent here.
  } If you want to send another one, first tick which we should remove.
respond-files-remove = Remove what is ticked
respond-kilobytes = { $size } KB
respond-megabytes = { $size } MB
respond-files-hint = { $most ->
    [one] One file of at most { $limit } MB.
   *[other] At most { $most } files of at most { $limit } MB each.
  } These types are accepted: { $types }. The properties of a file may hold your name.
respond-file-nameless = file without a name
respond-file-one-too-many = We did not accept “{ $name }”: { $most ->
    [one] one file is the most.
   *[other] { $most } files are the most.
  } Remove another one first.
respond-file-itself-too-large = “{ $name }” is too large. Choose a file of at most { $limit } MB.
respond-file-beyond-all = With “{ $name }”, all your files together would be larger than { $limit } MB. Choose a smaller file.
respond-file-empty = There is nothing in “{ $name }”. Choose another file.
respond-file-misnamed = The name of “{ $name }” ends otherwise than its content says. Give the file the right ending.
respond-file-no-room = We could not accept “{ $name }”, because this round has no more room for files. You can go on without it.
respond-file-of-other-type = “{ $name }” is no file of the types named, even if its name ends like one, or it is damaged. Open the file and save it again, for example as PDF.
respond-files-too-large = Your files for “{ $question }” are too large together. { $limit } MB are the most
respond-files-no-room = This round has no more room for files for “{ $question }”
respond-files-much-too-large = These files are too large
respond-files-much-too-large-why = All files together may have at most { $limit } MB on this page. What you saved before is still there.
respond-files-not-now = Very many people are sending files just now
respond-files-not-now-why = So we could not take your files yet. Whatever else you entered on the page is saved. Please send the files again in a minute.
respond-files-again = Back to the question
respond-trial-files = Files are not accepted in the trial.

# Passing a link on.

respond-pass-title = Pass the link on
respond-pass-why = Would somebody in your organisation like to help write, or answer for you?
respond-pass-link = Pass the link on to another person
respond-pass-means = The other person gets an email with a link of their own. You can take it back at any time.
respond-pass-one = All who have a link write on the same sheet. Each of them can submit the response. It counts once.
respond-pass-name = Name of the person
respond-pass-name-wrong = Write a shorter name, at most 200 characters.
respond-pass-email = Email address of the person
respond-pass-email-hint = Give only the address of somebody who knows about it. We delete it together with the contact data of this consultation.
respond-pass-act = Pass the link on
respond-pass-crowd = Very many emails have just been asked for from your network. Try again in an hour.
respond-pass-holders = Who has a link
respond-pass-back-means = A link that you take back is no longer valid. Everybody else who is writing on the sheet then opens it again by their own link. What has been entered stays.
respond-pass-back = Take link back
respond-pass-somebody = A person
respond-passed-on-day = Passed on on { $date }
respond-passed = The link has been passed on.
respond-taken-back = The link has been taken back.

# Coming into the register by oneself.

respond-register-title = Register
respond-register-link = Register to be invited
respond-register-why = Would you like to be invited to this consultation?
respond-register-lead = If you register, we can invite you to rounds of this consultation. First you get an email in which you confirm your address.
respond-register-name = Your name
respond-register-name-hint = Do you answer for an organisation? Then add its name.
respond-register-email = Your email address
respond-register-group = Which group do you belong to?
respond-register-group-hint = Your answers then count for this group.
respond-register-group-missing = Choose a group.
respond-register-language = Language of emails
respond-register-data = We use what you tell us only to invite and remind you. Each email has a link by which you stop further ones. Without confirmation we delete it after seven days.
respond-register-act = Register
respond-register-asked = Look into your mailbox
respond-register-asked-how = If there is an email from us, open the link in it and confirm your address. You can do so for seven days.
respond-register-asked-nothing = No email? Look into the folder for spam. Whoever has stopped our emails does not get this one either. The link to stop them in an earlier email takes that back.
respond-register-confirm = Would you like to register?
respond-register-confirm-means = With your confirmation you stand in the register of the city and can be invited to this consultation.
respond-register-confirm-act = Confirm address
respond-registered = You are registered
respond-registered-how = When a round begins for your group, we can invite you. You can stop emails by the link in each of them.
