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
organise-tab-responses = Antworten
organise-tab-results = Ergebnisse
organise-tab-settings = Einstellungen
