// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lv.vienreiz.exchange.journal.DroppedSegment;
import lv.vienreiz.exchange.journal.Flaw;
import lv.vienreiz.exchange.journal.Verdict;

/** A verdict on a journal, for people and in the form of {@code journal-verdict-1.0.schema.json}. */
final class VerdictReport {

    /** So many unfinished accesses are told one by one. */
    private static final int TOLD = 20;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Riga"));

    private VerdictReport() {}

    static void text(Verdict verdict, Session session) {
        if (verdict.chains().isEmpty()) {
            session.out().println(session.say("journal.none"));
        }
        for (Verdict.Chain chain : verdict.chains()) {
            chain(chain, session);
            List<Verdict.Unfinished> unfinished = verdict.unfinished().stream()
                    .filter(u -> u.node().equals(chain.node()))
                    .toList();
            unfinished.stream().limit(TOLD).forEach(u -> session.out()
                    .println(session.say("journal.unfinished", "number", u.number(), "at", MINUTE.format(u.at()))));
            if (unfinished.size() > TOLD) {
                session.out().println(session.say("journal.more", "number", unfinished.size() - TOLD));
            }
        }
        verdict.flaws().forEach(flaw -> session.out().println(flaw.text(session.language())));
        if (verdict.isWhole()) {
            session.out().println(session.say("journal.whole"));
            return;
        }
        session.out()
                .println(session.say("journal.flaws", "number", verdict.flaws().size()));
        if (isOfAnotherKey(verdict)) {
            session.out().println(session.say("journal.allForged"));
        }
    }

    private static void chain(Verdict.Chain chain, Session session) {
        session.out()
                .println(session.say(
                        "journal.chain",
                        "node",
                        chain.node(),
                        "entries",
                        chain.entries(),
                        "newest",
                        chain.newest(),
                        "segments",
                        chain.segments()));
        session.out().println(session.say("journal.head", "head", chain.head()));
        for (DroppedSegment dropped : chain.dropped()) {
            session.out()
                    .println(session.say(
                            "journal.dropped",
                            "segment",
                            dropped.segment(),
                            "first",
                            dropped.first(),
                            "last",
                            dropped.last(),
                            "since",
                            MINUTE.format(dropped.since()),
                            "until",
                            MINUTE.format(dropped.until()),
                            "at",
                            MINUTE.format(dropped.droppedAt()),
                            "reason",
                            dropped.reason()));
        }
    }

    private static boolean isOfAnotherKey(Verdict verdict) {
        return verdict.flaws().stream().anyMatch(f -> f.kind() == Flaw.Kind.CHECKPOINT_FORGED)
                && verdict.flaws().stream().anyMatch(f -> f.kind() == Flaw.Kind.CHECKPOINTS_MISSING);
    }

    static void json(Verdict verdict, Session session) throws IOException {
        JsonGenerator json = JsonOut.to(session.out());
        json.writeStartObject();
        json.writeStringField("$schema", "urn:vienreiz:journal-verdict:1.0");
        json.writeStringField("language", session.language().code());
        json.writeBooleanField("whole", verdict.isWhole());
        json.writeArrayFieldStart("nodes");
        for (Verdict.Chain chain : verdict.chains()) {
            chain(chain, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("flaws");
        for (Flaw flaw : verdict.flaws()) {
            json.writeStartObject();
            json.writeStringField("kind", flaw.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("node", flaw.node());
            json.writeNumberField("segment", flaw.segment());
            range(flaw.first(), flaw.last(), json);
            json.writeStringField("text", flaw.text(session.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unfinished");
        for (Verdict.Unfinished unfinished : verdict.unfinished()) {
            json.writeStartObject();
            json.writeStringField("node", unfinished.node());
            json.writeNumberField("entry", unfinished.number());
            time("at", unfinished.at(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        JsonOut.end(json);
    }

    private static void chain(Verdict.Chain chain, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("node", chain.node());
        json.writeNumberField("entries", chain.entries());
        json.writeNumberField("newest", chain.newest());
        json.writeStringField("head", chain.head());
        json.writeNumberField("segments", chain.segments());
        json.writeArrayFieldStart("dropped");
        for (DroppedSegment dropped : chain.dropped()) {
            dropped(dropped, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void dropped(DroppedSegment dropped, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("segment", dropped.segment());
        range(dropped.first(), dropped.last(), json);
        time("since", dropped.since(), json);
        time("until", dropped.until(), json);
        time("droppedAt", dropped.droppedAt(), json);
        json.writeStringField("reason", dropped.reason());
        json.writeEndObject();
    }

    private static void range(long first, long last, JsonGenerator json) throws IOException {
        json.writeNumberField("first", first);
        json.writeNumberField("last", last);
    }

    private static void time(String name, Instant time, JsonGenerator json) throws IOException {
        json.writeStringField(name, time.toString());
    }
}
