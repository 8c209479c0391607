# The administration area.

organise-areas = Bereiche von der Verwaltung
organise-area-consultations = Beteiligungen
organise-area-register = Verzeichnis
organise-area-mailbox = Post·fach
organise-area-account = Konto
organise-tabs = Seiten von der Runde { $round }
organise-tab-overview = Übersicht
organise-tab-questionnaire = Frage·bogen
organise-tab-invitations = Einladungen
organise-tab-mails = E-Mails
organise-tab-responses = Rück·meldungen
organise-tab-results = Ergebnisse
organise-tab-explore = Aus·wertung
organise-tab-settings = Einstellungen

organise-cancel = Abbrechen
organise-rounds = Runden
organise-round = Runde
organise-state = Stand
organise-responses = Antworten
organise-to-do = Das müssen Sie tun
organise-nothing = nichts

# Where a round stands.

organise-state-draft = Entwurf
organise-state-scheduled = geplant
organise-state-open = offen
organise-state-closed = zu Ende
organise-state-published = Ergebnisse für alle
organise-standing-draft = noch nicht freigegeben
organise-standing-scheduled = beginnt am { $time }
organise-standing-open = { $days ->
    [0] endet heute um { $time }
    [one] noch 1 Tag, bis { $time }
   *[other] noch { $days } Tage, bis { $time }
  }
organise-standing-open-end = ohne festes Ende
organise-standing-closed = seit { $time }
organise-standing-published = seit { $time }

# The overview of all consultations.

organise-overview-title = Beteiligungen
organise-consultation-add = Neue Beteiligung
organise-council-reference = Nummer beim Stadt·rat: { $reference }
organise-no-rounds = Diese Beteiligung hat noch keine Runde.
organise-round-add = Neue Runde
organise-begin-title = So beginnen Sie
organise-begin = Erste Beteiligung beginnen
organise-begin-consultation = Beteiligung beschreiben
organise-begin-consultation-more =
  Was ist das Thema?
  Wofür sind die Antworten?
  Wer ist verantwortlich?
  Alle lesen das vor dem Antworten.
organise-begin-register = Verzeichnis füllen
organise-begin-register-more =
  Im Verzeichnis stehen Organisationen und Kontakte.
  Sie können alle einzeln eintragen.
  Oder Sie laden eine Tabelle hoch.
organise-begin-register-link = Zum Verzeichnis
organise-begin-round = Runde planen und Frage·bogen hochladen
organise-begin-round-more =
  Eine Runde ist ein Frage·bogen mit Beginn und Ende.
  Es gibt ein Beispiel für den Frage·bogen.
  Das Beispiel können Sie ändern.
organise-begin-release = Runde freigeben
organise-begin-release-more =
  Vor der Freigabe prüft Rundtisch: Fehlt noch etwas?
  Erst nach der Freigabe verschickt Rundtisch die Einladungen.

# Describing a consultation.

organise-consultation-new-title = Neue Beteiligung
organise-consultation-new-act = Beteiligung speichern
organise-consultation-edit = Angaben ändern
organise-consultation-edit-title = Angaben zur Beteiligung
organise-consultation-edit-act = Angaben speichern
organise-consultation-form-lead =
  Alle lesen diese Angaben vor dem Antworten.
  Texte auf Englisch sind freiwillig.
  Texte in Leichter Sprache sind auch freiwillig.
  Fehlt so ein Text?
  Dann steht dort der deutsche Text.
organise-subject = Das ist das Thema
organise-title = Titel
organise-title-de = Titel auf Deutsch
organise-title-en = Titel auf Englisch
organise-title-de-simple = Titel in Leichter Sprache
organise-consultation-title-hint = Zum Beispiel: Digitale Dachstrategie
organise-consultation-title-missing = Schreiben Sie einen Titel.
organise-summary = Kurze Beschreibung
organise-summary-de = Kurze Beschreibung auf Deutsch
organise-summary-en = Kurze Beschreibung auf Englisch
organise-summary-de-simple = Kurze Beschreibung in Leichter Sprache
organise-summary-hint =
  Schreiben Sie 2 oder 3 Sätze.
  Worüber entscheidet die Stadt?
  Was können die Menschen dazu sagen?
organise-council-reference-field = Nummer beim Stadt·rat
organise-council-reference-hint = Zum Beispiel: A0105/22
organise-data-protection = Daten·schutz
organise-purpose = Zweck
organise-purpose-de = Zweck auf Deutsch
organise-purpose-en = Zweck auf Englisch
organise-purpose-de-simple = Zweck in Leichter Sprache
organise-purpose-hint = Wofür brauchen Sie die Antworten?
organise-purpose-missing = Schreiben Sie: Wofür brauchen Sie die Antworten?
organise-legal-basis = Rechts·grundlage
organise-legal-basis-de = Rechts·grundlage auf Deutsch
organise-legal-basis-en = Rechts·grundlage auf Englisch
organise-legal-basis-de-simple = Rechts·grundlage in Leichter Sprache
organise-legal-basis-hint =
  Welches Gesetz erlaubt die Beteiligung?
  Sind Sie nicht sicher?
  Dann fragen Sie die Person für Daten·schutz in der Verwaltung.
organise-legal-basis-missing = Schreiben Sie die Rechts·grundlage.
organise-delete-contacts = Kontakt·daten löschen
organise-delete-contacts-on = Tag für das Löschen von Kontakt·daten
organise-delete-contacts-hint = Ab diesem Tag löscht Rundtisch die Kontakt·daten selbst.
organise-delete-contacts-day = Rundtisch löscht sie ab { $day }
organise-delete-contacts-never = Es gibt keinen festen Tag.
organise-date-wrong = Schreiben Sie einen Tag. Zum Beispiel: 11.12.2026.
organise-contact = Hier kann man fragen
organise-responsible = Verantwortliche Stelle
organise-responsible-hint = Zum Beispiel: Amt für Digitalisierung
organise-responsible-missing = Schreiben Sie die verantwortliche Stelle.
organise-contact-email = E-Mail-Adresse für Fragen
organise-contact-email-wrong = Schreiben Sie eine E-Mail-Adresse. Zum Beispiel: beteiligung@stadt.example.
organise-contact-phone = Telefon für Fragen

