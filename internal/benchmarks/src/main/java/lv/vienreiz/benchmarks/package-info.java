/**
 * Benchmarks of reading, checking and writing documents beside the libraries of the field; {@link lv.vienreiz.benchmarks.Goals}
 * runs them.
 */
@NullMarked
package lv.vienreiz.benchmarks;

import org.jspecify.annotations.NullMarked;
