# The administration area.

organise-areas = Bereiche der Verwaltung
organise-area-consultations = Beteiligungen
organise-area-register = Verzeichnis
organise-area-mailbox = Postfach
organise-area-account = Konto
organise-tabs = Seiten der Runde { $round }
organise-tab-overview = Übersicht
organise-tab-questionnaire = Fragebogen
organise-tab-invitations = Einladungen
organise-tab-mails = E-Mails
organise-tab-responses = Rückmeldungen
organise-tab-results = Ergebnisse
organise-tab-explore = Auswertung
organise-tab-settings = Einstellungen

organise-cancel = Abbrechen
organise-rounds = Runden
organise-round = Runde
organise-state = Stand
organise-responses = Antworten
organise-to-do = Zu tun
organise-nothing = nichts

# Where a round stands.

organise-state-draft = Entwurf
organise-state-scheduled = geplant
organise-state-open = läuft
organise-state-closed = beendet
organise-state-published = veröffentlicht
organise-standing-draft = noch nicht freigegeben
organise-standing-scheduled = beginnt am { $time }
organise-standing-open = { $days ->
    [0] endet heute, { $time }
    [one] noch ein Tag, bis { $time }
   *[other] noch { $days } Tage, bis { $time }
  }
organise-standing-open-end = ohne festes Ende
organise-standing-closed = seit { $time }
organise-standing-published = seit { $time }

# The overview of all consultations.

organise-overview-title = Beteiligungen
organise-consultation-add = Beteiligung anlegen
organise-council-reference = Drucksache { $reference }
organise-no-rounds = Diese Beteiligung hat noch keine Runde.
organise-round-add = Runde anlegen
organise-begin-title = So beginnen Sie
organise-begin = Erste Beteiligung anlegen
organise-begin-consultation = Beteiligung beschreiben
organise-begin-consultation-more = Worum geht es, wozu dienen die Antworten, wer ist zuständig? Diese Angaben liest jede Person, bevor sie antwortet.
organise-begin-register = Verzeichnis füllen
organise-begin-register-more = Tragen Sie Organisationen und Kontakte ein oder laden Sie eine Tabelle hoch.
organise-begin-register-link = Zum Verzeichnis
organise-begin-round = Runde planen und Fragebogen hochladen
organise-begin-round-more = Eine Runde ist ein Fragebogen mit Beginn und Ende. Für den Fragebogen gibt es ein Beispiel, das Sie ändern können.
organise-begin-release = Runde freigeben
organise-begin-release-more = Erst mit der Freigabe gehen Einladungen hinaus. Vorher prüft Rundtisch, ob etwas fehlt.

# Describing a consultation.

organise-consultation-new-title = Neue Beteiligung
organise-consultation-new-act = Beteiligung anlegen
organise-consultation-edit = Angaben ändern
organise-consultation-edit-title = Angaben zur Beteiligung
organise-consultation-edit-act = Angaben speichern
organise-consultation-form-lead = Diese Angaben sehen alle, bevor sie antworten. Texte auf Englisch und in Leichter Sprache sind freiwillig. Wo sie fehlen, steht der deutsche Text.
organise-subject = Worum es geht
organise-title = Titel
organise-title-de = Titel auf Deutsch
organise-title-en = Titel auf Englisch
organise-title-de-simple = Titel in Leichter Sprache
organise-consultation-title-hint = Zum Beispiel: Digitale Dachstrategie
organise-consultation-title-missing = Geben Sie einen Titel ein.
organise-summary = Kurze Beschreibung
organise-summary-de = Kurze Beschreibung auf Deutsch
organise-summary-en = Kurze Beschreibung auf Englisch
organise-summary-de-simple = Kurze Beschreibung in Leichter Sprache
organise-summary-hint = Zwei oder drei Sätze: Was wird entschieden, und was können die Beteiligten beitragen?
organise-council-reference-field = Drucksache des Rates
organise-council-reference-hint = Zum Beispiel: A0105/22
organise-data-protection = Datenschutz
organise-purpose = Zweck
organise-purpose-de = Zweck auf Deutsch
organise-purpose-en = Zweck auf Englisch
organise-purpose-de-simple = Zweck in Leichter Sprache
organise-purpose-hint = Wozu werden die Antworten verwendet?
organise-purpose-missing = Geben Sie an, wozu die Antworten verwendet werden.
organise-legal-basis = Rechtsgrundlage
organise-legal-basis-de = Rechtsgrundlage auf Deutsch
organise-legal-basis-en = Rechtsgrundlage auf Englisch
organise-legal-basis-de-simple = Rechtsgrundlage in Leichter Sprache
organise-legal-basis-hint = Fragen Sie im Zweifel Ihre Datenschutzbeauftragte oder Ihren Datenschutzbeauftragten.
organise-legal-basis-missing = Geben Sie die Rechtsgrundlage an.
organise-delete-contacts = Löschung der Kontaktdaten
organise-delete-contacts-on = Kontaktdaten löschen am
organise-delete-contacts-hint = Ab diesem Tag löscht Rundtisch die Kontaktdaten von selbst.
organise-delete-contacts-day = ab { $day }, von selbst
organise-delete-contacts-never = Es ist kein Tag festgelegt.
organise-date-wrong = Geben Sie einen Tag ein, zum Beispiel 11.12.2026.
organise-contact = Ansprechstelle
organise-responsible = Zuständige Stelle
organise-responsible-hint = Zum Beispiel: Amt für Digitalisierung
organise-responsible-missing = Geben Sie die zuständige Stelle an.
organise-contact-email = E-Mail-Adresse für Fragen
organise-contact-email-wrong = Geben Sie eine E-Mail-Adresse ein, zum Beispiel beteiligung@stadt.example.
organise-contact-phone = Telefon für Fragen

# One consultation.

