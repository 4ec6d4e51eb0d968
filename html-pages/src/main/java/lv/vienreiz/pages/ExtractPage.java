// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.nio.file.Path;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.text.Language;

/**
 * What a resident is told about who looked at the resident's data, as one page that needs nothing else and is made to be printed
 * on A4. The same extract gives the same bytes. Immutable and safe for several threads.
 *
 * <pre>{@code
 * ExtractPage.of(extract, Language.LATVIAN, Language.ENGLISH).writeTo(Path.of("extract.html"));
 * }</pre>
 */
public final class ExtractPage {

    private final AccessExtract extract;
    private final Frame frame;

    private ExtractPage(AccessExtract extract, Frame frame) {
        this.extract = extract;
        this.frame = frame;
    }

    /**
     * Makes a page.
     *
     * @param extract what it tells
     * @param first the language shown first, Latvian or English
     * @param others the other languages, to which a reader can switch
     * @return the page
     * @throws IllegalArgumentException if a language is neither Latvian nor English
     */
    public static ExtractPage of(AccessExtract extract, Language first, Language... others) {
        return new ExtractPage(extract, Frame.of(first, others).with("extract.css"));
    }

    /**
     * Writes the page as text.
     *
     * @return a whole HTML document
     */
    public String html() {
        return frame.html(
                words -> words.of("extract.title"), (page, words) -> new ExtractBody(extract, page, words).write());
    }

    /**
     * Writes the page to a file, as UTF-8. The file appears whole or not at all, and its owner alone can read it where the
     * system knows such permissions.
     *
     * @param file where to; its folder must be as private as the extract
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void writeTo(Path file) {
        Frame.writePrivate(html(), file);
    }
}
