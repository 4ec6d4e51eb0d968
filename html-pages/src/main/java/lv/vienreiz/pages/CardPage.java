// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.nio.file.Path;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.text.Language;

/**
 * The card of a service (<i>pakalpojuma kartiņa</i>) as one page that needs nothing else: no script, no request, no other
 * file. The same description gives the same bytes. Immutable and safe for several threads.
 *
 * <pre>{@code
 * CardPage.of(permit, Language.LATVIAN, Language.ENGLISH).writeTo(Path.of("permit.html"));
 * }</pre>
 */
public final class CardPage {

    private final ServiceDescription service;
    private final Frame frame;

    private CardPage(ServiceDescription service, Frame frame) {
        this.service = service;
        this.frame = frame;
    }

    /**
     * Makes a card of what clients may see, {@link ServiceDescription#clientView}.
     *
     * @param service the service
     * @param first the language shown first, Latvian or English
     * @param others the other languages, to which a reader can switch
     * @return the card
     * @throws IllegalArgumentException if a language is neither Latvian nor English
     */
    public static CardPage of(ServiceDescription service, Language first, Language... others) {
        return new CardPage(service.clientView(), Frame.of(first, others));
    }

    /**
     * Writes the card as text.
     *
     * @return a whole HTML document
     */
    public String html() {
        return frame.html(words -> service.name().inOrFirst(words.language()), (page, words) -> {
            new CardHead(service, page, words).write();
            new CardNeeds(service, page, words).write();
            new CardProcess(service, page, words).write();
            new CardFees(service.fees(), page, words).write();
            new CardHelp(service, page, words).write();
            new CardFoot(service, page, words).write();
        });
    }

    /**
     * Writes the card to a file, as UTF-8. The file appears whole or not at all.
     *
     * @param file where to
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void writeTo(Path file) {
        Frame.write(html(), file);
    }
}
