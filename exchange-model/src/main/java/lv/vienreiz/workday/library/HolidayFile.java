// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday.library;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.ChristianHoliday;
import de.focus_shift.jollyday.core.spi.ChristianHoliday.ChristianHolidayType;
import de.focus_shift.jollyday.core.spi.Configuration;
import de.focus_shift.jollyday.core.spi.ConfigurationService;
import de.focus_shift.jollyday.core.spi.Fixed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the library's file of holidays, so that none of its own readers is needed, each of which brings a data binder along; for
 * the service loader only. It knows the two kinds of holiday that Latvia has, and refuses a file with another.
 */
public final class HolidayFile implements ConfigurationService {

    private static final Set<String> AROUND = Set.of("Configuration", "Holidays");

    /** Made by the service loader. */
    public HolidayFile() {}

    @Override
    public Configuration getConfiguration(ManagerParameter parameter) {
        List<Fixed> fixed = new ArrayList<>();
        List<ChristianHoliday> easter = new ArrayList<>();
        try (InputStream file = parameter.createResourceUrl().openStream()) {
            XMLStreamReader reader = new com.ctc.wstx.stax.WstxInputFactory().createXMLStreamReader(file);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    read(reader, fixed, easter);
                }
            }
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The library's file of holidays is damaged", e);
        }
        return new Country(new HolidayData(List.copyOf(fixed), List.copyOf(easter)));
    }

    private static void read(XMLStreamReader reader, List<Fixed> fixed, List<ChristianHoliday> easter) {
        String name = reader.getLocalName();
        if (name.equals("Fixed") && reader.getAttributeCount() == 3) {
            Month month = Month.valueOf(reader.getAttributeValue(null, "month"));
            int day = Integer.parseInt(reader.getAttributeValue(null, "day"));
            fixed.add(new FixedDay(MonthDay.of(month, day), described(reader), HolidayType.PUBLIC_HOLIDAY));
        } else if (name.equals("ChristianHoliday") && reader.getAttributeCount() == 2) {
            ChristianHolidayType type = ChristianHolidayType.valueOf(reader.getAttributeValue(null, "type"));
            easter.add(new EasterDay(type, described(reader), HolidayType.PUBLIC_HOLIDAY));
        } else if (!AROUND.contains(name)) {
            throw new IllegalStateException(
                    "The library's file of holidays has an element of an unknown kind: " + name);
        }
    }

    private static String described(XMLStreamReader reader) {
        return reader.getAttributeValue(null, "descriptionPropertiesKey");
    }
}
