/** One call over HTTP, held against the bare HTTP client below it (P6). Start at {@link lv.vienreiz.benchmarks.calls.Calls}. */
@NullMarked
package lv.vienreiz.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
