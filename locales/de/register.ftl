# The register of contacts.

register-title = Verzeichnis
register-lead = Hier stehen alle Personen, die Sie zu Runden einladen können.
register-contacts = Kontakte
register-all-groups = Alle Gruppen
register-filter = { $name } ({ $count })
register-found = { $number ->
    [one] 1 Kontakt
   *[other] { $number } Kontakte
  }
register-empty-title = Hier ist noch niemand
register-empty = Fügen Sie einen Kontakt hinzu oder importieren Sie eine Liste.
register-unnamed = Ohne Namen
register-erase = Löschen
register-cancel = Abbrechen
register-column-name = Name
register-column-email = E-Mail-Adresse
register-column-group = Gruppe
register-column-organisation = Organisation
register-column-language = Sprache
register-column-acts = Was Sie tun können
register-language-de = Deutsch
register-language-en = Englisch
register-language-de-simple = Leichte Sprache
register-imported = { $number ->
    [0] Es wurde kein Kontakt importiert.
    [one] Ein Kontakt wurde importiert.
   *[other] { $number } Kontakte wurden importiert.
  }
register-contact-added = Der Kontakt wurde gespeichert.
register-contact-erased = Der Kontakt wurde gelöscht.
register-lifted = An diese Adresse gehen wieder E-Mails.
register-lift = Wieder anschreiben
register-lifting-title = Wieder anschreiben?
register-lifting-act = Wieder anschreiben
register-lifting-whose = Es geht um die Adresse { $email }.
register-lifting-means = Prüfen Sie zuerst, ob die Adresse stimmt. Danach gehen wieder E-Mails dorthin. Kommen sie wieder nicht an, merkt sich Rundtisch das von Neuem.
register-no-mail-asked = Bekommt keine E-Mails (selbst abbestellt am { $day }).
register-no-mail-complained = Bekommt keine E-Mails (als unerwünscht gemeldet am { $day }).
register-no-mail-bounced = Bekommt keine E-Mails (unzustellbar seit { $day }).
register-no-mail-about-asked = Bekommt keine E-Mails zu „{ $consultation }“ (selbst abbestellt am { $day }).
register-no-mail-about-complained = Bekommt keine E-Mails zu „{ $consultation }“ (als unerwünscht gemeldet am { $day }).
register-no-mail-about-bounced = Bekommt keine E-Mails zu „{ $consultation }“ (unzustellbar seit { $day }).

# Adding and erasing a contact.

register-contact = Kontakt
register-contact-add = Kontakt hinzufügen
register-contact-new = Kontakt hinzufügen
register-contact-name-hint = So wird die Person in E-Mails angesprochen.
register-contact-organisation-hint = Gibt es die Organisation noch nicht, wird sie angelegt.
register-contact-language-hint = In dieser Sprache erhält die Person ihre E-Mails.
register-contact-save = Kontakt speichern
register-contact-email-missing = Geben Sie eine E-Mail-Adresse ein.
register-contact-email-wrong = Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@stadt.example.
register-contact-email-taken = Diese Adresse steht schon im Verzeichnis. Geben Sie eine andere ein.
register-contact-group-missing = Wählen Sie eine Gruppe.
register-contact-language-missing = Wählen Sie eine Sprache.
register-contact-name-length = Kürzen Sie den Text auf höchstens 200 Zeichen in einer Zeile.
register-erasure-title = Kontakt löschen
register-erasure-goes = Das wird gelöscht
register-erasure-goes-data = Name, E-Mail-Adresse, Sprache, Verteiler und Verlauf
register-erasure-goes-mails = E-Mails an diese Person, die hier aufbewahrt werden
register-erasure-goes-queue = E-Mails, die noch nicht verschickt sind: Sie werden nicht mehr verschickt.
register-erasure-stays = Das bleibt
register-erasure-stays-responses = Abgegebene Rückmeldungen bleiben gezählt. Diese Person steht nicht mehr dabei.
register-erasure-stays-counts = In der Liste der Einladungen steht nur noch, dass jemand eingeladen war.
register-erasure-stays-link = Der Link in schon verschickten E-Mails gilt weiter. Soll er nicht mehr gelten, ziehen Sie zuerst die Einladung zurück.
register-erasure-stays-no-mail = Wer keine E-Mails mehr wollte, bekommt auch künftig keine. Dafür bleibt ein Prüfwert gespeichert, aus dem sich die Adresse nicht ablesen lässt.
register-erasure-final = Das Löschen lässt sich nicht rückgängig machen.
register-erasure-act = Kontakt endgültig löschen

# Importing contacts.

