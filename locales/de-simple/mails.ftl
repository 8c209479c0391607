# The mails of a round: their words, and how they look.

mails-title = E-Mails von dieser Runde
mails-lead =
  Rundtisch schreibt diese E-Mails.
  Sie können die Worte selbst wählen.
  Das geht in jeder Sprache.
mails-when-invitation =
  Alle Eingeladenen bekommen diese E-Mail.
  Sie bekommen sie, sobald die Runde läuft.
mails-when-reminder =
  Wer noch nicht geantwortet hat, bekommt diese E-Mail.
mails-when-receipt =
  Wer geantwortet hat, bekommt diese E-Mail.
mails-words-own = Eigene Worte
mails-words-built-in = Worte von Rundtisch
mails-change = { $mail }: Worte ändern
mails-look = { $mail } ansehen
mails-done-reworded = Die Worte sind gespeichert
mails-done-reworded-more =
  Die neuen Worte gelten ab jetzt.
  Alte E-Mails ändern sich nicht.
mails-done-restored = Jetzt gelten wieder die Worte von Rundtisch
mails-done-restored-more =
  Die Worte gelten ab jetzt.
  Alte E-Mails ändern sich nicht.
mails-log-reworded = { $who } hat die Worte in einer E-Mail geändert.

## Choosing words

mails-wording-lead =
  Manches steht immer in der E-Mail:
  Anrede, Frist, Link und Absender.
  Und wie man E-Mails abbestellt.
  Ihr Text steht dazwischen.
  Sie können ihn ändern.
  Das geht, bis die E-Mail verschickt ist.
mails-subject = Betreff ({ $language })
mails-paragraphs = Text ({ $language })
mails-paragraphs-hint =
  Schreiben Sie nur Text.
  Lassen Sie zwischen Absätzen eine Zeile frei.
  Lassen Sie das Feld leer?
  Dann gelten die Worte von Rundtisch.
mails-placeholder =
  In Zeile { $line } stehen geschweifte Klammern.
  Platz·halter gibt es hier nicht.
  Der Name steht schon in der Anrede.
  Schreiben Sie bitte ohne diese Klammern.
mails-look-language = So sieht die E-Mail jetzt aus ({ $language })
mails-save = Worte speichern
mails-restoration-way = Zurück zu den Worten von Rundtisch
mails-restoration-title = Zurück zu den Worten von Rundtisch?
mails-restoration-act = Eigene Worte löschen
mails-restoration-means =
  Ihre eigenen Worte für „{ $mail }“ gehen verloren.
  Das gilt für alle Sprachen.
  Alte E-Mails ändern sich nicht.

## Looking at a mail

mails-preview-title = So sieht die E-Mail aus: { $mail }
mails-preview-language = Sprache
mails-preview-contact = E-Mail-Adresse von einer Person
mails-preview-contact-hint =
  Dann sehen Sie die E-Mail von dieser Person.
  Sie sehen sie in der Sprache von der Person.
  Lassen Sie das Feld leer?
  Dann ist die Person nur ein Beispiel.
mails-preview-unknown =
  Diese Adresse steht nicht im Verzeichnis.
  Prüfen Sie bitte die Adresse.
mails-preview-act = Ansehen
mails-preview-html = Mit Farben und Knopf
mails-preview-text = Nur als Text
mails-example-name = Maria Beispiel

mails-trial-title = E-Mail zum Testen
mails-trial-lead =
  Diese E-Mail geht nur an Sie.
  Ihre Adresse ist { $address }.
  Die Links in der E-Mail gehen nicht.
mails-trial-act = E-Mail zum Testen an mich senden
mails-trial-subject = [Test] { $subject }
mails-trial-sent = Die E-Mail zum Testen ist unterwegs
mails-trial-sent-more =
  Der Mail·server hat sie angenommen.
  Sehen Sie bei { $address } nach.
mails-trial-no-server =
  Es gibt noch keinen Mail·server.
  Ohne Mail·server geht das nicht.
mails-trial-no-address =
  An Ihre Adresse geht keine E-Mail.
  Prüfen Sie die Adresse von Ihrem Konto.
mails-trial-refused =
  Die E-Mail wurde nicht verschickt.
  Der Mail·server sagt: { $reply }
mails-trial-silent =
  Der Mail·server antwortet nicht.
  Versuchen Sie es später noch einmal.
