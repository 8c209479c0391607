# Logging in, and the account.

account-log-in-title = Anmelden
account-log-in-for-whom = Nur für Beschäftigte der Verwaltung. Wer an einer Beteiligung teilnimmt, braucht kein Konto.
account-log-in = Anmelden
account-email = E-Mail-Adresse
account-password = Passwort
account-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
account-password-missing = Geben Sie Ihr Passwort ein.
account-wrong-log-in = Prüfen Sie E-Mail-Adresse und Passwort. Zu diesen Angaben gibt es kein Konto.
account-throttled = Die Anmeldung ist zu oft misslungen. Versuchen Sie es nach { $time } noch einmal.
account-forgotten = Passwort vergessen? Wenden Sie sich an Ihre Systemverwaltung.
account-logged-out = Sie sind abgemeldet
account-logged-out-more = Auf diesem Gerät kann niemand mehr mit Ihrem Konto arbeiten.
account-session-over = Sie waren nicht mehr angemeldet
account-session-over-more = Melden Sie sich an. Was Sie eingegeben haben, ist noch da. Nur eine Datei müssten Sie noch einmal auswählen.
account-resend-title = Sie sind wieder angemeldet
account-resend-more = Ihre Eingaben sind noch nicht gespeichert. Senden Sie sie jetzt ab.
account-resend = Eingaben absenden
account-resend-not = Eingaben verwerfen

account-title = Ihr Konto
account-name = Name
account-session = Anmeldung
account-session-hours = Sie bleiben { $hours } Stunden angemeldet. Danach melden Sie sich neu an.
account-tokens = Zugänge für Programme
account-tokens-more = Mit einem Zugangsschlüssel kann ein Programm in Ihrem Namen Ergebnisse abrufen und Runden verwalten.
account-tokens-manage = Zugangsschlüssel verwalten
