// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import lv.vienreiz.document.Documents;

/** Reads the lists that lie in the jar, which are documents as any user's. */
final class ShippedLists {

    private static final List<String> NAMES = List.of(
            "municipalities",
            "registers",
            "client-segments",
            "segmentation-criteria",
            "life-events",
            "systems",
            "shared-components",
            "sdg-procedures",
            "sdg-areas",
            "electronisation-citizens",
            "electronisation-developers");

    private ShippedLists() {}

    static List<CodeList> read() {
        return NAMES.stream().map(ShippedLists::read).toList();
    }

    private static CodeList read(String name) {
        try (InputStream resource = CodeList.class.getResourceAsStream("lists/" + name + ".json")) {
            if (resource == null) {
                throw new IllegalStateException("The code list " + name + " is missing from the jar");
            }
            return Documents.read(CodeList.class, resource.readAllBytes()).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
