// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * How several observations of one thing become one.
 *
 * @param when the condition under which; on attributes only, always where there is none
 * @param method how
 */
@Part
public record Pooling(Optional<@Size(max = 60) String> when, PoolingMethod method) {

    /** Makes a pooling. */
    public Pooling {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(method, "method");
    }
}
