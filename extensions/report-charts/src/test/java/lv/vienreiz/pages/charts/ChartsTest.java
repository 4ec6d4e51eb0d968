// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.pages.ReportFigure;
import lv.vienreiz.pages.ReportPage;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    static PortfolioAssessment portfolio(String model) {
        Assessment assessment = Assessment.of(AssessmentModels.find(model).orElseThrow());
        List<ServiceAssessment> services = Stream.of("one", "two", "three", "four")
                .map(id -> assessment.assess(
                        service(id),
                        Evidence.builder(ServiceId.parse(id), AS_OF)
                                .importance(ImportanceLevel.MEDIUM)
                                .build()))
                .toList();
        return assessment.portfolio(services, AS_OF);
    }

    private static ServiceDescription service(String id) {
        boolean web = id.length() == 3;
        return ServiceDescription.builder(
                        ServiceId.parse(id),
                        LocalizedText.lv("Pakalpojums " + id).en("Service " + id))
                .status(ServiceStatus.OFFERED)
                .owner(ServiceOwner.of(Organisation.of(
                        LocalizedText.lv(web ? "Parauga novads" : "Parauga aģentūra"), OrganisationKind.MUNICIPALITY)))
                .addChannel(Channel.of(web ? ChannelKind.E_ADDRESS : ChannelKind.POST))
                .build();
    }

    static List<String> models() {
        return AssessmentModels.names();
    }

    static Document page(PortfolioAssessment portfolio) {
        return Jsoup.parse(Charts.in(ReportPage.of(portfolio, Language.LATVIAN, Language.ENGLISH), portfolio)
                .html());
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachChartIsAPictureWithWordsAndItsNumbersBesideIt(String model) throws IOException {
        Document page = page(portfolio(model));
        String folder = System.getProperty("charts.pages");
        if (folder != null) {
            Files.writeString(Path.of(folder, model + ".html"), page.outerHtml());
        }

        assertThat(page.select(".chart").isEmpty()).isEqualTo(model.equals("sdg-readiness"));
        for (Element chart : page.select(".chart")) {
            assertThat(chart.select("table tbody tr")).isNotEmpty();
            for (Element svg : chart.select("svg")) {
                assertThat(svg.attr("role")).isEqualTo("img");
                assertThat(svg.attr("viewBox")).isEqualTo("0 0 440 340");
                assertThat(svg.attr("aria-label")).contains(": ");
                assertThat(svg.select("path, rect")).hasSizeGreaterThan(3);
            }
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".chart [clip-path]")).allSatisfy(clipped -> assertThat(
                        page.getElementById(clipped.attr("clip-path").replaceAll("url\\(#|\\)", "")))
                .isNotNull());
    }

    @Test
    void countsTheServicesOfEachLevelInBothLanguages() {
        PortfolioAssessment portfolio = portfolio("service-maturity");
        ReportFigure figure = Charts.of(portfolio).get(0);

        assertThat(figure.table().rows()).hasSize(portfolio.model().levels().size());
        assertThat(figure.table().rows().stream()
                        .mapToInt(row -> Integer.parseInt(row.get(1).inOrFirst(Language.ENGLISH)))
                        .sum())
                .isEqualTo(4);
        assertThat(figure.alternative().inOrFirst(Language.LATVIAN)).startsWith("Pakalpojumi pa līmeņiem. 0 ");
        assertThat(figure.drawings()).containsOnlyKeys(Language.LATVIAN, Language.ENGLISH);
    }

    @Test
    void meansAreThoseOfTheServicesThatHaveAScore() {
        PortfolioAssessment portfolio = portfolio("digital-principles");
        List<Double> scores = portfolio.services().stream()
                .flatMap(service -> service.scores().score("digital").decimal(10).stream())
                .map(Number::doubleValue)
                .toList();

        String shown = Charts.of(portfolio).get(0).table().rows().get(0).get(1).inOrFirst(Language.ENGLISH);

        assertThat(Double.parseDouble(shown))
                .isEqualTo(
                        scores.stream().mapToDouble(x -> x).average().orElseThrow(),
                        org.assertj.core.data.Offset.offset(0.006));
    }

    @Test
    void theSameInputGivesTheSameBytesWhateverTheLocaleOfTheMachine() {
        PortfolioAssessment portfolio = portfolio("digital-principles");
        List<ReportFigure> first = Charts.of(portfolio);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Charts.of(portfolio)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMachineWithoutFontsIsToldWhatToInstall(@TempDir Path folder) throws IOException, InterruptedException {
        Path configuration = Files.writeString(
                folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig><dir>none</dir></fontconfig>");
        ProcessBuilder child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + folder,
                        "-cp",
                        classPath(),
                        WithoutFonts.class.getName())
                .redirectErrorStream(true);
        child.environment().put("FONTCONFIG_FILE", configuration.toString());
        child.environment().put("XDG_CACHE_HOME", folder.toString());

        Process process = child.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("Java found no font to draw charts with; install fontconfig and a font");
    }

    private static String classPath() {
        return Stream.of(Charts.class, WithoutFonts.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(java.net.URI.create(place.toString())).toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Wording.TEXTS.keys(Language.LATVIAN)).isEqualTo(Wording.TEXTS.keys(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("models")
    void comparisonAndDevelopmentAreDrawnWithTheirNumbers(String name) {
        PortfolioAssessment portfolio = portfolio(name);
        Standing own = Standing.of(portfolio);
        Comparison comparison = Comparison.of(portfolio, Optional.of(own), Optional.empty());
        Development development = new Development(List.of(Snapshot.of(portfolio)));

        List<ReportFigure> compared = Charts.of(comparison, portfolio.model());
        List<ReportFigure> developed = Charts.of(development, portfolio.model());

        if (name.equals("sdg-readiness")) {
            assertThat(compared).isEmpty();
            assertThat(developed).isEmpty();
            return;
        }
        assertThat(compared.get(0).table().columns()).hasSize(3);
        assertThat(compared.get(0).table().rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(1))
                .isEqualTo(row.get(2)));
        assertThat(developed.get(0).table().rows()).hasSize(1);
        assertThat(developed.get(0).table().rows().get(0).get(0).inOrFirst(Language.ENGLISH))
                .isEqualTo("2026-11-22");
    }

    @Test
    void sharesOfServicesOfAComparisonSumToAHundred() {
        PortfolioAssessment portfolio = portfolio("service-maturity");
        ReportFigure figure = Charts.of(
                        Comparison.of(portfolio, Optional.of(Standing.of(portfolio)), Optional.empty()),
                        portfolio.model())
                .get(0);

        assertThat(figure.table().rows().stream()
                        .mapToDouble(row -> Double.parseDouble(row.get(1).inOrFirst(Language.ENGLISH)))
                        .sum())
                .isEqualTo(100, org.assertj.core.data.Offset.offset(0.6));
        assertThat(Charts.of(portfolio)).hasSizeGreaterThan(1);
    }
}
