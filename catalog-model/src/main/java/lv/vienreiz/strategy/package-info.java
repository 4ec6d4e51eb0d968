/**
 * Strategies of channels: which channels for which services and segments, in what proportion, and why. Start at {@link
 * lv.vienreiz.strategy.ChannelStrategy}.
 */
@NullMarked
package lv.vienreiz.strategy;

import org.jspecify.annotations.NullMarked;