register-import-open = Liste importieren
register-import-title = Kontakte importieren
register-import-lead = Laden Sie eine Tabelle als CSV-Datei oder Excel-Arbeitsmappe hoch oder fügen Sie ihren Text ein. Sie sehen zuerst eine Vorschau. Gespeichert wird erst, wenn Sie zustimmen.
register-import-file = CSV-Datei oder Arbeitsmappe (.xlsx)
register-import-file-hint = CSV in UTF-8 oder das erste Blatt einer Arbeitsmappe, höchstens 24 Megabyte und 100.000 Zeilen
register-import-text = Text der Tabelle
register-import-text-hint = Wird nur beachtet, wenn Sie keine Datei gewählt haben.
register-import-check = Vorschau ansehen
register-import-sample = Beispieldatei herunterladen
register-import-nothing = Wählen Sie eine Datei oder fügen Sie Text ein.
register-import-columns = Spalten der Tabelle
register-import-format = Die erste Zeile enthält die Überschriften. Die Reihenfolge der Spalten ist frei, andere Spalten werden übergangen. Welche Spalte was enthält, können Sie in der Vorschau ändern. Als Trennzeichen gehen Semikolon, Komma und Tabulator.
register-import-head-name = Name
register-import-head-email = E-Mail
register-import-head-group = Gruppe
register-import-head-organisation = Organisation (freiwillig)
register-import-head-language = Sprache (freiwillig)
register-import-name = Name der Person. Die Zelle darf leer sein.
register-import-email = Jede Adresse nur einmal.
register-import-group = Der Name der Gruppe oder ihr Kurzname. Alle Kurznamen stehen unten.
register-import-organisation = Gibt es die Organisation noch nicht, wird sie angelegt.
register-import-language = „de“, „en“ oder „de-simple“ für Leichte Sprache. Eine leere Zelle bedeutet Deutsch.
register-import-formula = Zellen, die mit =, +, - oder @ beginnen, werden nicht angenommen: Tabellenprogramme führen sie als Formel aus.
register-import-keys = Kurznamen der Gruppen
register-sample-heading = Name;E-Mail;Gruppe;Organisation;Sprache;Verteiler
register-sample-file = kontakte-beispiel.csv

register-preview-title = Vorschau des Imports
register-preview-good = { $number ->
    [one] Ein Kontakt kann importiert werden
   *[other] { $number } Kontakte können importiert werden
  }
register-preview-understood = So versteht Rundtisch die Datei
register-preview-understood-more = { $number ->
    [one] Prüfen Sie, ob alles in der richtigen Spalte steht.
   *[other] Die ersten { $number } Kontakte. Prüfen Sie, ob alles in der richtigen Spalte steht.
  }
register-preview-unsaved = Noch ist nichts gespeichert.
register-preview-wrong = { $number ->
    [one] Eine Zeile lässt sich nicht importieren
   *[other] { $number } Zeilen lassen sich nicht importieren
  }
register-preview-unreadable = Diese Datei lässt sich nicht lesen
register-preview-heading = Die Überschrift passt nicht
register-preview-empty = Die Tabelle ist leer
register-preview-usable = { $number ->
    [0] Keine andere Zeile lässt sich importieren. Noch ist nichts gespeichert.
    [one] Eine andere Zeile ist in Ordnung. Noch ist nichts gespeichert.
   *[other] { $number } andere Zeilen sind in Ordnung. Noch ist nichts gespeichert.
  }
register-preview-mend = Am besten berichtigen Sie die Datei und laden sie noch einmal hoch.
register-import-look = Diesen Import ansehen oder zurücknehmen
register-import-result = Import von Kontakten
register-import-at = Importiert am
register-import-undo = Import zurücknehmen
register-import-undo-means = Entfernt werden die Kontakte, die er hinzugefügt hat und mit denen seither nichts geschehen ist. Kontakte, die er geändert hat, bleiben, wie sie sind.
register-import-undo-act = { $number ->
    [one] Einen Kontakt wieder entfernen
   *[other] { $number } Kontakte wieder entfernen
  }
register-import-undone = { $number ->
    [one] Ein Kontakt wurde wieder entfernt.
   *[other] { $number } Kontakte wurden wieder entfernt.
  }
register-import-nothing-left = Von diesem Import ist kein Kontakt mehr im Verzeichnis.
register-import-kept = Was sich nicht zurücknehmen lässt
register-import-kept-why = Warum
register-import-kept-invited = Schon eingeladen
register-import-kept-changed = Seit dem Import geändert oder herausgegeben
register-preview-import = { $number ->
    [one] Einen Kontakt importieren
   *[other] { $number } Kontakte importieren
  }
register-preview-import-without = { $number ->
    [one] Ohne diese Zeile importieren
   *[other] Ohne diese { $number } Zeilen importieren
  }
register-preview-other = Andere Datei wählen
register-preview-problems = Was zu berichtigen ist
register-preview-all = { $number ->
    [one] Ein Hinweis
   *[other] { $number } Hinweise
  }
register-preview-first = Die ersten { $shown } von { $number } Hinweisen
register-preview-line = Zeile
register-preview-column = Spalte
register-preview-sentence = Hinweis

