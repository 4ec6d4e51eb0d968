// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import jakarta.validation.Valid;
import java.util.Optional;
import lv.vienreiz.appraisal.AppraisalId;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What an improvement costs and brings, to the institution and to society (M[158]).
 *
 * @param appraisal the economic appraisal in which it is reckoned
 * @param cost what it costs the institution
 * @param savings what it saves the institution
 * @param societyBenefit what society gains
 * @param societyBurden the burden that it puts on society, zero if none
 * @param explanation what cannot be told in money
 */
@Part
public record CostBenefit(
        Optional<AppraisalId> appraisal,
        Optional<@Valid Money> cost,
        Optional<@Valid Money> savings,
        Optional<@Valid Money> societyBenefit,
        Optional<@Valid Money> societyBurden,
        Optional<@TextLength(max = 4000) LocalizedText> explanation) {}
