# Logging in, and the account.

account-log-in-title = Anmelden
account-log-in-for-whom =
  Hier melden sich nur Menschen aus der Verwaltung an.
  Wollen Sie bei einer Beteiligung mitmachen?
  Dann brauchen Sie kein Konto.
account-log-in = Anmelden
account-email = E-Mail-Adresse
account-password = Passwort
account-email-missing = Schreiben Sie Ihre E-Mail-Adresse in das Feld.
account-password-missing = Schreiben Sie Ihr Passwort in das Feld.
account-wrong-log-in =
  Prüfen Sie Ihre E-Mail-Adresse und Ihr Passwort.
  Mit diesen Angaben gibt es kein Konto.
account-throttled =
  Sie haben es zu oft versucht.
  Warten Sie bitte bis { $time }.
  Dann versuchen Sie es noch einmal.
account-forgotten =
  Haben Sie Ihr Passwort vergessen?
  Fragen Sie bitte Ihre System·verwaltung.
account-logged-out = Sie sind abgemeldet
account-logged-out-more =
  Ihr Konto ist auf diesem Gerät geschlossen.
  Niemand kann hier damit arbeiten.
account-session-over = Sie waren nicht mehr angemeldet
account-session-over-more =
  Melden Sie sich bitte an.
  Ihre Eingaben sind noch da.
  Hatten Sie eine Datei ausgewählt?
  Dann wählen Sie die Datei noch einmal aus.
account-resend-title = Sie sind wieder angemeldet
account-resend-more =
  Ihre Eingaben sind noch nicht gespeichert.
  Senden Sie die Eingaben jetzt ab.
account-resend = Eingaben absenden
account-resend-not = Eingaben löschen

account-title = Ihr Konto
account-name = Name
account-session = Anmeldung
account-session-hours =
  Sie bleiben { $hours } Stunden angemeldet.
  Danach melden Sie sich neu an.
account-tokens = Zugang für Programme
account-tokens-more =
  Ein Programm kann für Sie arbeiten.
  Dafür braucht das Programm einen Zugangs·schlüssel.
  Dann kann das Programm Ergebnisse holen.
  Und das Programm kann Runden verwalten.
account-tokens-manage = Zugangs·schlüssel verwalten
