// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.Contact;
import lv.vienreiz.casebook.ContactKind;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.Writing;
import lv.vienreiz.catalog.ChannelKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@WithCaseBook
class CaseBookExtensionTest {

    private static final Contact CONTACT = Contact.builder(
                    "C-1",
                    OffsetDateTime.parse("2026-11-23T09:00:00+02:00"),
                    ChannelKind.PHONE,
                    ContactKind.INFORMATION)
            .build();

    @RepeatedTest(2)
    void givesEachTestAnEmptyBookInMemory(CaseBook book) {
        assertThat(book.find(Shelf.CONTACTS, "C-1")).isEmpty();
        assertThat(book.write(List.of(Draft.fresh(Shelf.CONTACTS, CONTACT)))).isInstanceOf(Writing.Written.class);
        assertThat(book.find(Shelf.CONTACTS, "C-1")).isPresent();
    }

    @Test
    @WithCaseBook(WithCaseBook.Place.DIRECTORY)
    void givesABookOnDiskWhereTheClientIsThere(CaseBook book) {
        assertThat(book.getClass().getSimpleName()).isEqualTo("StoredCaseBook");
        assertThat(book.write(List.of(Draft.fresh(Shelf.CONTACTS, CONTACT)))).isInstanceOf(Writing.Written.class);
        assertThat(book.find(Shelf.CONTACTS, "C-1")).isPresent();
    }
}
