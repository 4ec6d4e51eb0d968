// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is noted outside the store about a node's chain: one line with a keyed digest.
 *
 * @param node the writing node
 * @param kind what it is about
 * @param number the number of the entry or segment
 * @param mac the digest of the entry, the seal or the stub
 */
record Note(String node, Kind kind, long number, String mac) {

    /** What a note is about. */
    enum Kind {
        /** The chain had this entry at its end. */
        ENTRY,
        /** The segment was sealed so. */
        SEAL,
        /** The segment was dropped by policy. */
        DROP
    }

    private static final Pattern LINE =
            Pattern.compile("([a-z][a-z0-9-]{0,39}) (entry|seal|drop) (\\d{1,18}) ([0-9a-f]{64}) ([0-9a-f]{64})");

    /** Notes that a node has a chain, before it has an entry: one that has entries and no note at all was tampered with. */
    static Note ofBeginning(String node) {
        return new Note(node, Kind.ENTRY, 0, Secrets.ORIGIN);
    }

    /** Whether it must be on the disk before anything else happens; the store stands for the newest entries by itself. */
    boolean mustLast() {
        return kind != Kind.ENTRY || number == 0;
    }

    static Note of(Seal seal) {
        return new Note(seal.node(), Kind.SEAL, seal.segment(), seal.mac());
    }

    static Note of(Stub stub) {
        return new Note(stub.node(), Kind.DROP, stub.segment(), stub.mac());
    }

    /** Reads a line; nothing where it was not made with the key. */
    static Optional<Note> parse(String line, Secrets secrets) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Kind kind = Kind.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        Note note = new Note(matcher.group(1), kind, Long.parseLong(matcher.group(3)), matcher.group(4));
        return Optional.of(note).filter(n -> n.line(secrets).equals(line));
    }

    String line(Secrets secrets) {
        String text = node + " " + kind.name().toLowerCase(Locale.ROOT) + " " + number + " " + mac;
        return text + " " + secrets.mac(Secrets.Use.NOTE, text.getBytes(US_ASCII));
    }
}
