// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.Message;
import lv.vienreiz.testkit.generate.RandomDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that a message refers to without saying where it lies can only come beside it, wherever in the message that is. */
class FilesBesideTest {

    static Stream<Class<?>> kinds() {
        return Schemas.names().stream()
                .<Class<?>>map(name -> FormRegistry.ofName(name).orElseThrow().type())
                .filter(Message.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFileThatLiesNowhereElseTravelsBesideItsMessage(Class<? extends Message> kind) {
        RandomDocuments random = RandomDocuments.by(new Random(11));

        for (int i = 0; i < 100; i++) {
            Message message = random.any(kind);
            Set<Digest> nowhereElse = attachments(message)
                    .filter(file -> file.location().isEmpty())
                    .map(Attachment::digest)
                    .collect(Collectors.toSet());

            assertThat(message.filesBeside())
                    .extracting(Attachment::digest)
                    .containsExactlyInAnyOrderElementsOf(nowhereElse);
        }
    }

    private static Stream<Attachment> attachments(Object value) {
        if (value instanceof Attachment attachment) {
            return Stream.of(attachment);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(FilesBesideTest::attachments);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(FilesBesideTest::attachments);
        }
        return value instanceof Record
                ? Arrays.stream(value.getClass().getRecordComponents())
                        .flatMap(component -> attachments(of(component, value)))
                : Stream.empty();
    }

    private static Object of(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new AssertionError("Cannot look at " + component, hidden);
        }
    }
}
