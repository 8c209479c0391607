# Pictures of a result, and the file for the council.

picture-source = { $city }, “{ $consultation }”, round { $round }, { $responses ->
    [one] one response
   *[other] { $responses } responses
  }
picture-least = least in: { $side } ({ $share }%)
picture-breadth = For each statement in per cent: the smallest share in any group, how small it may be, and the mean of all groups. Counted is the side that the verdict stands for.
picture-smallest = smallest share in any group
picture-bound = lower end of the interval
picture-mean = mean of the groups
picture-interval = all in favour, with interval ({ $confidence }%)
picture-in-favour = All in favour
picture-favour = { $share }% ({ $low }–{ $high })
picture-half = middle half: { $from } to { $to }
picture-median = Middle: { $median }
picture-mean-rank = The mean place of each answer. The longer the bar, the further ahead it is.
picture-ranked = How many of 100 gave the answer a place.
picture-as-svg = Picture as SVG
picture-as-png = Picture as PNG

council-button = Report (PDF, accessible)
council-title = Report: { $round }
council-file = report
council-contents = Contents
council-reference = Council paper
council-consultation = Consultation
council-round = Round
council-period = Asked
council-period-days = from { $from } to { $until }
council-responses = Responses
council-address = Public page
council-key = What matters most
council-results = The results in detail
council-annex = Annex: all tables
council-annex-lead = The tables hold the same numbers as the pictures. A dash stands for numbers that are not shown on their own.
council-status = Status
council-interim = Interim state of { $time }. The figures are not published and may still change.
council-corrected = This version replaces the one before. What changed: { $changed }
