// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.outside;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;

/** A program without Jakarta Validation, which reads, checks and writes a description and looks at its annotations. */
final class WithoutValidation {

    private WithoutValidation() {}

    public static void main(String[] arguments) throws IOException {
        Reading<ServiceDescription> reading = Documents.read(ServiceDescription.class, Path.of(arguments[0]));
        ServiceDescription description = reading.orElseThrow();
        RuleSet.of(Profile.P_2019).check(description);
        String again = Documents.text(description, WrittenForm.JSON);
        int components = 0;
        int annotations = 0;
        for (RecordComponent component : ServiceDescription.class.getRecordComponents()) {
            annotations += Stream.<AnnotatedElement>of(component, component.getAccessor(), component.getAnnotatedType())
                    .mapToInt(element -> element.getAnnotations().length)
                    .sum();
            components++;
        }
        boolean told = KeepsRules.class.getMethods().length > 0;
        byte[] report = String.join(
                        " ",
                        "findings=" + reading.findings().all().size(),
                        "same="
                                + Documents.read(again.getBytes(StandardCharsets.UTF_8))
                                        .orElseThrow()
                                        .equals(description),
                        "looked=" + (components > 0 && annotations > 0 && told),
                        "validation=" + isPresent(),
                        "module=" + ServiceDescription.class.getModule().isNamed())
                .getBytes(StandardCharsets.UTF_8);
        Files.write(Path.of(arguments[1]), report);
    }

    private static boolean isPresent() {
        try {
            Class.forName("jakarta.validation.Valid");
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
