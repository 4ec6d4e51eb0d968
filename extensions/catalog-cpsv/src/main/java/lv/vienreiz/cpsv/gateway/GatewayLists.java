// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.document.Documents;

/**
 * The code lists of the gateway: its procedures and areas, which {@link CodeLists} ships, and the outputs of the procedures.
 * They are open: OOTS uses further codes, and users add lists of their own. The codes of the areas are the letters of Annex I;
 * those of its 88 sub-areas are the ones by which Your Europe numbers them, known from third parties.
 */
public final class GatewayLists {

    /** The identity of the list of outputs. */
    public static final String OUTPUTS = "urn:vienreiz:codes:sdg-outputs";

    private static final class Loaded {
        static final CodeLists ALL = CodeLists.shipped().with(read());

        private Loaded() {}

        private static CodeList read() {
            try (InputStream resource = GatewayLists.class.getResourceAsStream("sdg-outputs.json")) {
                if (resource == null) {
                    throw new IllegalStateException("The code list of outputs is missing from the jar");
                }
                return Documents.read(CodeList.class, resource.readAllBytes()).orElseThrow();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private GatewayLists() {}

    /**
     * The lists that the library ships, with the outputs.
     *
     * @return the lists
     */
    public static CodeLists shipped() {
        return Loaded.ALL;
    }

    /**
     * The outputs that Annex II expects, one for each procedure and under its code.
     *
     * @return the list
     */
    public static CodeList outputs() {
        return Loaded.ALL.find(OUTPUTS).orElseThrow();
    }
}