# One consultation.

organise-consultation-done-created = Die Beteiligung ist gespeichert
organise-consultation-done-created-more = Planen Sie jetzt eine Runde.
organise-consultation-done-changed = Die Angaben sind gespeichert
organise-consultation-done-changed-more =
  Die Angaben gelten ab jetzt.
  Veröffentlichte Ergebnisse bleiben gleich.
  Sie können die Ergebnisse in der Runde berichtigen.
organise-consultation-done-judging = Die Regeln sind gespeichert
organise-consultation-done-judging-more = Sie können die Regeln noch ändern. Das geht bis zur Freigabe der ersten Runde.
organise-consultation-done-ended = Die Beteiligung ist zu Ende
organise-consultation-done-ended-more =
  Der geheime Schlüssel ist vernichtet.
  Antworten aus mehreren Runden gehören jetzt nicht mehr zusammen.
organise-shown-to-all = Das lesen alle vor dem Antworten
organise-keeping = Das bleibt gespeichert
organise-pairing = Antworten von einer Person aus mehreren Runden
organise-pairing-possible =
  Das geht in Runden mit Zeichen statt Namen.
  Rundtisch kann diese Antworten verbinden.
  Das geht bis zum Ende von der Beteiligung.
organise-pairing-gone =
  Rundtisch kann sie nicht mehr verbinden.
  Der Schlüssel dafür ist vernichtet.
organise-end = Beteiligung beenden
organise-end-title = Beteiligung beenden?
organise-end-act = Beenden und Schlüssel vernichten
organise-end-which = Sie beenden die Beteiligung „{ $consultation }“.
organise-end-destroys =
  Es gibt einen geheimen Schlüssel.
  Er verbindet Antworten von der gleichen Person aus mehreren Runden.
  Rundtisch vernichtet diesen Schlüssel.
  Danach kann niemand den Schlüssel zurückholen.
  Antworten und Ergebnisse bleiben.
organise-end-while-open =
  Das geht noch nicht.
  Eine Runde ist offen oder geplant.
  Warten Sie bis zum Ende von allen Runden.

# Planning a round.

organise-round-new-title = Neue Runde
organise-round-new-act = Runde speichern
organise-settings-title = Einstellungen von der Runde
organise-settings-act = Einstellungen speichern
organise-settings-fixed =
  Die Runde ist freigegeben.
  Die Menschen haben die Regeln schon gelesen.
  Deshalb bleiben die Regeln.
  Sie können nur noch das Ende verschieben.
organise-settings-final =
  Die Runde ist zu Ende.
  Die Menschen haben die Regeln schon gelesen.
  Deshalb bleiben die Regeln.
organise-round-texts = Titel und Einleitung
organise-round-title-hint =
  Zum Beispiel: Ziele
  Die Nummer von der Runde schreibt Rundtisch davor.
organise-round-title-missing = Schreiben Sie einen Titel.
organise-introduction = Einleitung
organise-introduction-de = Einleitung auf Deutsch
organise-introduction-en = Einleitung auf Englisch
organise-introduction-de-simple = Einleitung in Leichter Sprache
organise-introduction-hint =
  Die Einleitung steht auf der ersten Seite.
  Danach kommen die Fragen.
organise-times = Beginn und Ende
organise-times-hint =
  Die Runde beginnt und endet selbst.
  Es gilt die Uhr·zeit in der Stadt.
organise-opens = Beginn
organise-closes = Ende
organise-opens-on = Beginn: Tag
organise-opens-time = Beginn: Uhr·zeit
organise-opens-hint =
  Dieses Feld kann leer bleiben.
  Dann beginnt die Runde mit der Freigabe.
organise-opens-time-hint =
  Dieses Feld kann leer bleiben.
  Dann gilt: 00:00 Uhr.
organise-closes-on = Ende: Tag
organise-closes-time = Ende: Uhr·zeit
organise-closes-hint = Vor der Freigabe brauchen Sie ein Ende.
organise-closes-time-hint =
  Dieses Feld kann leer bleiben.
  Dann gilt: 23:59 Uhr.
organise-time-wrong = Schreiben Sie eine Uhr·zeit. Zum Beispiel: 18:00.
organise-time-left-out =
  Schreiben Sie bitte eine andere Uhr·zeit.
  An diesem Tag beginnt die Sommer·zeit.
  Deshalb gibt es diese Uhr·zeit nicht.
organise-ends-first = Das Ende muss nach dem Beginn sein.
organise-mode = Wie können die Menschen antworten?
organise-mode-hint =
  Alle lesen das vor der ersten Frage.
  Nach der Freigabe können Sie es nicht mehr ändern.
organise-mode-missing = Wählen Sie: Wie können die Menschen antworten?
organise-mode-anonymous = Ohne Namen
organise-mode-anonymous-hint =
  Beim Absenden trennt Rundtisch die Antwort von der Einladung.
  Die Antworten liegen zuerst in einer Wahl·urne.
  Dann mischt Rundtisch die Antworten.
  Danach verbindet nichts mehr die beiden in den Daten.
organise-mode-pseudonymous = Mit einem Zeichen statt dem Namen
organise-mode-pseudonymous-hint =
  Sie können mehrere Runden vergleichen.
  Sie sehen: Diese Antworten sind von der gleichen Person.
  Aber Rundtisch speichert keinen Namen.
  Am Ende von der Beteiligung vernichtet Rundtisch den Schlüssel.
organise-mode-attributed = Mit dem Namen von der Organisation
organise-mode-attributed-hint =
  In der Antwort steht der Name von der Organisation.
  Andere erfahren den Namen nur mit Erlaubnis.
organise-changes = Antworten ändern
organise-changes-allow = Alle dürfen ihre Antwort ändern oder zurückziehen, bis die Runde zu Ende ist
organise-changes-hint =
  In Runden ohne Namen geht das nicht.
  Dort weiß niemand: Wer hat was gesagt?
organise-changes-impossible =
  Sie haben oben „Ohne Namen“ gewählt.
  Dann kann niemand seine Antwort ändern.
  Nehmen Sie das Häkchen bei „Antworten ändern“ weg.
  Oder wählen Sie oben etwas anderes.
