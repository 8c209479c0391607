# The register of contacts.

register-title = Verzeichnis
register-lead =
  Hier stehen alle Kontakte.
  Ein Kontakt ist eine Person mit E-Mail-Adresse.
  Diese Personen können Sie zu Runden einladen.
register-contacts = Kontakte
register-all-groups = Alle Gruppen
register-filter = { $name } ({ $count })
register-found = { $number ->
    [one] 1 Kontakt
   *[other] { $number } Kontakte
  }
register-empty-title = Hier gibt es noch keine Kontakte
register-empty =
  Tragen Sie einen Kontakt ein.
  Oder laden Sie eine Liste hoch.
register-unnamed = Ohne Namen
register-erase = Löschen
register-cancel = Abbrechen
register-column-name = Name
register-column-email = E-Mail-Adresse
register-column-group = Gruppe
register-column-organisation = Organisation
register-column-language = Sprache
register-column-acts = Das können Sie tun
register-language-de = Deutsch
register-language-en = Englisch
register-language-de-simple = Leichte Sprache
register-imported = { $number ->
    [0] Kein Kontakt ist gespeichert.
    [one] 1 Kontakt ist gespeichert.
   *[other] { $number } Kontakte sind gespeichert.
  }
register-contact-added = Der Kontakt ist gespeichert.
register-contact-erased = Der Kontakt ist gelöscht.
register-lifted = Diese Person bekommt wieder E-Mails.
register-lift = Wieder E-Mails schicken
register-lifting-title = Wieder E-Mails schicken?
register-lifting-act = Wieder E-Mails schicken
register-lifting-whose = Das ist die Adresse: { $email }
register-lifting-means =
  Prüfen Sie zuerst: Stimmt die Adresse?
  Danach schicken wir wieder E-Mails dorthin.
  Vielleicht kommen die E-Mails wieder nicht an.
  Dann hören wir wieder auf.
register-no-mail-asked = Bekommt keine E-Mails. Das wollte die Person selbst. Das war am { $day }.
register-no-mail-complained = Bekommt keine E-Mails. Die Person hat sich beschwert. Das war am { $day }.
register-no-mail-bounced = Bekommt keine E-Mails. Die E-Mails kommen nicht an. Das ist seit { $day } so.
register-no-mail-about-asked = Bekommt keine E-Mails zu „{ $consultation }“. Das wollte die Person selbst. Das war am { $day }.
register-no-mail-about-complained = Bekommt keine E-Mails zu „{ $consultation }“. Die Person hat sich beschwert. Das war am { $day }.
register-no-mail-about-bounced = Bekommt keine E-Mails zu „{ $consultation }“. Die E-Mails kommen nicht an. Das ist seit { $day } so.

# Adding and erasing a contact.

register-contact = Kontakt
register-contact-add = Kontakt eintragen
register-contact-new = Kontakt eintragen
register-contact-name-hint = Dieser Name steht in den E-Mails.
register-contact-organisation-hint =
  Gibt es die Organisation noch nicht?
  Dann speichern wir sie neu.
register-contact-language-hint = In dieser Sprache bekommt die Person E-Mails.
register-contact-save = Kontakt speichern
register-contact-email-missing = Schreiben Sie eine E-Mail-Adresse.
register-contact-email-wrong = Schreiben Sie die ganze E-Mail-Adresse. Zum Beispiel: name@stadt.example.
register-contact-email-taken = Diese Adresse steht schon im Verzeichnis. Nehmen Sie eine andere Adresse.
register-contact-group-missing = Wählen Sie eine Gruppe.
register-contact-language-missing = Wählen Sie eine Sprache.
register-contact-name-length = Schreiben Sie höchstens 200 Zeichen in einer Zeile.
register-erasure-title = Kontakt löschen
register-erasure-goes = Das löschen wir
register-erasure-goes-data = Name, E-Mail-Adresse, Sprache, Verteiler und Verlauf
register-erasure-goes-mails = E-Mails an diese Person, die hier gespeichert sind
register-erasure-goes-queue = E-Mails, die noch warten: Wir verschicken sie nicht mehr.
register-erasure-stays = Das bleibt
register-erasure-stays-responses =
  Abgesendete Rück·meldungen zählen weiter.
  Der Name von der Person steht nicht mehr dabei.
register-erasure-stays-counts =
  In der Liste von den Einladungen steht dann nur noch:
  Jemand war eingeladen.
register-erasure-stays-link =
  Der Link in alten E-Mails gilt weiter.
  Soll der Link nicht mehr gelten?
  Dann ziehen Sie zuerst die Einladung zurück.
register-erasure-stays-no-mail =
  Manche Personen wollen keine E-Mails mehr.
  Das merken wir uns.
  Die Adresse kann man dabei nicht lesen.
register-erasure-final = Gelöschte Daten können Sie nicht zurückholen.
register-erasure-act = Kontakt für immer löschen

# Importing contacts.

register-import-open = Liste hochladen
register-import-title = Kontakte hochladen
register-import-lead =
  Laden Sie eine Tabelle als CSV-Datei hoch.
  Oder fügen Sie den Text von der Tabelle ein.
  Zuerst sehen Sie eine Vorschau.
  Wir speichern erst nach Ihrer Zustimmung.
register-import-file = CSV-Datei oder Excel-Datei (.xlsx)
register-import-file-hint =
  Höchstens 24 Megabyte und 100.000 Zeilen.
  In einer Excel-Datei lesen wir das erste Blatt.
