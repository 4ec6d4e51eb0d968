// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * What the provider reports to the owner (M[190.3.4]).
 *
 * @param volumes whether it reports volumes
 * @param satisfaction whether it reports how satisfied clients are
 * @param period how often
 */
@Part
public record ProviderReporting(boolean volumes, boolean satisfaction, Optional<ReportingPeriod> period) {}
