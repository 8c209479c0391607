# The mails of a round: their words, and how they look.

mails-title = Emails of this round
mails-lead = Rundtisch writes these emails. You can choose their words yourself, in every language.
mails-when-invitation = Goes to everyone you invite, as soon as the round is open.
mails-when-reminder = Goes to those who were invited and have not answered yet.
mails-when-receipt = Goes to those who were invited, once their answer has arrived.
mails-when-closing = Goes to everyone invited when you press the button, once the round is over.
mails-when-results = Goes to everyone invited when you press the button, once the results are published.
mails-words-own = Own words: { $languages }
mails-words-built-in = Built-in words
mails-change = { $mail }: change the words
mails-look = Look at: { $mail }
mails-done-reworded = The words are saved
mails-done-reworded-more = They hold for all emails that have not been sent yet.
mails-done-restored = The built-in words hold again
mails-done-restored-more = They hold for all emails that have not been sent yet.
mails-log-reworded = { $who } changed the words of an email.

## Choosing words

mails-wording-lead = Greeting, closing time, link, sender and the way to unsubscribe stand in every email by themselves. What you write here stands between them. You can change the words of an email until it is sent.
mails-subject = Subject ({ $language })
mails-paragraphs = Text ({ $language })
mails-paragraphs-hint = Plain text. A blank line parts paragraphs. If you leave the field blank, the built-in words stand there.
mails-placeholder = There are curly brackets in line { $line }. There are no placeholders. The greeting brings the name by itself. Write without these brackets.
mails-look-language = How the email looks now ({ $language })
mails-save = Save the words
mails-restoration-way = Back to the built-in words
mails-restoration-title = Back to the built-in words?
mails-restoration-act = Delete own words
mails-restoration-means = Your own words for “{ $mail }” are lost in every language. Emails that were sent do not change.

## Looking at a mail

mails-preview-title = How the email looks: { $mail }
mails-preview-language = Language
mails-preview-contact = Email address of a contact
mails-preview-contact-hint = You then see the email as this person gets it, in their language. Without an address the person is made up.
mails-preview-unknown = Nobody in the register has this address. Check how it is written.
mails-preview-act = Look at it
mails-preview-html = With its layout
mails-preview-text = As plain text
mails-example-name = Mary Example

mails-trial-title = Test email
mails-trial-lead = The email goes to your own address, { $address }. Its links lead nowhere.
mails-trial-act = Send a test email to me
mails-trial-subject = [Test] { $subject }
mails-trial-sent = The test email is on its way
mails-trial-sent-more = The mail server has taken it. Look into the mailbox of { $address }.
mails-trial-no-server = No mail server is set up. A test email can only be sent once there is one.
mails-trial-no-address = No email can be sent to your address. Check the address of your account.
mails-trial-refused = The test email was not sent. Answer: { $reply }
mails-trial-silent = The mail server does not answer. Try again later.

## Telling those invited how it goes on

mails-announce = { $mail }: send it now
mails-way-closing = Thank those invited
mails-way-results = Tell those invited about the results
mails-closing-title = Tell everyone invited that the round is over?
mails-closing-act = Send the emails
mails-results-title = Tell everyone invited that the results are here?
mails-results-act = Send the emails
mails-publication-announce = Tell those invited at once
mails-announcement-reaches = { $number ->
    [0] Nobody would get an email now: everyone has it already.
    [one] One person gets an email.
   *[other] { $number } people get an email.
  }
mails-announcement-spares = No email goes to those who declined or want no emails, or whose invitation was withdrawn.
mails-done-announced = The emails are going out
mails-done-announced-more = { $number ->
    [0] There was nobody who did not have it yet.
    [one] One person gets it.
   *[other] { $number } people get it.
  }
mails-log-closing = { $number ->
    [one] { $who } told one person that the round is over.
   *[other] { $who } told { $number } people that the round is over.
  }
