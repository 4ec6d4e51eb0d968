// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import java.util.ArrayList;
import java.util.List;

/** Takes a pattern apart that is known to be of the shared subset. */
final class PatternParser {

    /** What a class that excludes characters is chosen from. */
    private static final String ANY = "aZ09 -_.,:;/\"<&āŽ€😀";

    private final String pattern;
    private int at;

    PatternParser(String pattern) {
        this.pattern = pattern;
    }

    PatternPiece parse() {
        PatternPiece whole = alternatives();
        if (at < pattern.length()) {
            throw new IllegalArgumentException(
                    "The pattern '" + pattern + "' ends at character " + (at + 1) + " for this parser");
        }
        return whole;
    }

    private PatternPiece alternatives() {
        List<PatternPiece> all = new ArrayList<>();
        all.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : new PatternPiece.Alternatives(List.copyOf(all));
    }

    private PatternPiece sequence() {
        List<PatternPiece> all = new ArrayList<>();
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            all.add(repeated(single()));
        }
        return new PatternPiece.Sequence(List.copyOf(all));
    }

    private PatternPiece single() {
        if (pattern.charAt(at) == '(') {
            at++;
            PatternPiece group = alternatives();
            at++;
            return group;
        }
        if (pattern.charAt(at) == '[') {
            at++;
            return new PatternPiece.Characters(characterClass());
        }
        return new PatternPiece.Characters(Character.toString(character()));
    }

    private String characterClass() {
        boolean excluding = pattern.charAt(at) == '^';
        at += excluding ? 1 : 0;
        StringBuilder listed = new StringBuilder();
        while (pattern.charAt(at) != ']') {
            int first = character();
            int last = first;
            if (pattern.charAt(at) == '-') {
                at++;
                last = character();
            }
            for (int point = first; point <= last; point++) {
                listed.appendCodePoint(point);
            }
        }
        at++;
        if (!excluding) {
            return listed.toString();
        }
        StringBuilder others = new StringBuilder();
        ANY.codePoints()
                .filter(point -> listed.indexOf(Character.toString(point)) < 0)
                .forEach(others::appendCodePoint);
        return others.toString();
    }

    private int character() {
        int point = pattern.codePointAt(at);
        at += Character.charCount(point);
        if (point != '\\') {
            return point;
        }
        char escaped = pattern.charAt(at++);
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    private PatternPiece repeated(PatternPiece piece) {
        if (at == pattern.length()) {
            return piece;
        }
        switch (pattern.charAt(at)) {
            case '*' -> {
                return repeated(piece, 0, Integer.MAX_VALUE, at);
            }
            case '+' -> {
                return repeated(piece, 1, Integer.MAX_VALUE, at);
            }
            case '?' -> {
                return repeated(piece, 0, 1, at);
            }
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String[] bounds = pattern.substring(at + 1, end).split(",", -1);
                int least = Integer.parseInt(bounds[0]);
                int most = bounds.length == 1
                        ? least
                        : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
                return repeated(piece, least, most, end);
            }
            default -> {
                return piece;
            }
        }
    }

    private PatternPiece repeated(PatternPiece piece, int least, int most, int end) {
        at = end + 1;
        return new PatternPiece.Repeated(piece, least, most);
    }
}
