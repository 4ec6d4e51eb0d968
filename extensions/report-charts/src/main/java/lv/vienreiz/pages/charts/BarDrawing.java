// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.vienreiz.text.Language;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;

/** Draws bars in one language. So narrow that its letters can be read on a telephone. */
final class BarDrawing {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 340;
    private static final int LONGEST = 26;

    /** So that the axis counts in whole steps. */
    private static final int FEWEST = 5;

    private static final Color INK = new Color(0x1e2226);
    private static final List<Color> COLOURS =
            List.of(new Color(0x8d1b33), new Color(0x1f6f8b), new Color(0x8a6a00), new Color(0x5a6068));
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{3,}(?:E-\\d+)?");

    private final BarData data;
    private final Language language;

    BarDrawing(BarData data, Language language) {
        this.data = data;
        this.language = language;
    }

    String svg() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            VectorGraphicsEncoder.saveVectorGraphic(chart(), bytes, VectorGraphicsFormat.SVG);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return LONG_NUMBER
                .matcher(bytes.toString(StandardCharsets.UTF_8))
                .replaceAll(number -> String.format(Locale.ROOT, "%.2f", Double.parseDouble(number.group())));
    }

    private CategoryChart chart() {
        CategoryChart chart =
                new CategoryChartBuilder().width(WIDTH).height(HEIGHT).build();
        style(chart.getStyler());
        List<BarData.Bar> bars = data.drawn();
        List<String> places = places(bars);
        for (int i = 0; i < data.series().size(); i++) {
            int series = i;
            List<BigDecimal> values = bars.stream()
                    .map(bar -> bar.values().get(series).orElseThrow())
                    .toList();
            chart.addSeries(legend(i), places, values).setFillColor(COLOURS.get(i % COLOURS.size()));
        }
        return chart;
    }

    /** The legend tells series apart by their names; a number stands before one that others share. */
    private String legend(int series) {
        String name = shortened(data.series().get(series).inOrFirst(language), 2 * LONGEST);
        long alike = data.series().stream()
                .filter(other ->
                        shortened(other.inOrFirst(language), 2 * LONGEST).equals(name))
                .count();
        return alike > 1 ? (series + 1) + " " + name : name;
    }

    /** The axis tells places apart by their names. */
    private List<String> places(List<BarData.Bar> bars) {
        List<String> places = new ArrayList<>();
        for (BarData.Bar bar : bars) {
            String name = shortened(bar.name().inOrFirst(language), LONGEST);
            places.add(places.contains(name) ? name + " (" + (places.size() + 1) + ")" : name);
        }
        return places;
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1).strip() + "…";
    }

    private void style(CategoryStyler style) {
        style.setLocale(Locale.forLanguageTag(language.code()));
        style.setBaseFont(Fonts.PLAIN).setChartFontColor(INK);
        style.setChartTitleVisible(false)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setLegendVisible(data.series().size() > 1)
                .setLegendPosition(Styler.LegendPosition.OutsideS)
                .setLegendLayout(Styler.LegendLayout.Vertical)
                .setLegendBorderColor(Color.WHITE)
                .setLegendFont(Fonts.PLAIN)
                .setDecimalPattern("#");
        style.setAxisTickLabelsFont(Fonts.PLAIN);
        style.setAxisTickLabelsColor(INK);
        style.setAxisTitlesVisible(false);
        style.setPlotGridVerticalLinesVisible(false);
        style.setPlotGridLinesColor(new Color(0xdedad2));
        style.setPlotGridLinesStroke(new BasicStroke(1));
        style.setAxisTicksLineVisible(false);
        style.setAxisTicksMarksVisible(false);
        style.setXAxisLabelRotation(rotation());
        style.setYAxisMin(0.0);
        style.setYAxisMax(data.highest().map(BigDecimal::doubleValue).orElseGet(this::top));
        style.setLabelsVisible(false);
        style.setAvailableSpaceFill(0.7);
    }

    private int rotation() {
        int letters = data.drawn().stream()
                .mapToInt(bar -> bar.name().inOrFirst(language).length())
                .max()
                .orElse(0);
        return letters * data.drawn().size() > 48 ? 60 : 0;
    }

    private double top() {
        return data.bars().stream().flatMap(BarData.Bar::numbers).mapToDouble(BigDecimal::doubleValue).max().stream()
                .map(highest -> Math.max(FEWEST, highest))
                .findFirst()
                .orElse(FEWEST);
    }
}
