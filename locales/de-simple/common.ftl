# What every page says.

common-brand = Rundtisch
common-skip = Zum Inhalt springen
common-participation = Beteiligung · { $city }
common-administration = Verwaltung · { $city }
common-languages = Sprache
common-account = Konto
common-log-out = Abmelden
common-legal = Regeln und Kontakt
common-offered-by = Diese Seite ist von: { $city }
common-promise =
  Hier gibt es keine Werbung.
  Wir beobachten Sie nicht.
  Wir benutzen nur nötige Cookies.
# What readers are to know about the wording of this language, if anything.
common-wording-note =
  Diese Texte sind in Leichter Sprache.
  Eine Prüf·gruppe hat die Texte noch nicht geprüft.
common-imprint = Impressum
common-privacy = Daten·schutz
common-accessibility = Erklärung zur Barriere·freiheit
common-report-barrier = Barriere melden
common-licences = Lizenzen

common-back = Zurück
common-forward = Weiter
common-error-word = Fehler:
common-problems = { $count ->
    [one] Bitte prüfen Sie 1 Angabe
   *[other] Bitte prüfen Sie { $count } Angaben
  }
common-optional = (freiwillig)
common-please-choose = Bitte wählen
common-text-unfit = Schreiben Sie höchstens { $most } Zeichen. Nehmen Sie nur normale Zeichen.
common-show-as-table = Zahlen als Tabelle zeigen
common-pages = Seiten
common-page-of = Seite { $page } von { $pages }
common-previous-page = Vorige Seite
common-next-page = Nächste Seite

# Numbers, dates and times. Nothing is abbreviated.

common-percent = { $points } von{"\u00A0"}100
common-time = { $clock } Uhr
common-date-time = { $date } um { $time }
common-short-date = { common-date }
common-weekday-date = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
  }, { common-date }
common-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  } { $year }