register-fault-not-utf-8 = Ab hier ist die Datei nicht in UTF-8. Speichern Sie sie als „CSV UTF-8“.
register-fault-workbook = Diese Arbeitsmappe lässt sich nicht lesen. Speichern Sie die Tabelle als „CSV UTF-8“ und laden Sie diese Datei hoch.
register-fault-empty = Hier steht nichts. Unter der Überschrift braucht es mindestens eine Zeile.
register-fault-missing-column = Diese Spalte fehlt. Ergänzen Sie sie, zum Beispiel mit der Überschrift „{ $value }“.
register-fault-twice-the-column = Diese Spalte gibt es zweimal. Entfernen Sie eine davon.
register-fault-too-many-lines = Die Datei hat mehr als { $value } Zeilen. Teilen Sie sie auf.
register-fault-wrong-number-of-cells = Diese Zeile hat mehr oder weniger Zellen als die Überschrift. Oft fehlt ein Anführungszeichen.
register-fault-bad-email = Das ist keine E-Mail-Adresse. Geben Sie eine vollständige Adresse an.
register-fault-empty-cell = Diese Zelle ist leer. Hier muss etwas stehen.
register-fault-duplicate = Die Adresse steht schon in Zeile { $value }. Entfernen Sie eine der Zeilen.
register-fault-unknown-group = Die Gruppe „{ $value }“ gibt es nicht. Geben Sie den Namen oder den Kurznamen einer Gruppe an.
register-fault-unknown-language = Die Sprache „{ $value }“ gibt es nicht. Geben Sie „de“, „en“ oder „de-simple“ an.
register-fault-too-long = Der Text ist zu lang. Kürzen Sie ihn auf höchstens 200 Zeichen.
register-fault-formula = Die Zelle beginnt wie eine Formel oder enthält Steuerzeichen. Schreiben Sie nur den Text hinein.

# Groups.

register-groups = Gruppen
register-groups-lead = Jeder Kontakt gehört zu einer Gruppe. Ergebnisse werden nach Gruppen gezeigt.
register-group-key = Kurzname
register-group-key-hint = Der feste Name in Importen und Exporten: Kleinbuchstaben, Ziffern und Bindestriche, vorn ein Buchstabe. Er lässt sich später nicht ändern.
register-group-name-de = Name auf Deutsch
register-group-name-en = Name auf Englisch
register-group-name-de-simple = Name in Leichter Sprache
register-group-rename = Umbenennen
register-group-save = Namen speichern
register-group-remove = Gruppe entfernen
register-group-removal-title = Gruppe „{ $group }“ entfernen?
register-group-removal-refused = Die Gruppe „{ $group }“ lässt sich nicht entfernen
register-group-removal-act = Gruppe jetzt entfernen
register-group-removal-means = Sie lässt sich danach nicht mehr wählen. Mit demselben Kurznamen können Sie später eine neue Gruppe anlegen.
register-group-new = Gruppe hinzufügen
register-group-add = Gruppe hinzufügen
register-group-added = Die Gruppe wurde hinzugefügt.
register-group-renamed = Die Gruppe wurde umbenannt.
register-group-removed = Die Gruppe wurde entfernt.
register-group-key-wrong = Geben Sie einen Kurznamen aus Kleinbuchstaben, Ziffern und Bindestrichen ein, der mit einem Buchstaben beginnt.
register-group-key-taken = Diesen Kurznamen gibt es schon. Wählen Sie einen anderen.
register-group-name-missing = Geben Sie einen Namen in mindestens einer Sprache ein.
register-group-in-use = Entfernen können Sie eine Gruppe nur, solange nichts an ihr hängt.
register-group-use-contacts = Im Verzeichnis stehen Kontakte dieser Gruppe. Löschen Sie sie zuerst.
register-group-use-organisations = Organisationen gehören zu dieser Gruppe.
register-group-use-open-rounds = In mindestens einer Runde zählt für diese Gruppe, wer ohne Einladung antwortet.
register-group-use-invitations = Aus dieser Gruppe wurde jemand zu einer Runde eingeladen.
register-group-use-responses = Rückmeldungen oder Entwürfe gehören zu dieser Gruppe.

# Invitations of a round.

register-invitations = Einladungen
register-ledger = Wer eingeladen ist
register-still-to-write = { $number ->
    [one] Eine Einladung wird noch angelegt
   *[other] { $number } Einladungen werden noch angelegt
  }
register-still-to-write-more = Das geschieht von selbst. Laden Sie die Seite neu, um den Stand zu sehen.
register-ledger-found = { $number ->
    [one] 1 Einladung
   *[other] { $number } Einladungen
  }