organise-changes-nameless =
  Nach dem Absenden geht das nicht mehr.
  Niemand weiß: Wer hat was gesagt?
organise-changes-until-closing =
  Alle können ihre Antwort lesen.
  Sie können ihre Antwort ändern oder zurückziehen.
  Das geht, bis die Runde zu Ende ist.
organise-changes-none =
  Alle können ihre Antwort lesen.
  Nach dem Absenden können sie nichts mehr ändern.
organise-access = Wer darf antworten?
organise-by-link = Eingeladene Personen mit eigenem Link
organise-by-link-hint =
  Jeder Kontakt bekommt eine E-Mail.
  In der E-Mail ist ein eigener Link.
  Damit kann der Kontakt einmal antworten.
organise-voices = Rück·meldungen von jeder Organisation
organise-voices-hint =
  Schreiben Sie eine 1.
  Dann gibt jede Organisation 1 Antwort zusammen.
  Wir laden dann nur 1 Person ein.
  Die Person kann den Link weitergeben.
  Ohne Zahl antwortet jede Person für sich.
organise-voices-any = Jede eingeladene Person antwortet für sich.
organise-voices-most = { $number ->
    [one] 1 Antwort zusammen
   *[other] Höchstens { $number } Antworten
  }
organise-voices-wrong =
  Schreiben Sie eine Zahl von 1 bis 20.
  Oder lassen Sie das Feld leer.
organise-open-to = Alle, auch ohne Einladung
organise-open-to-hint =
  Manche antworten ohne Einladung.
  Zu welcher Gruppe zählen sie?
  Wählen Sie hier die Gruppe.
organise-open-to-nobody = Nein, nur eingeladene Personen
organise-open-to-group = Ja, sie zählen zu: { $group }
organise-proof = Rechen·aufgabe gegen Programme
organise-proof-hint =
  Das gilt nur für Antworten ohne Einladung.
  Die erlauben Sie im Feld darüber.
  Das Gerät rechnet vor dem Absenden etwa 1 Sekunde.
  Manche Geräte können das nicht.
  Diese Antworten prüfen Sie selbst.
organise-proof-on =
  Manche antworten ohne Einladung.
  Ihr Gerät rechnet vor dem Absenden kurz.
organise-proof-off = Keine
organise-further = Mehr Einstellungen
organise-minimum = Kleinste Gruppe, die wir einzeln zeigen
organise-minimum-hint =
  Wählen Sie eine Zahl von 3 bis 100.
  Meistens nimmt man 5.
  Kleinere Gruppen zählt Rundtisch mit anderen zusammen.
organise-minimum-wrong = Schreiben Sie eine Zahl von 3 bis 100.
organise-ballot-box = Größe von der Wahl·urne
organise-ballot-box-hint =
  Wählen Sie eine Zahl von 5 bis 1.000.
  Meistens nimmt man 20.
  So viele Antworten sammelt die Wahl·urne.
  Dann mischt und speichert Rundtisch die Antworten.
organise-ballot-box-wrong = Schreiben Sie eine Zahl von 5 bis 1.000.

# One round.

organise-round-done-created = Die Runde ist gespeichert
organise-round-done-created-more = Laden Sie jetzt den Frage·bogen hoch.
organise-round-done-changed = Die Einstellungen sind gespeichert
organise-round-done-changed-more = Sie können sie bis zur Freigabe ändern.
organise-round-done-released = Die Runde ist freigegeben
organise-round-done-released-more =
  Rundtisch hat keine Einladungen verschickt.
  Das können Sie noch machen.
  Öffnen Sie dafür die Seite „Einladungen“.
organise-round-done-released-inviting = Die Runde ist freigegeben
organise-round-done-released-inviting-more = { $number ->
    [one] Am Beginn von der Runde verschickt Rundtisch 1 Einladung.
   *[other] Am Beginn von der Runde verschickt Rundtisch { $number } Einladungen.
  }
organise-round-done-released-inviting-now = Die Runde ist freigegeben
organise-round-done-released-inviting-now-more = { $number ->
    [one] Die Runde ist offen. Rundtisch verschickt jetzt 1 Einladung.
   *[other] Die Runde ist offen. Rundtisch verschickt jetzt { $number } Einladungen.
  }
organise-round-done-extended = Das Ende ist verschoben
organise-round-done-extended-more = Das neue Ende gilt sofort für alle.
organise-round-done-closed = Die Runde ist zu Ende
organise-round-done-closed-more = Niemand kann mehr antworten.
organise-round-done-published = Alle können die Ergebnisse lesen
organise-round-done-published-more = Die Ergebnisse stehen auf der Seite für alle.
organise-round-done-corrected = Die Ergebnisse sind geändert
organise-round-done-corrected-more = Alle sehen jetzt Fassung { $number }.
organise-round-done-reminded = { $number ->
    [0] Sie müssen niemanden erinnern
   *[other] Rundtisch verschickt die Erinnerung
  }
organise-round-done-reminded-more = { $number ->
    [0] Im Moment kann niemand eine Erinnerung bekommen.
    [one] 1 Person bekommt eine E-Mail.
   *[other] { $number } Personen bekommen eine E-Mail.
  }
organise-way-release = Freigabe vorbereiten
organise-way-questionnaire = Frage·bogen ändern
organise-way-extension = Ende verschieben
organise-way-reopening = Wieder öffnen
organise-way-reminder = Erinnerung vorbereiten
organise-way-closure = Jetzt beenden
organise-way-publication = Ergebnisse allen zeigen
organise-way-results = Ergebnisse ansehen
organise-figure-responses = abgesendet
organise-figure-begun = begonnen, nicht abgesendet
organise-figure-invited = eingeladen
organise-figure-rate = Wie viele haben geantwortet?
organise-figure-rate-more = von allen eingeladenen Personen
organise-returns = So viele haben in jeder Gruppe geantwortet
organise-returns-more =
  Die Quote heißt: So viele haben geantwortet.
  Dabei zählen nur eingeladene Personen.
  Bei „abgesendet“ zählen auch Antworten ohne Einladung.
  Ein Strich im Balken zeigt das Ziel.
organise-returns-organisations =
  So viele Organisationen haben wir gefragt: { $asked }.
  So viele haben geantwortet: { $answered }.
  So viele haben abgesagt: { $declined }.
