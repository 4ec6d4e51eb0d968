// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.text.Language;
import org.apache.jena.graph.Node;

/**
 * What a user says of data that does not say it.
 *
 * @param language the language of texts without one
 * @param place the place of organisations without one
 * @param authority who answers for services that name nobody
 */
public record Defaults(Optional<Language> language, Optional<Node> place, Optional<Organisation> authority) {}
