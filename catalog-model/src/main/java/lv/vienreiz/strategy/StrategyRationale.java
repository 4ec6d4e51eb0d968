// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Why a strategy chooses these channels (M[129.3]).
 *
 * @param convenience availability, convenience and burden of the clients
 * @param cost what the channels cost
 * @param equality how nobody is discriminated against
 */
@Part
public record StrategyRationale(
        Optional<@TextLength(max = 4000) LocalizedText> convenience,
        Optional<@TextLength(max = 4000) LocalizedText> cost,
        Optional<@TextLength(max = 4000) LocalizedText> equality) {}