organise-consultation-done-created = Die Beteiligung ist angelegt
organise-consultation-done-created-more = Als Nächstes legen Sie eine Runde an.
organise-consultation-done-changed = Die Angaben sind gespeichert
organise-consultation-done-changed-more = Sie gelten ab sofort. Was schon veröffentlicht ist, bleibt so, bis Sie es in der Runde berichtigen.
organise-consultation-done-judging = Der Maßstab ist festgelegt
organise-consultation-done-judging-more = Bis zur Freigabe der ersten Runde können Sie ihn ändern.
organise-consultation-done-ended = Die Beteiligung ist abgeschlossen
organise-consultation-done-ended-more = Der Schlüssel, der Antworten über Runden hinweg verbindet, ist vernichtet.
organise-shown-to-all = Was alle lesen, bevor sie antworten
organise-keeping = Was aufbewahrt wird
organise-pairing = Verbindung von Antworten einer Person über mehrere Runden
organise-pairing-possible = In Runden mit Zeichen statt Namen möglich, bis Sie die Beteiligung abschließen.
organise-pairing-gone = Nicht mehr möglich. Der Schlüssel dafür ist vernichtet.
organise-end = Beteiligung abschließen
organise-end-title = Beteiligung abschließen?
organise-end-act = Abschließen und Schlüssel vernichten
organise-end-which = Es geht um die Beteiligung „{ $consultation }“.
organise-end-destroys = Rundtisch vernichtet den Schlüssel, mit dem sich Antworten derselben Person über mehrere Runden verbinden lassen. Das kann niemand rückgängig machen. Antworten und Ergebnisse bleiben erhalten.
organise-end-while-open = Noch geht das nicht: Eine Runde dieser Beteiligung läuft oder ist geplant. Warten Sie, bis alle Runden beendet sind.

# Planning a round.

organise-round-new-title = Neue Runde
organise-round-new-act = Runde anlegen
organise-settings-title = Einstellungen der Runde
organise-settings-act = Einstellungen speichern
organise-settings-fixed = Die Runde ist freigegeben. Was den Teilnehmenden zugesagt wurde, bleibt. Nur das Ende können Sie noch verschieben.
organise-settings-final = Die Runde ist beendet. Was den Teilnehmenden zugesagt wurde, bleibt.
organise-round-texts = Titel und Einleitung
organise-round-title-hint = Zum Beispiel: Leitziele. Die Nummer der Runde steht von selbst davor.
organise-round-title-missing = Geben Sie einen Titel ein.
organise-introduction = Einleitung
organise-introduction-de = Einleitung auf Deutsch
organise-introduction-en = Einleitung auf Englisch
organise-introduction-de-simple = Einleitung in Leichter Sprache
organise-introduction-hint = Steht auf der ersten Seite, bevor die Fragen beginnen.
organise-times = Beginn und Ende
organise-times-hint = Die Runde öffnet und schließt von selbst. Es gilt die Uhrzeit der Stadt.
organise-opens = Beginn
organise-closes = Ende
organise-opens-on = Beginn: Tag
organise-opens-time = Beginn: Uhrzeit
organise-opens-hint = Ohne Angabe beginnt die Runde mit der Freigabe.
organise-opens-time-hint = Ohne Angabe: 00:00 Uhr
organise-closes-on = Ende: Tag
organise-closes-time = Ende: Uhrzeit
organise-closes-hint = Spätestens vor der Freigabe nötig.
organise-closes-time-hint = Ohne Angabe: 23:59 Uhr
organise-time-wrong = Geben Sie eine Uhrzeit ein, zum Beispiel 18:00.
organise-time-left-out = Geben Sie eine andere Uhrzeit ein. Wegen der Umstellung auf Sommerzeit gibt es diese an dem Tag nicht.
organise-ends-first = Geben Sie ein Ende ein, das nach dem Beginn liegt.
organise-mode = Wie wird geantwortet?
organise-mode-hint = Das lesen alle vor der ersten Frage. Nach der Freigabe lässt es sich nicht mehr ändern.
organise-mode-missing = Wählen Sie, wie geantwortet wird.
organise-mode-anonymous = Ohne Namen
organise-mode-anonymous-hint = Mit dem Absenden werden Antwort und Einladung getrennt. Antworten liegen erst in einer Wahlurne und werden gemischt. Danach verbindet in den Daten nichts mehr die beiden.
organise-mode-pseudonymous = Mit einem Zeichen statt des Namens
organise-mode-pseudonymous-hint = Antworten derselben Person lassen sich über mehrere Runden vergleichen, ohne ihren Namen zu speichern. Der Schlüssel wird am Ende der Beteiligung vernichtet.
organise-mode-attributed = Im Namen der Organisation
organise-mode-attributed-hint = Die Antwort nennt die Organisation. Veröffentlicht wird der Name nur, wenn sie zustimmt.
organise-changes = Antworten ändern
organise-changes-allow = Befragte dürfen ihre Antwort ändern oder zurückziehen, bis die Runde endet
organise-changes-hint = In Runden ohne Namen geht das nicht: Dort weiß niemand, welche Antwort von wem ist.
organise-changes-impossible = Entfernen Sie das Häkchen bei „Antworten ändern“, oder lassen Sie nicht ohne Namen antworten: Ohne Namen weiß niemand, welche Antwort von wem ist.
organise-changes-nameless = Nach dem Absenden nicht möglich: Niemand weiß, welche Antwort von wem ist.
organise-changes-until-closing = Befragte können ihre Antwort lesen und bis zum Ende der Runde ändern oder zurückziehen.
organise-changes-none = Befragte können ihre Antwort nach dem Absenden lesen, aber nicht ändern.
organise-access = Wer darf antworten?
organise-by-link = Eingeladene mit persönlichem Link
organise-by-link-hint = Jeder Kontakt bekommt eine E-Mail mit einem eigenen Link und kann einmal antworten.
organise-voices = Rückmeldungen je Organisation
organise-voices-hint = Mit 1 gibt jede Organisation eine gemeinsame Antwort. So viele ihrer Kontakte werden eingeladen, wer koordiniert zuerst; sie können ihren Link im Haus weitergeben. Leer lassen: Jeder Kontakt antwortet für sich.
organise-voices-any = Beliebig viele: Jeder eingeladene Kontakt antwortet für sich.
organise-voices-most = { $number ->
    [one] Eine gemeinsame
   *[other] Höchstens { $number }
  }
