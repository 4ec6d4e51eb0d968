/**
 * Applications as the official electronic address (<i>e-adrese</i>) knows them: the metadata of a document of kind {@code
 * DOC_APPLICATION}. Start at {@link lv.vienreiz.eaddress.ApplicationMetadata}.
 */
@NullMarked
package lv.vienreiz.eaddress;

import org.jspecify.annotations.NullMarked;
