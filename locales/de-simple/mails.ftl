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
mails-when-closing =
  Alle Eingeladenen bekommen diese E-Mail.
  Sie schicken sie mit einem Knopf los.
  Das geht, wenn die Runde zu Ende ist.
mails-when-results =
  Alle Eingeladenen bekommen diese E-Mail.
  Sie schicken sie mit einem Knopf los.
  Das geht, wenn die Ergebnisse für alle da sind.
mails-words-own = Eigene Worte: { $languages }
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

## Telling those invited how it goes on

mails-announce = { $mail }: jetzt losschicken
mails-way-closing = Den Eingeladenen danken
mails-way-results = Den Eingeladenen von den Ergebnissen schreiben
mails-closing-title = Allen Eingeladenen schreiben: Die Runde ist zu Ende?
mails-closing-act = E-Mails losschicken
mails-results-title = Allen Eingeladenen schreiben: Die Ergebnisse sind da?
mails-results-act = E-Mails losschicken
mails-publication-announce = Den Eingeladenen gleich davon schreiben
mails-announcement-reaches = { $number ->
    [0] Jetzt bekommt niemand eine E-Mail. Alle haben sie schon.
    [one] Eine Person bekommt eine E-Mail.
   *[other] { $number } Personen bekommen eine E-Mail.
  }
mails-announcement-spares =
  Manche bekommen keine E-Mail:
  Wer abgesagt hat.
  Wer keine E-Mails mehr möchte.
  Und wer nicht mehr eingeladen ist.
mails-done-announced = Die E-Mails gehen los
mails-done-announced-more = { $number ->
    [0] Alle hatten die E-Mail schon.
    [one] Eine Person bekommt die E-Mail.
   *[other] { $number } Personen bekommen die E-Mail.
  }
mails-log-closing = { $number ->
    [one] { $who } hat einer Person geschrieben: Die Runde ist zu Ende.
   *[other] { $who } hat { $number } Personen geschrieben: Die Runde ist zu Ende.
  }
mails-log-results = { $number ->
    [one] { $who } hat einer Person geschrieben: Die Ergebnisse sind da.
   *[other] { $who } hat { $number } Personen geschrieben: Die Ergebnisse sind da.
  }

## Writing to some of those invited

mails-circulars = Nachrichten
mails-circulars-lead =
  Eine Nachricht schreiben Sie selbst.
  Sie wählen, wer sie bekommt.
mails-circular-write = Nachricht schreiben
mails-circular-not-yet =
  Das geht, sobald die Runde läuft.
mails-circular-sent = { $number ->
    [one] { $moment }: „{ $subject }“ an eine Person
   *[other] { $moment }: „{ $subject }“ an { $number } Personen
  }
mails-circular-title = Nachricht an Eingeladene
mails-circular-lead =
  Anrede, Link und Absender sind schon da.
  Sie schreiben nur den Text.
  Danach sehen Sie die Nachricht noch einmal.
  Erst dann schicken Sie die Nachricht los.
mails-circular-groups = An welche Gruppen?
mails-circular-audience = An wen in den Gruppen?
mails-circular-invited = { $number ->
    [one] Eine Person ist eingeladen
   *[other] { $number } Personen sind eingeladen
  }
mails-audience-everyone = An alle Eingeladenen
mails-audience-answered = An alle, die geantwortet haben
mails-audience-waiting = An alle, die noch nicht geantwortet haben
mails-circular-text-hint =
  Schreiben Sie nur Text.
  Lassen Sie zwischen Absätzen eine Zeile frei.
mails-circular-look = Nachricht ansehen
mails-circular-no-group = Wählen Sie eine Gruppe.
mails-circular-no-subject = Schreiben Sie einen Betreff.
mails-circular-no-text = Schreiben Sie einen Text.
mails-circular-nobody =
  So bekommt niemand eine E-Mail.
  Wählen Sie bitte andere Gruppen.
