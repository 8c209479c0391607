# The mails of a round: their words, and how they look.

mails-title = E-Mails dieser Runde
mails-lead = Rundtisch schreibt diese E-Mails. Die Worte können Sie selbst wählen, in jeder Sprache.
mails-when-invitation = Geht an alle, die Sie einladen, sobald die Runde läuft.
mails-when-reminder = Geht an Eingeladene, die noch nicht geantwortet haben.
mails-when-receipt = Geht an Eingeladene, sobald ihre Antwort angekommen ist.
mails-when-closing = Geht auf Knopfdruck an alle Eingeladenen, wenn die Runde beendet ist.
mails-when-results = Geht auf Knopfdruck an alle Eingeladenen, wenn die Ergebnisse veröffentlicht sind.
mails-words-own = Eigene Worte: { $languages }
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

## Telling those invited how it goes on

mails-announce = { $mail }: jetzt verschicken
mails-way-closing = Eingeladenen danken
mails-way-results = Eingeladene über die Ergebnisse informieren
mails-closing-title = Allen Eingeladenen sagen, dass die Runde beendet ist?
mails-closing-act = E-Mails verschicken
mails-results-title = Allen Eingeladenen sagen, dass die Ergebnisse da sind?
mails-results-act = E-Mails verschicken
mails-publication-announce = Eingeladene gleich informieren
mails-announcement-reaches = { $number ->
    [0] Im Moment würde niemand eine E-Mail bekommen: Alle haben sie schon.
    [one] Eine Person bekommt eine E-Mail.
   *[other] { $number } Personen bekommen eine E-Mail.
  }
mails-announcement-spares = Keine E-Mail bekommt, wer abgesagt oder E-Mails abbestellt hat, und wessen Einladung zurückgezogen ist.
mails-done-announced = Die E-Mails gehen hinaus
mails-done-announced-more = { $number ->
    [0] Niemand hatte sie noch nicht.
    [one] Eine Person bekommt sie.
   *[other] { $number } Personen bekommen sie.
  }
mails-log-closing = { $number ->
    [one] { $who } hat einer Person das Ende der Runde mitgeteilt.
   *[other] { $who } hat { $number } Personen das Ende der Runde mitgeteilt.
  }
mails-log-results = { $number ->
    [one] { $who } hat eine Person über die Ergebnisse informiert.
   *[other] { $who } hat { $number } Personen über die Ergebnisse informiert.
  }

## Writing to some of those invited

mails-circulars = Nachrichten
mails-circulars-lead = Eine Nachricht schreiben Sie selbst. Sie geht an Eingeladene, die Sie auswählen.
mails-circular-write = Nachricht schreiben
mails-circular-not-yet = Schreiben können Sie, sobald die Runde läuft.
mails-circular-sent = { $number ->
    [one] { $moment }: „{ $subject }“, an eine Person
   *[other] { $moment }: „{ $subject }“, an { $number } Personen
  }
mails-circular-title = Nachricht an Eingeladene
mails-circular-lead = Anrede, Link, Absender und der Weg zum Abbestellen stehen von selbst in der E-Mail. Bevor sie hinausgeht, sehen Sie sie noch einmal.
mails-circular-groups = An welche Gruppen?
mails-circular-audience = An wen darin?
mails-circular-invited = { $number ->
    [one] Eine Person ist eingeladen
   *[other] { $number } Personen sind eingeladen
  }
mails-audience-everyone = An alle Eingeladenen
mails-audience-answered = An alle, die geantwortet haben
mails-audience-waiting = An alle, die noch nicht geantwortet haben
mails-circular-text-hint = Reiner Text. Eine leere Zeile trennt Absätze.
mails-circular-look = Nachricht ansehen
mails-circular-no-group = Wählen Sie mindestens eine Gruppe.
mails-circular-no-subject = Schreiben Sie einen Betreff.
mails-circular-no-text = Schreiben Sie einen Text.
mails-circular-nobody = In dieser Auswahl bekommt niemand eine E-Mail. Wählen Sie andere Gruppen.
mails-circular-too-soon = In einer anonymen Runde können Sie nur alle 24 Stunden danach auswählen, wer geantwortet hat. Sonst verrät der Versand, wann jemand geantwortet hat. Wählen Sie alle, oder warten Sie.
mails-circular-check = { $number ->
    [one] Nachricht an eine Person senden?
   *[other] Nachricht an { $number } Personen senden?
  }
mails-circular-languages = Wer eine andere Sprache liest, bekommt den deutschen Text.
mails-circular-send = { $number ->
    [one] An eine Person senden
   *[other] An { $number } Personen senden
  }
mails-circular-change = Nachricht ändern
mails-done-circulated = Die Nachricht geht hinaus
mails-done-circulated-more = { $number ->
    [one] Eine Person bekommt sie.
   *[other] { $number } Personen bekommen sie.
  }
mails-log-circular = { $number ->
    [one] { $who } hat einer eingeladenen Person geschrieben.
   *[other] { $who } hat { $number } Eingeladenen geschrieben.
  }

## Reminding without pressing a button

mails-reminders-title = Erinnerungen von selbst
mails-reminders-lead = Rundtisch erinnert von selbst vor dem Ende der Runde, morgens als Erstes.
mails-reminders-hours = Solche E-Mails gehen nur zwischen { $from } und { $until } Uhr hinaus und nicht an Sonntagen.
mails-reminders-hours-daily = Solche E-Mails gehen nur zwischen { $from } und { $until } Uhr hinaus.
mails-reminders-spares = Erinnert wird nur, wer noch nicht geantwortet und nicht abgesagt hat. Wer in den letzten 24 Stunden eine E-Mail zu dieser Runde bekommen hat, wird ausgelassen.
mails-reminders-days = Wie viele Tage vor dem Ende?
mails-reminders-days-hint = Zum Beispiel 7, 2. Höchstens fünf Zahlen von 1 bis 90, keine zwei nebeneinander. Lassen Sie das Feld leer, erinnert Rundtisch nicht von selbst.
mails-reminders-most = Wie oft höchstens?
mails-reminders-most-hint = So viele Erinnerungen bekommt jede Einladung höchstens, 1 bis 5. Es zählen auch die, die Sie selbst verschicken.
mails-reminders-wrong = Geben Sie höchstens fünf Zahlen von 1 bis 90 ein, getrennt durch Kommas und keine zwei nebeneinander: 7, 2 und nicht 3, 2.
mails-reminders-most-wrong = Geben Sie eine Zahl von 1 bis 5 ein.
mails-reminders-save = Regeln speichern
mails-reminders-next = Das geht hinaus
mails-reminders-following = Nächste Erinnerung: { $line }
mails-reminders-coming = { $number ->
    [one] { $moment }, nach jetzigem Stand an eine Person
   *[other] { $moment }, nach jetzigem Stand an { $number } Personen
  }
mails-reminders-none = Im Moment ist keine geplant.
mails-reminders-way = Regeln für Erinnerungen
mails-done-planned = Die Regeln sind gespeichert
mails-done-planned-more = Was vorher fällig war, wird nicht nachgeholt.
mails-log-planned = { $who } hat die Regeln für Erinnerungen geändert.
mails-log-reminded = { $number ->
    [one] Rundtisch hat eine Person erinnert.
   *[other] Rundtisch hat { $number } Personen erinnert.
  }

## The end of a round in a calendar

mails-deadline-summary = Antworten bis: { $consultation }, { $round }
mails-deadline-more = Bis dahin können Sie antworten. Ihren eigenen Link finden Sie in der E-Mail von: { $city }.
