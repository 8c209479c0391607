"""Recomputes a snapshot without the program that wrote it: python3 recompute.py < snapshot.json"""
import hashlib, json, math, statistics, sys
from fractions import Fraction

document = json.load(sys.stdin)
snapshot, wrong = document["snapshot"], []
yardstick = snapshot["yardstick"]
limit = {k: Fraction(v) for k, v in yardstick["thresholds"].items()}

def check(what, published, recomputed):
    near = isinstance(recomputed, float) and published is not None
    if not (math.isclose(published, recomputed, abs_tol=1e-9) if near else published == recomputed):
        wrong.append(f"{what}: {published} is published, {recomputed} follows")

def percent(item, counts, n):
    kinds, whole = {c["kind"] for c in item["categories"]}, n
    if item["counting"] == "points" or kinds <= {"point", "vote"}: whole = sum(counts)
    if item["counting"] == "ticks" or whole == 0: return [None] * len(counts)
    if not kinds <= {"point", "vote"}: return [(200 * c + whole) // (2 * whole) for c in counts]
    shares = [100 * c // whole for c in counts]  # the largest remainders get what is missing
    order = sorted(range(len(counts)), key=lambda i: -(100 * counts[i] % whole))
    for i in order[:100 - sum(shares)]: shares[i] += 1
    return shares

def sides(item, counts):
    return [sum(n for n, c in zip(counts, item["categories"]) if c["side"] == s)
            for s in ("agree", "disagree", "neutral")]

def lower(part, n, members):  # Wilson, with the correction for a known number of members
    z2 = statistics.NormalDist().inv_cdf((1 + float(limit["confidence"])) / 2) ** 2
    if members is not None and members >= n: z2 *= (members - n) / (members - 1) if members > n else 0
    p = part / n
    return (p + z2 / 2 / n - math.sqrt(z2 * (p * (1 - p) / n + z2 / 4 / n / n))) / (1 + z2 / n) if part else 0.0

def members(groups):
    known = [yardstick["members"].get(group) for group in groups]
    return None if None in known else sum(known)

def kind(item):
    heard = []
    for row in item["rows"]:
        a, d, o = sides(item, row["counts"]); n, m = a + d + o, members(row["groups"])
        few = m is not None and m < limit["small_group_below"] and n >= limit["small_group_minimum"] \
            and n >= limit["small_group_share"] * m
        if n >= limit["minimum_heard"] or few: heard.append((row["groups"], Fraction(a, n), Fraction(d, n)))
    missing = [g["key"] for g in snapshot["groups"] if g["key"] in yardstick["required"]
               and [g["key"]] not in [groups for groups, _, _ in heard]]
    if missing or not heard: return "too_few_answers"
    x, y = [a for _, a, _ in heard], [d for _, _, d in heard]
    if sum(y) > sum(x): x, y = y, x
    X, Y = sum(x) / len(x), sum(y) / len(y)
    if X >= limit["broad_share"] and min(x) > limit["majority"] and max(y) <= limit["strong_dissent"]:
        return "broad_consensus"
    if min(X, Y) >= limit["split_share"] or max(x) > limit["majority"] < max(y): return "split"
    return "majority_with_dissent" if X > limit["majority"] else "no_consensus"

canonical = json.dumps(snapshot, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
check("checksum", document["checksum"], hashlib.sha256(canonical.encode()).hexdigest())
for item, figures in zip(snapshot["items"], document["figures"]["items"], strict=True):
    name = f'{item["question"]} {item["row"] or ""}'
    counted = [(row, f, members(row["groups"])) for row, f in zip(item["rows"], figures["rows"], strict=True)]
    if item["total"]: counted.append((item["total"], figures["total"], None))
    for row, told, size in counted:
        check(f"{name} percent", told["percent"], percent(item, row["counts"], row["n"]))
        if all(c["side"] for c in item["categories"]):
            a, d, o = sides(item, row["counts"])
            check(f"{name} lower", told["sides"]["agree_interval"]["lower"], lower(a, a + d + o, size))
            check(f"{name} lower", told["sides"]["disagree_interval"]["lower"], lower(d, a + d + o, size))
    if all(c["side"] for c in item["categories"]): check(f"{name} verdict", figures["verdict"]["kind"], kind(item))
print("\n".join(wrong) or "Everything that was recomputed is as published.")
sys.exit(bool(wrong))
