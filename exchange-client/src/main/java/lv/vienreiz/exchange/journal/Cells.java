// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The values of one row, read as what they are kept as. SQLite keeps bytes also where a text or a number belongs, compares them
 * as equal to neither, and still hands them out as text or number; the journal never wrote such a row.
 */
final class Cells {

    /** Stands for the digest of a row that the journal cannot have written. */
    private static final String FITS_NOTHING = "";

    private final ResultSet row;
    private boolean foreign;

    Cells(ResultSet row) {
        this.row = row;
    }

    String text(int column) throws SQLException {
        if (row.getObject(column) instanceof String text) {
            return text;
        }
        foreign = true;
        String converted = row.getString(column);
        return converted == null ? "" : converted;
    }

    long number(int column) throws SQLException {
        Object value = row.getObject(column);
        foreign |= !(value instanceof Long || value instanceof Integer);
        return row.getLong(column);
    }

    /** The digest of the row; read after all its other values, for it fits nothing if one of them is kept as something else. */
    String mac(int column) throws SQLException {
        String mac = text(column);
        return foreign ? FITS_NOTHING : mac;
    }
}
