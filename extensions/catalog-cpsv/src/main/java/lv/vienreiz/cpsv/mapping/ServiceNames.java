// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.Set;
import lv.vienreiz.catalog.ServiceId;
import org.apache.jena.graph.Node;

/** Identities of services made of other people's identifiers. */
final class ServiceNames {

    private static final int LONGEST = 100;

    private ServiceNames() {}

    /** Puts a hyphen in the place of what an identity cannot hold; what is too long is cut and told apart by its hash. */
    static ServiceId id(String identifier) {
        String safe = identifier.replaceAll("[^A-Za-z0-9._:-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        if (safe.isEmpty()) {
            safe = "service-" + Integer.toHexString(identifier.hashCode());
        }
        if (safe.length() > LONGEST) {
            String hash = "-" + Integer.toHexString(identifier.hashCode());
            safe = safe.substring(0, LONGEST - hash.length()) + hash;
        }
        return ServiceId.parse(safe);
    }

    /** An identity that is not taken, made of one that is and of the name of the node; the same each time. */
    static ServiceId otherThan(Set<ServiceId> taken, ServiceId id, Node service) {
        String hash =
                service.isURI() ? "-" + Integer.toHexString(service.getURI().hashCode()) : "";
        for (int i = 1; ; i++) {
            String end = hash + (i > 1 || hash.isEmpty() ? "-" + (i + 1) : "");
            String value = id.value();
            ServiceId other =
                    ServiceId.parse(value.substring(0, Math.min(value.length(), LONGEST - end.length())) + end);
            if (!taken.contains(other)) {
                return other;
            }
        }
    }
}
