// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.document.Documents;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.OnceOnlyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final String FLOWS = EXAMPLES.resolve("data-flows").toString();
    private static final String CATALOGUE = EXAMPLES.resolve("catalogue").toString();
    private static final String TREES =
            EXAMPLES.resolve("catalogue/services/tree-felling-permit.json").toString();
    private static final String REGISTERS =
            EXAMPLES.resolve("catalogue/registers/sample-registers.json").toString();
    private static final String DAY = "2026-11-21";

    @TempDir
    private Path folder;

    private static OnceOnlyReport report(Run run) {
        return Documents.read(OnceOnlyReport.class, run.out().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @Test
    void plansADescriptionAgainstADirectory() {
        Run run = Run.of("plan", TREES, "--registers", REGISTERS, "--as-of", DAY);

        assertThat(run.out())
                .contains("tree-felling-permit", "from LAND_REGISTER", "permission 100200", "asked of the person");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void theFlowsThatTheSourcesNameAskPeopleForNothingThatARegisterHolds() {
        Run run = Run.of("plan", FLOWS, "--format", "json", "--as-of", DAY);
        OnceOnlyReport report = report(run);

        assertThat(report.plans()).hasSize(3).allSatisfy(plan -> assertThat(plan.notDelivered())
                .isEmpty());
        assertThat(report.plans().stream().flatMap(plan -> plan.asked().stream()))
                .extracting(input -> input.key())
                .containsExactly("householdExpenses");
        assertThat(report.plans().stream()
                        .filter(plan -> plan.service().value().startsWith("sopa"))
                        .flatMap(plan -> plan.requests().stream())
                        .map(request -> request.service().register().code()))
                .containsExactly("CADASTRE", "TECHNICAL_SUPERVISION", "RURAL_SUPPORT");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aCatalogueIsRankedByWhatTheSilenceOfRegistersCostsPeople() {
        Run run = Run.of("plan", CATALOGUE, "--as-of", DAY);

        assertThat(run.out())
                .contains("What registers could deliver and do not, at 1.5 h and EUR 1.5", "E_HEALTH", "error RULE-79");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void peopleWhoBringCertificatesAreCountedByTheCasesOfTheService() {
        Run run = Run.of("plan", TREES, "--as-of", DAY, "--expenses", "2");

        assertThat(run.out()).contains("380 certificates a year, 570 h, EUR 760");
    }

    @Test
    void theReportIsADocumentOfItsSchema() throws IOException {
        Run run = Run.of("plan", CATALOGUE, "--format", "json", "--as-of", DAY, "--hours", "2", "--expenses", "0.5");
        String schema = Run.of("schema", "once-only-report").out();

        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(new ObjectMapper().readTree(run.out())))
                .isEmpty();
        assertThat(report(run).cost().hours()).isEqualByComparingTo("2");
        assertThat(run.err()).contains("RULE-79");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void withoutADirectoryNothingIsDelivered() {
        Run run = Run.of("plan", TREES, "--format", "json", "--as-of", DAY);
        OnceOnlyPlan plan = report(run).plans().get(0);

        assertThat(plan.requests()).isEmpty();
        assertThat(plan.notDelivered()).hasSize(2);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void whatTheProfileDoesNotKnowIsNoFinding() {
        Run run = Run.of("plan", TREES, "--as-of", DAY, "--profile", "M-2013");

        assertThat(run.out()).contains("must not be asked").doesNotContain("RULE-79");
        assertThat(run.exit()).isZero();
    }

    @Test
    void speaksLatvian() {
        Run run = Run.of("plan", TREES, "--registers", REGISTERS, "--lang", "lv");

        assertThat(run.out()).contains("no LAND_REGISTER", "atļauja 100200", "prasa personai");
    }

    @Test
    void readsADescriptionFromStandardInput() throws IOException {
        Run run =
                Run.withInput(Files.readString(Path.of(TREES)), "plan", "-", "--registers", REGISTERS, "--lang", "en");

        assertThat(run.out()).contains("from CADASTRE");
    }

    @Test
    void severalDirectoriesAreAmbiguous() throws IOException {
        for (String name : new String[] {"a.json", "b.json"}) {
            Files.copy(Path.of(REGISTERS), folder.resolve(name));
        }
        Files.copy(Path.of(TREES), folder.resolve("c.json"));

        Run run = Run.of("plan", folder.toString());
        Run chosen = Run.of("plan", folder.toString(), "--registers", REGISTERS);

        assertThat(run.err()).contains("several directories of registers");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(chosen.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../examples/catalogue/agreements/ur-parauga-2026.json | this is neither the description      | tas nav ne pakalpojuma apraksts
            ../examples/catalogue/agreements                      | There is no description of a service | Nav neviena pakalpojuma apraksta
            /none                                                 | there is no such file                | tāda faila nav
            ../examples/catalogue/services --registers ../examples/catalogue/services/area-payments.json | is no directory of registers | nav reģistru direktorija
            ../examples/catalogue/services --hours -1             | cannot be negative                   | nevar būt negatīvi
            """)
    void unusableInputIsExplained(String line, String english, String latvian) {
        Run run = Run.of(("plan " + line).split(" "));
        Run speaksLatvian = Run.of(("plan " + line + " --lang lv").split(" "));

        assertThat(run.err()).contains(english);
        assertThat(speaksLatvian.err()).contains(latvian);
        assertThat(run.exit() + speaksLatvian.exit()).isEqualTo(4);
    }
}