register-import-text = Text von der Tabelle
register-import-text-hint =
  Haben Sie eine Datei gewählt?
  Dann nehmen wir nur die Datei.
register-import-check = Vorschau ansehen
register-import-sample = Beispiel herunterladen
register-import-nothing = Wählen Sie eine Datei oder fügen Sie Text ein.
register-import-columns = Spalten von der Tabelle
register-import-format =
  In der ersten Zeile stehen die Überschriften.
  Die Spalten können jede Reihen·folge haben.
  Andere Spalten lesen wir nicht.
  Zwischen den Zellen steht ein Semikolon, ein Komma oder ein Tabulator.
register-import-head-name = Name
register-import-head-email = E-Mail
register-import-head-group = Gruppe
register-import-head-organisation = Organisation (freiwillig)
register-import-head-language = Sprache (freiwillig)
register-import-name =
  Das ist der Name von der Person.
  Die Zelle darf leer sein.
register-import-email = Jede Adresse darf nur einmal da sein.
register-import-group =
  Schreiben Sie den Namen von der Gruppe.
  Oder schreiben Sie den Kurz·namen.
  Alle Kurz·namen stehen unten.
register-import-organisation =
  Gibt es die Organisation noch nicht?
  Dann speichern wir sie neu.
register-import-language =
  Schreiben Sie „de“, „en“ oder „de-simple“.
  „de-simple“ heißt: Leichte Sprache.
  Eine leere Zelle heißt: Deutsch.
register-import-formula =
  Keine Zelle darf mit =, +, - oder @ beginnen.
  Sonst denkt Ihr Tabellen·programm: Das ist eine Rechnung.
register-import-keys = Kurz·namen von den Gruppen
register-sample-heading = Name;E-Mail;Gruppe;Organisation;Sprache;Verteiler
register-sample-file = kontakte-beispiel.csv

register-preview-title = Vorschau
register-preview-good = { $number ->
    [one] 1 Kontakt ist in Ordnung
   *[other] { $number } Kontakte sind in Ordnung
  }
register-preview-understood = So versteht Rundtisch die Datei
register-preview-understood-more = { $number ->
    [one] Steht alles in der richtigen Spalte?
   *[other] Das sind die ersten { $number } Kontakte. Steht alles in der richtigen Spalte?
  }
register-preview-unsaved = Noch ist nichts gespeichert.
register-preview-wrong = { $number ->
    [one] 1 Zeile hat Fehler
   *[other] { $number } Zeilen haben Fehler
  }
register-preview-unreadable = Wir können diese Datei nicht lesen
register-preview-heading = Die Überschriften passen nicht
register-preview-empty = Die Tabelle ist leer
register-preview-usable = { $number ->
    [0] Keine andere Zeile ist in Ordnung. Noch ist nichts gespeichert.
    [one] 1 andere Zeile ist in Ordnung. Noch ist nichts gespeichert.
   *[other] { $number } andere Zeilen sind in Ordnung. Noch ist nichts gespeichert.
  }
register-preview-mend =
  Verbessern Sie am besten die Datei.
  Laden Sie die Datei dann noch einmal hoch.
register-import-look = Diese neuen Kontakte ansehen oder löschen
register-import-result = Neue Kontakte aus einer Datei
register-import-at = Tag und Uhrzeit
register-import-undo = Neue Kontakte wieder löschen
register-import-undo-means =
  Wir löschen die neuen Kontakte aus der Datei.
  Kontakte mit einer Einladung bleiben.
  Kontakte mit Änderungen bleiben auch.
register-import-undo-act = { $number ->
    [one] 1 Kontakt wieder löschen
   *[other] { $number } Kontakte wieder löschen
  }
register-import-undone = { $number ->
    [one] 1 Kontakt ist wieder gelöscht.
   *[other] { $number } Kontakte sind wieder gelöscht.
  }
register-import-nothing-left = Kein Kontakt aus der Datei ist noch im Verzeichnis.
register-import-kept = Diese Kontakte bleiben
register-import-kept-why = Grund
register-import-kept-invited = Ist schon eingeladen
register-import-kept-changed = Ist seitdem geändert
register-preview-import = { $number ->
    [one] 1 Kontakt speichern
   *[other] { $number } Kontakte speichern
  }
register-preview-import-without = { $number ->
    [one] Ohne diese Zeile speichern
   *[other] Ohne diese { $number } Zeilen speichern
  }
register-preview-other = Andere Datei wählen
register-preview-problems = Diese Fehler müssen Sie verbessern
register-preview-all = { $number ->
    [one] 1 Hinweis
   *[other] { $number } Hinweise
  }
register-preview-first = Die ersten { $shown } von { $number } Hinweisen
register-preview-line = Zeile
register-preview-column = Spalte
register-preview-sentence = Hinweis

register-fault-not-utf-8 =
  Ab hier ist die Datei nicht in UTF-8.
  Speichern Sie die Datei als „CSV UTF-8“.
register-fault-workbook =
  Diese Excel-Datei können wir nicht lesen.
  Speichern Sie die Tabelle als „CSV UTF-8“.
register-fault-empty =
  Hier steht nichts.
  Unter der Überschrift muss mindestens 1 Zeile stehen.
register-fault-missing-column =
  Diese Spalte fehlt.
  Ergänzen Sie die Spalte.
  Die Überschrift kann „{ $value }“ heißen.
