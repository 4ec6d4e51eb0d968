// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import org.apache.jena.graph.Node;

/**
 * What a node says of a service.
 *
 * @param description the description, or nothing where it says too little for one
 * @param places which node became which part, by JSON Pointer
 */
record Understood(Optional<ServiceDescription> description, Map<String, Node> places) {}
