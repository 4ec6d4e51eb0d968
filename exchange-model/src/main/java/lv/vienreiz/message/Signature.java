// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * How an application is signed, and whether it has to be.
 *
 * @param kind how it is signed
 * @param required whether the service asks for a signed application
 */
@Part
public record Signature(SignatureKind kind, boolean required) {

    /** Makes a signature. */
    public Signature {
        Objects.requireNonNull(kind, "kind");
    }
}