organise-voices-wrong = Geben Sie eine Zahl von 1 bis 20 ein, oder lassen Sie das Feld leer.
organise-open-to = Alle, ohne Einladung
organise-open-to-hint = Wer ohne Einladung antwortet, zählt zu der Gruppe, die Sie hier wählen.
organise-open-to-nobody = Nein, nur Eingeladene
organise-open-to-group = Ja, gezählt bei: { $group }
organise-proof = Rechenaufgabe gegen Programme
organise-proof-hint = Das wirkt nur, wenn Sie darüber auch ohne Einladung antworten lassen. Deren Geräte rechnen dann vor dem Absenden etwa eine Sekunde. Wer das nicht kann, etwa ohne JavaScript, kann trotzdem antworten: Diese Antworten prüfen Sie von Hand.
organise-proof-on = Wer ohne Einladung antwortet, dessen Gerät rechnet vor dem Absenden kurz.
organise-proof-off = Keine
organise-further = Weitere Einstellungen
organise-minimum = Kleinste Gruppe, die einzeln gezeigt wird
organise-minimum-hint = Von 3 bis 100 Antworten, üblich sind 5. Kleinere Gruppen werden in Ergebnissen zusammengefasst.
organise-minimum-wrong = Geben Sie eine Zahl von 3 bis 100 ein.
organise-ballot-box = Größe der Wahlurne
organise-ballot-box-hint = Von 5 bis 1.000 Antworten, üblich sind 20. So viele Antworten ohne Namen werden gesammelt, bevor sie gemischt und gespeichert werden.
organise-ballot-box-wrong = Geben Sie eine Zahl von 5 bis 1.000 ein.

# One round.

organise-round-done-created = Die Runde ist angelegt
organise-round-done-created-more = Als Nächstes laden Sie den Fragebogen hoch.
organise-round-done-changed = Die Einstellungen sind gespeichert
organise-round-done-changed-more = Bis zur Freigabe können Sie sie weiter ändern.
organise-round-done-released = Die Runde ist freigegeben
organise-round-done-released-more = Einladungen wurden nicht verschickt. Das können Sie unter „Einladungen“ nachholen.
organise-round-done-released-inviting = Die Runde ist freigegeben
organise-round-done-released-inviting-more = { $number ->
    [one] Eine Einladung geht hinaus, sobald die Runde beginnt.
   *[other] { $number } Einladungen gehen hinaus, sobald die Runde beginnt.
  }
organise-round-done-released-inviting-now = Die Runde ist freigegeben
organise-round-done-released-inviting-now-more = { $number ->
    [one] Die Runde läuft. Eine Einladung geht jetzt hinaus.
   *[other] Die Runde läuft. { $number } Einladungen gehen jetzt hinaus.
  }
organise-round-done-extended = Das Ende ist verschoben
organise-round-done-extended-more = Das neue Ende gilt ab sofort für alle.
organise-round-done-closed = Die Runde ist beendet
organise-round-done-closed-more = Neue Antworten nimmt Rundtisch nicht mehr an.
organise-round-done-published = Die Ergebnisse sind veröffentlicht
organise-round-done-published-more = Alle können sie jetzt lesen.
organise-round-done-corrected = Die Berichtigung ist veröffentlicht
organise-round-done-corrected-more = Alle sehen jetzt Fassung { $number }.
organise-round-done-reminded = { $number ->
    [0] Niemand muss erinnert werden
   *[other] Die Erinnerung ist unterwegs
  }
organise-round-done-reminded-more = { $number ->
    [0] Es gab niemanden, der erinnert werden konnte.
    [one] Eine E-Mail geht hinaus.
   *[other] { $number } E-Mails gehen hinaus.
  }
organise-way-release = Freigabe vorbereiten
organise-way-questionnaire = Fragebogen bearbeiten
organise-way-extension = Ende verschieben
organise-way-reopening = Wieder öffnen
organise-way-reminder = Erinnerung vorbereiten
organise-way-closure = Jetzt beenden
organise-way-publication = Ergebnisse veröffentlichen
organise-way-results = Ergebnisse ansehen
organise-figure-responses = abgesandt
organise-figure-begun = begonnen, nicht abgesandt
organise-figure-invited = eingeladen
organise-figure-rate = Rücklauf
organise-figure-rate-more = der Eingeladenen
organise-returns = Rücklauf je Gruppe
organise-returns-more = Quote: Anteil der Eingeladenen, die geantwortet haben. Bei „abgesandt“ zählen auch Antworten ohne Einladung. Ein Strich im Balken zeigt das Ziel.
organise-returns-organisations = Organisationen: { $asked } gefragt, { $answered } mit Antwort, { $declined } mit Absage.
organise-returns-bounced = { $number ->
    [one] Eine E-Mail kam als unzustellbar zurück.
   *[other] { $number } E-Mails kamen als unzustellbar zurück.
}
organise-returns-none = Bisher ist niemand eingeladen und niemand hat geantwortet.
organise-group = Gruppe
organise-all-groups = Alle
organise-column-invited = eingeladen
organise-column-begun = begonnen
organise-column-responses = abgesandt
organise-column-rate = Quote
organise-column-bar = Quote als Balken
organise-column-target = Ziel
organise-target-reached = { $percent } % erreicht
organise-target-open = { $percent } % noch offen
organise-targets-way = Ziele für den Rücklauf festlegen
organise-targets-title = Ziele für den Rücklauf
organise-targets-means = Wie viele der Eingeladenen einer Gruppe sollen antworten? Das Ziel sehen nur Sie in der Verwaltung. Sie können es jederzeit ändern.
organise-targets-hint = Von 100 Eingeladenen, zum Beispiel 45
organise-targets-wrong = Geben Sie eine ganze Zahl von 1 bis 100 ein, oder lassen Sie das Feld leer.
organise-targets-act = Ziele speichern
organise-round-done-aimed = Die Ziele sind gespeichert
organise-round-done-aimed-more = Sie stehen beim Rücklauf jeder Gruppe.
organise-funnel = Was aus den Einladungen wurde
organise-funnel-told = { $invited ->
    [one] Von einem Eingeladenen
   *[other] Von { $invited } Eingeladenen
  } { $answered ->
    [0] hat noch niemand geantwortet
    [one] hat einer geantwortet
   *[other] haben { $answered } geantwortet
  }{ $declined ->
    [0] .
    [one] , einer hat abgesagt.
   *[other] , { $declined } haben abgesagt.
  }
