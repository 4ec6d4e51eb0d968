// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.Objects;
import lv.vienreiz.assessment.model.Ceiling;

/**
 * A ceiling and whether it still holds a service back.
 *
 * @param ceiling the ceiling
 * @param verdict met where it holds, not met where it is lifted, unclear where that cannot be told
 */
public record CeilingResult(Ceiling ceiling, Verdict verdict) {

    /** Makes a result. */
    public CeilingResult {
        Objects.requireNonNull(ceiling, "ceiling");
        Objects.requireNonNull(verdict, "verdict");
    }
}