register-fault-twice-the-column =
  Diese Spalte gibt es zweimal.
  Löschen Sie eine davon.
register-fault-too-many-lines =
  Die Datei hat mehr als { $value } Zeilen.
  Machen Sie daraus mehrere Dateien.
register-fault-wrong-number-of-cells =
  Diese Zeile hat nicht so viele Zellen wie die Überschrift.
  Oft fehlt ein Anführungs·zeichen.
register-fault-bad-email =
  Das ist keine E-Mail-Adresse.
  Schreiben Sie die ganze Adresse.
register-fault-empty-cell = Hier muss etwas stehen.
register-fault-duplicate =
  Die Adresse steht schon in Zeile { $value }.
  Löschen Sie eine von den Zeilen.
register-fault-unknown-group =
  Die Gruppe „{ $value }“ gibt es nicht.
  Schreiben Sie den Namen von einer Gruppe.
  Oder schreiben Sie den Kurz·namen.
register-fault-unknown-language =
  Die Sprache „{ $value }“ gibt es nicht.
  Schreiben Sie „de“, „en“ oder „de-simple“.
register-fault-too-long =
  Der Text ist zu lang.
  Schreiben Sie höchstens 200 Zeichen.
register-fault-formula =
  Die Zelle beginnt wie eine Rechnung.
  Oder es ist ein unsichtbares Zeichen darin.
  Schreiben Sie nur den Text in die Zelle.

# Groups.

register-groups = Gruppen
register-groups-lead =
  Jeder Kontakt gehört zu einer Gruppe.
  Wir zeigen die Ergebnisse nach Gruppen.
register-group-key = Kurz·name
register-group-key-hint =
  Der Kurz·name ist der feste Name in Dateien.
  Er beginnt mit einem Buchstaben.
  Erlaubt sind: kleine Buchstaben, Ziffern und Binde·striche.
  Sie können ihn später nicht ändern.
register-group-name-de = Name auf Deutsch
register-group-name-en = Name auf Englisch
register-group-name-de-simple = Name in Leichter Sprache
register-group-rename = Anderer Name
register-group-save = Namen speichern
register-group-remove = Gruppe löschen
register-group-removal-title = Gruppe „{ $group }“ löschen?
register-group-removal-refused = Die Gruppe „{ $group }“ können Sie nicht löschen
register-group-removal-act = Gruppe jetzt löschen
register-group-removal-means =
  Danach können Sie die Gruppe nicht mehr wählen.
  Später können Sie eine neue Gruppe machen.
  Auch mit dem gleichen Kurz·namen.
register-group-new = Neue Gruppe
register-group-add = Gruppe speichern
register-group-added = Die Gruppe ist gespeichert.
register-group-renamed = Die Gruppe hat einen neuen Namen.
register-group-removed = Die Gruppe ist gelöscht.
register-group-key-wrong =
  Der Kurz·name muss mit einem Buchstaben beginnen.
  Erlaubt sind: kleine Buchstaben, Ziffern und Binde·striche.
register-group-key-taken = Diesen Kurz·namen gibt es schon. Nehmen Sie einen anderen Kurz·namen.
register-group-name-missing = Schreiben Sie einen Namen. 1 Sprache ist genug.
register-group-in-use = Das ist der Grund:
register-group-use-contacts =
  Im Verzeichnis sind Kontakte von dieser Gruppe.
  Löschen Sie zuerst die Kontakte.
register-group-use-organisations = Organisationen gehören zu dieser Gruppe.
register-group-use-open-rounds =
  In einer Runde können alle antworten.
  Diese Antworten zählen für diese Gruppe.
register-group-use-invitations = Jemand aus dieser Gruppe hat eine Einladung.
register-group-use-responses = Rück·meldungen oder Entwürfe gehören zu dieser Gruppe.

# Invitations of a round.

register-invitations = Einladungen
register-ledger = Wer ist eingeladen?
register-still-to-write = { $number ->
    [one] 1 Einladung wird noch geschrieben
   *[other] { $number } Einladungen werden noch geschrieben
  }
register-still-to-write-more = Das macht das Programm allein. Laden Sie die Seite neu. Dann sehen Sie, wie viele noch fehlen.
register-ledger-found = { $number ->
    [one] 1 Einladung
   *[other] { $number } Einladungen
  }
register-invite-more = Mehr Gruppen einladen
register-remind = Erinnern
register-anonymous =
  In dieser Runde stehen keine Namen bei den Antworten.
  Sie sehen: Diese Einladung ist benutzt.
  Sie sehen nicht: Wann und mit welcher Antwort?
register-mails = E-Mails
register-last-mail = Letzte E-Mail
register-answer = Rück·meldung
register-erased-contact = Gelöschter Kontakt
register-uninvited-title = Noch ist niemand eingeladen
register-uninvited =
  Geben Sie die Runde zuerst frei.
  Dann können Sie Gruppen aus dem Verzeichnis einladen.
register-uninvited-not-by-link-title = Hier braucht niemand eine Einladung
register-uninvited-not-by-link =
  In dieser Runde gibt es keine eigenen Links.
  Alle antworten auf der offenen Seite.
register-uninvited-over-title = Niemand war eingeladen
register-uninvited-over =
  Die Runde ist zu Ende.
  Sie können niemanden mehr einladen.
register-uninvited-running-title = Noch ist niemand eingeladen
register-uninvited-running =
  Die Runde ist freigegeben.
  Laden Sie jetzt Gruppen aus dem Verzeichnis ein.
