// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Turtle. */
public final class TurtleSink implements Sink {

    private final OutputStream out;
    private final StreamRDF writer;

    /**
     * Begins the text.
     *
     * @param out where to
     */
    public TurtleSink(OutputStream out) {
        this.out = out;
        writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        Term.PREFIXES.forEach(writer::prefix);
    }

    @Override
    public void write(Collection<Triple> block) {
        block.forEach(writer::triple);
    }

    @Override
    public void close() throws IOException {
        writer.finish();
        out.flush();
    }
}
