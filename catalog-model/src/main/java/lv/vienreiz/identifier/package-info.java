/** Identifiers of persons and institutions; each refuses a bad shape when made. Start at {@link lv.vienreiz.identifier.PersonalCode}. */
@NullMarked
package lv.vienreiz.identifier;

import org.jspecify.annotations.NullMarked;
