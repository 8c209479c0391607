problem-home = Zur Startseite
problem-not-found = Diese Seite gibt es nicht
problem-not-found-way-on = Prüfen Sie bitte die Adresse. Vielleicht ist beim Kopieren ein Zeichen verloren gegangen.
problem-unexpected = Etwas ist schiefgegangen
problem-unexpected-way-on = Das liegt nicht an Ihnen. Was Sie gespeichert haben, ist erhalten. Versuchen Sie es in ein paar Minuten noch einmal.