register-invite-more = Weitere einladen
register-remind = Erinnern
register-anonymous = In dieser Runde stehen keine Namen bei den Antworten. Sie sehen, welche Einladung benutzt ist, aber nicht, wann und mit welcher Antwort.
register-mails = E-Mails
register-last-mail = Letzte E-Mail
register-answer = Rückmeldung
register-erased-contact = Gelöschter Kontakt
register-uninvited-title = Noch ist niemand eingeladen
register-uninvited = Sobald die Runde freigegeben ist, können Sie Gruppen aus dem Verzeichnis einladen.
register-uninvited-not-by-link-title = Hier braucht niemand eine Einladung
register-uninvited-not-by-link = Diese Runde wird nicht über persönliche Links beantwortet.
register-uninvited-over-title = Niemand war eingeladen
register-uninvited-over = Die Runde ist beendet. Einladen lässt sich nicht mehr.
register-uninvited-running-title = Noch ist niemand eingeladen
register-uninvited-running = Die Runde ist freigegeben. Laden Sie Gruppen aus dem Verzeichnis ein.
register-purpose-invitation = Einladung
register-purpose-reminder = Erinnerung
register-purpose-receipt = Eingangsbestätigung
register-purpose-closing = Ende der Runde
register-purpose-results = Ergebnisse
register-purpose-circular = Nachricht
register-mail-queued = wartet
register-mail-sending = wird verschickt
register-mail-sent = verschickt
register-mail-deferred = verzögert
register-mail-failed = gescheitert
register-mail-unknown = ungeklärt
register-mail-suppressed = nicht verschickt
register-mail-bounced = zurückgekommen
register-mail-complained = als unerwünscht gemeldet
register-mail-queued-more = Sie gehen von selbst hinaus.
register-mail-sending-more = Sie gehen gerade hinaus.
register-mail-sent-more = Der Mailserver hat sie angenommen.
register-mail-kept-more = Ohne Mailserver: Sie liegen im Postfach.
register-mail-deferred-more = Sie werden von selbst wiederholt.
register-mail-failed-more = Der Mailserver hat sie abgelehnt.
register-mail-unknown-more = Die Verbindung brach ab. Vielleicht kamen sie an.
register-mail-suppressed-more = Der Grund für sie ist entfallen, oder die Person bekommt keine E-Mails.
register-mail-bounced-more = Sie waren nicht zustellbar.
register-mail-complained-more = Jemand hat sie beim eigenen Mailanbieter als unerwünscht gemeldet.
register-bounce-gone = Diese Adresse gibt es nicht. Berichtigen Sie sie und senden Sie noch einmal.
register-bounce-blocked = Der andere Mailserver nimmt diese E-Mail nicht an. Die Adresse kann trotzdem stimmen.
register-bounce-unavailable = Das Postfach war voll oder nicht erreichbar.
register-bounce-delayed = Noch unterwegs: Der andere Mailserver nimmt sie gerade nicht an.
register-mail-due = Versand ab { $moment }
register-mail-next = Nächster Versuch: { $moment }
register-answered = geantwortet
register-used = benutzt
register-withdrawn = Einladung zurückgenommen
register-retracted = Antwort zurückgezogen
register-declined = abgesagt
register-awaited = offen
register-withdraw = Einladung zurücknehmen
register-retry = Noch einmal senden
register-invited = { $number ->
    [0] Niemand kam hinzu: Alle, die Sie gewählt haben, sind schon eingeladen oder bekommen keine E-Mails.
    [one] Ein Kontakt wurde eingeladen.
   *[other] { $number } Kontakte wurden eingeladen.
  }
register-resend = Erneut einladen
register-resend-title = Einladung noch einmal schicken
register-resend-address = Die E-Mail geht an die Adresse, die im Verzeichnis steht.
register-resend-edit = Adresse ändern
register-resend-which = Welcher Link soll in der E-Mail stehen?
register-resend-same = Derselbe Link
register-resend-same-means = Wenn die Person ihn nicht mehr findet oder eine neue Adresse hat. Was sie schon eingetragen hat, bleibt.
register-resend-new = Ein neuer Link
register-resend-new-means = Wenn der bisherige an jemand anderen ging. Er gilt dann nicht mehr. Was mit ihm eingetragen wurde, wird gelöscht.
register-resend-choose = Wählen Sie, welcher Link in der E-Mail stehen soll.
register-resend-act = Einladung schicken
register-resend-done = Die Einladung wird noch einmal verschickt.
register-passed-on = Weitergegeben an { $who }.
register-passed-taken-back = War weitergegeben an { $who }, zurückgenommen.
register-passed-revoke = Zurücknehmen
register-passed-revoked = Der Link wurde zurückgenommen.
register-passed-revocation = Weitergegebenen Link zurücknehmen
register-passed-holder = Wer den Link hat
register-passed-revocation-link = Der Link gilt nicht mehr. Wer ihn öffnet, erfährt, dass er zurückgenommen ist.
register-passed-revocation-sheet = Was eingetragen ist, bleibt. Wer sonst am Bogen schreibt, öffnet ihn über den eigenen Link neu.
register-withdrawal-done = Die Einladung wurde zurückgenommen.
register-retry-done = Die E-Mail wird noch einmal verschickt.

register-invite-title = Wen möchten Sie einladen?
register-invite-lead = Wählen Sie Gruppen, Verteiler, Organisationen oder einzelne Adressen. Wer zu mehreren davon gehört, wird einmal eingeladen. Bevor etwas verschickt wird, sehen Sie, wen Ihre Auswahl meint.
register-invite-later = Die E-Mails gehen hinaus, wenn die Runde öffnet: { $moment }.
register-invite-addresses = Einzelne Adressen
register-invite-addresses-hint = Fügen Sie Adressen aus einer Liste ein, zum Beispiel eine in jeder Zeile. Eingeladen wird, wer im Verzeichnis steht.
register-invite-more-organisations = Hier stehen die ersten 500 Organisationen. Andere wählen Sie über einen Verteiler.
register-invite-preview = Vorschau ansehen
register-invite-preview-title = Vorschau: Wer wird eingeladen?
register-invite-unsent = Noch ist nichts verschickt. Jede Person erhält eine E-Mail mit einem persönlichen Link.
register-invite-changed-title = Inzwischen hat sich etwas geändert
register-invite-changed = Seit der letzten Vorschau meint Ihre Auswahl andere Personen. Es wurde niemand eingeladen. Sehen Sie sich die Vorschau noch einmal an.
register-invite-reasons = Wer nicht eingeladen wird, und warum
register-invite-found = { $number ->
    [one] 1 Eintrag
   *[other] { $number } Einträge
  }
