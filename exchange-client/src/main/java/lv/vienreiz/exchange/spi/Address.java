// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

/**
 * Where a message goes, in the words of the bus that carries it; for X-Road a service identifier such as
 * {@code LV/GOV/90000069281/burial/applications}.
 *
 * @param value the identifier of the receiving service
 */
public record Address(String value) {

    @Override
    public String toString() {
        return value;
    }
}
