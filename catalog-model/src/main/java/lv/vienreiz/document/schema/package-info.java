/**
 * JSON Schema and XML Schema of every kind of document, rendered from the forms. Start at
 * {@link lv.vienreiz.document.schema.Schemas}.
 */
@NullMarked
package lv.vienreiz.document.schema;

import org.jspecify.annotations.NullMarked;
