#!/bin/sh
# Ten thousand invitations, the program cut off ten times, the mail server away, refusing and losing
# connections: nobody may have two mails. Takes some minutes; the test suite does a small version.
set -eu
cd "$(dirname "$0")/.."
RUNDTISCH_TEST_INVITATIONS="${1:-10000}" RUNDTISCH_TEST_KILLS="${2:-10}" \
    RUNDTISCH_TEST_DATABASE="${RUNDTISCH_TEST_DATABASE:-sqlite}" \
    cargo test --locked --test it -- --nocapture after_every_kind_of_breakdown
