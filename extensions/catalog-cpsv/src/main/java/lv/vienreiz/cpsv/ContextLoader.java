// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.net.URI;
import java.util.Optional;

/** Gives the contexts to which JSON-LD refers. */
@FunctionalInterface
public interface ContextLoader {

    /** Gives none: whatever JSON-LD refers to is reported. The names of the official context are known without it. */
    ContextLoader NONE = address -> Optional.empty();

    /**
     * Gives a context.
     *
     * @param address its address
     * @return the JSON document that holds it, or nothing where it is not at hand
     */
    Optional<byte[]> load(URI address);
}
