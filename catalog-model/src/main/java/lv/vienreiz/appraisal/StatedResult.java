// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

import jakarta.validation.Valid;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * What a source publishes as the result of its own reckoning, with which ours is compared.
 *
 * @param benefits the discounted total of benefits
 * @param netPresentValue the net present value
 * @param ratio the ratio of benefits to costs
 * @param returnRate the internal rate of return, in percent
 */
@Part
public record StatedResult(
        Optional<@Valid StatedFigure> benefits,
        Optional<@Valid StatedFigure> netPresentValue,
        Optional<@Valid StatedFigure> ratio,
        Optional<@Valid StatedFigure> returnRate) {}