register-purpose-invitation = Einladung
register-purpose-reminder = Erinnerung
register-purpose-receipt = Bestätigung
register-purpose-closing = Ende von der Runde
register-purpose-results = Ergebnisse
register-purpose-circular = Nachricht
register-mail-queued = wartet
register-mail-sending = ist unterwegs
register-mail-sent = verschickt
register-mail-deferred = kommt später
register-mail-failed = nicht angekommen
register-mail-unknown = unklar
register-mail-suppressed = nicht verschickt
register-mail-bounced = zurück·gekommen
register-mail-complained = als un·erwünscht gemeldet
register-mail-queued-more = Wir verschicken sie bald.
register-mail-sending-more = Wir verschicken sie gerade.
register-mail-sent-more = Der Mail-Server hat sie angenommen.
register-mail-kept-more = Es gibt keinen Mail-Server. Sie liegen im Post·fach.
register-mail-deferred-more = Wir versuchen es noch einmal.
register-mail-failed-more = Der Mail-Server hat sie abgelehnt.
register-mail-unknown-more = Die Verbindung war weg. Vielleicht sind sie angekommen.
register-mail-suppressed-more = Wir brauchen sie nicht mehr. Oder die Person bekommt keine E-Mails.
register-mail-bounced-more = Die E-Mails sind nicht angekommen.
register-mail-complained-more = Jemand will diese E-Mails nicht. Die Person hat das ihrem Mail·anbieter gesagt.
register-bounce-gone =
    Diese Adresse gibt es nicht.
    Ändern Sie die Adresse.
    Dann senden Sie noch einmal.
register-bounce-blocked =
    Der andere Computer nimmt diese E-Mail nicht an.
    Die Adresse kann trotzdem stimmen.
register-bounce-unavailable = Das Post·fach war voll. Oder es war nicht zu erreichen.
register-bounce-delayed =
    Die E-Mail ist noch unterwegs.
    Der andere Computer nimmt sie gerade nicht an.
register-mail-due = Wir verschicken sie ab { $moment }
register-mail-next = Nächster Versuch: { $moment }
register-answered = geantwortet
register-used = benutzt
register-withdrawn = Einladung zurückgenommen
register-retracted = Hat die Antwort zurückgezogen
register-declined = abgesagt
register-awaited = offen
register-withdraw = Einladung zurücknehmen
register-retry = Noch einmal senden
register-invited = { $number ->
    [0] Sie haben niemanden eingeladen: Alle haben schon eine Einladung. Oder sie bekommen keine E-Mails.
    [one] 1 Kontakt ist jetzt eingeladen.
   *[other] { $number } Kontakte sind jetzt eingeladen.
  }
register-resend = Noch einmal einladen
register-resend-title = Einladung noch einmal schicken
register-resend-address = Wir schicken die E-Mail an die Adresse aus dem Verzeichnis.
register-resend-edit = Adresse ändern
register-resend-which = Welcher Link soll in der E-Mail stehen?
register-resend-same = Der gleiche Link
register-resend-same-means = Für eine Person, die den Link nicht mehr findet. Ihre Antworten bleiben da.
register-resend-new = Ein neuer Link
register-resend-new-means = Für einen Link, den jemand anderes bekommen hat. Der alte Link gilt dann nicht mehr. Wir löschen die Antworten zu dem alten Link.
register-resend-choose = Wählen Sie einen Link.
register-resend-act = Einladung schicken
register-resend-done = Wir schicken die Einladung noch einmal.
register-passed-on = Weitergegeben an { $who }.
register-passed-taken-back = Weitergegeben an { $who }. Der Link gilt nicht mehr.
register-passed-revoke = Zurücknehmen
register-passed-revoked = Der Link gilt nicht mehr.
register-passed-revocation = Link zurücknehmen
register-passed-holder = Wer hat den Link?
register-passed-revocation-link = Der Link gilt dann nicht mehr.
register-passed-revocation-sheet =
  Die Antworten auf dem Bogen bleiben da.
  Alle anderen öffnen ihren Link noch einmal.
register-withdrawal-done = Die Einladung ist zurückgenommen.
register-retry-done = Wir verschicken die E-Mail noch einmal.

register-invite-title = Wen möchten Sie einladen?
register-invite-lead =
  Wählen Sie Gruppen, Verteiler, Organisationen oder Adressen.
  Niemand bekommt 2 Einladungen.
  Sie sehen zuerst eine Vorschau.
  Erst danach verschicken wir E-Mails.
register-invite-later = Wir verschicken die E-Mails am Beginn von der Runde: { $moment }.
register-invite-addresses = Einzelne Adressen
register-invite-addresses-hint =
  Schreiben Sie jede Adresse in eine eigene Zeile.
  Wir laden nur Menschen aus dem Verzeichnis ein.
register-invite-more-organisations =
  Hier stehen die ersten 500 Organisationen.
  Für andere nehmen Sie bitte einen Verteiler.
register-invite-preview = Vorschau ansehen
register-invite-preview-title = Vorschau: Wen laden wir ein?
register-invite-unsent =
  Wir haben noch nichts verschickt.
  Jede Person bekommt eine E-Mail.
  In der E-Mail ist ein eigener Link.
register-invite-changed-title = Etwas hat sich geändert
register-invite-changed =
  Das Verzeichnis ist jetzt anders.
  Darum haben wir niemanden eingeladen.
  Lesen Sie die Vorschau bitte noch einmal.