organise-funnel-step = Schritt
organise-funnel-number = Anzahl
organise-funnel-share = Anteil
organise-funnel-bar = Anteil als Balken
organise-funnel-invited = eingeladen
organise-funnel-mailed = E-Mail verschickt
organise-funnel-begun = begonnen
organise-funnel-answered = geantwortet
organise-funnel-declined = abgesagt
organise-funnel-undeliverable = E-Mail kam nicht an
organise-funnel-groups = Für jede Gruppe anzeigen
organise-course = Antworten je Tag
organise-course-finding = { $total ->
    [one] Eine Antwort, am { $day }
   *[other] { $total } Antworten, höchstens { $most } an einem Tag (zuerst am { $day })
  }
organise-course-summary = Die Linie zeigt für jeden Tag alle Antworten bis dahin. Zu jeder Ziffer steht oben, was geschah.
organise-course-total = Bis dahin
organise-course-event = Was geschah
organise-course-opened = Beginn am { $day }
organise-course-reminded = Erinnerung am { $day }
organise-course-closed = Ende am { $day }
organise-course-of-invitations = Gezählt sind Antworten auf Einladungen. Ohne Namen gespeicherte Antworten tragen keinen eigenen Tag.
organise-day = Tag
organise-tasks = Zu tun
organise-tasks-none = Im Moment nichts.
organise-task-failed = Unzustellbare E-Mails
organise-task-failed-more = Der Mailserver hat sie endgültig abgelehnt. Prüfen Sie die Adressen.
organise-task-unknown = E-Mails mit ungewissem Ausgang
organise-task-unknown-more = Die Verbindung brach ab. Sie sind vielleicht angekommen und werden nicht von selbst wiederholt.
organise-task-bounced = Zurückgekommene E-Mails
organise-task-bounced-more = Berichtigen Sie die Adressen, dann senden Sie noch einmal.
organise-task-deferred = Verschobene E-Mails
organise-task-deferred-more = Der Mailserver nimmt sie gerade nicht an. Rundtisch versucht es von selbst wieder.
organise-task-release = Runde freigeben
organise-task-release-more = Alles Nötige ist da.
organise-task-publish = Ergebnisse prüfen und veröffentlichen
organise-task-publish-more = Die Runde ist beendet. Bisher sehen nur Sie die Ergebnisse.
organise-unready-no-questionnaire = Fragebogen hochladen
organise-unready-no-questionnaire-more = Die Runde hat noch keine Fragen.
organise-unready-files-in-anonymous = Fragen nach Dateien entfernen oder die Art der Teilnahme ändern
organise-unready-files-in-anonymous-more = Dateien verraten oft, von wem sie sind: im Text und in ihren Eigenschaften. Eine Runde ohne Namen darf deshalb nicht nach ihnen fragen.
organise-unready-asks-for-address = Frage nach der E-Mail-Adresse entfernen, oder Namen zulassen
organise-unready-asks-for-address-more = Die Runde verspricht: Bei den Antworten steht kein Name. Eine E-Mail-Adresse verrät ihn. Entfernen Sie die Frage, oder wählen Sie eine Runde, in der Organisationen mit Namen antworten.
organise-unready-no-access = Festlegen, wer antworten darf
organise-unready-no-access-more = Zurzeit könnte niemand antworten: weder Eingeladene noch alle.
organise-unready-open-but-attributed = Offenen Zugang oder Nennung der Organisation ändern
organise-unready-open-but-attributed-more = Wer ohne Einladung antwortet, gehört zu keiner Organisation, die genannt werden könnte.
organise-unready-no-closing-time = Ende festlegen
organise-unready-no-closing-time-more = Alle sollen wissen, bis wann sie antworten können.
organise-unready-closes-in-the-past = Ende in die Zukunft legen
organise-unready-closes-in-the-past-more = Das festgelegte Ende ist schon vorbei.
organise-public-address = Adresse für alle
organise-public-address-more = Unter dieser Adresse kann jede und jeder ohne Einladung antworten.
organise-privacy = Datenschutz dieser Runde
organise-privacy-answers = Antworten
organise-privacy-anonymous = Ohne Namen. Mit dem Absenden werden Antwort und Einladung getrennt. Danach verbindet in den Daten nichts mehr die beiden.
organise-privacy-pseudonymous = Mit einem Zeichen statt des Namens. Antworten derselben Person lassen sich über Runden vergleichen, bis die Beteiligung abgeschlossen ist.
organise-privacy-attributed = Im Namen der Organisation. Veröffentlicht wird der Name nur mit ihrer Zustimmung.
organise-privacy-access = Zugang
organise-access-link = nur Eingeladene, mit persönlichem Link
organise-access-open = alle ohne Einladung, gezählt bei: { $group }
organise-access-both = Eingeladene mit persönlichem Link und alle anderen, gezählt bei: { $group }
organise-access-nobody = noch nicht festgelegt
organise-privacy-publication = Ergebnisse
organise-privacy-shown = Gruppen mit weniger als { $minimum } Antworten werden zusammengefasst und nie einzeln gezeigt.
organise-log = Zuletzt geschehen
organise-log-operator = Die Systemverwaltung
organise-log-created = { $who } hat die Runde angelegt.
organise-log-changed = { $who } hat die Einstellungen geändert.
organise-log-questionnaire = { $who } hat Fassung { $number } des Fragebogens hochgeladen.
organise-log-released = { $who } hat die Runde freigegeben.
organise-log-invited = { $number ->
    [one] { $who } hat eine Einladung veranlasst.
   *[other] { $who } hat { $number } Einladungen veranlasst.
  }
