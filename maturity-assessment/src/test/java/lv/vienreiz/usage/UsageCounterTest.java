// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import static lv.vienreiz.usage.UsageDimension.CHANNEL;
import static lv.vienreiz.usage.UsageDimension.EVENT;
import static lv.vienreiz.usage.UsageDimension.MONTH;
import static lv.vienreiz.usage.UsageDimension.SEGMENT;
import static lv.vienreiz.usage.UsageDimension.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageCounterTest {

    private static final String EVENTS = """
            service,moment,channel,segment,event
            trees,2026-01-02T10:00:00+02:00,UNIFIED_PORTAL,YOUTH,APPLY
            trees,2026-01-31,UNIFIED_PORTAL,ELDERLY,APPLY
            dogs,2026-02-01 09:00,MUNICIPAL_CENTRE,ELDERLY,INFORM
            trees,2026-02-01T00:00:00Z,MUNICIPAL_CENTRE,ELDERLY,APPLY
            """;

    @TempDir
    private Path folder;

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UsageStatistics counted(String text, UsageDimension... by) throws IOException {
        return UsageCounter.by(by).count(stream(text));
    }

    private static String shown(UsageStatistics statistics) {
        return statistics
                .counts()
                .map(count -> String.join(" ", count.values()) + " " + count.count())
                .collect(Collectors.joining("; "));
    }

    @Test
    void countsByTheChosenDimensionsInTheirOrder() throws IOException {
        assertThat(shown(counted(EVENTS, SERVICE, MONTH, CHANNEL)))
                .isEqualTo("dogs 2026-02 MUNICIPAL_CENTRE 1; trees 2026-01 UNIFIED_PORTAL 2; "
                        + "trees 2026-02 MUNICIPAL_CENTRE 1");
        assertThat(shown(counted(EVENTS, SEGMENT, EVENT)))
                .isEqualTo("ELDERLY APPLY 2; ELDERLY INFORM 1; YOUTH APPLY 1");
        assertThat(shown(counted(EVENTS, MONTH))).isEqualTo("2026-01 2; 2026-02 2");
        assertThat(counted(EVENTS, SERVICE, EVENT).count("trees", "APPLY")).isEqualTo(3);
        assertThat(counted(EVENTS, SERVICE).count("nobody")).isZero();
    }

    @Test
    void columnsMayStandInAnyOrderAndAmongOthers() throws IOException {
        String other = """
                \uFEFFid;Channel;note;^moment^;service
                1;PORTAL;^a;b ^^c^^^;2026-03-04;^suņu ^^nodeva^^^
                2;PORTAL;;2026-03-05;koki
                """.replace('^', '"');

        assertThat(shown(counted(other, SERVICE, CHANNEL))).isEqualTo("koki PORTAL 1; suņu \"nodeva\" PORTAL 1");
    }

    @Test
    void linesOfJsonAreReadToo() throws IOException {
        String json = """
                {"service": "trees", "moment": "2026-01-02", "channel": "PORTAL", "case": {"n": [1, 2]}}
                {"channel": "PORTAL", "moment": "2026-01-03T10:00:00Z", "service": "tr\\u0065es"}

                {"service": "trees", "moment": "2026-01-04"}
                {"service": 5, "moment": "2026-01-04", "channel": "PORTAL"}
                {"service": "trees", "moment": "yesterday", "channel": "PORTAL"}
                {"service": "", "moment": "2026-01-04", "channel": "PORTAL"}
                nothing
                """;
        UsageStatistics statistics = counted(json, SERVICE, MONTH, CHANNEL);

        assertThat(shown(statistics)).isEqualTo("trees 2026-01 PORTAL 2");
        assertThat(statistics.faults())
                .containsExactly(
                        new LineFault(4, LineFault.Kind.JSON, "channel"),
                        new LineFault(5, LineFault.Kind.JSON, "service"),
                        new LineFault(6, LineFault.Kind.MOMENT, "moment"),
                        new LineFault(7, LineFault.Kind.EMPTY, "service"),
                        new LineFault(8, LineFault.Kind.JSON, "service"));
    }

    @Test
    void badLinesAreTakenDownByNumberAndStopNothing() throws IOException {
        String bad = """
                service,moment,channel
                trees,2026-01-02,PORTAL
                trees,2026-13-02,PORTAL
                trees,2026-01-02

                ,2026-01-02,PORTAL
                "trees,2026-01-02,PORTAL
                trees,2026-01-02x,PORTAL
                trees,20-26-01-0,PORTAL
                trees,2026-01-09,PORTAL""";
        UsageStatistics statistics = counted(bad, SERVICE, MONTH, CHANNEL);

        assertThat(shown(statistics)).isEqualTo("trees 2026-01 PORTAL 2");
        assertThat(statistics.events()).isEqualTo(2);
        assertThat(statistics.badLines()).isEqualTo(6);
        assertThat(statistics.faults())
                .containsExactly(
                        new LineFault(3, LineFault.Kind.MOMENT, "moment"),
                        new LineFault(4, LineFault.Kind.FEW_FIELDS, "channel"),
                        new LineFault(6, LineFault.Kind.EMPTY, "service"),
                        new LineFault(7, LineFault.Kind.QUOTE, ""),
                        new LineFault(8, LineFault.Kind.MOMENT, "moment"),
                        new LineFault(9, LineFault.Kind.MOMENT, "moment"));
    }

    @Test
    void aHeadingWithoutAColumnIsOneFaultAndNothingIsCounted() throws IOException {
        UsageStatistics statistics = counted("service,channel\ntrees,PORTAL\n", SERVICE, MONTH);

        assertThat(statistics.size()).isZero();
        assertThat(statistics.faults()).containsExactly(new LineFault(1, LineFault.Kind.NO_COLUMN, "moment"));
        assertThat(counted("", SERVICE).events()).isZero();
    }

    @Test
    void onlyTheFirstHundredFaultsAreKeptAndAllAreCounted() throws IOException {
        String text = "service,moment\n" + "trees,?\n".repeat(250);
        UsageStatistics statistics = counted(text, SERVICE, MONTH);

        assertThat(statistics.badLines()).isEqualTo(250);
        assertThat(statistics.faults()).hasSize(100);
        assertThat(statistics.and(statistics).faults()).hasSize(100);
        assertThat(statistics.and(statistics).badLines()).isEqualTo(500);
    }

    @Test
    void aLineLongerThanAMebibyteIsPassedOver() throws IOException {
        String text = "service,moment\ntrees,2026-01-01," + "x".repeat(3 << 20) + "\ntrees,2026-01-02\n";
        UsageStatistics statistics = counted(text, SERVICE, MONTH);

        assertThat(statistics.events()).isEqualTo(1);
        assertThat(statistics.faults()).containsExactly(new LineFault(2, LineFault.Kind.LONG, ""));
    }

    @Test
    void moreDifferentValuesThanCanBeCountedAreFaults() throws IOException {
        String text = "event\n" + IntStream.range(0, 300).mapToObj(i -> "e" + i).collect(Collectors.joining("\n"));
        UsageStatistics statistics = counted(text, EVENT);

        assertThat(statistics.size()).isEqualTo(256);
        assertThat(statistics.badLines()).isEqualTo(44);
        assertThat(statistics.faults().get(0)).isEqualTo(new LineFault(258, LineFault.Kind.TOO_MANY, "event"));
    }

    private Path large(int lines, String separator) throws IOException {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder("moment,service,channel" + separator);
        for (int i = 0; i < lines; i++) {
            text.append(
                            i % 1000 == 7
                                    ? "?"
                                    : "20%02d-%02d-11T10:00:00Z"
                                            .formatted(24 + random.nextInt(2), 1 + random.nextInt(12)))
                    .append(",service-")
                    .append(random.nextInt(500))
                    .append(",c")
                    .append(random.nextInt(6))
                    .append(separator);
        }
        return Files.writeString(folder.resolve("large.csv"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void severalReadersCountWhatOneCounts(String separator) throws IOException {
        Path file = large(200_000, separator);
        UsageCounter counter = UsageCounter.by(SERVICE, MONTH, CHANNEL);
        UsageStatistics alone = counter.count(file);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            UsageStatistics together = counter.inParallel(7, threads).count(file);

            assertThat(Files.size(file)).isGreaterThan(4 << 20);
            assertThat(together.counts())
                    .containsExactlyElementsOf(alone.counts().toList());
            assertThat(together.faults()).isEqualTo(alone.faults());
            assertThat(together.badLines()).isEqualTo(alone.badLines()).isEqualTo(200);
            assertThat(together.events()).isEqualTo(199_800);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aBadHeadingOfALargeFileIsOnItsFirstLine() throws IOException {
        Path file = large(200_000, "\n");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            UsageStatistics statistics =
                    UsageCounter.by(SERVICE, EVENT).inParallel(2, threads).count(file);

            assertThat(Files.size(file)).isGreaterThan(4 << 20);
            assertThat(statistics.faults()).containsExactly(new LineFault(1, LineFault.Kind.NO_COLUMN, "event"));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aValueThatIsNotUtf8IsAFaultAndIsTakenForNoOther() throws IOException {
        byte[] baltic = "service,moment\nm\u00E2ja,2026-01-02\nm\u00EEja,2026-01-02\nzeme,2026-01-02\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        UsageStatistics statistics = UsageCounter.by(SERVICE, MONTH).count(new ByteArrayInputStream(baltic));

        assertThat(statistics.faults())
                .containsExactly(
                        new LineFault(2, LineFault.Kind.ENCODING, "service"),
                        new LineFault(3, LineFault.Kind.ENCODING, "service"));
        assertThat(shown(statistics.rolledUp(List.of(SERVICE)).orElseThrow())).isEqualTo("zeme 1");
        assertThat(shown(statistics.and(statistics))).isEqualTo("zeme 2026-01 2");
        Path snapshot = folder.resolve("use.snapshot");
        UsageSnapshot.write(statistics, snapshot);
        assertThat(shown(UsageSnapshot.read(snapshot))).isEqualTo("zeme 2026-01 1");
    }

    @Test
    void halfASurrogatePairIsNoText() throws IOException {
        String json = """
                {"service": "a\\uD83D"}
                {"service": "a?"}
                {"service": "\\uD83D\\uDE00"}
                """;
        UsageStatistics statistics = counted(json, SERVICE);

        assertThat(statistics.faults()).containsExactly(new LineFault(1, LineFault.Kind.ENCODING, "service"));
        assertThat(shown(statistics)).isEqualTo("a? 1; \uD83D\uDE00 1");
    }

    @Test
    void aCountCanBeFollowedAndStopped() throws IOException {
        Path file = large(100_000, "\n");
        AtomicInteger asked = new AtomicInteger();
        UsageStatistics stopped = UsageCounter.by(SERVICE)
                .followedBy((done, all, events) -> {
                    assertThat(all).isGreaterThanOrEqualTo(done - 1);
                    return asked.incrementAndGet() < 2;
                })
                .count(file);

        assertThat(asked).hasValue(2);
        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.events()).isBetween(1L, 99_000L);
        assertThat(UsageCounter.by(SERVICE).count(file).isComplete()).isTrue();
    }

    @Test
    void countsByFewerDimensionsAreSums() throws IOException {
        UsageStatistics all = counted(EVENTS, SERVICE, MONTH, CHANNEL, SEGMENT, EVENT);

        assertThat(shown(all.rolledUp(List.of(CHANNEL, MONTH)).orElseThrow()))
                .isEqualTo(shown(counted(EVENTS, CHANNEL, MONTH)));
        assertThat(counted(EVENTS, SERVICE).rolledUp(List.of(MONTH))).isEmpty();
        assertThat(shown(counted(EVENTS, SERVICE).and(counted(EVENTS.replace("dogs", "cats"), SERVICE))))
                .isEqualTo("cats 1; dogs 1; trees 6");
    }

    @Test
    void aMisuseIsRefused() throws IOException {
        UsageStatistics statistics = counted(EVENTS, SERVICE);

        assertThatThrownBy(() -> UsageCounter.by()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UsageCounter.by(SERVICE, SERVICE)).hasMessageContaining("different dimensions");
        assertThatThrownBy(() -> statistics.and(counted(EVENTS, MONTH))).hasMessageContaining("[SERVICE]");
        assertThatThrownBy(() -> statistics.count("a", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(UsageDimension.tryParse("service")).hasValue(SERVICE);
        assertThat(UsageDimension.tryParse("Service")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsToldInBothLanguages(LineFault.Kind kind) {
        LineFault fault = new LineFault(1, kind, "moment");

        assertThat(fault.text(Language.LATVIAN)).endsWith(".").isNotEqualTo(fault.text(Language.ENGLISH));
        assertThat(fault.text(Language.ENGLISH)).doesNotContain("{");
    }
}
