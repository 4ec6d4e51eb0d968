/**
 * What the generated form of a record and the readers and writers of documents say to each other; not exported to users.
 * Start at {@link lv.vienreiz.document.form.DocumentForm}.
 */
@NullMarked
package lv.vienreiz.document.form;

import org.jspecify.annotations.NullMarked;