organise-log-reminded = { $number ->
    [one] { $who } hat eine Erinnerung veranlasst.
   *[other] { $who } hat { $number } Erinnerungen veranlasst.
  }
organise-log-invitation-withdrawn = { $who } hat eine Einladung zurückgenommen.
organise-log-invitation-resent = { $who } hat eine Einladung noch einmal veranlasst.
organise-log-link-renewed = { $who } hat einen Link ersetzt und die Einladung noch einmal veranlasst.
organise-log-passed-link-revoked = { $who } hat einen weitergegebenen Link zurückgenommen.
organise-log-extended = { $who } hat das Ende verschoben.
organise-log-closed = { $who } hat die Runde beendet.
organise-log-published = { $who } hat die Ergebnisse veröffentlicht.
organise-log-corrected = { $who } hat die Ergebnisse berichtigt und als Fassung { $number } veröffentlicht.
organise-log-responses-exported = { $number ->
    [one] { $who } hat eine Datei mit 1 Rückmeldung heruntergeladen.
   *[other] { $who } hat eine Datei mit { $number } Rückmeldungen heruntergeladen.
  }
organise-log-results-exported = { $who } hat eine Datei mit Ergebnissen heruntergeladen.
organise-log-responses-as-csv = { $number ->
    [one] { $who } hat 1 Rückmeldung als CSV heruntergeladen.
   *[other] { $who } hat { $number } Rückmeldungen als CSV heruntergeladen.
  }
organise-log-results-as-csv = { $who } hat die Ergebnisse als CSV heruntergeladen.
organise-log-responses-as-excel = { $number ->
    [one] { $who } hat 1 Rückmeldung als Excel heruntergeladen.
   *[other] { $who } hat { $number } Rückmeldungen als Excel heruntergeladen.
  }
organise-log-responses-as-json-lines = { $number ->
    [one] { $who } hat 1 Rückmeldung als JSON Lines heruntergeladen.
   *[other] { $who } hat { $number } Rückmeldungen als JSON Lines heruntergeladen.
  }
organise-log-responses-for-statistics = { $number ->
    [one] { $who } hat 1 Rückmeldung für SPSS heruntergeladen.
   *[other] { $who } hat { $number } Rückmeldungen für SPSS heruntergeladen.
  }
organise-log-results-as-excel = { $who } hat die Ergebnisse als Excel heruntergeladen.
organise-log-response-retracted = Jemand hat die eigene Antwort zurückgezogen.
organise-log-contacts-erased = { $number ->
    [one] Rundtisch hat die Daten eines Kontakts gelöscht, weil der festgelegte Tag gekommen ist.
   *[other] Rundtisch hat die Daten von { $number } Kontakten gelöscht, weil der festgelegte Tag gekommen ist.
  }

# Acts on a round.

organise-numbered = Runde { $number }: { $title }
organise-steps = Bis zur Freigabe
organise-step-lacks = unvollständig
organise-step-complete = vollständig
organise-step-not-yet = Möglich, sobald die Schritte davor vollständig sind.
organise-step-settings = Einstellungen
organise-step-settings-more = Beginn, Ende und Zugang stehen fest.
organise-step-questionnaire = Fragebogen
organise-step-questionnaire-more = Lesen Sie ihn vor der Freigabe noch einmal durch.
organise-step-release = Freigabe
organise-step-release-more = Sie sehen noch einmal alles im Überblick und wählen, wer eingeladen wird.
organise-release-title = Runde freigeben
organise-release-act = Jetzt freigeben
organise-release-lacks = { $count ->
    [one] Eine Sache fehlt noch
   *[other] { $count } Sachen fehlen noch
  }
organise-release-means = Nach der Freigabe öffnet die Runde zu ihrer Zeit. Fragebogen und Zusagen lassen sich dann nicht mehr ändern, nur das Ende können Sie noch verschieben.
organise-release-at-once = sofort, mit der Freigabe
organise-release-questions = { $questions ->
    [one] eine Frage, Fassung { $version }
   *[other] { $questions } Fragen, Fassung { $version }
  }
organise-release-whom = Wer wird eingeladen?
organise-release-whom-hint = Die E-Mails gehen hinaus, sobald die Runde beginnt. Weitere Gruppen können Sie später einladen.
organise-release-nobody = Im Verzeichnis steht noch niemand. Sie können die Runde jetzt freigeben und später einladen.
organise-release-left-out = Andere Kontakte bekommen keine Einladung:
organise-release-sum = { $number ->
    [one] An alle zusammen geht eine E-Mail. Wählen Sie ab, wen Sie jetzt nicht einladen möchten.
   *[other] An alle zusammen gehen { $number } E-Mails. Wählen Sie ab, wen Sie jetzt nicht einladen möchten.
  }
organise-contacts = { $number ->
    [0] keine Kontakte
    [one] ein Kontakt
   *[other] { $number } Kontakte
  }
