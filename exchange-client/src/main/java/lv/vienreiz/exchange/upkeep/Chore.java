// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Something that is done from time to time so that nothing is kept for too long. Each part that keeps something gives its own,
 * such as {@code Inbox.upkeep()}.
 *
 * @param name what it looks after, for logs
 * @param work deletes what has been kept long enough, and tells how much that was; what it throws has it repeated later
 */
public record Chore(String name, LongSupplier work) {

    /** Makes a chore. */
    public Chore {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(work, "work");
    }

    /** Names it. */
    @Override
    public String toString() {
        return "Chore[" + name + "]";
    }
}