register-invite-why = Warum nicht
register-invite-side = Wen anzeigen?
register-invite-side-invited = Wer eingeladen wird
register-invite-side-left-out = Wer nicht eingeladen wird
register-invite-change = Auswahl ändern
register-obstacle-invited = Schon eingeladen
register-obstacle-withdrawn = Die Einladung wurde zurückgenommen
register-obstacle-left-consultation = Möchte keine E-Mails zu dieser Beteiligung
register-obstacle-left-everything = Möchte keine E-Mails
register-obstacle-complained = Hat eine E-Mail als unerwünscht gemeldet
register-obstacle-bounced = E-Mails kommen dort nicht an
register-obstacle-spoken-for = Für die Organisation sind schon genug eingeladen
register-registered = Hat sich selbst eingetragen am { $day }.
register-obstacle-stranger = Steht nicht im Verzeichnis
register-obstacle-not-an-address = Ist keine E-Mail-Adresse
register-invite-waiting = { $number ->
    [one] Ein Kontakt ist noch nicht eingeladen.
   *[other] { $number } Kontakte sind noch nicht eingeladen.
  }
register-invite-without-asked = { $number ->
    [one] Ein Kontakt wird ausgelassen, weil die Person keine E-Mails mehr möchte.
   *[other] { $number } Kontakte werden ausgelassen, weil die Personen keine E-Mails mehr möchten.
  }
register-invite-without-complained = { $number ->
    [one] Ein Kontakt wird ausgelassen, weil die Person eine E-Mail als unerwünscht gemeldet hat.
   *[other] { $number } Kontakte werden ausgelassen, weil die Personen eine E-Mail als unerwünscht gemeldet haben.
  }
register-invite-without-bounced = { $number ->
    [one] Ein Kontakt wird ausgelassen, weil E-Mails dort nicht ankommen.
   *[other] { $number } Kontakte werden ausgelassen, weil E-Mails dort nicht ankommen.
  }
register-invite-act = { $number ->
    [one] Eine Einladung verschicken
   *[other] { $number } Einladungen verschicken
  }
register-invite-none-chosen = Wählen Sie mindestens eine Gruppe oder schreiben Sie eine Adresse.
register-invite-refused = Einladen ist jetzt nicht möglich
register-invite-not-by-link = Diese Runde wird nicht über persönliche Links beantwortet.
register-invite-draft = Geben Sie die Runde zuerst frei.
register-invite-over = Die Runde ist beendet.
register-invite-nobody-title = Alle sind eingeladen
register-invite-nobody = Jeder Kontakt im Verzeichnis hat schon eine Einladung zu dieser Runde.
register-invite-empty-title = Das Verzeichnis ist leer
register-invite-empty = Fügen Sie zuerst Kontakte hinzu. Dann können Sie sie einladen.

register-withdrawal-title = Einladung zurücknehmen
register-withdrawal-link = Der persönliche Link gilt nicht mehr. Wer ihn öffnet, erfährt, dass die Einladung zurückgenommen ist.
register-withdrawal-mails = Diese Person erhält zu dieser Runde keine Erinnerung.
register-withdrawal-final = Das lässt sich nicht rückgängig machen.
register-withdrawal-act = Einladung zurücknehmen
register-withdrawal-answered-title = Diese Einladung ist schon benutzt
register-withdrawal-answered = Die Antwort ist gezählt. Die Einladung zurückzunehmen, würde daran nichts ändern.

register-retry-title = E-Mail noch einmal senden
register-retry-mail = E-Mail
register-retry-text = Das steht in der E-Mail
register-retry-link = Der persönliche Link ist hier gekürzt. Nur wer die E-Mail erhält, bekommt ihn ganz.
register-retry-reply = Antwort des Mailservers
register-retry-unknown-title = Vielleicht ist die E-Mail schon angekommen
register-retry-unknown = Die Verbindung zum Mailserver brach ab, bevor er den Empfang bestätigte. Senden Sie noch einmal, kommt die E-Mail vielleicht doppelt an. Fragen Sie im Zweifel zuerst nach.
register-retry-failed = Der Mailserver hat die E-Mail abgelehnt. Prüfen Sie die Adresse, bevor Sie sie noch einmal senden.
register-retry-act = Noch einmal senden

# One mail.
register-message-title = Verlauf einer E-Mail
register-message-nothing = Noch hat kein Mailserver zu dieser E-Mail etwas gesagt.
register-message-steps = Verlauf
register-message-steps-more = Das Älteste zuerst
register-message-state = Stand

# Kept mails.