register-invite-reasons = Wen laden wir nicht ein?
register-invite-found = { $number ->
    [one] 1 Eintrag
   *[other] { $number } Einträge
  }
register-invite-why = Grund
register-invite-side = Wen zeigen wir?
register-invite-side-invited = Diese Menschen laden wir ein
register-invite-side-left-out = Diese Menschen laden wir nicht ein
register-invite-change = Auswahl ändern
register-obstacle-invited = Ist schon eingeladen
register-obstacle-withdrawn = Die Einladung ist zurückgenommen
register-obstacle-left-consultation = Möchte keine E-Mails zu dieser Beteiligung
register-obstacle-left-everything = Möchte keine E-Mails
register-obstacle-complained = Hat sich über eine E-Mail beschwert
register-obstacle-bounced = E-Mails kommen dort nicht an
register-obstacle-spoken-for = Von der Organisation sind schon genug Menschen eingeladen
register-registered = Hat sich selbst eingetragen am { $day }.
register-obstacle-stranger = Steht nicht im Verzeichnis
register-obstacle-not-an-address = Ist keine E-Mail-Adresse
register-invite-waiting = { $number ->
    [one] 1 Kontakt ist noch nicht eingeladen.
   *[other] { $number } Kontakte sind noch nicht eingeladen.
  }
register-invite-without-asked = { $number ->
    [one] 1 Person laden wir nicht ein. Die Person möchte keine E-Mails mehr.
   *[other] { $number } Personen laden wir nicht ein. Die Personen möchten keine E-Mails mehr.
  }
register-invite-without-complained = { $number ->
    [one] 1 Person laden wir nicht ein. Die Person hat sich über eine E-Mail beschwert.
   *[other] { $number } Personen laden wir nicht ein. Die Personen haben sich über eine E-Mail beschwert.
  }
register-invite-without-bounced = { $number ->
    [one] 1 Person laden wir nicht ein. E-Mails kommen dort nicht an.
   *[other] { $number } Personen laden wir nicht ein. E-Mails kommen dort nicht an.
  }
register-invite-act = { $number ->
    [one] 1 Einladung verschicken
   *[other] { $number } Einladungen verschicken
  }
register-invite-none-chosen =
  Wählen Sie mindestens 1 Gruppe.
  Oder schreiben Sie eine Adresse.
register-invite-refused = Sie können jetzt niemanden einladen
register-invite-not-by-link = In dieser Runde gibt es keine eigenen Links.
register-invite-draft = Geben Sie die Runde zuerst frei.
register-invite-over = Die Runde ist zu Ende.
register-invite-nobody-title = Alle sind eingeladen
register-invite-nobody = Jeder Kontakt im Verzeichnis hat schon eine Einladung zu dieser Runde.
register-invite-empty-title = Das Verzeichnis ist leer
register-invite-empty =
  Schreiben Sie zuerst Kontakte in das Verzeichnis.
  Dann können Sie die Kontakte einladen.

register-withdrawal-title = Einladung zurücknehmen
register-withdrawal-link =
  Der eigene Link gilt dann nicht mehr.
  Die Person öffnet den Link.
  Dann liest sie: Diese Einladung gilt nicht mehr.
register-withdrawal-mails = Diese Person bekommt keine Erinnerung mehr zu dieser Runde.
register-withdrawal-final = Das können Sie nicht mehr ändern.
register-withdrawal-act = Einladung zurücknehmen
register-withdrawal-answered-title = Diese Einladung ist schon benutzt
register-withdrawal-answered =
  Die Antwort zählt schon.
  Das ändert sich dann nicht mehr.

register-retry-title = E-Mail noch einmal senden
register-retry-mail = E-Mail
register-retry-text = Das steht in der E-Mail
register-retry-link =
  Den eigenen Link sehen Sie hier nicht ganz.
  Ganz steht er nur in der E-Mail.
register-retry-reply = Antwort vom Mail-Server
register-retry-unknown-title = Vielleicht ist die E-Mail schon angekommen
register-retry-unknown =
  Die Verbindung zum Mail-Server war plötzlich weg.
  Vielleicht kommt die E-Mail jetzt zweimal an.
  Sind Sie nicht sicher?
  Dann fragen Sie die Person zuerst.
register-retry-failed =
  Der Mail-Server hat die E-Mail abgelehnt.
  Prüfen Sie zuerst die Adresse.
  Dann senden Sie die E-Mail noch einmal.
register-retry-act = Noch einmal senden

# One mail.
register-message-title = Das ist mit der E-Mail passiert
register-message-nothing = Noch ist nichts passiert.
register-message-steps = Das ist passiert
register-message-steps-more = Das Älteste steht oben.
register-message-state = Stand

# Kept mails.

register-mailbox = Post·fach
register-mailbox-sends =
  Es gibt einen Mail-Server.
  Verschickte E-Mails speichern wir hier nicht.
register-dispatch-paused-title = Der Versand steht
register-dispatch-paused =
  Seit { $since } gehen keine E-Mails raus.
  Die E-Mails warten hier.
  Sie können den Versand wieder starten.
register-dispatch-refused =
  Andere Computer wollten viele von unseren E-Mails nicht.
  Deshalb schickt Rundtisch gerade keine E-Mails mehr.
  Lesen Sie bei den Einladungen: Was haben die Computer geantwortet?
  Fragen Sie dann die Fach·leute für E-Mails.
  Danach können Sie den Versand wieder starten.
