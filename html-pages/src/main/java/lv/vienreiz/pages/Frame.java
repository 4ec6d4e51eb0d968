// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.text.Language;

/** What all pages share: the head, the style, and the switch between languages, which needs no script. */
final class Frame {

    private static final Set<Language> SPOKEN = Set.of(Language.LATVIAN, Language.ENGLISH);

    private final List<Language> languages;
    private final List<String> sheets;

    private Frame(List<Language> languages, List<String> sheets) {
        this.languages = languages;
        this.sheets = sheets;
    }

    static Frame of(Language first, Language... others) {
        Set<Language> all = new LinkedHashSet<>(List.of(first));
        all.addAll(List.of(others));
        if (!SPOKEN.containsAll(all)) {
            throw new IllegalArgumentException("A page is written in Latvian, English or both, asked for " + all);
        }
        return new Frame(List.copyOf(all), List.of("pages.css"));
    }

    /** The same frame with one more style sheet of our own. */
    Frame with(String sheet) {
        return new Frame(
                languages, Stream.concat(sheets.stream(), Stream.of(sheet)).toList());
    }

    String html(Function<Words, String> title, BiConsumer<Markup, Words> body) {
        Language first = languages.get(0);
        Markup page = new Markup(first);
        page.open("html", "lang", first.code());
        page.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .leaf(
                        "title",
                        languages.stream().map(Words::new).map(title).distinct().collect(Collectors.joining(" · ")))
                .style(sheets.stream().map(Frame::css).collect(Collectors.joining()) + switching())
                .close();
        page.open("body");
        top(page);
        page.open("main");
        for (Language language : languages) {
            Markup content = new Markup(language);
            content.open("div", "class", "page", "lang", language.code(), "data-language", language.code());
            body.accept(content, new Words(language));
            page.include(content.close());
        }
        page.close().close().close();
        return "<!DOCTYPE html>" + page.finished() + "\n";
    }

    private void top(Markup page) {
        page.open("header", "class", "top").leaf("p", "Vienreiz", "class", "brand");
        if (languages.size() > 1) {
            page.open("fieldset", "class", "languages")
                    .leaf(
                            "legend",
                            languages.stream()
                                    .map(l -> new Words(l).of("language"))
                                    .collect(Collectors.joining(" / ")));
            for (Language language : languages) {
                String id = "show-" + language.code();
                if (language.equals(languages.get(0))) {
                    page.empty("input", "type", "radio", "name", "language", "id", id, "checked", "");
                } else {
                    page.empty("input", "type", "radio", "name", "language", "id", id);
                }
                page.leaf("label", new Words(language).of("language.name"), "for", id, "lang", language.code());
            }
            page.close();
        }
        page.close();
    }

    /** A browser that does not know {@code :has} shows all languages one after the other. */
    private String switching() {
        return languages.stream()
                .map(Language::code)
                .map(code -> "body:has(#show-" + code + ":checked) .page:not([data-language=" + code
                        + "]) { display: none; }\n")
                .collect(Collectors.joining());
    }

    private static String css(String sheet) {
        try (InputStream stream = Frame.class.getResourceAsStream(sheet)) {
            return new String(
                    Objects.requireNonNull(stream, "The style sheet is missing from the jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes a file that appears whole or not at all, with the permissions that new files have where it runs. */
    static void write(String html, Path file) {
        write(html, file, false);
    }

    /** Writes a file that appears whole or not at all, and that its owner alone can read where the system knows such. */
    static void writePrivate(String html, Path file) {
        write(html, file, true);
    }

    private static void write(String html, Path file, boolean forOwnerAlone) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        try {
            Path temporary = forOwnerAlone
                    ? Files.createTempFile(folder, ".writing", ".tmp")
                    : Files.createFile(folder.resolve(".writing-" + UUID.randomUUID() + ".tmp"));
            try {
                Files.writeString(temporary, html);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
