// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.jaxb;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.OffsetDateTime;

/** Binds points in time. */
public final class Moments extends XmlAdapter<String, OffsetDateTime> {

    /** Made by JAXB. */
    public Moments() {}

    @Override
    public OffsetDateTime unmarshal(String text) {
        return OffsetDateTime.parse(text);
    }

    @Override
    public String marshal(OffsetDateTime moment) {
        return moment == null ? null : moment.toString();
    }
}
