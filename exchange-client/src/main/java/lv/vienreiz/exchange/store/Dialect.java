// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

/** The databases that hold stores, told apart where their words differ. */
public enum Dialect {

    /** A file, or the memory, of one process. */
    SQLITE,

    /** A server that several nodes share. */
    POSTGRESQL
}
