# Exploring the answers of a round.

explore-title = Explore the answers
explore-lead = Count the answers as you need them: narrowed down, side by side, weighted. What you chose is part of the address of the page. So you can pass a view on.
explore-exact = Not for publication
explore-exact-more = These figures are exact, even if few people are behind them. Do not pass them on. The results are for the public.
explore-gated = Small figures are left out
explore-gated-more = You see what the result shows, too. We show anything else only if no part of it has few people, and if no such figure can be computed from it.
explore-waiting = { $waiting ->
    [one] One response still lies in the ballot box and is not counted here.
   *[other] { $waiting } responses still lie in the ballot box and are not counted here.
  }
explore-what = What is counted?
explore-rows = Question in the rows
explore-columns = Beside it, in the columns
explore-columns-none = nothing
explore-columns-groups = the groups
explore-by-group = { $rows } – by group
explore-by-item = { $rows } – by answer to “{ $columns }”
explore-item = { $question } – { $row }
explore-whose = Whose answers?
explore-whose-hint = Responses are counted to which all of this applies.
explore-condition = Condition { $number }
explore-no-condition = none
explore-any = all
explore-channel = Access
explore-channel-link = by invitation
explore-channel-open = without invitation
explore-language = Language of the questionnaire
explore-language-hint = Those are counted who submitted it in this language. Of some answers it is not stored.
explore-organisation = Organisation of the response
explore-from = From day
explore-until = To day
explore-how = For how many does an answer count?
explore-weights = Weighting
explore-weights-head = Every answer counts the same
explore-weights-organisation = Every organisation counts the same
explore-weights-group = Every group counts the same
explore-weights-margins = By a table
explore-margins = Table for the weighting
explore-margins-hint = A line for each answer: key of the question, key of the answer, share. For example: group;business;30. The possible lines are listed below.
explore-anew = Start again

explore-n = { $n ->
    [one] One answer is counted.
   *[other] { $n } answers are counted.
  }
explore-no-opinion = { $number ->
    [one] One answer without an opinion does not count.
   *[other] { $number } answers without an opinion do not count.
  }
explore-weighted = Weighted, { $n } answers say as much as { $effective } of equal weight. The design effect is { $effect }, the largest weight { $largest }, the smallest { $smallest }.
explore-left-out = { $number ->
    [one] One response is left out, because the table does not say for how many it counts.
   *[other] { $number } responses are left out, because the table does not say for how many they count.
  }
explore-hidden = A dash means: we do not show this figure, because few people are behind it or because it would give such a figure away.
explore-pooled = Groups with few answers stand together as one. We do not show them on their own.
explore-count = Number
explore-all = All
explore-cell = { $number } ({ $share })
explore-residuals = Expected number and deviation
explore-deviation = { $expected } ({ $residual })
explore-residuals-read = Expected is what would stand there if one had nothing to do with the other. The standardised deviation is in brackets. By chance it is above +1.96 or below −1.96 in only 5 of 100 cells.
explore-finding-most = Most often: “{ $answer }” with { $share }%
explore-finding-answers = The answers to: { $question }
explore-finding-more = Those who answer “{ $answer }” answer “{ $beside }” more often than expected (deviation { $residual })
explore-finding-less = Those who answer “{ $answer }” answer “{ $beside }” less often than expected (deviation { $residual })
explore-finding-group-more = “{ $beside }”: this group answers “{ $answer }” more often than expected (deviation { $residual })
explore-finding-group-less = “{ $beside }”: this group answers “{ $answer }” less often than expected (deviation { $residual })
explore-finding-none = No clear connection
explore-finding-untold = Nothing can be said about a connection here
explore-test = Test of a connection: χ² = { $chi } with { $degrees } degrees of freedom, p = { $p }, Cramér’s V = { $v }.
explore-test-small = Test of a connection: χ² = { $chi } with { $degrees } degrees of freedom, p below { $p }, Cramér’s V = { $v }.
explore-test-rough = In one cell only { $least } are expected. Then p is a rough guess.
explore-test-several = Several answers were possible. So each deviation stands for itself, and there is no test of all.
explore-order = Groups compared: H = { $h } with { $degrees } degrees of freedom, p = { $p }, ε² = { $epsilon }.
explore-order-small = Groups compared: H = { $h } with { $degrees } degrees of freedom, p below { $p }, ε² = { $epsilon }.
explore-nobody = Nobody meets all conditions
explore-nobody-more = Leave a condition out.
explore-too-few = Too few answers
explore-too-few-more = These figures would speak of few people, or such figures could be computed from them. Ask for less at once.
explore-nothing-asked = Nothing to count
explore-nothing-asked-more = This round has no question whose answers are counted.

explore-saved-views = Saved views
explore-saved-none = No view is saved yet.
explore-saved = The view is saved
explore-name = Name of the view
explore-name-wrong = Enter a name of at most 200 characters.
explore-save = Save the view
explore-save-hint = What is chosen and shown above is saved.
explore-save-act = Save
explore-edit = Change
explore-rename = Rename the view
explore-rename-act = Rename
explore-remove = Delete the view
explore-remove-means = The answers stay as they are.
explore-remove-act = Delete

explore-fault-question = Choose a question of this round.
explore-fault-answer = Choose an answer of this question.
explore-fault-group = Choose one of the groups.
explore-fault-organisation = Choose an organisation that has answered. Only rounds with names tell organisations.
explore-fault-channel = Choose one of the ways of access.
explore-fault-language = Choose one of the languages of the questionnaire.
explore-fault-day = Enter a day.
explore-fault-backwards = Choose a last day that is not before the first.
explore-fault-weighting = Choose one of the weightings.
explore-fault-same = Choose another question for the columns than for the rows.
explore-fault-too-much = Ask for less at once.
explore-margins-keys = Which lines are possible
explore-margins-empty = Enter a table.
explore-margins-cells = Line { $line }: write question, answer and share, with semicolons between.
explore-margins-question = Line { $line }: name the key of a question that admits exactly one answer, or “group”.
explore-margins-answer = Line { $line }: name the key of an answer of this question, or of a group.
explore-margins-part = Line { $line }: write the share as a number, not below 0.
explore-margins-twice = Line { $line }: this answer stands further up already. Take one of the lines out.
explore-margins-nobody = Line { $line }: nobody answered so. Join the line with another or leave the question out.
explore-margins-no-parts = Line { $line }: enter at least one share above 0.
explore-margins-contradiction = The shares contradict each other. Check the table.
