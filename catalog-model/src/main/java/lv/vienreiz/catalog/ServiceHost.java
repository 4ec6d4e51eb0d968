// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * Who hosts and runs an e-service (<i>e-pakalpojuma nodrošinātājs</i>, Cabinet regulation 402 of 2017): a role beside owner and
 * provider.
 *
 * @param organisation who it is
 * @param stages the stages that are had electronically; none means all
 */
@Part
public record ServiceHost(
        @Valid Organisation organisation,
        @Size(max = 3) @Item("stage") List<ProvisionStage> stages) {

    /** Makes it. */
    public ServiceHost {
        Objects.requireNonNull(organisation, "organisation");
        stages = List.copyOf(stages);
    }
}
