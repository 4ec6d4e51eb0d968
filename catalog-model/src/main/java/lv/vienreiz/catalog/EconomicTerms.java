// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * On what terms an economic service (<i>saimnieciskais pakalpojums</i>) is given (M[98]-[101]).
 *
 * @param privateLawContract whether it is given by private-law contract
 * @param marketAlternative whether private persons offer it too
 * @param marketPrice what it costs in the market
 * @param justification why the institution should keep giving it
 */
@Part
public record EconomicTerms(
        boolean privateLawContract,
        boolean marketAlternative,
        Optional<@Valid Money> marketPrice,
        Optional<@TextLength(max = 2000) LocalizedText> justification) {}