register-dispatch-waiting = warten
register-dispatch-sent = verschickt
register-dispatch-failed = abgelehnt
register-dispatch-unknown = nicht sicher
register-dispatch-bounced = zurück·gekommen
register-dispatch-complained = als un·erwünscht gemeldet
register-dispatch-mailbox = Zurück·gekommene E-Mails haben wir zuletzt gelesen: { $moment }.
register-dispatch-mailbox-never = Zurück·gekommene E-Mails haben wir noch nicht gelesen.
register-dispatch-mailbox-error-title = Wir können zurück·gekommene E-Mails nicht lesen
register-dispatch-mailbox-error =
    Das Post·fach antwortet nicht.
    Sagen Sie der Technik Bescheid.
    Das ist der Grund:
register-dispatch-pause = Versand anhalten
register-dispatch-pause-hint =
  Dann warten die E-Mails von allen Runden.
  Keine E-Mail geht verloren.
register-dispatch-resume = Versand wieder starten
register-mailbox-keeps =
  Es gibt keinen Mail-Server.
  Ein Mail-Server ist wie eine Post für E-Mails.
  Deshalb verschicken wir keine E-Mails.
  Alle E-Mails liegen hier.
register-mailbox-empty-title = Das Post·fach ist leer
register-mailbox-empty =
  Laden Sie Menschen zu einer offenen Runde ein.
  Dann liegen die E-Mails hier.
register-mails-kept = Gespeicherte E-Mails
register-mails-found = { $number ->
    [one] 1 E-Mail, die neueste zuerst
   *[other] { $number } E-Mails, die neueste zuerst
  }
register-mail-subject = Betreff
register-mail-recipient = An
register-mail-day = Tag
register-mail-parts =
  Hier steht nur der Text von der E-Mail.
  Möchten Sie die E-Mail mit Farben sehen?
  Dann öffnen Sie die Datei in einem Mail-Programm.
register-mail-file = Als Datei herunterladen (.eml)

# The preflight.
register-preflight-title = E-Mail-Versand prüfen
register-preflight-lead =
    Andere Computer prüfen unsere E-Mails.
    Hier steht das Ergebnis.
    Die Technik kann etwas ändern.
    Hier ändert sich nichts.
register-preflight-good = in Ordnung
register-preflight-missing = fehlt
register-preflight-wrong = stimmt nicht
register-preflight-unknown = wissen wir hier nicht
register-preflight-unset = nicht eingestellt
register-preflight-found = Das haben wir gefunden:
register-preflight-record =
    Das muss die Technik im DNS eintragen ({ $kind }).
    Oben steht der Name. Unten steht der Wert:
register-preflight-spf = Wer darf senden? (SPF)
register-preflight-spf-why =
    Im DNS steht: Dieser Computer darf senden.
    Unser Computer muss dabei sein.
register-preflight-dkim = Unterschrift (DKIM)
register-preflight-dkim-why =
    Mit dem Schlüssel prüfen andere:
    Die E-Mail ist von Ihnen.
    Ist hier nichts eingestellt?
    Dann muss der Mail·server unterschreiben.
register-preflight-dmarc = Was passiert mit Fälschungen? (DMARC)
register-preflight-dmarc-why =
    Jemand kann E-Mails fälschen.
    Im DNS steht: Das sollen andere dann tun.
register-preflight-reverse = Name vom Mail·server (Reverse DNS)
register-preflight-reverse-why = Der Mail·server braucht einen Namen.
register-preflight-tls = Weg zum Mail·server (TLS)
register-preflight-tls-why =
    Niemand soll mit·lesen.
    Und der Mail·server muss uns kennen.
register-preflight-bounces = Zurück·gekommene E-Mails (MX)
register-preflight-bounces-why =
    Manche E-Mails kommen zurück.
    Dafür muss es ein Post·fach geben.
register-preflight-imprint = Impressum
register-preflight-imprint-why =
    Im Impressum steht: Von wem ist die E-Mail?
    Die Seite braucht https.
    Und sie braucht den Namen von der Stadt.
register-preflight-amiss-title = Beim E-Mail-Versand fehlt noch etwas
register-preflight-blocks = Dieser Rundtisch ist so eingestellt: Solange etwas fehlt, wird niemand eingeladen.
register-preflight-amiss =
    Vielleicht kommen manche E-Mails nicht an.
    Sie können trotzdem frei·geben.

# API tokens.

register-tokens = Zugang für Programme
register-tokens-lead =
  Ein Programm kann für Sie arbeiten.
  Dafür braucht es einen Zugangs·schlüssel.
  Geben Sie den Schlüssel nur diesem Programm.
register-tokens-none = Sie haben keinen Zugangs·schlüssel.
register-tokens-valid = Gültige Zugangs·schlüssel
register-token-purpose = Wofür
register-token-purpose-hint = Zum Beispiel „Zahlen für die Statistik“
register-token-made = Erstellt
register-token-revoke = Ungültig machen
register-token-revoked = Der Zugangs·schlüssel gilt nicht mehr.
register-token-new = Neuer Zugangs·schlüssel
register-token-issue = Zugangs·schlüssel erstellen
register-token-issued = Der Zugangs·schlüssel ist erstellt
register-token-once =
  Kopieren Sie den Schlüssel jetzt.
  Wir zeigen ihn nur dieses eine Mal.
