/** How long a form takes that several slow registers fill at once. Start at {@link lv.vienreiz.benchmarks.prefill.Prefills}. */
@NullMarked
package lv.vienreiz.benchmarks.prefill;

import org.jspecify.annotations.NullMarked;
