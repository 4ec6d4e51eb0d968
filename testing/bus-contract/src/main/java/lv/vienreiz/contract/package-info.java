/**
 * The contract of a {@link lv.vienreiz.exchange.spi.BusBinding} as tests, and a bus in memory that keeps it. Start at
 * {@link lv.vienreiz.contract.BusBindingContract}.
 */
@NullMarked
package lv.vienreiz.contract;

import org.jspecify.annotations.NullMarked;
