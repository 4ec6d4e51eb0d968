// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.nio.file.Path;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.onceonly.OnceOnlyPlan;
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
    private final Price price;
    private final Optional<OnceOnlyPlan> plan;
    private final Frame frame;

    private CardPage(ServiceDescription service, Price price, Optional<OnceOnlyPlan> plan, Frame frame) {
        this.service = service;
        this.price = price;
        this.plan = plan;
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
        return new CardPage(service.clientView(), Price.of(service), Optional.empty(), Frame.of(first, others));
    }

    /**
     * Tells of each input what a plan knows: whether the institution obtains it, or the client hands it in. Without a plan a card
     * says only which inputs a register holds, since who holds something need not deliver it.
     *
     * @param known the plan of this service
     * @return such a card
     * @throws IllegalArgumentException if the plan is that of another service
     */
    public CardPage with(OnceOnlyPlan known) {
        if (!known.service().equals(service.id())) {
            throw new IllegalArgumentException("The card is of the service " + service.id() + ", the plan of "
                    + known.service() + "; give the card the plan of its own service");
        }
        return new CardPage(service, price, Optional.of(known), frame);
    }

    /**
     * Writes the card as text.
     *
     * @return a whole HTML document
     */
    public String html() {
        return frame.html(words -> service.name().inOrFirst(words.language()), (page, words) -> {
            new CardHead(service, price, page, words).write();
            new CardNeeds(service, plan, page, words).write();
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
