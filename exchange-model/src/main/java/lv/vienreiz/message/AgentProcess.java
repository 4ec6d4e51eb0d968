// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * The process of an institution that applies in place of the client, proactively (M[114.2], P[44]).
 *
 * @param system the system that runs it
 * @param legalBasis the act and paragraph that lets it act by itself
 * @param permission the number of the client's permission
 * @param chain the chain of services to which it belongs
 */
@Part
public record AgentProcess(
        PartyId system,
        Optional<@Size(max = 200) String> legalBasis,
        Optional<@Size(max = 100) String> permission,
        Optional<@Size(max = 100) String> chain) {

    /** Makes an agent process. */
    public AgentProcess {
        Objects.requireNonNull(system, "system");
    }
}
