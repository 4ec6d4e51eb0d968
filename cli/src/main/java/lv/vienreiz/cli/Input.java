// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

/** One text that the user named, or found in a folder the user named. */
sealed interface Input {

    /** The most bytes that a text may have. */
    int LIMIT = 64 << 20;

    /** The most bytes where the report of an assessment may stand, which holds the services of a whole country. */
    int REPORT_LIMIT = 512 << 20;

    /**
     * How the user knows it.
     *
     * @return a path as the user began it, or {@code -} for standard input
     */
    String name();

    /** A text that could be read. */
    final class Text implements Input {

        private final String name;
        private final byte[] bytes;

        Text(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return name;
        }

        /** The text itself, which nobody changes. */
        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * A text that could not be read.
     *
     * @param name how the user knows it
     * @param reason the key of the reason
     */
    record Trouble(String name, Reason reason) implements Input {}

    /** Why a text could not be read. */
    enum Reason {
        /** There is no such file. */
        MISSING,
        /** The user may not read it. */
        DENIED,
        /** A folder where only a file is possible. */
        FOLDER,
        /** A folder with nothing to check in it. */
        NOTHING,
        /** A text of more than {@link #LIMIT} bytes. */
        LARGE,
        /** A text of more than {@link #REPORT_LIMIT} bytes. */
        LARGE_REPORT,
        /** A name that cannot be a path. */
        NAME,
        /** A device or network that failed. */
        FAILED;

        String words(Words words) {
            return words.say("trouble." + this, "limit", (this == LARGE_REPORT ? REPORT_LIMIT : LIMIT) >> 20);
        }

        /** The words where the same has befallen writing; every failure of it is one of these three. */
        String wordsOfWriting(Words words) {
            return words.say("unwritable." + this);
        }
    }
}
