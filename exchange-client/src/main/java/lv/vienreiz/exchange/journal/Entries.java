// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.MessageId;

/** How an access is spelt in an entry, and read from it. */
final class Entries {

    private static final String BETWEEN_FIELDS = "\n";
    private static final MessageId NOT_READABLE = new MessageId("00000000-0000-0000-0000-000000000000");

    private Entries() {}

    static Map<Column, String> begun(
            Access access, String actor, SubjectKey key, Optional<byte[]> message, SecureRandom random) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        texts.put(Column.KIND, Link.BEGUN);
        texts.put(Column.INSTITUTION, clean(access.institution()));
        texts.put(Column.ACTOR, clean(actor));
        texts.put(Column.SERVICE, clean(access.service()));
        texts.put(Column.PURPOSE, clean(access.purpose()));
        texts.put(Column.LEGAL_BASIS, clean(access.legalBasis()));
        texts.put(Column.PERMISSION, clean(access.permission().orElse("")));
        texts.put(Column.CASE_ID, key.conceal(clean(access.caseId().orElse("")), random));
        texts.put(Column.SUBJECT, key.mark());
        texts.put(
                Column.FIELDS,
                String.join(
                        BETWEEN_FIELDS,
                        access.fields().stream().map(Entries::clean).toList()));
        texts.put(Column.MESSAGE_ID, access.messageId().value());
        texts.put(Column.DIGEST, message.map(key::digest).orElse(""));
        return texts;
    }

    static Map<Column, String> ended(BegunAccess begun, Outcome<?> outcome, Optional<byte[]> answer) {
        return Map.of(
                Column.KIND,
                Link.ENDED,
                Column.MESSAGE_ID,
                begun.messageId().value(),
                Column.OUTCOME,
                clean(text(outcome)),
                Column.DIGEST,
                answer.map(begun.key()::digest).orElse(""));
    }

    static JournalEntry read(Link link, Optional<Link> end, SubjectKey key) {
        String fields = link.text(Column.FIELDS);
        return new JournalEntry(
                link.node(),
                link.number(),
                Instant.ofEpochMilli(link.at()),
                link.text(Column.INSTITUTION),
                link.text(Column.ACTOR),
                link.text(Column.SERVICE),
                link.text(Column.PURPOSE),
                link.text(Column.LEGAL_BASIS),
                present(link, Column.PERMISSION),
                key.reveal(link.text(Column.CASE_ID)),
                fields.isEmpty() ? List.of() : List.of(fields.split(BETWEEN_FIELDS)),
                messageId(link),
                present(link, Column.DIGEST),
                end.map(e -> new JournalEntry.Ending(
                        Instant.ofEpochMilli(e.at()), e.text(Column.OUTCOME), present(e, Column.DIGEST))));
    }

    /** An entry whose message was altered into none is told all the same. */
    private static MessageId messageId(Link link) {
        try {
            return new MessageId(link.text(Column.MESSAGE_ID));
        } catch (IllegalArgumentException altered) {
            return NOT_READABLE;
        }
    }

    /** A register's refusal is an answer to a program, and to the person asked about it is a refusal. */
    private static String text(Outcome<?> outcome) {
        return outcome.fold(
                delivered ->
                        delivered.answer() instanceof DataRefusal refusal ? "refused " + refusal.reason() : "delivered",
                rejected -> "rejected " + rejected.fault().code(),
                notSent -> "not_sent " + notSent.fault().code(),
                inDoubt -> "in_doubt " + inDoubt.fault().code());
    }

    /** Stores take no character 0 and no half of a pair, and a line break would read as two entries. */
    private static String clean(String text) {
        if (text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
            clean.appendCodePoint(half ? '?' : Character.isISOControl(c) ? ' ' : c);
        });
        return clean.toString();
    }

    private static Optional<String> present(Link link, Column column) {
        return Optional.of(link.text(column)).filter(text -> !text.isEmpty());
    }
}
