// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;

/**
 * A REST service that a subsystem offers.
 *
 * @param id its identifier
 * @param type how it is described
 * @param endpoints what can be called below it; possibly nothing
 */
public record OfferedService(XRoadServiceId id, Type type, List<Endpoint> endpoints) {

    /** How a service is described. */
    public enum Type {
        /** By its address alone. */
        REST,
        /** By an OpenAPI document. */
        OPENAPI,
        /** In a way not known here, or not told. */
        OTHER
    }

    /**
     * One way to call a service.
     *
     * @param method a verb, or {@code *} for any
     * @param path the path below the service, in which {@code *} stands for anything
     */
    public record Endpoint(String method, String path) {

        /**
         * Tells whether every verb is meant.
         *
         * @return true for {@code *}
         */
        public boolean isAnyMethod() {
            return method.equals("*");
        }
    }

    /** Copies the endpoints. */
    public OfferedService {
        endpoints = List.copyOf(endpoints);
    }
}