register-token-name-missing = Schreiben Sie: Wofür ist der Zugangs·schlüssel? Schreiben Sie höchstens 200 Zeichen.

# Looking for, editing and gathering contacts.
register-lists = Listen im Verzeichnis
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
register-organisation-words = Name von der Organisation
register-of-organisation = Sie sehen nur Kontakte von „{ $organisation }“.
register-nobody-title = Niemand gefunden
register-nobody =
  Suchen Sie mit weniger Wörtern.
  Oder suchen Sie in allen Gruppen.
register-coordinates = leitet die Arbeit
register-coordinates-organisation = die Arbeit von der Organisation
register-edit = Ändern
register-contact-edit = Kontakt ändern
register-contact-changed = Der Kontakt ist geändert.
register-contact-tagged = Die Verteiler sind gespeichert.
register-contact-merged = Aus 2 Kontakten ist 1 Kontakt geworden.
register-contact-email-hint =
  Manche E-Mails sind noch nicht verschickt.
  Sie gehen dann an die neue Adresse.
register-contact-group-hint =
  Manche Einladungen gibt es schon.
  Sie zählen weiter für die alte Gruppe.
register-contact-coordinates = Wer leitet die Arbeit?
register-contact-coordinates-word = Dieser Kontakt leitet die Arbeit von der Organisation
register-contact-coordinates-hint =
  In jeder Organisation ist das nur 1 Person.
  Eine andere Person macht es dann nicht mehr.
register-contact-coordinates-nothing = Schreiben Sie den Namen von der Organisation.
register-taken-title = Ein anderer Kontakt hat diese Adresse
register-taken-merge =
  Ist es die gleiche Person?
  Dann machen Sie 1 Kontakt aus beiden.
register-taken-merge-link = Aus beiden Kontakten 1 Kontakt machen
register-taken-link = Zu dem anderen Kontakt
register-merged-contact = Doppelter Kontakt

# One contact: tags, history, everything held on it.
register-tags-hint =
  Zum Beispiel „Auftakt 2026“.
  Schreiben Sie Kommas zwischen mehrere Verteiler.
register-tags-save = Verteiler speichern
register-tag-unfit = Schreiben Sie für jeden Verteiler höchstens 60 Zeichen.
register-field-name = Name
register-field-email = E-Mail-Adresse
register-field-language = Sprache
register-field-group = Gruppe
register-field-organisation = Organisation
register-field-coordinates = Leitung
register-field-tags = Verteiler
register-history = Was war bisher?
register-history-more =
  Das Neueste steht oben.
  Die alten Angaben speichern wir nicht.
register-history-when = Wann
register-history-what = Was
register-history-round = Runde
register-history-who = Wer
register-history-untold = ohne Zeit: In dieser Runde sind alle anonym
register-history-there = Steht seit diesem Tag im Verzeichnis
register-history-added = In das Verzeichnis geschrieben
register-history-imported = Aus einer Liste gelesen
register-history-changed = Geändert
register-history-changed-by-import = Mit einer Liste geändert
register-history-merged = Aus 2 Kontakten ist 1 Kontakt geworden
register-history-handed-out = Gespeicherte Daten herausgegeben
register-history-invited = Eingeladen
register-history-mailed-invitation = E-Mail: Einladung
register-history-mailed-reminder = E-Mail: Erinnerung
register-history-mailed-receipt = E-Mail: Bestätigung
register-history-mailed-closing = E-Mail: Ende von der Runde
register-history-mailed-results = E-Mail: Ergebnisse
register-history-mailed-circular = E-Mail: Nachricht
register-history-declined = Abgesagt
register-history-withdrawn = Einladung zurückgenommen
register-history-answered = Geantwortet
register-history-used = Einladung benutzt
register-history-retracted = Antwort zurückgezogen
register-data = Auskunft
register-data-lead =
  Fragt diese Person nach ihren Daten?
  Dann geben Sie ihr diese Datei.
  Darin stehen: Kontakt, Verteiler, Einladungen und E-Mails.
  Darin stehen auch Antworten mit Namen.
register-data-not =
  Andere Antworten sind nicht darin.
  Wir wissen nicht: Von wem sind sie?
register-data-act = Alles über diesen Kontakt herunterladen

# Tags.
register-tags-lead =
  Ein Verteiler ist ein Wort für mehrere Kontakte.
  Zum Beispiel „Auftakt 2026“.
  Ein Kontakt kann mehrere Verteiler haben.
register-tags-none-title = Es gibt noch keinen Verteiler
register-tags-none =
  Suchen Sie Kontakte.
  Dann geben Sie allen einen Verteiler.
register-tags-all = Alle Verteiler
register-tag-all = Allen geben oder wegnehmen
register-tag-hint = Ein kurzes Wort. Zum Beispiel „Auftakt 2026“
register-tag-one =
  Schreiben Sie genau 1 Verteiler.
  Höchstens 60 Zeichen und kein Komma.
register-tagging-open = { $number ->
    [one] Verteiler für den Kontakt
   *[other] Verteiler für alle { $number } Kontakte
  }
register-tagging-title = Verteiler für alle
register-tagging-lead = { $number ->
    [one] Das gilt für 1 Kontakt.
   *[other] Das gilt für { $number } Kontakte.
  }
register-tagging-how = Was soll passieren?
register-tagging-give = Allen den Verteiler geben
register-tagging-take = Allen den Verteiler wegnehmen
register-tagged = { $number ->
    [0] Es hat sich nichts geändert.
    [one] Bei 1 Kontakt ist der Verteiler geändert.
   *[other] Bei { $number } Kontakten ist der Verteiler geändert.
  }

