// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what use can be counted: the columns of an event, and how many different values each may have. */
public enum UsageDimension {
    /** The service, at most 1,048,576. */
    SERVICE(0, 20),
    /** The month of the moment, as the moment itself is written, whatever its time zone. */
    MONTH(1, 17),
    /** The channel, at most 512. */
    CHANNEL(2, 9),
    /** The segment of clients, at most 512. */
    SEGMENT(3, 9),
    /** What happened, at most 256. */
    EVENT(4, 8);

    private final int number;
    private final int bits;

    UsageDimension(int number, int bits) {
        this.number = number;
        this.bits = bits;
    }

    /** Its number in snapshots, which never changes. */
    int number() {
        return number;
    }

    int bits() {
        return bits;
    }

    /** The name of its column in a file of events. */
    String column() {
        return this == MONTH ? "moment" : code();
    }

    /**
     * The name by which users call it.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a dimension.
     *
     * @param code the name by which users call it
     * @return the dimension, or nothing if there is no such one
     */
    public static Optional<UsageDimension> tryParse(String code) {
        return Stream.of(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }
}
