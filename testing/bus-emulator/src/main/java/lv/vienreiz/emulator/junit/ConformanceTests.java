// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.junit;

import java.util.stream.Stream;
import lv.vienreiz.emulator.conformance.Conformance;
import lv.vienreiz.emulator.conformance.Verdict;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.AssertionFailureBuilder;
import org.junit.jupiter.api.DynamicTest;

/**
 * The checks of a server as JUnit tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> conforms() {
 *     return ConformanceTests.of(Conformance.of(Target.resource(ourServer.uri())));
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public final class ConformanceTests {

    private ConformanceTests() {}

    /**
     * Makes a test of each check.
     *
     * @param conformance the checks
     * @return tests by the names of the checks, which fail with a sentence that says what was found
     */
    public static Stream<DynamicTest> of(Conformance conformance) {
        return conformance.checks().stream()
                .map(check -> DynamicTest.dynamicTest(check, () -> {
                    Verdict verdict = conformance.check(check);
                    if (!verdict.isMet()) {
                        AssertionFailureBuilder.assertionFailure()
                                .message(verdict.text(Language.ENGLISH))
                                .buildAndThrow();
                    }
                }));
    }
}
