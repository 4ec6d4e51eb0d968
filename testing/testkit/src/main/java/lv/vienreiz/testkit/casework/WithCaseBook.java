// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test an empty {@link lv.vienreiz.casebook.CaseBook} as a parameter, and closes it after the test.
 *
 * <pre>{@code
 * @Test
 * @WithCaseBook
 * void keepsTheCase(CaseBook book) { … }
 * }</pre>
 */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CaseBookExtension.class)
public @interface WithCaseBook {

    /**
     * Where the book is kept.
     *
     * @return in memory, unless told otherwise
     */
    Place value() default Place.MEMORY;

    /** Where a case book of a test is kept. */
    enum Place {
        /** In memory. */
        MEMORY,
        /** In a temporary directory, by the module that keeps books on disk; the SQLite of {@code exchange-client}. */
        DIRECTORY
    }
}