organise-returns-bounced = { $number ->
    [one] 1 E-Mail ist nicht angekommen.
   *[other] { $number } E-Mails sind nicht angekommen.
}
organise-returns-none =
  Noch ist niemand eingeladen.
  Und niemand hat geantwortet.
organise-group = Gruppe
organise-all-groups = Alle
organise-column-invited = eingeladen
organise-column-begun = begonnen
organise-column-responses = abgesendet
organise-column-rate = Quote
organise-column-bar = Quote als Balken
organise-column-target = Ziel
organise-target-reached = { $percent } % erreicht
organise-target-open = { $percent } % noch offen
organise-targets-way = Ziele für die Antworten festlegen
organise-targets-title = Ziele für die Antworten
organise-targets-means =
  Wie viele eingeladene Personen sollen antworten?
  Sie können für jede Gruppe ein Ziel festlegen.
  Nur Sie sehen das Ziel.
  Sie können das Ziel immer ändern.
organise-targets-hint = Von 100 eingeladenen Personen, zum Beispiel 45
organise-targets-wrong =
  Schreiben Sie eine Zahl von 1 bis 100.
  Oder lassen Sie das Feld leer.
organise-targets-act = Ziele speichern
organise-round-done-aimed = Die Ziele sind gespeichert
organise-round-done-aimed-more = Die Ziele stehen bei jeder Gruppe.
organise-funnel = Das ist mit den Einladungen passiert
organise-funnel-told =
  Eingeladen sind: { $invited }.
  Geantwortet haben: { $answered }.
  Abgesagt haben: { $declined }.
organise-funnel-step = Schritt
organise-funnel-number = Anzahl
organise-funnel-share = Anteil
organise-funnel-bar = Anteil als Balken
organise-funnel-invited = eingeladen
organise-funnel-mailed = E-Mail ist verschickt
organise-funnel-begun = angefangen
organise-funnel-answered = geantwortet
organise-funnel-declined = abgesagt
organise-funnel-undeliverable = E-Mail ist nicht angekommen
organise-funnel-groups = Für jede Gruppe zeigen
organise-course = Antworten an jedem Tag
organise-course-finding = { $total ->
    [one] Eine Antwort kam am { $day }.
   *[other] { $total } Antworten. An einem Tag kamen höchstens { $most }. Das war zuerst am { $day }.
  }
organise-course-summary =
  Das Bild zeigt alle Antworten bis zu einem Tag.
  Die Ziffern zeigen: Das ist an dem Tag passiert.
organise-course-total = Bis dahin
organise-course-event = Was ist passiert?
organise-course-opened = Beginn: { $day }
organise-course-reminded = Erinnerung: { $day }
organise-course-closed = Ende: { $day }
organise-course-of-invitations =
  Hier zählen nur Antworten auf Einladungen.
  Bei Antworten ohne Namen kennt Rundtisch den Tag nicht.
organise-day = Tag
organise-tasks = Das müssen Sie tun
organise-tasks-none = Im Moment nichts.
organise-task-failed = E-Mails sind nicht angekommen
organise-task-failed-more =
  Der Mail-Server hat sie abgelehnt.
  Ein Mail-Server ist wie eine Post für E-Mails.
  Prüfen Sie bitte die Adressen.
organise-task-unknown = E-Mails sind vielleicht nicht angekommen
organise-task-unknown-more =
  Die Verbindung war plötzlich weg.
  Vielleicht sind die E-Mails angekommen.
  Rundtisch verschickt sie nicht noch einmal.
organise-task-bounced = E-Mails sind zurück·gekommen
organise-task-bounced-more =
    Ändern Sie die Adressen.
    Dann senden Sie noch einmal.
organise-task-deferred = E-Mails kommen später
organise-task-deferred-more =
  Der Mail-Server nimmt sie im Moment nicht an.
  Rundtisch versucht es noch einmal.
organise-task-release = Runde freigeben
organise-task-release-more = Alles Nötige ist da.
organise-task-publish = Ergebnisse prüfen und allen zeigen
organise-task-publish-more =
  Die Runde ist zu Ende.
  Noch sehen nur Sie die Ergebnisse.
organise-unready-no-questionnaire = Frage·bogen hochladen
organise-unready-no-questionnaire-more = Die Runde hat noch keine Fragen.
organise-unready-files-in-anonymous = Fragen nach Dateien entfernen
organise-unready-files-in-anonymous-more =
  In Dateien stehen oft Namen.
  In dieser Runde antworten alle ohne Namen.
  Deshalb darf sie nicht nach Dateien fragen.
organise-unready-asks-for-address = Frage nach der E-Mail-Adresse entfernen oder Namen erlauben
organise-unready-asks-for-address-more =
  Diese Runde verspricht: Bei den Antworten stehen keine Namen.
  Aber eine E-Mail-Adresse zeigt den Namen.
  Entfernen Sie die Frage.
  Oder wählen Sie eine Runde mit Namen.
organise-unready-no-access = Wählen: Wer darf antworten?
organise-unready-no-access-more =
  Im Moment darf niemand antworten.
  Eingeladene Personen dürfen nicht antworten.
  Und alle anderen auch nicht.
organise-unready-open-but-attributed = Offenen Zugang oder Namen ändern
organise-unready-open-but-attributed-more =
  Manche antworten ohne Einladung.
  Sie gehören zu keiner Organisation.
  Deshalb gibt es bei ihnen keinen Namen.
organise-unready-no-closing-time = Ende wählen
organise-unready-no-closing-time-more = Alle sollen wissen: Bis wann kann ich antworten?
organise-unready-closes-in-the-past = Späteres Ende wählen
organise-unready-closes-in-the-past-more = Das gewählte Ende ist schon vorbei.
organise-public-address = Adresse für alle
organise-public-address-more = Hier können alle ohne Einladung antworten.
organise-privacy = Daten·schutz von dieser Runde
organise-privacy-answers = Antworten
organise-privacy-anonymous =
  Die Antworten sind ohne Namen.
  Beim Absenden trennt Rundtisch die Antwort von der Einladung.
  Danach verbindet nichts mehr die beiden in den Daten.
