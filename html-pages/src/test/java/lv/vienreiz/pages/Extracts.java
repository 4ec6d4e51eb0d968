// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.AccessOutcome;
import lv.vienreiz.access.DeletedPeriod;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.access.NamedParty;
import lv.vienreiz.access.RecordedAccess;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.message.MessageId;

/** Extracts of nobody's journal. */
final class Extracts {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T10:04:00+02:00");

    private Extracts() {}

    static AccessExtract full() {
        return extract(
                Integrity.WHOLE,
                access(1, AccessOutcome.HANDED_OVER, Optional.empty()),
                access(2, AccessOutcome.REFUSED, Optional.of("NO_PERMISSION")),
                access(3, AccessOutcome.UNKNOWN, Optional.of("bus.silent")),
                new RecordedAccess(
                        AT.plusDays(3),
                        new NamedParty("LV/GOV/90000000015/trees", Optional.empty()),
                        new NamedParty("3f9a0c5d1e2b4a68", Optional.empty()),
                        new NamedParty("LV/GOV/90000000000/register/person", Optional.empty()),
                        "Koku ciršana ārpus meža",
                        "Parauga noteikumi, 12. punkts",
                        Optional.empty(),
                        Optional.empty(),
                        List.of("address"),
                        id(4),
                        AccessOutcome.UNFINISHED,
                        Optional.empty(),
                        Optional.empty()));
    }

    static AccessExtract empty() {
        return extract(Integrity.FLAWED);
    }

    static AccessExtract of(String hostile) {
        NamedParty party = new NamedParty(hostile, Optional.of(hostile));
        return extract(
                Integrity.WHOLE,
                new RecordedAccess(
                        AT,
                        party,
                        party,
                        party,
                        hostile,
                        hostile,
                        Optional.of(hostile),
                        Optional.of(hostile),
                        List.of(hostile),
                        id(1),
                        AccessOutcome.REFUSED,
                        Optional.of(hostile),
                        Optional.empty()));
    }

    private static AccessExtract extract(Integrity integrity, RecordedAccess... accesses) {
        return new AccessExtract(
                AT.plusMonths(1),
                Optional.of("Parauga novada pašvaldība"),
                "•••••••••34",
                integrity,
                List.of(new DeletedPeriod(
                        AT.minusYears(4),
                        AT.minusYears(3),
                        "Parauga novada pašvaldības lietu nomenklatūra, 7. punkts")),
                List.of(accesses),
                Extensions.none());
    }

    private static RecordedAccess access(int number, AccessOutcome outcome, Optional<String> reason) {
        return new RecordedAccess(
                AT.plusHours(number),
                new NamedParty("LV/GOV/90000000023/portal", Optional.of("Parauga novada pašvaldība")),
                new NamedParty("a1b2c3d4e5f60718", Optional.of("klientu apkalpošanas speciālists")),
                new NamedParty("LV/GOV/90000000000/register/person", Optional.of("Fizisko personu reģistrs")),
                "Apbedīšanas pabalsta piešķiršana: pieteicēja un mirušā radniecības pārbaude",
                "Parauga likums, 5. panta otrā daļa",
                Optional.of("4711/2026"),
                Optional.of("K-2026-17"),
                List.of("name", "address", "family-status"),
                id(number),
                outcome,
                reason,
                Optional.of(AT.plusHours(number).plusSeconds(1)));
    }

    private static MessageId id(int number) {
        return new MessageId(String.format("00000000-0000-4000-8000-%012d", number));
    }
}