organise-extension-title = Ende verschieben
organise-extension-act = Ende verschieben
organise-extension-means = Das Ende lässt sich nur auf später verschieben. Wer noch nicht geantwortet hat, behält seinen Link.
organise-extension-reopens = Die Runde ist beendet. Mit einem späteren Ende wird sie wieder geöffnet.
organise-not-an-extension = Geben Sie ein Ende ein, das in der Zukunft und nach dem jetzigen Ende liegt.
organise-closure-title = Runde jetzt beenden?
organise-closure-act = Runde jetzt beenden
organise-closure-means = Danach kann niemand mehr antworten. Solange Sie die Ergebnisse nicht veröffentlichen, können Sie die Runde mit einem späteren Ende wieder öffnen.
organise-closure-means-anonymous = Danach kann niemand mehr antworten. Sie können die Runde nicht wieder öffnen, denn mit dem Ende werden die Antworten ohne Namen gemischt.
organise-closure-begun = { $number ->
    [0] Niemand hat gerade einen begonnenen Fragebogen.
    [one] Eine Person hat begonnen und noch nicht abgesandt. Ihre Angaben zählen dann nicht.
   *[other] { $number } Personen haben begonnen und noch nicht abgesandt. Ihre Angaben zählen dann nicht.
  }
organise-publication-title = Ergebnisse veröffentlichen?
organise-publication-act = Ergebnisse veröffentlichen
organise-publication-means = Die Ergebnisse dieser Runde können dann alle lesen, auch ohne Anmeldung.
organise-publication-minimum = Gruppen mit weniger als { $minimum } Antworten bleiben zusammengefasst.
organise-publication-for-good = Eine Veröffentlichung lässt sich nicht zurücknehmen. Die Runde kann danach nicht wieder öffnen.
organise-reminder-title = Erinnerung verschicken?
organise-reminder-act = Erinnerung verschicken
organise-reminder-reaches = { $number ->
    [0] Im Moment würde niemand eine E-Mail bekommen.
    [one] Eine Person bekommt eine E-Mail mit ihrem Link.
   *[other] { $number } Personen bekommen eine E-Mail mit ihrem Link.
  }
organise-reminder-spares = Keine E-Mail bekommt, wer geantwortet, abgesagt oder E-Mails abbestellt hat, und wer in den letzten 24 Stunden schon eine E-Mail zu dieser Runde bekommen hat.

# The questionnaire of a round.

organise-questionnaire-title = Fragebogen
organise-questionnaire-done-asked = Der Fragebogen ist gespeichert
organise-questionnaire-done-asked-more = Lesen Sie ihn unten einmal durch. Bis zur Freigabe können Sie eine neue Fassung hochladen.
organise-upload-first = Fragebogen hochladen
organise-upload-next = Neue Fassung hochladen
organise-upload-lead = Der Fragebogen ist eine Textdatei. Am einfachsten ändern Sie das Beispiel.
organise-upload-example = Beispiel herunterladen
organise-upload-act = Prüfen und speichern
organise-file = Datei
organise-file-hint = YAML oder JSON, höchstens 1 MB
organise-paste-summary = Oder den Text hier einfügen
organise-paste = Text des Fragebogens
organise-document-missing = Wählen Sie eine Datei oder fügen Sie den Text ein.
organise-document-not-text = Wählen Sie eine Textdatei in der Kodierung UTF-8.
organise-document-wrong = { $count ->
    [one] Berichtigen Sie den Fehler im Fragebogen. Gespeichert ist noch nichts.
   *[other] Berichtigen Sie die { $count } Fehler im Fragebogen. Gespeichert ist noch nichts.
  }
organise-findings = Was zu berichtigen ist
organise-findings-more = Berichtigen Sie die Datei und laden Sie sie noch einmal hoch, oder ändern Sie den Text unten.
organise-line = Zeile
organise-place = Stelle
organise-remedy = Was zu tun ist
organise-whole-document = ganzes Dokument
organise-place-page = Seite { $page }
organise-place-question = Seite { $page }, Frage { $question }
organise-questionnaire-download = Fragebogen herunterladen
organise-trial = Fragebogen ausprobieren
organise-version = Fassung { $version }
organise-version-more = { $questions ->
    [one] Eine Frage, Seiten: { $pages }, Sprachen: { $languages }
   *[other] { $questions } Fragen, Seiten: { $pages }, Sprachen: { $languages }
  }
organise-version-foreign = Den Fragebogen gibt es nicht auf Deutsch
organise-version-foreign-more = Hier steht er in der Sprache, auf die er zurückfällt.
organise-kind-information = Text ohne Antwort
organise-kind-single-choice = { $needed ->
    [required] Eine Antwort, Pflicht
   *[optional] Eine Antwort, freiwillig
  }
organise-kind-multiple-choice = { $limit ->
    [0] { $needed ->
        [required] Mehrere Antworten, mindestens eine ist Pflicht
       *[optional] Mehrere Antworten, freiwillig
      }
   *[other] { $needed ->
        [required] Bis zu { $limit } Antworten, mindestens eine ist Pflicht
       *[optional] Bis zu { $limit } Antworten, freiwillig
      }
  }
organise-kind-scale = { $needed ->
    [required] Skala, Pflicht
   *[optional] Skala, freiwillig
  }
organise-kind-matrix = { $needed ->
    [required] Skala für mehrere Zeilen, Pflicht
   *[optional] Skala für mehrere Zeilen, freiwillig
  }
organise-kind-short-text = { $needed ->
    [required] Eine Zeile Text, bis zu { $limit } Zeichen, Pflicht
   *[optional] Eine Zeile Text, bis zu { $limit } Zeichen, freiwillig
  }
organise-kind-long-text = { $needed ->
    [required] Mehrere Zeilen Text, bis zu { $limit } Zeichen, Pflicht
   *[optional] Mehrere Zeilen Text, bis zu { $limit } Zeichen, freiwillig
  }
