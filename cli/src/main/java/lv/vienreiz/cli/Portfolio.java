// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.assessment.AssessedService;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.rule.Bundle;

/** Gathers descriptions, what is known of the services, and the other documents among which evidence is looked for. */
final class Portfolio {

    private final Session session;
    private final Map<ServiceId, ServiceDescription> services = new LinkedHashMap<>();
    private final Map<ServiceId, Evidence> evidence = new LinkedHashMap<>();
    private final Map<ServiceId, Input.Text> evidenceTexts = new HashMap<>();
    private final List<Object> others = new ArrayList<>();
    private final List<AssessmentReport> reports = new ArrayList<>();
    private Exit exit = Exit.FINE;

    Portfolio(Session session) {
        this.session = session;
    }

    /** Takes one text; what is wrong with it is told by file and line, and what cannot be used is left out. */
    void add(Input input) {
        if (input instanceof Input.Trouble trouble) {
            refuse(trouble.name(), trouble.reason().words(session.words()));
            return;
        }
        Input.Text text = (Input.Text) input;
        if (RdfTexts.isRdf(text.bytes())) {
            return;
        }
        Reading<?> reading = Documents.read(text.bytes());
        for (Finding finding : reading.findings()) {
            session.err().println(TextReport.line(text.name(), finding, session));
        }
        exit = exit.orWorse(Exit.of(reading.findings()));
        reading.found().ifPresent(document -> add(text, document));
    }

    private void add(Input.Text text, Object document) {
        String name = text.name();
        if (document instanceof ServiceDescription service) {
            if (services.putIfAbsent(service.id(), service) != null) {
                refuse(name, session.say("assess.twice", "service", service.id()));
            }
        } else if (document instanceof Evidence known) {
            if (evidence.putIfAbsent(known.service(), known) != null) {
                refuse(name, session.say("assess.twice", "service", known.service()));
            } else {
                evidenceTexts.put(known.service(), text);
            }
        } else if (document instanceof AssessmentReport report) {
            reports.add(report);
        } else {
            others.add(document);
        }
    }

    private void refuse(String name, String words) {
        session.err().println("vienreiz: " + name + ": " + words);
        exit = exit.orWorse(Exit.UNREADABLE);
    }

    /** Evidence about a service that is not among the descriptions would count for nothing; that is told. */
    void tellStrangers() {
        for (ServiceId service : evidence.keySet()) {
            if (!services.containsKey(service)) {
                session.err().println("vienreiz: " + session.say("assess.stranger", "service", service));
                exit = exit.orWorse(Exit.FINDINGS);
            }
        }
    }

    boolean isEmpty() {
        return services.isEmpty();
    }

    /** The report of an earlier run, where there is one instead of descriptions. */
    Optional<AssessmentReport> report() {
        return services.isEmpty() && reports.size() == 1 ? Optional.of(reports.get(0)) : Optional.empty();
    }

    /** Tells what contradicts itself in the evidence, as far as it is an error, by file and line. */
    void tellErrors(PortfolioAssessment assessed) {
        for (ServiceAssessment service : assessed.services()) {
            Input.Text text = evidenceTexts.get(service.service().id());
            Evidence known = evidence.get(service.service().id());
            Findings errors = Findings.of(service.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList());
            if (text == null || known == null || errors.isEmpty()) {
                continue;
            }
            for (Finding finding : Documents.locate(errors, known, text.bytes())) {
                session.err().println(TextReport.line(text.name(), finding, session));
            }
            exit = exit.orWorse(Exit.FINDINGS);
        }
    }

    /** The day of the newest evidence about what is described; where there is none, nothing is known of any day. */
    Optional<LocalDate> newest() {
        return evidence.values().stream()
                .filter(known -> services.containsKey(known.service()))
                .map(Evidence::asOf)
                .max(Comparator.naturalOrder());
    }

    /** The services with what is known of each by a day; of a service without evidence its description alone. */
    List<AssessedService> assessed(LocalDate day) {
        return services.values().stream()
                .map(service -> new AssessedService(
                        service, Optional.ofNullable(evidence.get(service.id())).orElseGet(() -> Evidence.builder(
                                        service.id(), day)
                                .build())))
                .toList();
    }

    Bundle bundle() {
        List<Object> all = new ArrayList<>(services.values());
        all.addAll(others);
        return Bundle.of(all);
    }

    Exit exit() {
        return exit;
    }
}
