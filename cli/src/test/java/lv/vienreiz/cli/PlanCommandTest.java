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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.CataloguePlan;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterOffer;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.text.LocalizedText;
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

    private static CataloguePlan report(Run run) {
        return Documents.read(CataloguePlan.class, run.out().getBytes(StandardCharsets.UTF_8))
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
        CataloguePlan report = report(run);

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
        String schema = Run.of("schema", "catalogue-plan").out();

        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(new ObjectMapper().readTree(run.out())))
                .isEmpty();
        assertThat(report(run).cost().hours()).isEqualByComparingTo("2");
        assertThat(run.err()).contains("RULE-79");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void theTableForSpreadsheetsHasARowForEachServiceAndRegister() {
        Run run = Run.of("plan", TREES, "--format", "csv", "--as-of", DAY, "--expenses", "2");

        assertThat(run.out().split("\r\n"))
                .containsExactly(
                        "register,registerName,holder,service,serviceName,inputs,grounds,casesPerYear,hoursPerYear,eurosPerYear",
                        "CADASTRE,,,tree-felling-permit,Tree-felling permit,boundary,FORBIDDEN,380,570,760",
                        "LAND_REGISTER,,,tree-felling-permit,Tree-felling permit,property,FORBIDDEN,380,570,760");
        assertThat(run.err()).contains("RULE-79");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Run.of("plan", CATALOGUE, "--format", "csv", "--as-of", DAY).out())
                .contains("E_HEALTH,", "OVERLOOKED");
    }

    @Test
    void tellsWhoCouldDeliverWhatPeopleAreAskedFor() {
        assertThat(Run.of("plan", CATALOGUE, "--as-of", DAY).out())
                .containsPattern("E_HEALTH +\\p{L}.*must not be asked: 2")
                .contains("    social-rehabilitation: Referral of a doctor");
    }

    @Test
    void rightsThatEndSoonOrAreNearlyUsedUpAreReported() throws IOException {
        Files.copy(Path.of(TREES), folder.resolve("trees.json"));
        Files.copy(Path.of(REGISTERS), folder.resolve("registers.json"));
        DataPermission permission = DataPermission.builder("100200", Registers.LAND_REGISTER, "a permit")
                .quota(100L)
                .used(97L)
                .validUntil(OffsetDateTime.parse("2026-12-21T12:00:00+02:00"))
                .build();
        Documents.write(permission, folder.resolve("permission.json"));

        Run run = Run.of("plan", folder.toString(), "--as-of", DAY);
        Run shorter = Run.of("plan", folder.toString(), "--as-of", DAY, "--within", "29");
        Run json = Run.of("plan", folder.toString(), "--as-of", DAY, "--format", "json");

        assertThat(run.out())
                .contains("What ends within 30 days, or is nearly used up:", "permission 100200", "uses left: 3")
                .contains("last day 2026-12-21");
        assertThat(shorter.out()).contains("uses left: 3").doesNotContain("last day");
        assertThat(report(json).endings()).hasSize(2);
        assertThat(Run.of("plan", folder.toString(), "--within", "-1").exit()).isEqualTo(2);
    }

    @Test
    void anInputOfSeveralServicesIsShownWithItsParts() throws IOException {
        Input land = new Input(
                "land",
                LocalizedText.lv("Zeme").en("Land"),
                Optional.of(Registers.LAND_REGISTER),
                List.of("owner", "borders"),
                true);
        Documents.write(
                ServiceDescription.builder(ServiceId.parse("land"), LocalizedText.lv("Zeme"))
                        .inputs(List.of(land))
                        .build(),
                folder.resolve("service.json"));
        Documents.write(
                RegisterDirectory.builder()
                        .offers(List.of(offer("owners", "owner"), offer("borders", "borders")))
                        .build(),
                folder.resolve("registers.json"));

        assertThat(Run.of("plan", folder.toString()).out())
                .contains(
                        "Land  from LAND_REGISTER  owner: LV/GOV/90000000031/land/owners; borders: LV/GOV/90000000031")
                .contains("from registers: 1;");
    }

    private static RegisterOffer offer(String service, String field) {
        RegisterService register =
                new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/" + service));
        return RegisterOffer.builder(register).fields(List.of(field)).build();
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

    @ParameterizedTest
    @CsvSource({"'',DOC-EMPTY", "'{\"id\": \"a\", \"name\":',DOC-TRUNCATED", "'{}',DOC-KIND"})
    void aBrokenFileInAFolderIsToldAndNotPassedOver(String text, String rule) throws IOException {
        Files.copy(Path.of(TREES), folder.resolve("trees.json"));
        Files.writeString(folder.resolve("broken.json"), text);
        Files.writeString(folder.resolve("data.ttl"), "@prefix a: <urn:a:> .\na:b a:c a:d .");

        Run run = Run.of("plan", folder.toString(), "--registers", REGISTERS);

        assertThat(run.err()).contains("broken.json", rule).doesNotContain("data.ttl");
        assertThat(run.exit()).isEqualTo(2);
    }
}