organise-kind-matrix-single = { $needed ->
    [required] Eine Antwort in jeder Zeile, Pflicht
   *[optional] Eine Antwort in jeder Zeile, freiwillig
  }
organise-kind-matrix-multiple = { $needed ->
    [required] Mehrere Antworten in jeder Zeile, Pflicht
   *[optional] Mehrere Antworten in jeder Zeile, freiwillig
  }
organise-kind-ranking = { $needed ->
    [required] Antworten in eine Reihenfolge bringen, Pflicht
   *[optional] Antworten in eine Reihenfolge bringen, freiwillig
  }
organise-kind-points = { $needed ->
    [required] Punkte verteilen, Pflicht
   *[optional] Punkte verteilen, freiwillig
  }
organise-kind-number = { $needed ->
    [required] Eine Zahl, Pflicht
   *[optional] Eine Zahl, freiwillig
  }
organise-kind-date = { $needed ->
    [required] Ein Datum, Pflicht
   *[optional] Ein Datum, freiwillig
  }
organise-kind-yes-no = { $needed ->
    [required] Ja oder Nein, Pflicht
   *[optional] Ja oder Nein, freiwillig
  }
organise-kind-email = { $needed ->
    [required] Eine E-Mail-Adresse, Pflicht
   *[optional] Eine E-Mail-Adresse, freiwillig
  }
organise-kind-statements = { $needed ->
    [required] Aussagen zustimmen oder nicht, Pflicht
   *[optional] Aussagen zustimmen oder nicht, freiwillig
  }
organise-kind-files = { $needed ->
    [required] Dateien, Pflicht
   *[optional] Dateien, freiwillig
  }
organise-kind-consent = { $needed ->
    [required] Ein Kästchen zum Ankreuzen, Pflicht
   *[optional] Ein Kästchen zum Ankreuzen, freiwillig
  }

organise-option-alone = nur allein
organise-option-own-words = mit Feld für eigene Worte
organise-limit-at-least = Mindestens { $least } Antworten
organise-limit-in-a-row = Höchstens { $most } Antworten in einer Zeile
organise-limit-best = { $best ->
    [one] Nur das Beste
   *[other] Nur die besten { $best }
  }
organise-limit-total = Genau { $total } { $unit } verteilen
organise-limit-up-to = Bis zu { $total } { $unit } verteilen
organise-limit-from = Ab: { $from }
organise-limit-to = Bis: { $to }
organise-limit-between = Ab: { $from }, bis: { $to }
organise-limit-answer = die Antwort auf „{ $question }“
organise-limit-unit = Einheit: { $unit }
organise-limit-step = In Schritten von { $step }
organise-limit-files = Höchstens { $most }, je bis { $size } MB, erlaubt: { $types }
organise-limit-options-from = { $take ->
    [chosen] Antworten aus „{ $question }“: die gewählten
   *[left] Antworten aus „{ $question }“: die nicht gewählten
  }
organise-limit-rows-from = { $take ->
    [chosen] Zeilen aus „{ $question }“: die gewählten Antworten
   *[left] Zeilen aus „{ $question }“: die nicht gewählten Antworten
  }
organise-limit-random-options = Antworten in zufälliger Reihenfolge
organise-limit-random-rows = Zeilen in zufälliger Reihenfolge
organise-term-shown = Nur wenn: { $terms }
organise-term-required = Pflicht, wenn: { $terms }
organise-term-skip = Danach zu „{ $page }“
organise-term-skip-if = Danach zu „{ $page }“, wenn: { $terms }
organise-term-end = Danach zum Ende
organise-term-end-if = Danach zum Ende, wenn: { $terms }
organise-term-and = { $first } und { $second }
organise-term-or = { $first } oder { $second }
organise-term-not = nicht: { $term }
organise-term-row = { $question } – { $row }
organise-term-is = „{ $question }“ ist „{ $answer }“
organise-term-includes = „{ $question }“ enthält „{ $answer }“
organise-term-at-least = „{ $question }“ ist mindestens „{ $answer }“
organise-term-at-most = „{ $question }“ ist höchstens „{ $answer }“
organise-term-answered = „{ $question }“ ist beantwortet
organise-term-unanswered = „{ $question }“ ist nicht beantwortet

