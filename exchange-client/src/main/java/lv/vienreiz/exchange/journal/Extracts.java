// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.AccessOutcome;
import lv.vienreiz.access.DeletedPeriod;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.access.NamedParty;
import lv.vienreiz.access.RecordedAccess;
import lv.vienreiz.document.Extensions;

/** Puts what the journal knows of a person into the words of an extract, in Latvian time. */
final class Extracts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Riga");
    private static final int SHOWN = 2;

    private static final Map<String, AccessOutcome> OUTCOMES = Map.of(
            "delivered", AccessOutcome.HANDED_OVER,
            "refused", AccessOutcome.REFUSED,
            "rejected", AccessOutcome.REFUSED,
            "not_sent", AccessOutcome.NOT_SENT,
            "in_doubt", AccessOutcome.UNKNOWN);

    private final ExtractSettings settings;

    Extracts(ExtractSettings settings) {
        this.settings = settings;
    }

    AccessExtract of(String subject, List<JournalEntry> entries, Verdict verdict) {
        return new AccessExtract(
                local(settings.preparedAt()),
                settings.keeper(),
                hidden(subject),
                verdict.isWhole() ? Integrity.WHOLE : Integrity.FLAWED,
                deleted(verdict),
                entries.stream().map(this::access).toList(),
                Extensions.none());
    }

    private RecordedAccess access(JournalEntry entry) {
        String[] ending =
                entry.ending().map(JournalEntry.Ending::outcome).orElse("").split(" ", 2);
        return new RecordedAccess(
                local(entry.at()),
                party(entry.institution()),
                party(entry.actor()),
                party(entry.service()),
                entry.purpose(),
                entry.legalBasis(),
                entry.permission(),
                entry.caseId(),
                entry.fields().stream()
                        .map(field -> settings.names().getOrDefault(field, field))
                        .toList(),
                entry.messageId(),
                OUTCOMES.getOrDefault(ending[0], AccessOutcome.UNFINISHED),
                ending.length > 1 ? Optional.of(ending[1]) : Optional.empty(),
                entry.ending().map(end -> local(end.at())));
    }

    private NamedParty party(String id) {
        return new NamedParty(id, Optional.ofNullable(settings.names().get(id)));
    }

    /** One period for each policy; how many entries it held says something of others, and is left out. */
    private static List<DeletedPeriod> deleted(Verdict verdict) {
        Map<String, DeletedPeriod> periods = new TreeMap<>();
        for (Verdict.Chain chain : verdict.chains()) {
            for (DroppedSegment segment : chain.dropped()) {
                periods.merge(
                        segment.reason(),
                        new DeletedPeriod(local(segment.since()), local(segment.until()), segment.reason()),
                        Extracts::joined);
            }
        }
        return new ArrayList<>(periods.values());
    }

    private static DeletedPeriod joined(DeletedPeriod one, DeletedPeriod other) {
        return new DeletedPeriod(
                one.since().isBefore(other.since()) ? one.since() : other.since(),
                one.until().isAfter(other.until()) ? one.until() : other.until(),
                one.reason());
    }

    private static String hidden(String subject) {
        int hidden = Math.max(0, subject.length() - SHOWN);
        return "•".repeat(hidden) + subject.substring(hidden);
    }

    private static OffsetDateTime local(Instant time) {
        return time.atZone(ZONE).toOffsetDateTime();
    }
}
