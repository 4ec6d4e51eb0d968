/**
 * RDF as this module needs it: the terms of CPSV-AP, graphs read and written, and the form of a document as triples. The entry
 * types are {@link lv.vienreiz.cpsv.graph.Parsing} and {@link lv.vienreiz.cpsv.graph.Sink}.
 */
@NullMarked
package lv.vienreiz.cpsv.graph;

import org.jspecify.annotations.NullMarked;
