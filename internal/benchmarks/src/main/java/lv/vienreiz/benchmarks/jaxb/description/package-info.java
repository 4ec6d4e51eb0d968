/** The kind of document {@code service-description} as JAXB binds it. */
@XmlSchema(namespace = "urn:vienreiz:service-description:1", elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
@XmlJavaTypeAdapters({
    @XmlJavaTypeAdapter(type = LocalDate.class, value = Dates.class),
    @XmlJavaTypeAdapter(type = OffsetDateTime.class, value = Moments.class)
})
package lv.vienreiz.benchmarks.jaxb.description;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapters;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lv.vienreiz.benchmarks.jaxb.Dates;
import lv.vienreiz.benchmarks.jaxb.Moments;
