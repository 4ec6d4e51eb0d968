// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Keyword;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Output;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.TimeUnit;
import lv.vienreiz.cpsv.CatalogueAbout;
import lv.vienreiz.cpsv.CpsvData;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.text.LocalizedText;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/**
 * A program that writes the catalogue of a whole country as Turtle and validates it against the official shapes, beside plain
 * Jena doing the same (P11). Plain Jena is given the words of every triple, makes a model of them, and writes it.
 */
public final class Catalogues {

    private static final int SIZE = 12_000;
    private static final Organisation COUNCIL = Organisation.of(
            LocalizedText.lv("Paraugu novada dome").en("Sample Council"), OrganisationKind.MUNICIPALITY);
    private static final CatalogueAbout ABOUT = new CatalogueAbout(
            URI.create("https://example.lv/catalogue"),
            LocalizedText.lv("Katalogs"),
            LocalizedText.lv("Visi pakalpojumi"),
            COUNCIL,
            Optional.empty());

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private Catalogues() {}

    /** Work that is measured. */
    private interface Work {
        void run() throws IOException;
    }

    /** The words of one triple. */
    private record Words(String subject, String property, String object, String type, String language) {

        static Words of(Statement statement) {
            RDFNode value = statement.getObject();
            boolean literal = value.isLiteral();
            return new Words(
                    statement.getSubject().getURI(),
                    statement.getPredicate().getURI(),
                    literal
                            ? value.asLiteral().getLexicalForm()
                            : value.asResource().getURI(),
                    literal ? value.asLiteral().getDatatypeURI() : "",
                    literal ? value.asLiteral().getLanguage() : "");
        }

        void addTo(Model model) {
            RDFNode value = type.isEmpty()
                    ? ResourceFactory.createResource(object)
                    : language.isEmpty()
                            ? ResourceFactory.createTypedLiteral(
                                    object,
                                    org.apache.jena.datatypes.TypeMapper.getInstance()
                                            .getSafeTypeByName(type))
                            : ResourceFactory.createLangLiteral(object, language);
            model.add(ResourceFactory.createResource(subject), ResourceFactory.createProperty(property), value);
        }
    }

    /**
     * Measures, and prints a table.
     *
     * @param arguments how many rounds, then the file of the shapes; without it, nothing is validated
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        List<ServiceDescription> services = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            services.add(description(i));
        }
        new Catalogues().measure(rounds, services, Path.of(System.getProperty("shapes", "none")));
    }

    private void measure(int rounds, List<ServiceDescription> services, Path shapes) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CpsvWriter writer = CpsvWriter.standard().withVocabularyStubs();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(ABOUT, services, RdfForm.TURTLE, text);
        byte[] bytes = text.toByteArray();
        Graph graph = RDFParser.create()
                .source(new java.io.ByteArrayInputStream(bytes))
                .lang(Lang.TURTLE)
                .toGraph();
        List<Words> words = new ArrayList<>();
        ModelFactory.createModelForGraph(graph).listStatements().forEach(statement -> words.add(Words.of(statement)));
        out.printf(
                Locale.ROOT,
                "### Catalogue (P11: %,d descriptions, %,d triples, %,d bytes of Turtle; at most 1.2)%n%n",
                SIZE,
                words.size(),
                bytes.length);
        out.println("| what | ours ms | plain Jena ms | ratio |");
        out.println("|---|---|---|---|");
        compare(
                "to Turtle",
                rounds,
                () -> writer.write(ABOUT, services, RdfForm.TURTLE, OutputStream.nullOutputStream()),
                () -> plain(words),
                out);
        if (Files.exists(shapes)) {
            CpsvShapes ours = CpsvShapes.load(shapes);
            CpsvData data = CpsvReader.standard().parse(bytes).orElseThrow();
            Shapes plain = Shapes.parse(RDFDataMgr.loadGraph(shapes.toString()));
            compare(
                    "through SHACL",
                    rounds,
                    () -> require(ours.check(data).isEmpty()),
                    () -> require(ShaclValidator.get().validate(plain, graph).conforms()),
                    out);
        }
    }

    private static void plain(List<Words> words) {
        Model model = ModelFactory.createDefaultModel();
        words.forEach(triple -> triple.addTo(model));
        RDFDataMgr.write(OutputStream.nullOutputStream(), model, RDFFormat.TURTLE_BLOCKS);
    }

    private static void require(boolean conforms) {
        if (!conforms) {
            throw new IllegalStateException("The catalogue does not conform");
        }
    }

    private void compare(String what, int rounds, Work ours, Work peer, PrintStream out) throws IOException {
        long leastOurs = Long.MAX_VALUE;
        long leastPeer = Long.MAX_VALUE;
        for (int round = 0; round <= rounds; round++) {
            long mine = time(ours);
            long theirs = time(peer);
            if (round > 0) {
                leastOurs = Math.min(leastOurs, mine);
                leastPeer = Math.min(leastPeer, theirs);
            }
        }
        out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.2f |%n",
                what,
                leastOurs / 1e6,
                leastPeer / 1e6,
                (double) leastOurs / leastPeer);
    }

    private long time(Work work) throws IOException {
        System.gc();
        long begin = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static ServiceDescription description(int number) {
        return ServiceDescription.builder(
                        ServiceId.parse("parauga-novads:pakalpojums:" + number),
                        LocalizedText.lv("Pakalpojums " + number).en("Service " + number))
                .summary(LocalizedText.lv("Ko šis pakalpojums dod un kam tas domāts.")
                        .en("What it gives, and to whom."))
                .owner(ServiceOwner.of(COUNCIL))
                .keywords(List.of(new Keyword(LocalizedText.lv("atļauja").en("permit"))))
                .channels(List.of(
                        Channel.portal(URI.create("https://latvija.gov.lv/" + number)),
                        Channel.builder(ChannelKind.MUNICIPAL_CENTRE)
                                .note(LocalizedText.lv("Klientu apkalpošanas centrā"))
                                .build()))
                .inputs(List.of(
                        Input.asked("property", LocalizedText.lv("Īpašums").en("Property"))))
                .outputs(List.of(new Output("permit", LocalizedText.lv("Atļauja"), Optional.empty(), Optional.empty())))
                .fees(List.of(new Fee.MunicipalFee(
                        LocalizedText.lv("Izskatīšana"),
                        new Money(new BigDecimal("12.50"), "EUR"),
                        Optional.empty(),
                        Optional.empty())))
                .processingTime(new ProcessingTime(1, TimeUnit.MONTH, Optional.empty()))
                .languages(List.of("lv"))
                .build();
    }
}
