// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.jaxb;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** Binds dates. */
public final class Dates extends XmlAdapter<String, LocalDate> {

    /** Made by JAXB. */
    public Dates() {}

    @Override
    public LocalDate unmarshal(String text) {
        return LocalDate.parse(text);
    }

    @Override
    public String marshal(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
