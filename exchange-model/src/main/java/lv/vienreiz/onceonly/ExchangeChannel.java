// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

/** By which way institutions exchange information (P[66]). */
public enum ExchangeChannel {
    /** Over the state bus (<i>Valsts informācijas sistēmu savietotājs, VISS</i>). */
    STATE_BUS,
    /** By another way, such as a connection between two institutions. */
    OTHER
}
