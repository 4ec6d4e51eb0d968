// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.digital.SharedComponent;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Whether a service uses a shared component (M[235.4]-[235.5], P[59]).
 *
 * @param component the component
 * @param shared true for the shared component, false for one of its own
 * @param reason why it has one of its own
 */
@Part
public record ComponentUse(
        SharedComponent component, boolean shared, Optional<@TextLength(max = 1000) LocalizedText> reason) {

    /** Makes it. */
    public ComponentUse {
        Objects.requireNonNull(component, "component");
    }
}