mails-circular-too-soon =
  Diese Runde ist anonym.
  Hier geht diese Auswahl nur alle 24 Stunden.
  Sonst weiß man, wann jemand geantwortet hat.
  Wählen Sie alle aus.
  Oder warten Sie bitte.
mails-circular-check = { $number ->
    [one] Nachricht an eine Person schicken?
   *[other] Nachricht an { $number } Personen schicken?
  }
mails-circular-languages =
  Manche lesen eine andere Sprache.
  Sie bekommen den deutschen Text.
mails-circular-send = { $number ->
    [one] An eine Person schicken
   *[other] An { $number } Personen schicken
  }
mails-circular-change = Nachricht ändern
mails-done-circulated = Die Nachricht geht los
mails-done-circulated-more = { $number ->
    [one] Eine Person bekommt die Nachricht.
   *[other] { $number } Personen bekommen die Nachricht.
  }
mails-log-circular = { $number ->
    [one] { $who } hat einer eingeladenen Person geschrieben.
   *[other] { $who } hat { $number } Eingeladenen geschrieben.
  }

## Reminding without pressing a button

mails-reminders-title = Rundtisch erinnert von selbst
mails-reminders-lead =
  Rundtisch kann von selbst erinnern.
  Das passiert vor dem Ende der Runde.
  Die E-Mails gehen am Morgen los.
mails-reminders-hours =
  Sie gehen nur zwischen { $from } und { $until } Uhr los.
  Am Sonntag gehen keine E-Mails los.
mails-reminders-hours-daily =
  Sie gehen nur zwischen { $from } und { $until } Uhr los.
mails-reminders-spares =
  Manche bekommen keine Erinnerung:
  Wer schon geantwortet hat.
  Wer abgesagt hat.
  Und wer gestern oder heute schon eine E-Mail bekommen hat.
mails-reminders-days = Wie viele Tage vor dem Ende?
mails-reminders-days-hint =
  Zum Beispiel: 7, 2.
  Schreiben Sie höchstens fünf Zahlen.
  Jede Zahl ist zwischen 1 und 90.
  Zwischen zwei Erinnerungen liegt ein Tag.
  Lassen Sie das Feld leer?
  Dann erinnert Rundtisch nicht von selbst.
mails-reminders-most = Wie oft höchstens?
mails-reminders-most-hint =
  Schreiben Sie eine Zahl von 1 bis 5.
  So oft erinnern wir eine Person höchstens.
mails-reminders-wrong =
  Schreiben Sie höchstens fünf Zahlen von 1 bis 90.
  Zwischen die Zahlen kommt ein Komma.
  Die Zahlen dürfen nicht neben·einander liegen.
  Zum Beispiel geht 7, 2. Aber 3, 2 geht nicht.
mails-reminders-most-wrong = Schreiben Sie eine Zahl von 1 bis 5.
mails-reminders-save = Regeln speichern
mails-reminders-next = Diese Erinnerungen kommen
mails-reminders-following = Nächste Erinnerung: { $line }
mails-reminders-coming = { $number ->
    [one] { $moment }, bis jetzt an eine Person
   *[other] { $moment }, bis jetzt an { $number } Personen
  }
mails-reminders-none = Im Moment kommt keine.
mails-reminders-way = Regeln für Erinnerungen
mails-done-planned = Die Regeln sind gespeichert
mails-done-planned-more = Die Regeln gelten ab jetzt.
mails-log-planned = { $who } hat die Regeln für Erinnerungen geändert.
mails-log-reminded = { $number ->
    [one] Rundtisch hat eine Person erinnert.
   *[other] Rundtisch hat { $number } Personen erinnert.
  }

## The end of a round in a calendar

mails-deadline-summary = Sie können antworten bis: { $consultation }, { $round }
mails-deadline-more = Bis dann können Sie antworten. Ihr eigener Link steht in der E-Mail von: { $city }.
