// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard;

import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A principle by which an institution serves clients (M[147]-[149]).
 *
 * @param text the principle
 */
@Part
public record ServicePrinciple(@TextLength(max = 1000) LocalizedText text) {

    /** Makes a principle. */
    public ServicePrinciple {
        Objects.requireNonNull(text, "text");
    }
}
