// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.model.Criterion;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Severity;

/** Finds where evidence, claims and result do not fit together. */
final class Contradictions {

    private final List<Finding> found = new ArrayList<>();
    private final ServiceAssessment result;
    private final Evidence evidence;

    private Contradictions(ServiceAssessment result, Evidence evidence) {
        this.result = result;
        this.evidence = evidence;
    }

    static Findings in(ServiceAssessment result, Evidence evidence, Examiner examiner) {
        Contradictions search = new Contradictions(result, evidence);
        search.claim();
        search.cases();
        for (int i = 0; i < evidence.declarations().size(); i++) {
            search.declaration(evidence.declarations().get(i), "/declarations/" + i, examiner);
        }
        search.later();
        search.unclear();
        search.gap();
        return Findings.of(search.found);
    }

    private void claim() {
        int claimed = evidence.claimed(result.model().id()).orElse(0);
        if (claimed == 0 || !result.hasLevel()) {
            return;
        }
        int computed = result.level().rank();
        if (claimed > computed) {
            find(
                    AssessmentRule.CLAIM,
                    "",
                    Severity.ERROR,
                    "/claimedLevel",
                    Map.of("claimed", "" + claimed, "computed", "" + computed));
        }
    }

    private void cases() {
        Optional<Long> cases = evidence.cases().map(CaseEvidence::cases);
        if (evidence.claimed(result.model().id()).equals(Optional.of(0)) && cases.orElse(0L) > 0) {
            find(AssessmentRule.CASES, "", Severity.ERROR, "/claimedLevel", Map.of("cases", "" + cases.orElse(0L)));
        }
        if (cases.equals(Optional.of(0L)) && result.service().publication().isPresent()) {
            find(AssessmentRule.CASES, "none", Severity.WARNING, "/cases", Map.of());
        }
    }

    private void declaration(Declaration declaration, String path, Examiner examiner) {
        if (!declaration.concerns(result.model().id())) {
            return;
        }
        Map<String, String> named = Map.of("criterion", declaration.criterion().value());
        Optional<Criterion> criterion = result.model().criteria().stream()
                .filter(c -> c.id().equals(declaration.criterion()))
                .findFirst();
        if (criterion.isEmpty()) {
            find(AssessmentRule.EVIDENCE, "unknown", Severity.WARNING, path, named);
            return;
        }
        if (declaration.verdict().lets() && !declaration.isReferenced()) {
            find(AssessmentRule.EVIDENCE, "unreferenced", Severity.WARNING, path, named);
        }
        examiner.byFacts(criterion.get())
                .map(Answer::verdict)
                .ifPresent(fact -> facts(declaration.verdict(), fact, path, named));
    }

    private void facts(Verdict declared, Verdict fact, String path, Map<String, String> named) {
        if (fact == Verdict.NOT_MET && declared.lets()) {
            String variant = declared == Verdict.MET ? "" : "exempt";
            find(AssessmentRule.FACTS, variant, Severity.ERROR, path, named);
        }
        if (fact == Verdict.MET && (declared == Verdict.NOT_MET || declared == Verdict.NOT_APPLICABLE)) {
            String variant = declared == Verdict.NOT_MET ? "denied" : "needless";
            find(AssessmentRule.FACTS, variant, Severity.WARNING, path, named);
        }
    }

    /** What was not yet known on the date of the data proves nothing, and is told. */
    private void later() {
        evidence.cases().map(CaseEvidence::to).ifPresent(to -> later("", to, "/cases/to"));
        for (int i = 0; i < evidence.measurements().size(); i++) {
            later("", evidence.measurements().get(i).to(), "/measurements/" + i + "/to");
        }
        result.service()
                .publication()
                .flatMap(Publication::reviewedOn)
                .ifPresent(reviewed -> later("Review", reviewed, "/asOf"));
    }

    private void later(String what, LocalDate day, String path) {
        if (day.isAfter(evidence.asOf())) {
            find(
                    AssessmentRule.EVIDENCE,
                    "later" + what,
                    Severity.WARNING,
                    path,
                    Map.of("date", day.toString(), "asOf", evidence.asOf().toString()));
        }
    }

    private void unclear() {
        String unclear = result.missing().stream()
                .filter(missing -> missing.verdict() == Verdict.UNCLEAR)
                .map(missing -> missing.criterion().id().value())
                .collect(Collectors.joining(", "));
        if (!unclear.isEmpty()) {
            find(AssessmentRule.EVIDENCE, "", Severity.WARNING, "", Map.of("criteria", unclear));
        }
    }

    private void gap() {
        if (result.gap() > 0) {
            find(
                    AssessmentRule.GAP,
                    "",
                    Severity.WARNING,
                    "/importance",
                    Map.of(
                            "level", "" + result.level().rank(),
                            "target", "" + result.target().orElse(0),
                            "gap", "" + result.gap()));
        }
    }

    private void find(AssessmentRule rule, String variant, Severity severity, String path, Map<String, String> facts) {
        found.add(new Finding(rule, variant, severity, Location.at(path), facts));
    }
}
