# The mails of a round: their words, and how they look.

mails-title = E-Mails dieser Runde
mails-lead = Rundtisch schreibt diese E-Mails. Die Worte können Sie selbst wählen, in jeder Sprache.
mails-when-invitation = Geht an alle, die Sie einladen, sobald die Runde läuft.
mails-when-reminder = Geht an Eingeladene, die noch nicht geantwortet haben.
mails-when-receipt = Geht an Eingeladene, sobald ihre Antwort angekommen ist.
mails-words-own = Eigene Worte
mails-words-built-in = Mitgelieferte Worte
mails-change = { $mail }: Worte ändern
mails-look = { $mail } ansehen
mails-done-reworded = Die Worte sind gespeichert
mails-done-reworded-more = Sie gelten für alle E-Mails, die noch nicht verschickt sind.
mails-done-restored = Die mitgelieferten Worte gelten wieder
mails-done-restored-more = Sie gelten für alle E-Mails, die noch nicht verschickt sind.
mails-log-reworded = { $who } hat die Worte einer E-Mail geändert.

## Choosing words

mails-wording-lead = Anrede, Frist, Link, Absender und der Weg zum Abbestellen stehen in jeder E-Mail von selbst. Was Sie hier schreiben, steht dazwischen. Bis eine E-Mail verschickt ist, können Sie ihre Worte ändern.
mails-subject = Betreff ({ $language })
mails-paragraphs = Text ({ $language })
mails-paragraphs-hint = Reiner Text. Eine leere Zeile trennt Absätze. Lassen Sie das Feld leer, stehen dort die mitgelieferten Worte.
mails-placeholder = In Zeile { $line } stehen geschweifte Klammern. Platzhalter gibt es nicht. Den Namen setzt die Anrede von selbst ein. Schreiben Sie ohne diese Klammern.
mails-look-language = So sieht die E-Mail jetzt aus ({ $language })
mails-save = Worte speichern
mails-restoration-way = Zurück zu den mitgelieferten Worten
mails-restoration-title = Zurück zu den mitgelieferten Worten?
mails-restoration-act = Eigene Worte löschen
mails-restoration-means = Ihre eigenen Worte für „{ $mail }“ gehen in allen Sprachen verloren. Schon verschickte E-Mails ändern sich nicht.

## Looking at a mail

mails-preview-title = So sieht die E-Mail aus: { $mail }
mails-preview-language = Sprache
mails-preview-contact = E-Mail-Adresse eines Kontakts
mails-preview-contact-hint = Dann sehen Sie die E-Mail, wie diese Person sie bekommt, in ihrer Sprache. Ohne Angabe ist die Person erfunden.
mails-preview-unknown = Im Verzeichnis steht niemand mit dieser Adresse. Prüfen Sie die Schreibweise.
mails-preview-act = Ansehen
mails-preview-html = Gestaltet
mails-preview-text = Als reiner Text
mails-example-name = Maria Beispiel

mails-trial-title = Testmail
mails-trial-lead = Die E-Mail geht an Ihre eigene Adresse, { $address }. Die Links darin führen nirgendwohin.
mails-trial-act = Testmail an mich senden
mails-trial-subject = [Test] { $subject }
mails-trial-sent = Die Testmail ist unterwegs
mails-trial-sent-more = Der Mailserver hat sie angenommen. Sehen Sie im Postfach von { $address } nach.
mails-trial-no-server = Es ist kein Mailserver eingerichtet. Eine Testmail lässt sich erst senden, wenn es einen gibt.
mails-trial-no-address = An Ihre Adresse lässt sich keine E-Mail senden. Prüfen Sie die Adresse Ihres Kontos.
mails-trial-refused = Die Testmail wurde nicht verschickt. Antwort: { $reply }
mails-trial-silent = Der Mailserver antwortet nicht. Versuchen Sie es später noch einmal.
