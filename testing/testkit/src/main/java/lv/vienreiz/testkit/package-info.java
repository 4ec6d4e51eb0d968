/**
 * Assertions and cases for test suites that read, write or exchange documents. Start at {@link
 * lv.vienreiz.testkit.DocumentAssertions}.
 */
@NullMarked
package lv.vienreiz.testkit;

import org.jspecify.annotations.NullMarked;