register-mailbox = Postfach
register-mailbox-sends = Ein Mailserver ist eingerichtet. Was verschickt ist, wird hier nicht aufbewahrt.
register-dispatch-paused-title = Der Versand steht
register-dispatch-paused = Seit { $since } geht keine E-Mail hinaus. Was wartet, bleibt hier, bis Sie den Versand fortsetzen.
register-dispatch-refused = Von den letzten E-Mails haben Mailserver sehr viele endgültig abgelehnt. Damit es nicht schlimmer wird, sendet Rundtisch vorerst keine mehr. Lesen Sie bei den Einladungen, was die Server geantwortet haben, und fragen Sie, wer Ihren Mailserver betreut. Setzen Sie den Versand danach fort.
register-dispatch-waiting = warten
register-dispatch-sent = gesendet
register-dispatch-failed = abgelehnt
register-dispatch-unknown = ungewiss
register-dispatch-bounced = zurückgekommen
register-dispatch-complained = als unerwünscht gemeldet
register-dispatch-mailbox = Rückläufer zuletzt gelesen: { $moment }.
register-dispatch-mailbox-never = Rückläufer wurden noch nicht gelesen.
register-dispatch-mailbox-error-title = Das Postfach für Rückläufer ist nicht erreichbar
register-dispatch-mailbox-error = Was zurückkommt, wird erst bekannt, wenn es wieder gelesen werden kann. Die Technik sieht den Grund hier:
register-dispatch-pause = Versand anhalten
register-dispatch-pause-hint = Das gilt für die E-Mails aller Runden. Verloren geht keine.
register-dispatch-resume = Versand fortsetzen
register-mailbox-keeps = Es ist kein Mailserver eingerichtet. Deshalb verlässt keine E-Mail das Haus. Alle liegen hier.
register-mailbox-empty-title = Das Postfach ist leer
register-mailbox-empty = Sobald Sie zu einer offenen Runde einladen, liegen die E-Mails hier.
register-mails-kept = Aufbewahrte E-Mails
register-mails-found = { $number ->
    [one] 1 E-Mail, die neueste zuerst
   *[other] { $number } E-Mails, die neueste zuerst
  }
register-mail-subject = Betreff
register-mail-recipient = An
register-mail-day = Datum
register-mail-parts = Hier steht der Textteil der E-Mail. Die gestaltete Fassung sehen Sie, wenn Sie die Datei in einem Mailprogramm öffnen.
register-mail-file = Als Datei herunterladen (.eml)

# The preflight.
register-preflight-title = Mailversand prüfen
register-preflight-lead = Andere Mailserver prüfen jede E-Mail, bevor sie sie annehmen. Hier steht, was sie dabei finden. Einträge im DNS ändert die Technik. Geändert oder verschickt wird hier nichts.
register-preflight-good = in Ordnung
register-preflight-missing = fehlt
register-preflight-wrong = stimmt nicht
register-preflight-unknown = hier nicht bekannt
register-preflight-unset = nicht eingestellt
register-preflight-found = Gefunden:
register-preflight-record = Dieser Eintrag gehört ins DNS ({ $kind }), zuerst der Name, darunter der Wert:
register-preflight-spf = Wer senden darf (SPF)
register-preflight-spf-why = Das DNS sagt anderen, welche Mailserver für Ihre Domain senden dürfen. Der Mailserver muss dabei sein.
register-preflight-dkim = Signatur (DKIM)
register-preflight-dkim-why = Mit diesem Schlüssel prüfen andere, dass eine E-Mail von Ihnen kommt. Ist hier nichts eingestellt, muss der Mailserver signieren.
register-preflight-dmarc = Umgang mit Fälschungen (DMARC)
register-preflight-dmarc-why = Das DNS sagt anderen, was sie mit gefälschten E-Mails tun sollen. Große Anbieter verlangen den Eintrag.
register-preflight-reverse = Name des Mailservers (Reverse DNS)
register-preflight-reverse-why = Die Netzadresse des Mailservers braucht einen Namen, der zu ihr zurückführt.
register-preflight-tls = Verschlüsselung zum Mailserver (TLS)
register-preflight-tls-why = Auf dem Weg zum Mailserver soll niemand mitlesen, und er muss uns einlassen.
register-preflight-bounces = Annahme von Rückläufern (MX)
register-preflight-bounces-why = Was nicht zugestellt werden kann, kommt an diese Domain zurück. Sie muss E-Mails annehmen.
register-preflight-imprint = Impressum
register-preflight-imprint-why = Wer eine E-Mail bekommt, soll nachsehen können, von wem sie ist. Nötig sind eine Adresse mit https und der Name der Stadt.
register-preflight-amiss-title = Der Mailversand ist noch nicht ganz eingerichtet
register-preflight-blocks = Solange das so ist, wird niemand eingeladen: So ist dieser Rundtisch eingestellt.
register-preflight-amiss = Manche Einladung könnte deshalb nicht ankommen oder als Spam gelten. Freigeben können Sie trotzdem.

# API tokens.

register-tokens = Zugänge für Programme
register-tokens-lead = Mit einem Zugangsschlüssel arbeitet ein Programm in Ihrem Namen. Geben Sie ihn nur dort ein, wo er gebraucht wird.
register-tokens-none = Sie haben keinen Zugangsschlüssel.
register-tokens-valid = Gültige Zugangsschlüssel
register-token-purpose = Wofür
register-token-purpose-hint = Zum Beispiel „Auswertung der Statistikstelle“
register-token-made = Erstellt
register-token-revoke = Ungültig machen
register-token-revoked = Der Zugangsschlüssel gilt nicht mehr.
register-token-new = Neuer Zugangsschlüssel
register-token-issue = Zugangsschlüssel erstellen
register-token-issued = Der Zugangsschlüssel ist erstellt
register-token-once = Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt.
register-token-name-missing = Geben Sie mit höchstens 200 Zeichen an, wofür der Zugangsschlüssel ist.

