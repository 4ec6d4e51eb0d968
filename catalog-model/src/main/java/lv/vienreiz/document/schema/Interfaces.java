// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.List;

/**
 * Descriptions of interfaces over which documents are exchanged, rendered from the same forms as {@link Schemas}. Safe for
 * several threads.
 */
public final class Interfaces {

    private Interfaces() {}

    /**
     * The OpenAPI 3.1 description of a resource that takes messages: {@code PUT} and {@code GET /messages/{messageId}}, and the
     * same below it for the files that a message refers to. Each
     * kind of document has a schema of its own, named after the kind and ending in {@code Document}; which one is meant is told
     * by the member {@code $schema}.
     *
     * @param title what the interface is called
     * @param version its version
     * @param exchanges what is exchanged
     * @return the description as JSON
     * @throws IllegalArgumentException if an exchange names a kind of document that does not exist
     */
    public static String openApi(String title, String version, List<Exchange> exchanges) {
        return new OpenApi(exchanges).document(title, version);
    }

    /**
     * The WSDL 1.1 description, document/literal over SOAP 1.1, of a service with one operation for each exchange. An answer
     * that may come instead is a declared fault. The schemas stand inside, so that nothing else is to be fetched; the address is
     * a place-holder.
     *
     * @param name the name of the service
     * @param namespace its namespace
     * @param exchanges what is exchanged
     * @return the description as XML
     * @throws IllegalArgumentException if an exchange names a kind of document that does not exist
     */
    public static String wsdl(String name, String namespace, List<Exchange> exchanges) {
        return new Wsdl(name, namespace, exchanges).document();
    }
}