# Organisations.
register-organisations-lead =
  Organisationen stehen bei den Kontakten.
  1 Person kann die Arbeit leiten.
register-organisations-found = { $number ->
    [one] 1 Organisation
   *[other] { $number } Organisationen
  }
register-no-organisation-title = Keine Organisation gefunden
register-no-organisation =
  Schreiben Sie die Organisation zu einem Kontakt.
  Dann steht sie auch hier.
register-organisation-edit = Organisation ändern
register-organisation-save = Organisation speichern
register-organisation-changed = Die Organisation ist geändert.
register-organisation-group-hint =
  Manche Kontakte sind in der gleichen Gruppe.
  Sie wechseln mit.
register-organisation-taken =
  Eine andere Organisation heißt schon so.
  Schreiben Sie einen anderen Namen.
register-organisation-name-length = Schreiben Sie einen Namen mit höchstens 200 Zeichen.

# Duplicates.
register-duplicates-lead =
  Vielleicht sind 2 Kontakte die gleiche Person.
  Sie entscheiden: Wird daraus 1 Kontakt?
register-duplicates-none-title = Niemand ist doppelt
register-duplicates-none =
  Wir vergleichen Adressen, Namen und Organisationen.
  Sie kennen 2 doppelte Kontakte?
  Dann öffnen Sie die Seite von 1 Kontakt.
register-duplicates-suspected = Vielleicht doppelt
register-duplicates-other = Anderer Kontakt
register-duplicates-why = Grund
register-duplicates-by-address = fast die gleiche Adresse
register-duplicates-by-name = gleicher Name in der gleichen Organisation
register-merge-open = Mit anderem Kontakt verbinden
register-merge-look = Ansehen: Was passiert dann?
register-merge-title = Aus 2 Kontakten 1 Kontakt machen
register-merge-lead =
  Steht eine Person zweimal im Verzeichnis?
  Dann wird daraus 1 Kontakt.
  Dieser Kontakt bleibt.
register-merge-email = E-Mail-Adresse von dem anderen Kontakt
register-merge-unknown =
  Schreiben Sie die Adresse von einem anderen Kontakt.
  Er muss im Verzeichnis stehen.
register-merge-kept = Dieser Kontakt bleibt
register-merge-gone = Dieser Kontakt kommt dazu
register-merge-swap = Anders herum: Der andere Kontakt bleibt
register-merge-happens = Das passiert
register-merge-tags =
  Die Verteiler von beiden kommen zusammen.
  Fehlt ein Name oder eine Organisation?
  Dann gilt die Angabe von dem anderen Kontakt.
register-merge-moved = { $number ->
    [one] 1 Einladung gehört dann dem anderen Kontakt.
   *[other] { $number } Einladungen gehören dann dem anderen Kontakt.
  }
register-merge-mails = { $number ->
    [one] 1 E-Mail gehört dann dem anderen Kontakt.
   *[other] { $number } E-Mails gehören dann dem anderen Kontakt.
  }
register-merge-unpaired =
  Antworten ohne Namen zählen weiter.
  Wir können sie nicht mehr mit späteren Antworten vergleichen.
register-merge-final = Das können Sie nicht mehr ändern.
register-merge-clashes = Beide sind zu diesen Runden eingeladen
register-merge-stays = Was gilt dann?
register-merge-both-answered =
  Beide haben geantwortet.
  Beide Antworten zählen weiter.
  Bei der zweiten Antwort steht keine Person mehr.
register-merge-one-answered =
  Mit 1 Einladung wurde geantwortet: Sie bleibt.
  Die andere Einladung gilt dann nicht mehr.
register-merge-none-answered =
  1 Einladung gilt weiter.
  Die andere Einladung gilt dann nicht mehr.
  Hat jemand schon angefangen? Dann gilt diese Einladung.
register-merge-act = Kontakte verbinden

# What an import would do, and how.
register-column-tags = Verteiler
register-import-head-tags = Verteiler (freiwillig)
register-import-tags =
  1 Verteiler oder mehrere mit Komma.
  Die alten Verteiler bleiben.
register-imported-updated = Neu: { $added }. Geändert: { $updated }.
register-fate = Was passiert?
register-fate-new = neu
register-fate-updated = wird geändert
register-fate-unchanged = bleibt gleich
register-fate-wrong = Zeilen mit Fehlern
register-mapping = Was steht in welcher Spalte?
register-mapping-lead =
  Wir haben die Spalten nach der Überschrift gewählt.
  Stimmt etwas nicht?
  Dann ändern Sie es.
  Sehen Sie die Vorschau dann noch einmal an.
register-mapping-none = keine Spalte
register-mapping-unnamed = Spalte { $number } ohne Überschrift
register-known =
  Manche Adressen stehen schon im Verzeichnis.
  Was passiert mit ihnen?
register-known-hint =
  Leere Zellen ändern nichts.
  Neue Verteiler kommen dazu.
register-known-stay = Die Kontakte bleiben gleich
register-known-update = Die Kontakte bekommen die Angaben aus der Tabelle
register-preview-again = Vorschau noch einmal ansehen
register-preview-choose = Wählen Sie unten die Spalten.
register-fault-long-tag =
  Ein Verteiler ist zu lang.
  Schreiben Sie höchstens 60 Zeichen.