# Looking for, editing and gathering contacts.
register-lists = Listen des Verzeichnisses
register-organisations = Organisationen
register-tags = Verteiler
register-tag = Verteiler
register-duplicates = Doppelte
register-all-tags = Alle Verteiler
register-search = Suchen
register-search-all = Alle zeigen
register-search-contacts = Kontakte suchen
register-search-organisations = Organisationen suchen
register-words = Name, Adresse oder Organisation
register-organisation-words = Name der Organisation
register-of-organisation = Sie sehen nur Kontakte von „{ $organisation }“.
register-nobody-title = Niemand gefunden
register-nobody = Suchen Sie mit weniger Wörtern oder in allen Gruppen.
register-coordinates = koordiniert
register-coordinates-organisation = die Arbeit der Organisation
register-edit = Bearbeiten
register-contact-edit = Kontakt bearbeiten
register-contact-changed = Der Kontakt wurde geändert.
register-contact-tagged = Die Verteiler wurden gespeichert.
register-contact-merged = Die Kontakte wurden zusammengeführt.
register-contact-email-hint = Was noch nicht verschickt ist, geht an die neue Adresse.
register-contact-group-hint = Einladungen, die es schon gibt, zählen weiter für die Gruppe von damals.
register-contact-coordinates = Wer koordiniert?
register-contact-coordinates-word = Dieser Kontakt koordiniert für die Organisation
register-contact-coordinates-hint = In jeder Organisation koordiniert nur eine Person. Wer es bisher tat, tut es dann nicht mehr.
register-contact-coordinates-nothing = Geben Sie die Organisation an, für die dieser Kontakt koordiniert.
register-taken-title = Ein anderer Kontakt hat diese Adresse
register-taken-merge = Ist es dieselbe Person, machen Sie aus beiden Kontakten einen.
register-taken-merge-link = Die beiden Kontakte zusammenführen
register-taken-link = Zum vorhandenen Kontakt
register-merged-contact = Zusammengeführter Kontakt

# One contact: tags, history, everything held on it.
register-tags-hint = Zum Beispiel „Auftakt 2026“. Mehrere trennen Sie mit Komma.
register-tags-save = Verteiler speichern
register-tag-unfit = Kürzen Sie jeden Verteiler auf höchstens 60 Zeichen.
register-field-name = Name
register-field-email = E-Mail-Adresse
register-field-language = Sprache
register-field-group = Gruppe
register-field-organisation = Organisation
register-field-coordinates = Koordination
register-field-tags = Verteiler
register-history = Verlauf
register-history-more = Das Neueste zuerst. Frühere Angaben werden nicht aufbewahrt.
register-history-when = Wann
register-history-what = Was
register-history-round = Runde
register-history-who = Wer
register-history-untold = ohne Zeit: anonyme Runde
register-history-there = Steht seitdem im Verzeichnis
register-history-added = Hinzugefügt
register-history-imported = Importiert
register-history-changed = Geändert
register-history-changed-by-import = Durch einen Import geändert
register-history-merged = Mit einem doppelten Kontakt zusammengeführt
register-history-handed-out = Gespeicherte Daten herausgegeben
register-history-invited = Eingeladen
register-history-mailed-invitation = E-Mail: Einladung
register-history-mailed-reminder = E-Mail: Erinnerung
register-history-mailed-receipt = E-Mail: Eingangsbestätigung
register-history-mailed-closing = E-Mail: Ende der Runde
register-history-mailed-results = E-Mail: Ergebnisse
register-history-mailed-circular = E-Mail: Nachricht
register-history-declined = Abgesagt
register-history-withdrawn = Einladung zurückgenommen
register-history-answered = Geantwortet
register-history-used = Einladung benutzt
register-history-retracted = Antwort zurückgezogen
register-data = Auskunft
register-data-lead = Fragt diese Person, was über sie gespeichert ist, geben Sie ihr diese Datei: Kontakt, Verteiler, Verlauf, Einladungen, E-Mails und Antworten, die mit Namen gegeben wurden.
register-data-not = Andere Antworten sind nicht darin: Von einem Kontakt führt nichts zu ihnen.
register-data-act = Alles über diesen Kontakt herunterladen

# Tags.
register-tags-lead = Mit Verteilern fassen Sie Kontakte zusammen, zum Beispiel „Auftakt 2026“. Ein Kontakt kann in mehreren stehen.
register-tags-none-title = Noch gibt es keinen Verteiler
register-tags-none = Suchen Sie Kontakte und setzen Sie alle gefundenen auf einen Verteiler.
register-tags-all = Alle Verteiler
register-tag-all = Allen geben oder nehmen
register-tag-hint = Ein Wort oder wenige Wörter, zum Beispiel „Auftakt 2026“
register-tag-one = Geben Sie genau einen Verteiler mit höchstens 60 Zeichen an, ohne Komma.
register-tagging-open = { $number ->
    [one] Verteiler für den gefundenen Kontakt
   *[other] Verteiler für alle { $number } gefundenen Kontakte
  }
register-tagging-title = Verteiler für alle Gefundenen
register-tagging-lead = { $number ->
    [one] Das betrifft einen Kontakt.
   *[other] Das betrifft { $number } Kontakte: alle, die Ihre Suche gefunden hat.
  }
register-tagging-how = Was soll geschehen?
register-tagging-give = Alle auf diesen Verteiler setzen
register-tagging-take = Alle von diesem Verteiler nehmen
register-tagged = { $number ->
    [0] Bei niemandem hat sich etwas geändert.
    [one] Bei einem Kontakt wurde der Verteiler geändert.
   *[other] Bei { $number } Kontakten wurde der Verteiler geändert.
  }