organise-privacy-pseudonymous =
  Die Antworten haben ein Zeichen statt einem Namen.
  Rundtisch kann Antworten von der gleichen Person vergleichen.
  Das geht über mehrere Runden.
  Das geht bis zum Ende von der Beteiligung.
organise-privacy-attributed =
  Die Antworten haben den Namen von der Organisation.
  Andere erfahren den Namen nur mit Erlaubnis.
organise-privacy-access = Zugang
organise-access-link = nur eingeladene Personen mit eigenem Link
organise-access-open = alle ohne Einladung, sie zählen zu: { $group }
organise-access-both = eingeladene Personen mit eigenem Link und alle anderen, die anderen zählen zu: { $group }
organise-access-nobody = noch nicht gewählt
organise-privacy-publication = Ergebnisse
organise-privacy-shown =
  Manche Gruppen haben weniger als { $minimum } Antworten.
  Rundtisch zählt sie mit anderen Gruppen zusammen.
  Rundtisch zeigt sie nie einzeln.
organise-log = Das ist zuletzt passiert
organise-log-operator = Die System·verwaltung
organise-log-created = { $who } hat die Runde gespeichert.
organise-log-changed = { $who } hat die Einstellungen geändert.
organise-log-questionnaire = { $who } hat Fassung { $number } vom Frage·bogen hochgeladen.
organise-log-released = { $who } hat die Runde freigegeben.
organise-log-invited = { $number ->
    [one] { $who } hat 1 Einladung gestartet.
   *[other] { $who } hat { $number } Einladungen gestartet.
  }
organise-log-reminded = { $number ->
    [one] { $who } hat 1 Erinnerung gestartet.
   *[other] { $who } hat { $number } Erinnerungen gestartet.
  }
organise-log-invitation-withdrawn = { $who } hat eine Einladung zurückgenommen.
organise-log-invitation-resent = { $who } hat eine Einladung noch einmal geschickt.
organise-log-link-renewed = { $who } hat eine Einladung mit neuem Link geschickt.
organise-log-passed-link-revoked = { $who } hat einen Link zurückgenommen.
organise-log-extended = { $who } hat das Ende verschoben.
organise-log-closed = { $who } hat die Runde beendet.
organise-log-published = { $who } hat die Ergebnisse allen gezeigt.
organise-log-corrected =
  { $who } hat die Ergebnisse geändert.
  Das ist jetzt die Fassung { $number }.
organise-log-responses-exported = { $number ->
    [one] { $who } hat eine Datei mit 1 Rück·meldung heruntergeladen.
   *[other] { $who } hat eine Datei mit { $number } Rück·meldungen heruntergeladen.
  }
organise-log-results-exported = { $who } hat eine Datei mit Ergebnissen heruntergeladen.
organise-log-responses-as-csv = { $number ->
    [one] { $who } hat 1 Rück·meldung als CSV heruntergeladen.
   *[other] { $who } hat { $number } Rück·meldungen als CSV heruntergeladen.
  }
organise-log-results-as-csv = { $who } hat die Ergebnisse als CSV heruntergeladen.
organise-log-responses-as-excel = { $number ->
    [one] { $who } hat 1 Rück·meldung als Excel heruntergeladen.
   *[other] { $who } hat { $number } Rück·meldungen als Excel heruntergeladen.
  }
organise-log-responses-as-json-lines = { $number ->
    [one] { $who } hat 1 Rück·meldung als JSON Lines heruntergeladen.
   *[other] { $who } hat { $number } Rück·meldungen als JSON Lines heruntergeladen.
  }
organise-log-responses-for-statistics = { $number ->
    [one] { $who } hat 1 Rück·meldung für SPSS heruntergeladen.
   *[other] { $who } hat { $number } Rück·meldungen für SPSS heruntergeladen.
  }
organise-log-results-as-excel = { $who } hat die Ergebnisse als Excel heruntergeladen.
organise-log-response-retracted = Eine Person hat die eigene Antwort zurückgezogen.
organise-log-contacts-erased = { $number ->
    [one] Rundtisch hat die Daten von 1 Kontakt gelöscht. Der Tag für das Löschen ist da.
   *[other] Rundtisch hat die Daten von { $number } Kontakten gelöscht. Der Tag für das Löschen ist da.
  }

# Acts on a round.

organise-numbered = Runde { $number }: { $title }
organise-steps = Das kommt vor der Freigabe
organise-step-lacks = noch nicht fertig
organise-step-complete = fertig
organise-step-not-yet =
  Machen Sie zuerst die Schritte davor fertig.
  Dann geht dieser Schritt.
organise-step-settings = Einstellungen
organise-step-settings-more = Beginn, Ende und Zugang sind gewählt.
organise-step-questionnaire = Frage·bogen
organise-step-questionnaire-more = Lesen Sie den Frage·bogen vor der Freigabe noch einmal.
organise-step-release = Freigabe
organise-step-release-more =
  Sie sehen noch einmal alles.
  Dann wählen Sie: Wen laden Sie ein?
organise-release-title = Runde freigeben
organise-release-act = Jetzt freigeben
organise-release-lacks = { $count ->
    [one] 1 Sache fehlt noch
   *[other] { $count } Sachen fehlen noch
  }
organise-release-means =
  Freigeben heißt: Die Runde kann beginnen.
  Danach bleibt der Frage·bogen so.
  Auch die Regeln bleiben so.
  Sie können dann nur noch das Ende verschieben.
organise-release-at-once = sofort mit der Freigabe
organise-release-questions = { $questions ->
    [one] 1 Frage, Fassung { $version }
   *[other] { $questions } Fragen, Fassung { $version }
  }
organise-release-whom = Wen laden Sie ein?
organise-release-whom-hint =
  Rundtisch verschickt die E-Mails am Beginn von der Runde.
  Sie können später noch mehr Gruppen einladen.
organise-release-nobody =
  Im Verzeichnis steht noch niemand.
  Sie können die Runde jetzt freigeben.
  Einladen können Sie später.
organise-release-left-out = Andere Kontakte bekommen keine Einladung:
organise-release-sum = { $number ->
    [one] An alle zusammen geht 1 E-Mail.
   *[other] An alle zusammen gehen { $number } E-Mails.
  }
  Möchten Sie eine Gruppe jetzt nicht einladen?
  Dann entfernen Sie dort das Häkchen.
