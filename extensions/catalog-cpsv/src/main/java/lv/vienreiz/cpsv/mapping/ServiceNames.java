// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import lv.vienreiz.catalog.ServiceId;

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
}
