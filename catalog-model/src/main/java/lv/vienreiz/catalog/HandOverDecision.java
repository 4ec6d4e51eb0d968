// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.time.LocalDate;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * The owner's recorded answer on handing client service over to others (M[141]).
 *
 * @param handedOver whether client service is handed over
 * @param networkConsidered whether the network of client service centres was considered first
 * @param decidedOn the date of the decision
 * @param reason why
 */
@Part
public record HandOverDecision(
        boolean handedOver,
        boolean networkConsidered,
        Optional<LocalDate> decidedOn,
        Optional<@TextLength(max = 2000) LocalizedText> reason) {}