organise-contacts = { $number ->
    [0] keine Kontakte
    [one] 1 Kontakt
   *[other] { $number } Kontakte
  }
organise-extension-title = Ende verschieben
organise-extension-act = Ende verschieben
organise-extension-means =
  Das neue Ende muss später sein.
  Noch nicht alle haben geantwortet.
  Ihre Links gelten weiter.
organise-extension-reopens =
  Die Runde ist zu Ende.
  Mit einem späteren Ende öffnet sie wieder.
organise-not-an-extension =
  Das neue Ende muss nach dem jetzigen Ende sein.
  Und es muss in der Zukunft sein.
organise-closure-title = Runde jetzt beenden?
organise-closure-act = Runde jetzt beenden
organise-closure-means =
  Danach kann niemand mehr antworten.
  Sie können die Runde wieder öffnen mit einem späteren Ende.
  Das geht so lange: Die Ergebnisse sind noch nicht für alle da.
organise-closure-means-anonymous =
  Danach kann niemand mehr antworten.
  Am Ende mischt Rundtisch die Antworten.
  Deshalb können Sie die Runde nicht wieder öffnen.
organise-closure-begun = { $number ->
    [0] Im Moment füllt niemand den Frage·bogen aus.
    [one] 1 Person hat begonnen und noch nicht abgesendet. Diese Antworten zählen dann nicht.
   *[other] { $number } Personen haben begonnen und noch nicht abgesendet. Diese Antworten zählen dann nicht.
  }
organise-publication-title = Ergebnisse allen zeigen?
organise-publication-act = Ergebnisse allen zeigen
organise-publication-means =
  Dann können alle die Ergebnisse von dieser Runde lesen.
  Dafür muss sich niemand anmelden.
organise-publication-minimum =
  Manche Gruppen haben weniger als { $minimum } Antworten.
  Sie bleiben mit anderen Gruppen zusammengezählt.
organise-publication-for-good =
  Das können Sie nicht mehr ändern.
  Die Ergebnisse bleiben für alle da.
  Die Runde kann danach nicht wieder öffnen.
organise-reminder-title = Erinnerung verschicken?
organise-reminder-act = Erinnerung verschicken
organise-reminder-reaches = { $number ->
    [0] Im Moment bekommt niemand eine E-Mail.
    [one] 1 Person bekommt eine E-Mail mit ihrem Link.
   *[other] { $number } Personen bekommen eine E-Mail mit ihrem Link.
  }
organise-reminder-spares =
  Diese Personen bekommen keine E-Mail:
  Sie haben schon geantwortet.
  Oder sie haben abgesagt.
  Oder sie möchten keine E-Mails mehr.
  Oder sie haben in den letzten 24 Stunden eine E-Mail zu dieser Runde bekommen.

# The questionnaire of a round.

organise-questionnaire-title = Frage·bogen
organise-questionnaire-done-asked = Der Frage·bogen ist gespeichert
organise-questionnaire-done-asked-more =
  Lesen Sie den Frage·bogen unten einmal durch.
  Sie können bis zur Freigabe eine neue Fassung hochladen.
organise-upload-first = Frage·bogen hochladen
organise-upload-next = Neue Fassung hochladen
organise-upload-lead =
  Der Frage·bogen ist eine Text·datei.
  Ändern Sie am besten das Beispiel.
organise-upload-example = Beispiel herunterladen
organise-upload-act = Prüfen und speichern
organise-file = Datei
organise-file-hint = Art: YAML oder JSON. Größe: höchstens 1 Megabyte
organise-paste-summary = Oder den Text hier einfügen
organise-paste = Text vom Frage·bogen
organise-document-missing = Wählen Sie eine Datei oder fügen Sie den Text ein.
organise-document-not-text = Wählen Sie eine Text·datei. Sie muss als UTF-8 gespeichert sein.
organise-document-wrong = { $count ->
    [one] Verbessern Sie den Fehler im Frage·bogen. Noch ist nichts gespeichert.
   *[other] Verbessern Sie die { $count } Fehler im Frage·bogen. Noch ist nichts gespeichert.
  }
organise-findings = Diese Fehler müssen Sie verbessern
organise-findings-more =
  Verbessern Sie die Datei.
  Laden Sie die Datei dann noch einmal hoch.
  Oder ändern Sie den Text unten.
organise-line = Zeile
organise-place = Stelle
organise-remedy = Das müssen Sie tun
organise-whole-document = ganzes Dokument
organise-place-page = Seite { $page }
organise-place-question = Seite { $page }, Frage { $question }
organise-questionnaire-download = Frage·bogen herunter·laden
organise-trial = Frage·bogen ausprobieren
organise-version = Fassung { $version }
organise-version-more = { $questions ->
    [one] 1 Frage, Seiten: { $pages }, Sprachen: { $languages }
   *[other] { $questions } Fragen, Seiten: { $pages }, Sprachen: { $languages }
  }
organise-version-foreign = Den Frage·bogen gibt es nicht in Leichter Sprache
organise-version-foreign-more = Hier steht er in einer anderen Sprache.
organise-kind-information = Text ohne Antwort
organise-kind-single-choice = { $needed ->
    [required] Eine Antwort, Pflicht
   *[optional] Eine Antwort, freiwillig
  }
organise-kind-multiple-choice = { $limit ->
    [0] { $needed ->
        [required] Mehrere Antworten, mindestens 1 ist Pflicht
       *[optional] Mehrere Antworten, freiwillig
      }
   *[other] { $needed ->
        [required] Bis zu { $limit } Antworten, mindestens 1 ist Pflicht
       *[optional] Bis zu { $limit } Antworten, freiwillig
      }
  }
organise-kind-scale = { $needed ->
    [required] Stufen zur Auswahl, Pflicht
   *[optional] Stufen zur Auswahl, freiwillig
  }
organise-kind-matrix = { $needed ->
    [required] Stufen zur Auswahl für mehrere Zeilen, Pflicht
   *[optional] Stufen zur Auswahl für mehrere Zeilen, freiwillig
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
    [required] 1 Antwort in jeder Zeile, nötig
   *[optional] 1 Antwort in jeder Zeile, freiwillig
  }
