// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomDocumentsTest {

    static Stream<Class<?>> kinds() {
        return Schemas.names().stream()
                .map(name -> FormRegistry.ofName(name).orElseThrow().type());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void documentsOfEveryKindAreSoundAndTheSameInBothForms(Class<?> kind) {
        RandomDocuments random = RandomDocuments.by(new Random(1));

        for (int i = 0; i < 40; i++) {
            isSoundAndTheSameInBothForms(random.any(kind));
        }
        random.complete(kind).forEach(RandomDocumentsTest::isSoundAndTheSameInBothForms);
    }

    private static void isSoundAndTheSameInBothForms(Object document) {
        assertThat(Documents.check(document)).isEmpty();
        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(document.getClass(), Documents.bytes(document, form))
                            .found()
                            .map(Object.class::cast))
                    .contains(document);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameSeedGivesTheSameDocuments(Class<?> kind) {
        assertThat(RandomDocuments.by(new Random(7)).any(kind))
                .isEqualTo(RandomDocuments.by(new Random(7)).any(kind));
    }

    @Test
    void aRecordThatIsNoDocumentIsRefused() {
        assertThatThrownBy(() -> RandomDocuments.by(new Random(1)).any(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no document");
    }
}
