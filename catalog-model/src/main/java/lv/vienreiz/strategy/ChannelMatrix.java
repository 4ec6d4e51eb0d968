// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * A table of a strategy with a column for each channel that it uses (M, figure 8). Immutable.
 *
 * <pre>{@code
 * ChannelMatrix.shares(strategy).printTo(System.out, Language.LATVIAN);
 * ChannelMatrix.segmentVolumes(strategy).channelTotal(ChannelKind.UNIFIED_PORTAL);
 * }</pre>
 */
public final class ChannelMatrix {

    /** What the cells of a table hold. */
    public enum Measure {
        /** Planned shares of the cases of a service, in percent. */
        PERCENT,
        /** Planned numbers of cases. */
        VOLUME
    }

    /** What the rows of a table are. */
    public enum Subject {
        /** Services. */
        SERVICE,
        /** Segments of clients. */
        SEGMENT
    }

    /**
     * A row of a table.
     *
     * @param key the identity of the service, or the code of the segment
     * @param name what it is called
     * @param cells what is planned for each channel; nothing in a cell means that the channel is used and no number is planned
     */
    public record Row(String key, LocalizedText name, Map<ChannelKind, Optional<BigDecimal>> cells) {

        /** Makes a row. */
        public Row {
            cells = Map.copyOf(cells);
        }

        /**
         * The sum of the row.
         *
         * @return the sum of the numbers that are planned
         */
        public BigDecimal total() {
            return cells.values().stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private final Subject subject;
    private final Measure measure;
    private final List<Row> rows;
    private final List<ChannelKind> channels;

    private ChannelMatrix(Subject subject, Measure measure, List<Row> rows) {
        this.subject = subject;
        this.measure = measure;
        this.rows = List.copyOf(rows);
        TreeSet<ChannelKind> used = new TreeSet<>();
        rows.forEach(row -> used.addAll(row.cells().keySet()));
        this.channels = List.copyOf(used);
    }

    /**
     * The planned shares by service and channel, as they hold for applying.
     *
     * @param strategy the strategy
     * @return the table
     */
    public static ChannelMatrix shares(ChannelStrategy strategy) {
        return shares(strategy, StepScope.APPLY);
    }

    /**
     * The planned shares by service and channel for one step.
     *
     * @param strategy the strategy
     * @param step the step
     * @return the table
     */
    public static ChannelMatrix shares(ChannelStrategy strategy, StepScope step) {
        List<Row> rows = new ArrayList<>();
        for (CoveredService service : strategy.services()) {
            Map<ChannelKind, Optional<BigDecimal>> cells = new EnumMap<>(ChannelKind.class);
            service.usesFor(step).forEach(use -> add(cells, use.channel(), Optional.of(use.percent())));
            rows.add(row(service, cells));
        }
        return new ChannelMatrix(Subject.SERVICE, Measure.PERCENT, rows);
    }

    /**
     * The planned numbers of cases by service and channel. That a case is counted where it is applied for is our own
     * inference.
     *
     * @param strategy the strategy
     * @return the table
     */
    public static ChannelMatrix serviceVolumes(ChannelStrategy strategy) {
        List<Row> rows = new ArrayList<>();
        for (CoveredService service : strategy.services()) {
            Map<ChannelKind, Optional<BigDecimal>> cells = new EnumMap<>(ChannelKind.class);
            service.usesFor(StepScope.APPLY)
                    .forEach(use -> add(cells, use.channel(), use.volume().map(BigDecimal::valueOf)));
            rows.add(row(service, cells));
        }
        return new ChannelMatrix(Subject.SERVICE, Measure.VOLUME, rows);
    }

    /**
     * The planned numbers of cases by segment of clients and channel.
     *
     * @param strategy the strategy
     * @return the table
     */
    public static ChannelMatrix segmentVolumes(ChannelStrategy strategy) {
        List<Row> rows = new ArrayList<>();
        for (ServedSegment segment : strategy.segments()) {
            Map<ChannelKind, Optional<BigDecimal>> cells = new EnumMap<>(ChannelKind.class);
            segment.uses().forEach(use -> add(cells, use.channel(), use.volume().map(BigDecimal::valueOf)));
            rows.add(new Row(segment.segment().code(), name(segment), cells));
        }
        return new ChannelMatrix(Subject.SEGMENT, Measure.VOLUME, rows);
    }

    private static LocalizedText name(ServedSegment segment) {
        return segment.name()
                .or(() -> CodeLists.shipped().entry(segment.segment()).map(CodeEntry::name))
                .orElseGet(() -> LocalizedText.lv(segment.segment().code()));
    }

    private static Row row(CoveredService service, Map<ChannelKind, Optional<BigDecimal>> cells) {
        String id = service.service().value();
        return new Row(id, service.name().orElseGet(() -> LocalizedText.lv(id)), cells);
    }

    private static void add(
            Map<ChannelKind, Optional<BigDecimal>> cells, ChannelKind channel, Optional<BigDecimal> number) {
        cells.merge(
                channel,
                number,
                (one, other) -> one.isEmpty() ? other : Optional.of(one.get().add(other.orElse(BigDecimal.ZERO))));
    }

    /**
     * What the rows are.
     *
     * @return services or segments
     */
    public Subject subject() {
        return subject;
    }

    /**
     * What the cells hold.
     *
     * @return percent or numbers of cases
     */
    public Measure measure() {
        return measure;
    }

    /**
     * The rows.
     *
     * @return the rows in the order of the strategy
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The columns.
     *
     * @return the channels that any row uses
     */
    public List<ChannelKind> channels() {
        return channels;
    }

    /**
     * The sum of a column.
     *
     * @param channel the channel
     * @return the sum of the numbers that are planned; of shares it says nothing about the strategy, because services differ
     *     in their volume
     */
    public BigDecimal channelTotal(ChannelKind channel) {
        return rows.stream()
                .flatMap(row -> row.cells().getOrDefault(channel, Optional.empty()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Tells whether a number is planned wherever a channel is used.
     *
     * @param channel the channel
     * @return true if no cell of the column is without its number, also where the column is empty
     */
    public boolean isCounted(ChannelKind channel) {
        return rows.stream()
                .noneMatch(row -> row.cells().containsKey(channel)
                        && row.cells().get(channel).isEmpty());
    }

    /**
     * The sum of the whole table.
     *
     * @return the sum of all rows
     */
    public BigDecimal total() {
        return rows.stream().map(Row::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Prints the table for a person, with the sums of the rows and, of numbers of cases, those of the columns.
     *
     * @param out where to
     * @param language Latvian or English; any other is answered in English
     * @throws UncheckedIOException if it cannot be written
     */
    public void printTo(Appendable out, Language language) {
        try {
            out.append(text(language));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The table as text.
     *
     * @param language Latvian or English; any other is answered in English
     * @return a line for each row, and after them one for each channel, which names it; each ended by a line feed
     */
    public String text(Language language) {
        return new MatrixPrinter(this, language).text();
    }
}
