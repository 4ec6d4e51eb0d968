/**
 * How ready a service is for the single digital gateway (Regulation (EU) 2018/1724); the entry type is
 * {@link lv.vienreiz.cpsv.gateway.GatewayReadiness}.
 */
@NullMarked
package lv.vienreiz.cpsv.gateway;

import org.jspecify.annotations.NullMarked;
