// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.exchange.attachment.AttachmentSource;
import lv.vienreiz.onceonly.UserId;

/**
 * What goes along with a message: its files, and on whose behalf it is sent. Immutable.
 *
 * <pre>{@code
 * client.submit(application, Sending.with(plan, map).by(official))
 * }</pre>
 *
 * @param files the files that travel beside the message; each is read once, when the message is handed in
 * @param actingUser who sends it, for the bus's own log; personal
 */
public record Sending(List<AttachmentSource> files, Optional<UserId> actingUser) {

    /** Keeps a copy of the list. */
    public Sending {
        files = List.copyOf(files);
        Objects.requireNonNull(actingUser, "actingUser");
    }

    /**
     * A message alone.
     *
     * @return without files, and on nobody's behalf
     */
    public static Sending alone() {
        return new Sending(List.of(), Optional.empty());
    }

    /**
     * A message with files.
     *
     * @param files the files that travel beside it
     * @return with these files
     */
    public static Sending with(AttachmentSource... files) {
        return new Sending(List.of(files), Optional.empty());
    }

    /**
     * The same on behalf of somebody.
     *
     * @param user who sends it
     * @return with the user
     */
    public Sending by(UserId user) {
        return new Sending(files, Optional.of(user));
    }
}
