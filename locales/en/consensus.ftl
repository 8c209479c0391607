# How broad is the consensus? Yardstick and verdicts.

consensus-yardstick-way = Set the yardstick
consensus-yardstick-see = See the yardstick
consensus-yardstick-card = Yardstick for consensus
consensus-yardstick-title = When is consensus broad?
consensus-yardstick-means = Settle before the first round when the city speaks of a broad consensus. The yardstick will stand with every result. It is fixed when the first round is released, so that nobody can move it once answers are in.
consensus-yardstick-settled = The yardstick is fixed
consensus-yardstick-settled-more = A round of this consultation has been released. The checksum stands with every result. It shows that the yardstick has stayed the same.
consensus-yardstick-act = Settle the yardstick
consensus-yardstick-usual = Consensus is broad from { $broad } on average over the groups.
consensus-thresholds = Thresholds
consensus-share-wrong = Enter whole per cent, for example 75, or a fraction, for example 1/3.
consensus-broad-share = Broad consensus from (per cent)
consensus-broad-share-hint = So much agreement is needed on average over the groups. Besides, every group needs a majority. Usual is 75.
consensus-broad-wrong = Broad consensus takes more than half. Enter a number above 50.
consensus-strong-dissent = Strong dissent above (per cent)
consensus-strong-dissent-hint = If a larger part of a group is against, consensus is not broad. Usual is 25.
consensus-dissent-wrong = Enter a number below 50.
consensus-split-share = Split from (per cent)
consensus-split-share-hint = If on average over the groups so many are in favour and so many against, opinion is split. Usual is 1/3.
consensus-split-wrong = Enter a number above 0 and at most 50.
consensus-minimum-heard = A group is heard from (answers)
consensus-minimum-heard-hint = With fewer answers a group is not judged. Usual is 5.
consensus-heard-wrong = Enter a whole number from 1.
consensus-confidence = Confidence of the intervals (per cent)
consensus-confidence-hint = Consensus is secured if the interval of this confidence is above one half in every group. Usual is 90.
consensus-confidence-wrong = Enter a number from 50 and below 100.
consensus-required = Without which groups is there no verdict?
consensus-required-hint = If one of these groups is missing or answered too little, the verdict is “too few answers”.
consensus-required-is = Without this group there is no verdict.
consensus-members = How many belong to a group?
consensus-members-hint = Only where it is certain, for example for the council groups. The interval is more precise then.
consensus-members-are = { $number } members
consensus-members-of = Members: { $group }
consensus-members-wrong = Enter a whole number from 1, or leave the field empty.
consensus-hash = Checksum (SHA-256)

consensus-overview = How broad is the consensus?
consensus-overview-lead = Every group counts the same, large or small. The breadth is the share in the group that agrees least.
consensus-all = All verdicts
consensus-column-statement = Statement
consensus-column-verdict = Verdict
consensus-column-breadth = Breadth
consensus-least-in = at least { $share } %, least in: { $group }
consensus-finding = { $broad ->
    [0] Of { $all } statements, consensus is broad about none.
    [one] Of { $all } statements, consensus is broad about one.
   *[other] Of { $all } statements, consensus is broad about { $broad }.
  }

consensus-broad = Broad consensus
consensus-broad-against = Broad rejection
consensus-majority = Majority with dissent
consensus-split = Split
consensus-no-consensus = No consensus
consensus-too-few = Too few answers

consensus-told-broad-for = In every group a majority is in favour, on average over the groups { $mean } of 100. In none is a large part against.
consensus-told-broad-against = In every group a majority is against, on average over the groups { $mean } of 100. In none is a large part in favour.
consensus-told-majority-for = On average over the groups { $mean } of 100 are in favour. This is a majority, but no broad consensus.
consensus-told-majority-against = On average over the groups { $mean } of 100 are against. This is a majority, but no broad rejection.
consensus-told-split = Opinions are far apart: on average over the groups { $agree } of 100 are in favour and { $disagree } of 100 against.
consensus-told-no-consensus = On average over the groups there is no majority, neither in favour nor against.
consensus-told-too-few = Too few have answered to speak for the groups.
consensus-told-not-heard = Missing: { $groups }.
consensus-told-secured = This is secured: even the lower end of the interval is above one half in every group.
consensus-told-provisional = This is provisional: in at least one group too few have answered to be sure.
consensus-told-dissent = Not shared by: { $groups }.
consensus-told-breadth-for = Agreement is lowest in the group { $group }: { $share } of 100.
consensus-told-breadth-against = Rejection is lowest in the group { $group }: { $share } of 100.
consensus-told-ignoring = Without looking at the groups, the verdict would be: { $verdict }.

consensus-method = Consensus is broad if on average over the groups at least { $broad } per cent are on the same side, every group has a majority for it, and in none more than { $dissent } per cent are against. Every group counts the same. “Don’t know” does not count.
consensus-method-formulas = The yardstick was settled before the first round. Version of the formulas: { $version }. Checksum of the yardstick: { $hash }.
