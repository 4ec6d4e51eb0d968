// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import java.util.List;

/** A piece of a pattern, which appends a text that matches it. */
interface PatternPiece {

    void append(StringBuilder text, Repetition repetition);

    /** One character out of several. */
    record Characters(String all) implements PatternPiece {
        @Override
        public void append(StringBuilder text, Repetition repetition) {
            int at = repetition.random().nextInt(all.codePointCount(0, all.length()));
            text.appendCodePoint(all.codePointAt(all.offsetByCodePoints(0, at)));
        }
    }

    /** One piece after the other. */
    record Sequence(List<PatternPiece> pieces) implements PatternPiece {
        @Override
        public void append(StringBuilder text, Repetition repetition) {
            pieces.forEach(piece -> piece.append(text, repetition));
        }
    }

    /** One piece out of several. */
    record Alternatives(List<PatternPiece> pieces) implements PatternPiece {
        @Override
        public void append(StringBuilder text, Repetition repetition) {
            pieces.get(repetition.random().nextInt(pieces.size())).append(text, repetition);
        }
    }

    /** A piece several times. */
    record Repeated(PatternPiece piece, int least, int most) implements PatternPiece {
        @Override
        public void append(StringBuilder text, Repetition repetition) {
            int times = repetition.times(least, most);
            for (int i = 0; i < times; i++) {
                piece.append(text, repetition);
            }
        }
    }
}
