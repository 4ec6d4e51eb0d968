/**
 * Life events: which services belong to them, and how those are joined into chains that run without an application. Start at
 * {@link lv.vienreiz.lifeevent.LifeSituation} and {@link lv.vienreiz.lifeevent.ServiceChain}.
 */
@NullMarked
package lv.vienreiz.lifeevent;

import org.jspecify.annotations.NullMarked;
