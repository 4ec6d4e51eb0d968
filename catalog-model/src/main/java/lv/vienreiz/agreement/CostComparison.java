// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import jakarta.validation.Valid;
import java.util.Optional;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Part;

/**
 * What the hand-over saves and costs (M[205.2], M[210], M[215]).
 *
 * @param commonMethod whether both sides reckon by the common method for the cost of services
 * @param ownerSaving what the owner saves in a year
 * @param providerCost what it costs the provider in a year
 */
@Part
public record CostComparison(
        boolean commonMethod, Optional<@Valid Money> ownerSaving, Optional<@Valid Money> providerCost) {}
