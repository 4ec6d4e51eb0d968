// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.text.LocalizedText;

/**
 * What an answer rests on.
 *
 * @param text what it is, for people
 * @param address where it can be read
 */
public record Reference(LocalizedText text, Optional<URI> address) {

    /** Makes a reference. */
    public Reference {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(address, "address");
    }
}
