// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.io.IOException;
import java.util.Collection;
import org.apache.jena.graph.Triple;

/** Where triples are written, a block at a time; a block is all that is held in memory. */
public interface Sink extends AutoCloseable {

    /**
     * Writes triples, those of one node together.
     *
     * @param block the triples
     * @throws IOException if they cannot be written
     */
    void write(Collection<Triple> block) throws IOException;

    /**
     * Ends the text; the stream below stays open.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    void close() throws IOException;
}