organise-kind-matrix-multiple = { $needed ->
    [required] Mehrere Antworten in jeder Zeile, nötig
   *[optional] Mehrere Antworten in jeder Zeile, freiwillig
  }
organise-kind-ranking = { $needed ->
    [required] Antworten in einer Reihen·folge, nötig
   *[optional] Antworten in einer Reihen·folge, freiwillig
  }
organise-kind-points = { $needed ->
    [required] Punkte verteilen, nötig
   *[optional] Punkte verteilen, freiwillig
  }
organise-kind-number = { $needed ->
    [required] Eine Zahl, nötig
   *[optional] Eine Zahl, freiwillig
  }
organise-kind-date = { $needed ->
    [required] Ein Datum, nötig
   *[optional] Ein Datum, freiwillig
  }
organise-kind-yes-no = { $needed ->
    [required] Ja oder Nein, nötig
   *[optional] Ja oder Nein, freiwillig
  }
organise-kind-email = { $needed ->
    [required] Eine E-Mail-Adresse, nötig
   *[optional] Eine E-Mail-Adresse, freiwillig
  }
organise-kind-statements = { $needed ->
    [required] Sätze: Das stimmt oder das stimmt nicht, nötig
   *[optional] Sätze: Das stimmt oder das stimmt nicht, freiwillig
  }
organise-kind-files = { $needed ->
    [required] Dateien, nötig
   *[optional] Dateien, freiwillig
  }
organise-kind-consent = { $needed ->
    [required] Ein Kästchen für ein Häkchen, nötig
   *[optional] Ein Kästchen für ein Häkchen, freiwillig
  }

organise-option-alone = nur allein
organise-option-own-words = mit einem Feld für eigene Wörter
organise-limit-at-least = { $least } Antworten oder mehr
organise-limit-in-a-row = In jeder Zeile bis zu { $most } Antworten
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
organise-limit-unit = Das zählen wir: { $unit }
organise-limit-step = In Schritten von { $step }
organise-limit-files = Bis zu { $most } Dateien, jede bis zu { $size } MB. Diese Arten gehen: { $types }
organise-limit-options-from = { $take ->
    [chosen] Die Antworten kommen aus „{ $question }“. Man sieht nur gewählte Antworten.
   *[left] Die Antworten kommen aus „{ $question }“. Man sieht nur nicht gewählte Antworten.
  }
organise-limit-rows-from = { $take ->
    [chosen] Die Zeilen kommen aus „{ $question }“. Man sieht nur gewählte Antworten.
   *[left] Die Zeilen kommen aus „{ $question }“. Man sieht nur nicht gewählte Antworten.
  }
organise-limit-random-options = Jede Person sieht die Antworten in einer anderen Reihen·folge
organise-limit-random-rows = Jede Person sieht die Zeilen in einer anderen Reihen·folge
organise-term-shown = Nur dann: { $terms }
organise-term-required = Dann ist es nötig: { $terms }
organise-term-skip = Danach kommt „{ $page }“
organise-term-skip-if = Danach kommt „{ $page }“. Aber nur dann: { $terms }
organise-term-end = Danach kommt das Ende
organise-term-end-if = Danach kommt das Ende. Aber nur dann: { $terms }
organise-term-and = { $first } und { $second }
organise-term-or = { $first } oder { $second }
organise-term-not = nicht: { $term }
organise-term-row = { $question } – { $row }
organise-term-is = Die Antwort auf „{ $question }“ ist „{ $answer }“
organise-term-includes = Eine Antwort auf „{ $question }“ ist „{ $answer }“
organise-term-at-least = Die Antwort auf „{ $question }“ ist „{ $answer }“ oder mehr
organise-term-at-most = Die Antwort auf „{ $question }“ ist „{ $answer }“ oder weniger
organise-term-answered = Es gibt eine Antwort auf „{ $question }“
organise-term-unanswered = Es gibt keine Antwort auf „{ $question }“

organise-fault-unreadable =
  Die Datei ist nicht in YAML und nicht in JSON.
  Prüfen Sie den Abstand am Anfang von den Zeilen.
  Prüfen Sie auch Doppel·punkte und Anführungs·zeichen.
organise-fault-source-too-long =
  Die Datei hat { $length } Bytes.
  Erlaubt sind { $limit }.
  Machen Sie daraus mehrere Frage·bögen.
organise-fault-missing-field =
  Hier fehlt eine Angabe.
  Bitte ergänzen Sie die Angabe.
organise-fault-unknown-field =
  Diese Angabe gibt es hier nicht.
  Vielleicht ist sie falsch geschrieben.
  Oder sie gehört zu einer anderen Art von Frage.
  Möglich sind: { $expected }.
organise-fault-wrong-type =
  Hier steht: { $found }.
  Hier muss stehen: { $expected }.
  Setzen Sie Texte in Anführungs·zeichen.
organise-fault-unknown-kind =
  Die Art von Frage „{ $found }“ gibt es nicht.
  Wählen Sie eine Art aus dem Beispiel.
organise-fault-invalid-key =
  Der Schlüssel „{ $found }“ geht nicht.
  Der Schlüssel beginnt mit einem Buchstaben.
  Erlaubt sind: a bis z, 0 bis 9 und Binde·striche.
  Erlaubt sind höchstens 40 Zeichen.
organise-fault-duplicate-key =
  Den Schlüssel „{ $key }“ gibt es schon.
  Er steht hier: { $first }.
  Nehmen Sie einen anderen Schlüssel.
organise-fault-invalid-language =
  „{ $found }“ ist kein Zeichen für eine Sprache.
  Schreiben Sie zum Beispiel de oder en.
organise-fault-duplicate-language =
  Die Sprache „{ $language }“ steht zweimal da.
  Löschen Sie eine davon.
organise-fault-unknown-language =
  Die Sprache „{ $language }“ steht oben nicht bei „languages“.
  Schreiben Sie die Sprache dort dazu.
  Oder löschen Sie diesen Text.
organise-fault-missing-translation =
  Dieser Text fehlt in der Sprache „{ $language }“.
  Bitte ergänzen Sie die Übersetzung.
organise-fault-blank-text =
  Dieser Text ist leer.
  Bitte schreiben Sie den Text.
