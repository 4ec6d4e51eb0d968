// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.usage.UsageCount;
import lv.vienreiz.usage.UsageDimension;
import lv.vienreiz.usage.UsageStatistics;

/** Writes counts of use, one by one, so that many of them need no memory. */
final class StatsReport {

    private static final String SCHEMA = "urn:vienreiz:statistics-report:1.0";

    private final Session session;
    private final UsageStatistics statistics;
    private final List<StatsCommand.FileFault> faults;

    StatsReport(Session session, UsageStatistics statistics, List<StatsCommand.FileFault> faults) {
        this.session = session;
        this.statistics = statistics;
        this.faults = faults;
    }

    void write(StatsCommand.Format format) throws IOException {
        if (format == StatsCommand.Format.JSON) {
            json();
            return;
        }
        for (StatsCommand.FileFault at : faults) {
            session.err()
                    .println(at.file() + ":" + at.fault().line() + ": "
                            + at.fault().text(session.language()));
        }
        if (statistics.badLines() > faults.size()) {
            session.err().println(session.say("stats.more"));
        }
        if (format == StatsCommand.Format.CSV) {
            csv();
        } else {
            text();
        }
    }

    /** The names of the columns: in CSV the same in every language, for programs. */
    private List<String> heading(boolean words) {
        return Stream.concat(statistics.by().stream().map(UsageDimension::code), Stream.of("count"))
                .map(name -> words ? session.say("stats." + name) : name)
                .toList();
    }

    private void csv() {
        session.out().print(String.join(",", heading(false)) + "\r\n");
        statistics.counts().forEach(count -> {
            StringBuilder line = new StringBuilder();
            count.values().forEach(value -> line.append(CsvCell.of(value)).append(','));
            session.out().print(line.append(count.count()).append("\r\n"));
        });
    }

    private void text() {
        List<String> heading = heading(true);
        int[] widths = heading.stream().mapToInt(String::length).toArray();
        statistics.counts().forEach(count -> {
            List<String> cells = cells(count);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], cells.get(i).codePointCount(0, cells.get(i).length()));
            }
        });
        line(heading, widths);
        statistics.counts().forEach(count -> line(cells(count), widths));
        session.out()
                .println(session.say("stats.summary", "events", statistics.events(), "bad", statistics.badLines()));
        if (!statistics.isComplete()) {
            session.out().println(session.say("stats.stopped"));
        }
    }

    private static List<String> cells(UsageCount count) {
        List<String> cells = new ArrayList<>(count.values());
        cells.add(Long.toString(count.count()));
        return cells;
    }

    /** The last column, of numbers, is aligned to the right. */
    private void line(List<String> cells, int... widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String blanks = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
            line.append(i == widths.length - 1 ? blanks + cell : cell + blanks + "  ");
        }
        session.out().println(line);
    }

    private void json() throws IOException {
        JsonGenerator json = JsonOut.to(session.out());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", ProgramVersion.number());
        json.writeArrayFieldStart("by");
        for (UsageDimension dimension : statistics.by()) {
            json.writeString(dimension.code());
        }
        json.writeEndArray();
        json.writeNumberField("events", statistics.events());
        json.writeNumberField("badLines", statistics.badLines());
        json.writeBooleanField("complete", statistics.isComplete());
        json.writeArrayFieldStart("counts");
        for (UsageCount count : (Iterable<UsageCount>) statistics.counts()::iterator) {
            json.writeStartObject();
            json.writeArrayFieldStart("values");
            for (String value : count.values()) {
                json.writeString(value);
            }
            json.writeEndArray();
            json.writeNumberField("count", count.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("faults");
        for (StatsCommand.FileFault at : faults) {
            json.writeStartObject();
            json.writeStringField("file", at.file());
            json.writeNumberField("line", at.fault().line());
            json.writeStringField("kind", at.fault().kind().name());
            json.writeStringField("text", at.fault().text(session.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        JsonOut.end(json);
    }
}
