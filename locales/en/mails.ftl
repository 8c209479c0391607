# The mails of a round: their words, and how they look.

mails-title = Emails of this round
mails-lead = Rundtisch writes these emails. You can choose their words yourself, in every language.
mails-when-invitation = Goes to everyone you invite, as soon as the round is open.
mails-when-reminder = Goes to those who were invited and have not answered yet.
mails-when-receipt = Goes to those who were invited, once their answer has arrived.
mails-words-own = Own words
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
