/**
 * For tests of what moves cases: assertions on cases and histories, made-up histories, and a case book for a test. Start at
 * {@link lv.vienreiz.testkit.casework.CaseAssertions}.
 */
@NullMarked
package lv.vienreiz.testkit.casework;

import org.jspecify.annotations.NullMarked;