mails-log-results = { $number ->
    [one] { $who } told one person about the results.
   *[other] { $who } told { $number } people about the results.
  }

## Writing to some of those invited

mails-circulars = Messages
mails-circulars-lead = You write a message yourself. It goes to those invited whom you choose.
mails-circular-write = Write a message
mails-circular-not-yet = You can write once the round is open.
mails-circular-sent = { $number ->
    [one] { $moment }: “{ $subject }”, to one person
   *[other] { $moment }: “{ $subject }”, to { $number } people
  }
mails-circular-title = Message to those invited
mails-circular-lead = Greeting, link, sender and the way to unsubscribe stand in the email by themselves. Before it goes out, you see it once more.
mails-circular-groups = To which groups?
mails-circular-audience = To whom in them?
mails-circular-invited = { $number ->
    [one] One person is invited
   *[other] { $number } people are invited
  }
mails-audience-everyone = To everyone invited
mails-audience-answered = To all who have answered
mails-audience-waiting = To all who have not answered yet
mails-circular-text-hint = Plain text. A blank line parts paragraphs.
mails-circular-look = Look at the message
mails-circular-no-group = Choose at least one group.
mails-circular-no-subject = Write a subject.
mails-circular-no-text = Write a text.
mails-circular-nobody = Nobody in this selection would get an email. Choose other groups.
mails-circular-too-soon = In an anonymous round you can choose by who has answered only once in 24 hours. Otherwise sending would tell when somebody answered. Choose everyone, or wait.
mails-circular-check = { $number ->
    [one] Send the message to one person?
   *[other] Send the message to { $number } people?
  }
mails-circular-languages = Those who read another language get the German text.
mails-circular-send = { $number ->
    [one] Send to one person
   *[other] Send to { $number } people
  }
mails-circular-change = Change the message
mails-done-circulated = The message is going out
mails-done-circulated-more = { $number ->
    [one] One person gets it.
   *[other] { $number } people get it.
  }
mails-log-circular = { $number ->
    [one] { $who } wrote to one person who was invited.
   *[other] { $who } wrote to { $number } people who were invited.
  }

## Reminding without pressing a button

mails-reminders-title = Reminders by themselves
mails-reminders-lead = Rundtisch reminds by itself before the round ends, first thing in the morning.
mails-reminders-hours = Such emails go out only between { $from }:00 and { $until }:00, and not on Sundays.
mails-reminders-hours-daily = Such emails go out only between { $from }:00 and { $until }:00.
mails-reminders-spares = Only those who have neither answered nor declined are reminded. Whoever got an email about this round in the last 24 hours is left out.
mails-reminders-days = How many days before the end?
mails-reminders-days-hint = For example 7, 2. Up to five numbers from 1 to 90, no two next to each other. If you leave the field blank, Rundtisch does not remind by itself.
mails-reminders-most = How often at most?
mails-reminders-most-hint = Each invitation gets so many reminders at most, 1 to 5. Those that you send yourself count, too.
mails-reminders-wrong = Enter up to five numbers from 1 to 90, with commas between them and no two next to each other: 7, 2 and not 3, 2.
mails-reminders-most-wrong = Enter a number from 1 to 5.
mails-reminders-save = Save the rules
mails-reminders-next = What goes out
mails-reminders-following = Next reminder: { $line }
mails-reminders-coming = { $number ->
    [one] { $moment }, to one person as of now
   *[other] { $moment }, to { $number } people as of now
  }
mails-reminders-none = None is planned at present.
mails-reminders-way = Rules for reminders
mails-done-planned = The rules are saved
mails-done-planned-more = What was due before is not made up for.
mails-log-planned = { $who } changed the rules for reminders.
mails-log-reminded = { $number ->
    [one] Rundtisch reminded one person.
   *[other] Rundtisch reminded { $number } people.
  }

## The end of a round in a calendar

mails-deadline-summary = Answer by: { $consultation }, { $round }
mails-deadline-more = You can answer until then. You find your own link in the email from: { $city }.
