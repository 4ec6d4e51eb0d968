/**
 * The interfaces over which messages are exchanged, as OpenAPI and WSDL. Start at {@link
 * lv.vienreiz.message.schema.MessageInterfaces}.
 */
@NullMarked
package lv.vienreiz.message.schema;

import org.jspecify.annotations.NullMarked;
