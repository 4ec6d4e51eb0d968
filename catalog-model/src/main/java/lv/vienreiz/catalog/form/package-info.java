/** The forms of the catalogue's documents, made at build time; not exported to users. Start at {@link lv.vienreiz.catalog.form.CatalogForms}. */
@NullMarked
package lv.vienreiz.catalog.form;

import org.jspecify.annotations.NullMarked;
