// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

    private static final String EVENTS = """
            service,moment,channel,segment,event
            koki,2026-01-02,PORTAL,YOUTH,APPLY
            koki,2026-01-31,PORTAL,ELDERLY,APPLY
            suņi,2026-02-01,CENTRE,ELDERLY,INFORM
            suņi,never,CENTRE,ELDERLY,INFORM
            """;

    @TempDir
    private Path folder;

    private String events;

    @BeforeEach
    void writeEvents() throws IOException {
        events = Files.writeString(folder.resolve("events.csv"), EVENTS).toString();
    }

    @Test
    void countsByServiceMonthAndChannelUnlessToldOtherwise() {
        Run run = Run.of("stats", events);

        assertThat(run.out()).isEqualTo("""
                service  month    channel  count
                koki     2026-01  PORTAL       2
                suņi     2026-02  CENTRE       1
                Events: 3; lines that could not be read: 1
                """);
        assertThat(run.err())
                .isEqualTo(
                        events
                                + ":5: The field 'moment' is no date. Expected one such as 2026-11-22 or 2026-11-22T09:30:00+02:00.\n");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void speaksLatvianToo() {
        Run run = Run.of("stats", events, "--by", "segment", "--lang", "lv");

        assertThat(run.out()).startsWith("segments  skaits\nELDERLY        3\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void csvIsForPrograms() {
        assertThat(Run.of("stats", events, "--by", "month,event", "--format", "csv", "--lang", "lv")
                        .out())
                .isEqualTo("month,event,count\r\n2026-01,APPLY,2\r\n2026-02,INFORM,1\r\n");
    }

    @Test
    void jsonIsOfItsSchema() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(Run.of("stats", events, "--format", "json").out());
        String schema = Run.of("schema", "statistics-report").out();

        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(report))
                .isEmpty();
        assertThat(report.at("/counts/0/count").asInt()).isEqualTo(2);
        assertThat(report.at("/faults/0/line").asInt()).isEqualTo(5);
        assertThat(report.at("/faults/0/kind").asText()).isEqualTo("MOMENT");
    }

    @Test
    void severalFilesAndStandardInputAreSummed() {
        Run run = Run.withInput("{\"service\":\"koki\"}\n", "stats", "-", events, "--by", "service", "--format", "csv");

        assertThat(run.out()).isEqualTo("service,count\r\nkoki,3\r\nsuņi,2\r\n");
    }

    @Test
    void aSnapshotAnswersWhatItWasCountedBy() {
        String snapshot = folder.resolve("use.snapshot").toString();
        Run first = Run.of("stats", events, "--snapshot", snapshot);
        Run again = Run.of("stats", snapshot);
        Run fewer = Run.of("stats", snapshot, "--by", "channel", "--format", "csv");
        Run more = Run.of("stats", snapshot, "--by", "segment");

        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.exit()).isEqualTo(1);
        assertThat(fewer.out()).isEqualTo("channel,count\r\nCENTRE,1\r\nPORTAL,2\r\n");
        assertThat(more.err()).contains("was not counted by segment");
        assertThat(more.exit()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaid() {
        Run gone = Run.of("stats", folder.resolve("gone.csv").toString(), events, "--format", "csv");
        Run unwritten = Run.of(
                "stats", events, "--snapshot", folder.resolve("no/such/folder").toString());

        assertThat(gone.err()).contains("gone.csv: there is no such file");
        assertThat(gone.out()).contains("koki,2026-01,PORTAL,2");
        assertThat(gone.exit()).isEqualTo(2);
        assertThat(unwritten.err()).contains("the snapshot cannot be written");
        assertThat(unwritten.exit()).isEqualTo(2);
    }

    @Test
    void progressIsShownOnATerminalOnly() throws IOException {
        Path large = folder.resolve("large.csv");
        Files.writeString(large, "service,note\n" + ("koki," + "x".repeat(9_994) + "\n").repeat(2_000));
        Map<String, String> watched = Map.of("LANG", "en_US.UTF-8", "VIENREIZ_TERMINAL", "1");
        String[] command = {"stats", large.toString(), "--by", "service", "--format", "csv"};

        assertThat(Run.in(watched, InputStream.nullInputStream(), command).err())
                .startsWith("\rRead: ")
                .contains(" %; events: ")
                .endsWith("\n");
        assertThat(Run.of(command).err()).isEmpty();
    }

    @Test
    void nonsenseToCountByIsAMisuse() {
        for (String wrong : new String[] {"", "service,service", "colour"}) {
            Run run = Run.of("stats", events, "--by", wrong);

            assertThat(run.err()).startsWith("vienreiz: '" + wrong + "' is nothing to count by.");
            assertThat(run.exit()).isEqualTo(2);
        }
    }
}
