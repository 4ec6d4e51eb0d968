// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.cpsv.ServiceCatalogue;
import lv.vienreiz.cpsv.rule.UnwritableException;
import lv.vienreiz.cpsv.xsd.CoreVocabularyXml;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.pages.CardPage;
import lv.vienreiz.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a document in another form, whole or not at all: without loss as JSON or XML, for people as HTML. */
@Command(name = "convert", versionProvider = ProgramVersion.class)
final class ConvertCommand implements Callable<Integer> {

    /** A form that a document can be written in. */
    enum Target {
        JSON,
        XML,
        /** A card for people; only of a description of a service, and for reading only. */
        HTML,
        /** Turtle; of a description, or a catalogue of them. */
        TTL,
        /** JSON-LD; of a description, or a catalogue of them. */
        JSONLD,
        /** RDF/XML; of a description, or a catalogue of them. */
        RDFXML,
        /** The official XML form of CPSV-AP; only of a description, and for other programs only. */
        CPSVXML;

        private Optional<RdfForm> rdf() {
            return RdfForm.ofEnding(toString());
        }

        /** Of data of CPSV-AP the whole catalogue, or its one service where this form holds one document. */
        Object of(ServiceCatalogue catalogue) {
            return rdf().isEmpty() && catalogue.services().size() == 1
                    ? catalogue.services().get(0)
                    : catalogue;
        }

        /** The text, or nothing where such a document has no such form. */
        Optional<String> text(Object document, Language language, boolean stubs) throws UnwritableException {
            if (rdf().isPresent()) {
                return RdfTexts.text(document, rdf().get(), stubs);
            }
            if (this == CPSVXML || document instanceof ServiceCatalogue) {
                return Optional.empty();
            }
            if (this == HTML) {
                Language other = language.equals(Language.LATVIAN) ? Language.ENGLISH : Language.LATVIAN;
                return document instanceof ServiceDescription service
                        ? Optional.of(CardPage.of(service, language, other).html())
                        : Optional.empty();
            }
            return Optional.of(Documents.text(document, this == JSON ? WrittenForm.JSON : WrittenForm.XML));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert.in")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert.out")
    private String out = "";

    @Option(names = "--to", paramLabel = "json|xml|html|ttl|jsonld|rdfxml|cpsvxml", descriptionKey = "convert.to")
    private @Nullable Target to;

    @Option(names = "--stubs", descriptionKey = "convert.stubs")
    private boolean stubs;

    @Mixin
    private RepairOptions repair = new RepairOptions();

    @Spec
    private @Nullable CommandSpec spec;

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Target target = target();
        if (repair.isIdle()) {
            throw misuse("convert.idle");
        }
        Optional<Path> file = out.equals("-") ? Optional.empty() : Optional.of(file());
        Input input = new Inputs(session.in()).read(in);
        if (input instanceof Input.Trouble trouble) {
            return failed(trouble.name(), trouble.reason().words(session.words()))
                    .code();
        }
        Input.Text text = (Input.Text) input;
        boolean rdf = RdfTexts.isRdf(text.bytes());
        if (repair.isWanted() && !rdf) {
            return failed(text.name(), session.say("convert.noRepair")).code();
        }
        Reading<?> reading =
                rdf ? RdfTexts.read(text.bytes(), repair.repair(session.language())) : Documents.read(text.bytes());
        reading.findings().forEach(finding -> tell(text.name(), finding));
        Exit exit = Exit.of(reading.findings());
        if (reading.found().isEmpty()) {
            return nothing().orWorse(exit).code();
        }
        Object document = reading.found().get();
        if (document instanceof ServiceCatalogue catalogue) {
            document = target.of(catalogue);
            if (document instanceof ServiceDescription) {
                catalogue.besideServices().forEach(finding -> tell(text.name(), finding));
            }
        }
        return write(document, target, file).orWorse(exit).code();
    }

    private Exit write(Object document, Target target, Optional<Path> file) throws IOException {
        if (target == Target.CPSVXML && document instanceof ServiceDescription service) {
            return official(service, file);
        }
        Optional<String> written;
        try {
            written = target.text(document, session.language(), stubs);
        } catch (UnwritableException unwritable) {
            tell(in, unwritable.finding());
            return nothing();
        }
        if (written.isEmpty()) {
            String key = document instanceof ServiceCatalogue
                    ? "convert.several"
                    : target == Target.HTML ? "convert.card" : "convert.rdf";
            return failed(out, session.say(key));
        }
        return write(written.get(), file);
    }

    private void tell(String name, Finding finding) {
        session.err().println(TextReport.line(name, finding, session));
    }

    private Exit nothing() {
        session.err().println("vienreiz: " + session.say("convert.nothing", "out", out));
        return Exit.FINDINGS;
    }

    /** Writes the official XML form, unless the description lacks what it demands. */
    private Exit official(ServiceDescription service, Optional<Path> file) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Findings lacking = CoreVocabularyXml.standard().write(service, text);
        lacking.forEach(finding -> tell(in, finding));
        return lacking.isEmpty() ? write(text.toString(StandardCharsets.UTF_8), file) : nothing();
    }

    private Exit write(String text, Optional<Path> file) {
        if (file.isEmpty()) {
            session.out().print(text);
            return Exit.FINE;
        }
        try {
            WholeFile.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
            return Exit.FINE;
        } catch (IOException failed) {
            return failed(out, Inputs.reason(failed).wordsOfWriting(session.words()));
        }
    }

    private Exit failed(String name, String words) {
        session.err().println("vienreiz: " + name + ": " + words);
        return Exit.UNREADABLE;
    }

    private Target target() {
        if (to != null) {
            return to;
        }
        if (out.toLowerCase(Locale.ROOT).endsWith(".rdf")) {
            return Target.RDFXML;
        }
        for (Target target : Target.values()) {
            if (out.toLowerCase(Locale.ROOT).endsWith("." + target)) {
                return target;
            }
        }
        throw misuse("convert.form");
    }

    private Path file() throws IOException {
        Path file;
        try {
            file = Path.of(out);
        } catch (InvalidPathException impossible) {
            throw misuse("convert.name");
        }
        if (Files.isDirectory(file)) {
            throw misuse("convert.folder");
        }
        if (!in.equals("-") && Files.exists(file) && Files.exists(Path.of(in)) && Files.isSameFile(file, Path.of(in))) {
            throw misuse("convert.same");
        }
        return file;
    }

    private ParameterException misuse(String key) {
        return Misuse.of(Objects.requireNonNull(spec).commandLine(), session.say(key, "out", out));
    }
}