organise-fault-text-too-long =
  Dieser Text hat { $length } Zeichen.
  Kürzen Sie ihn auf { $limit } Zeichen.
organise-fault-control-character =
  In diesem Text ist ein unsichtbares Zeichen: { $character }.
  Zum Beispiel: ein Tabulator.
  Bitte löschen Sie das Zeichen.
organise-fault-too-few =
  Hier sind es zu wenige: { $found }.
  Es müssen mindestens { $minimum } sein.
  Bitte ergänzen Sie etwas.
organise-fault-too-many =
  Hier sind es zu viele: { $found }.
  Erlaubt sind höchstens { $maximum }.
  Bitte löschen Sie etwas.
organise-fault-too-many-questions =
  Der Frage·bogen hat { $found } Fragen.
  Erlaubt sind höchstens { $maximum }.
  Machen Sie daraus mehrere Frage·bögen.
organise-fault-out-of-range =
  Diese Zahl geht hier nicht.
  Schreiben Sie eine ganze Zahl.
  Sie muss von { $minimum } bis { $maximum } sein.
organise-fault-required-information =
  Ein Text ohne Antwort kann keine Pflicht sein.
  Löschen Sie „required“.
organise-fault-points-out-of-range =
  Hier sind zu wenige oder zu viele Stufen.
  { $minimum } bis { $maximum } Zahlen gehen.
organise-fault-excessive-number =
  Diese Zahl ist zu lang.
  Schreiben Sie eine kürzere Zahl.
organise-fault-step-not-above-zero =
  Ein Schritt muss größer als 0 sein.
  Ändern Sie die Zahl.
organise-fault-not-a-step =
  Diese Zahl passt nicht zu den Schritten.
  Ein Schritt ist { $step }.
  Ändern Sie die Zahl oder den Schritt.
organise-fault-empty-range =
  Der Anfang ist größer als das Ende.
  So kann niemand antworten.
  Ändern Sie den Anfang oder das Ende.
organise-fault-invalid-date =
  Den Tag „{ $found }“ gibt es nicht.
  Schreiben Sie ihn so: 2026-11-22.
organise-fault-unknown-name =
  Das Wort „{ $found }“ geht hier nicht.
  Möglich sind: { $expected }.
organise-fault-reserved-key =
  Es gibt ein Feld für eigene Wörter.
  Dann darf keine Antwort „{ $key }“ heißen.
  Wählen Sie einen anderen Schlüssel.
organise-fault-required-twice =
  Diese Frage ist immer nötig.
  Sie braucht dafür keine Bedingung.
  Streichen Sie eins von beiden.
organise-fault-one-of =
  Hier muss genau 1 Angabe stehen.
  Möglich sind: { $fields }.
  Schreiben Sie eine dazu.
  Oder streichen Sie eine Angabe.
organise-fault-too-deep =
  Diese Bedingung ist zu schwierig.
  Sie darf höchstens { $maximum } Stufen haben.
  Machen Sie sie einfacher.
organise-fault-unknown-question =
  Keine Frage hat den Schlüssel „{ $key }“.
  Prüfen Sie: Ist er richtig geschrieben?
organise-fault-condition-on-later =
  Diese Frage kommt erst später.
  Stellen Sie sie auf einer früheren Seite.
organise-fault-reference-to-later =
  Diese Antwort kommt erst später.
  Nehmen Sie eine Frage von einer früheren Seite.
organise-fault-unsuitable-question =
  Die Art von Frage „{ $kind }“ geht hier nicht.
  Nehmen Sie eine andere Frage.
organise-fault-unsuitable-test =
  Diese Bedingung passt nicht zu der Art von Frage „{ $kind }“.
  Ändern Sie die Bedingung.
organise-fault-row-missing =
  Diese Frage hat mehrere Zeilen.
  Schreiben Sie dazu: Welche Zeile ist es?
organise-fault-unknown-row =
  Diese Zeile gibt es in der Frage nicht.
  Prüfen Sie: Ist sie richtig geschrieben?
organise-fault-unknown-value =
  Diese Antwort gibt es in der Frage nicht.
  Prüfen Sie: Ist sie richtig geschrieben?
organise-fault-never-true =
  Diese Bedingung passt zu keiner Antwort.
  Ändern Sie die Bedingung.
organise-fault-unknown-page =
  Keine Seite hat den Schlüssel „{ $key }“.
  Prüfen Sie: Ist er richtig geschrieben?
organise-fault-skip-backwards =
  Hier geht es zurück.
  Das darf nicht sein.
  Nehmen Sie eine spätere Seite.
organise-fault-unreachable-page =
  Niemand kommt auf diese Seite.
  Ändern Sie die Sprünge.
  Oder streichen Sie die Seite.
organise-fault-invalid-placeholder =
  Hier steht „{ $found }“.
  Zwischen {"{{"} und {"}}"} muss ein Schlüssel stehen.
  Prüfen Sie: Ist er richtig geschrieben?
organise-content-nothing = nichts
organise-content-true-or-false = true oder false
organise-content-a-number = eine Zahl
organise-content-a-whole-number = eine ganze Zahl
organise-content-a-text = ein Text
organise-content-a-text-put-it-into-quotes = ein Text in Anführungs·zeichen
organise-content-a-text-or-a-number = ein Text oder eine Zahl
organise-content-a-date-such-as-2026-11-22 = ein Tag wie 2026-11-22
organise-content-a-list = eine Liste
organise-content-a-map = Angaben mit Namen und Wert
organise-content-a-map-from-languages-to-texts = ein Text für jede Sprache

organise-log-files-exported = { $number ->
    [one] { $who } hat 1 Datei aus den Rück·meldungen heruntergeladen.
   *[other] { $who } hat { $number } Dateien aus den Rück·meldungen heruntergeladen.
  }
organise-files = Dateien
organise-release-files =
  Die Runde fragt nach Dateien.
  Alle Dateien von einer Antwort dürfen zusammen höchstens { $limit } MB groß sein.
  In Dateien können Namen stehen.

organise-analyst-title = Ergebnisse lesen und aus·werten
organise-analyst-lead =
  Sie können hier Zahlen lesen.
  Kleine Zahlen zeigen wir nicht.
  So wird niemand erkannt.
