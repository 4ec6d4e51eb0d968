// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.CpsvData;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.cpsv.Repair;
import lv.vienreiz.cpsv.ServiceCatalogue;
import lv.vienreiz.cpsv.rule.UnwritableException;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Reading;

/** Descriptions of services as data of CPSV-AP. */
final class RdfTexts {

    private RdfTexts() {}

    /** Tells whether a text is RDF, and no document of ours. */
    static boolean isRdf(byte[] bytes) {
        return Documents.typeOf(bytes).isEmpty() && RdfForm.of(bytes).isPresent();
    }

    /** The services in a text, with what stands beside them; repaired where that is asked. */
    static Reading<ServiceCatalogue> read(byte[] bytes, Optional<Repair> repair) {
        return repair.isPresent()
                ? repaired(bytes, repair.get())
                : CpsvReader.standard().read(bytes);
    }

    private static Reading<ServiceCatalogue> repaired(byte[] bytes, Repair repair) {
        Reading<CpsvData> parsed = CpsvReader.standard().parse(bytes);
        if (parsed.found().isEmpty()) {
            return new Reading.Unusable<>(parsed.findings());
        }
        CpsvData.Changed changed = parsed.orElseThrow().repaired(repair);
        Findings before = parsed.findings().and(changed.findings());
        return changed.data()
                .services()
                .fold(
                        usable -> new Reading.Usable<>(usable.value(), before.and(usable.findings())),
                        unusable -> new Reading.Unusable<>(before.and(unusable.findings())));
    }

    /**
     * The text of a description or catalogue, or nothing where such a document has no such form.
     *
     * @throws UnwritableException if the syntax cannot hold what the document says
     */
    static Optional<String> text(Object document, RdfForm form, boolean stubs) throws UnwritableException {
        if (document instanceof ServiceDescription description) {
            return Optional.of(text(ServiceCatalogue.of(List.of(description)), form, stubs));
        }
        return document instanceof ServiceCatalogue catalogue
                ? Optional.of(text(catalogue, form, stubs))
                : Optional.empty();
    }

    private static String text(ServiceCatalogue catalogue, RdfForm form, boolean stubs) throws UnwritableException {
        CpsvWriter writer = CpsvWriter.standard();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            (stubs ? writer.withVocabularyStubs() : writer).write(catalogue, form, out);
        } catch (UnwritableException unwritable) {
            throw unwritable;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Everything that is wrong with a text: its RDF, what shapes refuse, and what the rules of the domain find. */
    static Findings check(byte[] bytes, Function<ServiceDescription, Findings> rules, Optional<CpsvShapes> shapes) {
        Reading<CpsvData> parsed = CpsvReader.standard().parse(bytes);
        if (parsed.found().isEmpty()) {
            return parsed.findings();
        }
        CpsvData data = parsed.orElseThrow();
        Reading<ServiceCatalogue> reading = data.services();
        Findings all = parsed.findings().and(reading.findings());
        if (shapes.isPresent()) {
            all = all.and(shapes.get().check(data.withVocabularyStubs()));
        }
        all = all.and(CpsvShapes.checkFurther(data));
        for (ServiceDescription description :
                reading.found().map(ServiceCatalogue::services).orElse(List.of())) {
            all = all.and(of(description, rules.apply(description)));
        }
        return all;
    }

    /** What was found in one of several descriptions, placed below its identity; else equal findings would be one. */
    private static Findings of(ServiceDescription description, Findings findings) {
        String place = "/" + description.id().value().replace("~", "~0").replace("/", "~1");
        List<Finding> placed = findings.stream()
                .map(finding -> new Finding(
                        finding.rule(),
                        finding.variant(),
                        finding.severity(),
                        Location.at(place + finding.location().path()),
                        finding.arguments()))
                .toList();
        return new Findings(placed, findings.skipped(), findings.switchedOff());
    }
}
