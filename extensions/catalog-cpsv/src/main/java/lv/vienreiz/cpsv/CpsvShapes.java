// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Parsing;
import lv.vienreiz.cpsv.shape.FurtherChecks;
import lv.vienreiz.cpsv.shape.ShapeResults;
import lv.vienreiz.document.Findings;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;

/**
 * Shapes (SHACL) against which data is validated, such as the official ones of CPSV-AP 3.2.0, which the user supplies. Several
 * constraints on one value of one property give one finding. Safe for several threads.
 */
public final class CpsvShapes {

    private final Shapes shapes;

    private CpsvShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Reads shapes from a file.
     *
     * @param file Turtle, JSON-LD or RDF/XML
     * @return the shapes
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no shapes
     */
    public static CpsvShapes load(Path file) throws IOException {
        return parse(Files.readAllBytes(file));
    }

    /**
     * Reads shapes.
     *
     * @param bytes Turtle, JSON-LD or RDF/XML
     * @return the shapes
     * @throws IllegalArgumentException if it holds no shapes
     */
    public static CpsvShapes parse(byte[] bytes) {
        RdfForm form = RdfForm.of(bytes).orElse(RdfForm.TURTLE);
        Notes notes = new Notes();
        Graph graph = new Parsing(form.language(), CpsvReader.NO_BASE, ContextLoader.NONE::load, notes)
                .parse(bytes)
                .orElseThrow(() -> new IllegalArgumentException("The shapes cannot be read: "
                        + notes.findings().all().get(0).found(lv.vienreiz.text.Language.ENGLISH)));
        try {
            Shapes shapes = Shapes.parse(graph);
            if (shapes.isEmpty()) {
                throw new IllegalArgumentException("There are no shapes in the text; expected SHACL node shapes");
            }
            return new CpsvShapes(shapes);
        } catch (ShaclParseException broken) {
            throw new IllegalArgumentException("The shapes cannot be used: " + broken.getMessage(), broken);
        }
    }

    /**
     * Validates data as it is. Codes of other people's lists are refused unless the data describes them; see
     * {@link CpsvData#withVocabularyStubs()}.
     *
     * @param data the data
     * @return what the shapes refuse
     */
    public Findings check(CpsvData data) {
        return new ShapeResults(shapes).of(data.graph());
    }

    /**
     * Looks for what shapes cannot see: nodes that are referred to and not described, codes that are not in the recommended
     * lists, and channels that contradict their service.
     *
     * @param data the data
     * @return what was found
     */
    public static Findings checkFurther(CpsvData data) {
        return new FurtherChecks(data.graph(), CodeLists.shipped()).run().findings();
    }
}
