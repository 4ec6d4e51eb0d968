/** What an outbox asks of the disk. Start at {@link lv.vienreiz.benchmarks.syncs.Syncs}. */
@NullMarked
package lv.vienreiz.benchmarks.syncs;

import org.jspecify.annotations.NullMarked;
