/**
 * Documents made up at random from the form of their kind, for tests of this library and of its users; the testkit publishes
 * them, and this package stands here so that this module's own tests have them too. {@link
 * lv.vienreiz.document.sample.RandomJson} is where to begin.
 */
@NullMarked
package lv.vienreiz.document.sample;

import org.jspecify.annotations.NullMarked;