# Organisations.
register-organisations-lead = Organisationen entstehen mit ihren Kontakten. Eine Person kann für die Organisation koordinieren.
register-organisations-found = { $number ->
    [one] 1 Organisation
   *[other] { $number } Organisationen
  }
register-no-organisation-title = Keine Organisation gefunden
register-no-organisation = Eine Organisation wird angelegt, wenn Sie sie bei einem Kontakt angeben.
register-organisation-edit = Organisation bearbeiten
register-organisation-save = Organisation speichern
register-organisation-changed = Die Organisation wurde geändert.
register-organisation-group-hint = Kontakte, die in der bisherigen Gruppe der Organisation sind, wechseln mit.
register-organisation-taken = Eine andere Organisation heißt schon so. Geben Sie einen anderen Namen ein.
register-organisation-name-length = Geben Sie einen Namen mit höchstens 200 Zeichen in einer Zeile ein.

# Duplicates.
register-duplicates-lead = Diese Kontakte sind vielleicht dieselbe Person. Sie entscheiden, ob aus zweien einer wird.
register-duplicates-none-title = Niemand scheint doppelt zu sein
register-duplicates-none = Verglichen werden Adressen ohne Punkte und Name mit Organisation. Zwei andere Kontakte führen Sie auf der Seite eines Kontakts zusammen.
register-duplicates-suspected = Vielleicht doppelt
register-duplicates-other = Anderer Kontakt
register-duplicates-why = Grund
register-duplicates-by-address = fast dieselbe Adresse
register-duplicates-by-name = gleicher Name in derselben Organisation
register-merge-open = Zusammenführen
register-merge-look = Ansehen, was geschieht
register-merge-title = Zwei Kontakte zusammenführen
register-merge-lead = Steht dieselbe Person zweimal im Verzeichnis, wird aus beiden Kontakten einer. Dieser hier bleibt. Sie sehen zuerst, was geschieht.
register-merge-email = E-Mail-Adresse des anderen Kontakts
register-merge-unknown = Geben Sie die Adresse eines anderen Kontakts ein, der im Verzeichnis steht.
register-merge-kept = Dieser Kontakt bleibt
register-merge-gone = Dieser Kontakt geht darin auf
register-merge-swap = Umgekehrt: den anderen behalten
register-merge-happens = Das geschieht
register-merge-tags = Verteiler und Verlauf beider kommen zusammen. Wo der eine Kontakt keinen Namen oder keine Organisation hat, gelten die des anderen.
register-merge-moved = { $number ->
    [one] Eine Einladung geht auf den Kontakt über, der bleibt.
   *[other] { $number } Einladungen gehen auf den Kontakt über, der bleibt.
  }
register-merge-mails = { $number ->
    [one] Eine E-Mail geht mit über. Ist sie noch nicht verschickt, geht sie an die Adresse, die bleibt.
   *[other] { $number } E-Mails gehen mit über. Was noch nicht verschickt ist, geht an die Adresse, die bleibt.
  }
register-merge-unpaired = Antworten unter einem Pseudonym zählen weiter. Sie lassen sich aber nicht mehr mit späteren Antworten dieser Person vergleichen.
register-merge-final = Zusammenführen lässt sich nicht rückgängig machen.
register-merge-clashes = Runden, zu denen beide eingeladen sind
register-merge-stays = Was gilt
register-merge-both-answered = Beide haben geantwortet. Beide Antworten zählen weiter; die zweite steht ohne Person in der Liste.
register-merge-one-answered = Die Einladung, mit der geantwortet wurde, bleibt. Die andere wird zurückgenommen.
register-merge-none-answered = Eine Einladung gilt weiter, die andere wird zurückgenommen. Wurde mit einer schon begonnen, ist es diese.
register-merge-act = Kontakte zusammenführen

# What an import would do, and how.
register-column-tags = Verteiler
register-import-head-tags = Verteiler (freiwillig)
register-import-tags = Ein Verteiler oder mehrere mit Komma dazwischen. Sie kommen zu denen dazu, die ein Kontakt schon hat.
register-imported-updated = Hinzugefügt: { $added }. Geändert: { $updated }.
register-fate = Was geschieht
register-fate-new = neu
register-fate-updated = wird geändert
register-fate-unchanged = bleibt, wie es ist
register-fate-wrong = fehlerhafte Zeilen
register-mapping = Was in welcher Spalte steht
register-mapping-lead = Die Spalten sind nach ihren Überschriften zugeordnet. Ändern Sie, was nicht stimmt, und sehen Sie die Vorschau noch einmal an.
register-mapping-none = keine Spalte
register-mapping-unnamed = Spalte { $number } ohne Überschrift
register-known = Was geschieht mit Adressen, die schon im Verzeichnis stehen?
register-known-hint = Leere Zellen ändern nie etwas. Verteiler kommen immer nur dazu.
register-known-stay = Nur hinzufügen: Bekannte Kontakte bleiben, wie sie sind
register-known-update = Hinzufügen und ändern: Bekannte Kontakte erhalten, was in der Tabelle steht
register-preview-again = Vorschau neu ansehen
register-preview-choose = Wählen Sie unten, was in welcher Spalte steht.
register-fault-long-tag = Ein Verteiler ist zu lang. Kürzen Sie ihn auf höchstens 60 Zeichen.