organise-fault-unreadable = Die Datei ist weder YAML noch JSON. Prüfen Sie Einrückungen, Doppelpunkte und Anführungszeichen.
organise-fault-source-too-long = Die Datei hat { $length } Bytes. Erlaubt sind { $limit }. Teilen Sie den Fragebogen.
organise-fault-missing-field = Hier fehlt eine Angabe. Ergänzen Sie sie.
organise-fault-unknown-field = Diese Angabe gibt es hier nicht. Vielleicht ist sie falsch geschrieben oder gehört zu einer anderen Art von Frage. Möglich sind: { $expected }.
organise-fault-wrong-type = Hier steht: { $found }. Erwartet wird: { $expected }. Setzen Sie Texte in Anführungszeichen.
organise-fault-unknown-kind = Die Art von Frage „{ $found }“ gibt es nicht. Wählen Sie eine aus dem Beispiel.
organise-fault-invalid-key = „{ $found }“ geht nicht als Schlüssel. Verwenden Sie a bis z, 0 bis 9 und Bindestriche, höchstens 40 Zeichen, zuerst einen Buchstaben.
organise-fault-duplicate-key = Den Schlüssel „{ $key }“ gibt es schon ({ $first }). Wählen Sie einen anderen.
organise-fault-invalid-language = „{ $found }“ ist kein Schlüssel einer Sprache. Schreiben Sie zum Beispiel de oder en.
organise-fault-duplicate-language = Die Sprache „{ $language }“ steht zweimal da. Streichen Sie eine.
organise-fault-unknown-language = Die Sprache „{ $language }“ steht oben nicht unter „languages“. Ergänzen Sie sie dort oder streichen Sie den Text.
organise-fault-missing-translation = Dieser Text fehlt in der Sprache „{ $language }“. Ergänzen Sie die Übersetzung.
organise-fault-blank-text = Dieser Text ist leer. Ergänzen Sie ihn.
organise-fault-text-too-long = Dieser Text hat { $length } Zeichen. Kürzen Sie ihn auf { $limit }.
organise-fault-control-character = Dieser Text enthält ein unsichtbares Zeichen ({ $character }), zum Beispiel einen Tabulator. Entfernen Sie es.
organise-fault-too-few = Zu wenige Einträge: { $found }. Nötig sind mindestens { $minimum }. Ergänzen Sie welche.
organise-fault-too-many = Zu viele Einträge: { $found }. Erlaubt sind höchstens { $maximum }. Streichen Sie welche.
organise-fault-too-many-questions = Der Fragebogen hat { $found } Fragen. Erlaubt sind höchstens { $maximum }. Teilen Sie ihn.
organise-fault-out-of-range = Diese Zahl geht hier nicht. Schreiben Sie eine ganze Zahl von { $minimum } bis { $maximum }.
organise-fault-required-information = Ein Text ohne Antwort kann keine Pflicht sein. Streichen Sie „required“.
organise-fault-points-out-of-range = Diese Skala hat zu wenige oder zu viele Stufen. Wählen Sie { $minimum } bis { $maximum } Zahlen.
organise-fault-excessive-number = Diese Zahl ist zu groß oder hat zu viele Nachkommastellen. Kürzen Sie sie.
organise-fault-step-not-above-zero = Ein Schritt ist größer als 0. Ändern Sie die Zahl.
organise-fault-not-a-step = Diese Zahl lässt sich in Schritten von { $step } nicht erreichen. Ändern Sie die Zahl oder den Schritt.
organise-fault-empty-range = Der Anfang liegt nach dem Ende, sodass niemand antworten könnte. Tauschen oder ändern Sie beides.
organise-fault-invalid-date = „{ $found }“ ist kein Tag. Schreiben Sie ihn so: 2026-11-22.
organise-fault-unknown-name = „{ $found }“ geht hier nicht. Möglich sind: { $expected }.
organise-fault-reserved-key = Neben einem Feld für eigene Worte darf keine Antwort „{ $key }“ heißen. Wählen Sie einen anderen Schlüssel.
organise-fault-required-twice = Diese Frage ist immer Pflicht und braucht dafür keine Bedingung. Streichen Sie eines von beiden.
organise-fault-one-of = Hier steht genau eine dieser Angaben: { $fields }. Ergänzen oder streichen Sie.
organise-fault-too-deep = Bedingungen lassen sich höchstens { $maximum } Ebenen tief verschachteln. Vereinfachen Sie diese.
organise-fault-unknown-question = Eine Frage mit dem Schlüssel „{ $key }“ gibt es nicht. Prüfen Sie die Schreibweise.
organise-fault-condition-on-later = Diese Antwort ist hier noch nicht gegeben. Stellen Sie die Frage auf einer früheren Seite.
organise-fault-reference-to-later = Diese Antwort ist hier noch nicht gegeben. Nennen Sie eine Frage von einer früheren Seite.
organise-fault-unsuitable-question = Die Antwort auf eine Frage der Art „{ $kind }“ geht hier nicht. Nennen Sie eine andere Frage.
organise-fault-unsuitable-test = Eine Frage der Art „{ $kind }“ lässt sich so nicht prüfen. Ändern Sie die Bedingung.
organise-fault-row-missing = Diese Frage hat mehrere Zeilen. Nennen Sie eine davon.
organise-fault-unknown-row = Eine solche Zeile oder Antwort hat die Frage nicht. Prüfen Sie die Schreibweise.
organise-fault-unknown-value = Eine solche Antwort hat die Frage nicht. Prüfen Sie die Schreibweise.
organise-fault-never-true = Diese Bedingung trifft bei keiner Antwort zu. Ändern Sie sie.
organise-fault-unknown-page = Eine Seite mit dem Schlüssel „{ $key }“ gibt es nicht. Prüfen Sie die Schreibweise.
organise-fault-skip-backwards = Hier geht es zurück. Nennen Sie eine spätere Seite.
organise-fault-unreachable-page = Auf diese Seite führt kein Weg. Ändern Sie die Sprünge oder streichen Sie die Seite.
organise-fault-invalid-placeholder = In „{ $found }“ steht zwischen {"{{"} und {"}}"} kein Schlüssel einer Frage. Prüfen Sie die Schreibweise.
organise-content-nothing = nichts
organise-content-true-or-false = true oder false
organise-content-a-number = eine Zahl
organise-content-a-whole-number = eine ganze Zahl
organise-content-a-text = ein Text
organise-content-a-text-put-it-into-quotes = ein Text in Anführungszeichen
organise-content-a-text-or-a-number = ein Text oder eine Zahl
organise-content-a-date-such-as-2026-11-22 = ein Tag wie 2026-11-22
organise-content-a-list = eine Liste
organise-content-a-map = Angaben mit Namen und Wert
organise-content-a-map-from-languages-to-texts = ein Text für jede Sprache

organise-log-files-exported = { $number ->
    [one] { $who } hat eine Datei aus den Rückmeldungen heruntergeladen.
   *[other] { $who } hat { $number } Dateien aus den Rückmeldungen heruntergeladen.
  }
organise-files = Dateien
organise-release-files = Die Runde fragt nach Dateien. Alle Dateien einer Antwort dürfen zusammen höchstens { $limit } MB haben. In Dateien können Namen stehen, auch in ihren Eigenschaften.

organise-analyst-title = Ergebnisse lesen und auswerten
organise-analyst-lead = Ihr Konto ist für die Auswertung. Zahlen, hinter denen nur wenige Menschen stehen, zeigen wir Ihnen nicht.
