/** How many entries of the access journal one wait for the disk carries. Start at {@link lv.vienreiz.benchmarks.journal.JournalAppends}. */
@NullMarked
package lv.vienreiz.benchmarks.journal;

import org.jspecify.annotations.NullMarked;
