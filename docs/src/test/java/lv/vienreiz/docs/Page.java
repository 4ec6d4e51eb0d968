// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file where it lies
 * @param text what stands in it
 */
record Page(Path file, String text) {

    static final Path ROOT =
            Path.of(System.getProperty("reactor.root")).toAbsolutePath().normalize();

    private static final Set<String> NO_PAGES_IN = Set.of("target", "node_modules", ".git", ".ci");
    private static final Pattern FENCED = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#+ +(.*)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    static Page read(Path file) throws IOException {
        return new Page(file, Files.readString(file));
    }

    /** Every page of the checkout. */
    static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(Page::isPage).sorted().toList()) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        Path place = ROOT.relativize(file);
        return place.toString().endsWith(".md")
                && Stream.iterate(0, i -> i < place.getNameCount(), i -> i + 1)
                        .noneMatch(i -> NO_PAGES_IN.contains(place.getName(i).toString()));
    }

    /** The fenced blocks of a language, fences included. */
    List<MatchResult> blocks(String language) {
        return FENCED.matcher(text)
                .results()
                .filter(block -> block.group().startsWith("```" + language + "\n"))
                .toList();
    }

    /** What the page links to, outside its examples. */
    List<String> links() {
        return LINK.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** The names by which links reach its headings. */
    Set<String> anchors() {
        return HEADING.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
