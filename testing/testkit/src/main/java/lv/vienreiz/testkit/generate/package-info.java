/**
 * Documents made up at random, sound or wrong in a known way, for test suites of systems that exchange them. Start at {@link
 * lv.vienreiz.testkit.generate.RandomDocuments}.
 */
@NullMarked
package lv.vienreiz.testkit.generate;

import org.jspecify.annotations.NullMarked;
