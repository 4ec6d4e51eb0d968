// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of document that one module knows; found by the service loader. */
public interface DocumentForms {

    /**
     * Finds the form of a record.
     *
     * @param type the record
     * @return its form, or null where this module has none
     */
    @Nullable
    DocumentForm<?> ofType(Class<?> type);

    /**
     * Finds the form of a kind of document.
     *
     * @param name the name of the kind
     * @return its form, or null where this module has none
     */
    @Nullable
    DocumentForm<?> ofName(String name);

    /**
     * Lists the kinds of document.
     *
     * @return their names
     */
    List<String> names();
}
