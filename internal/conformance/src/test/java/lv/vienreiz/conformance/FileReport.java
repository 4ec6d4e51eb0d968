// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.vienreiz.cpsv.CpsvData;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.cpsv.Repair;
import lv.vienreiz.cpsv.ServiceCatalogue;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;

/**
 * What became of one file. A file without services is looked at as a whole, as if it were one.
 *
 * @param name the file
 * @param read whether it could be read as RDF
 * @param services the services in it, or 1
 * @param descriptions the services of which a description could be made
 * @param notes how many losses, guesses and older terms were found in reading
 * @param violations what the shapes refuse, with the vocabularies added
 * @param conformingWithStubs the services that conform as they are, with the vocabularies added
 * @param repairable the services of which every violation is of a kind that can be repaired
 * @param conformingAfterRepair those of the repairable ones that conform after repair
 * @param repairs how many repairs were made
 * @param missing which facts are missing in the rest, with their number
 */
record FileReport(
        String name,
        boolean read,
        int services,
        int descriptions,
        int notes,
        int violations,
        int conformingWithStubs,
        int repairable,
        int conformingAfterRepair,
        int repairs,
        Map<String, Integer> missing) {

    static FileReport of(String name, byte[] bytes, CpsvShapes shapes, Repair repair) {
        Reading<CpsvData> parsed = CpsvReader.standard().parse(bytes);
        if (parsed.found().isEmpty()) {
            return new FileReport(name, false, 0, 0, parsed.findings().all().size(), 0, 0, 0, 0, 0, Map.of());
        }
        CpsvData data = parsed.orElseThrow();
        Reading<ServiceCatalogue> services = data.services();
        CpsvData migrated = data.migrated().data();
        List<CpsvData> parts = migrated.eachService().isEmpty() ? List.of(migrated) : migrated.eachService();
        List<CpsvData> asTheyAre = data.eachService().isEmpty() ? List.of(data) : data.eachService();
        CpsvData.Changed repairedWhole = data.repaired(repair);
        List<CpsvData> repaired = repairedWhole.data().eachService().isEmpty()
                ? List.of(repairedWhole.data())
                : repairedWhole.data().eachService();
        int conforming = 0;
        int repairable = 0;
        int after = 0;
        int violations = 0;
        Map<String, Integer> missing = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Findings before = shapes.check(parts.get(i).withVocabularyStubs());
            Findings left = shapes.check(repaired.get(i).withVocabularyStubs());
            violations += before.all().size();
            conforming += shapes.check(asTheyAre.get(i).withVocabularyStubs()).isEmpty() ? 1 : 0;
            boolean mendable = before.stream().allMatch(repair::mends);
            repairable += mendable ? 1 : 0;
            after += mendable && left.isEmpty() ? 1 : 0;
            left.forEach(finding -> missing.merge(fact(finding), 1, Integer::sum));
        }
        return new FileReport(
                name,
                true,
                parts.size(),
                services.found().map(found -> found.services().size()).orElse(0),
                services.findings().all().size(),
                violations,
                conforming,
                repairable,
                after,
                (int) repairedWhole.findings().stream()
                        .filter(finding -> finding.rule().id().value().equals("CPSV-12"))
                        .count(),
                missing);
    }

    private static String fact(Finding finding) {
        Map<String, String> facts = finding.arguments();
        return switch (finding.variant()) {
            case "missing" -> facts.get("property") + " of " + facts.get("type");
            case "many" -> "one " + facts.get("property") + " of " + facts.get("type");
            default -> finding.variant() + " of " + facts.get("property") + " (" + facts.get("expected") + ")";
        };
    }

    static String table(List<FileReport> reports) {
        List<String> lines = new ArrayList<>();
        lines.add("| file | services | described | notes on reading | violations | conform as they are | repairable"
                + " | conform after repair | repairs | still missing |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        for (FileReport report : reports) {
            lines.add("| " + report.name() + " | " + report.services() + " | " + report.descriptions() + " | "
                    + report.notes() + " | " + report.violations() + " | " + report.conformingWithStubs() + " | "
                    + report.repairable() + " | " + report.conformingAfterRepair() + " | " + report.repairs() + " | "
                    + report.missing().entrySet().stream()
                            .map(fact -> fact.getValue() + " × " + fact.getKey())
                            .collect(Collectors.joining("; "))
                    + " |");
        }
        return String.join("\n", lines) + "\n";
    }
}
