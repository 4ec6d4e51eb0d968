// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import lv.vienreiz.catalog.ServiceDescription;

/** Whether a service costs something. */
enum Price {
    FREE("card.free"),
    PAID("card.paid"),
    /** The description was made of data of other people, whose silence says nothing, or whose cost it could not hold. */
    UNSAID("card.unsaid");

    /** Where a description keeps the triples that it was read from, and two of the properties in them. */
    private static final String SOURCE = "x-cpsv";

    private static final String OWN_FORM = "urn:vienreiz:terms:form";
    private static final String COST = "http://data.europa.eu/m8g/hasCost";

    private final String key;

    Price(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Price of(ServiceDescription service) {
        if (!service.fees().isEmpty()) {
            return PAID;
        }
        boolean silent = service.extensions().kept().stream()
                .filter(kept -> kept.parent().isEmpty() && kept.name().equals(SOURCE))
                .map(kept -> kept.value().text())
                .anyMatch(triples -> !triples.contains(OWN_FORM) || triples.contains(COST));
        return silent ? UNSAID : FREE;
    }
}
