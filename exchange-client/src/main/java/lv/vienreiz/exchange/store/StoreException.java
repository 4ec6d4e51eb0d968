// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.vienreiz.text.Language;
import org.jspecify.annotations.Nullable;

/** The store or the journal cannot be opened, read or written; nothing that was to be recorded first has been sent. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "lv.vienreiz.exchange.store.texts";

    /** What is wrong, by what a caller can do about it. */
    public enum Kind {
        /** Another process, or another instance in this one, owns the store. */
        IN_USE,
        /** A newer version of the library wrote the store. */
        NEWER,
        /** An older version of the library wrote the store, which is only read here. */
        OLDER,
        /** An older version of the library wrote an access journal into the store that cannot be taken over. */
        OLD_JOURNAL,
        /** The file is a database, but not one of this library. */
        FOREIGN,
        /** A file or directory may not be read or written. */
        NO_ACCESS,
        /** The SQLite driver is not there. */
        NO_DRIVER,
        /** The disk is full. */
        FULL,
        /** The database is damaged. */
        DAMAGED,
        /** The database refused for another reason. */
        FAILED,
        /** The store was closed before. */
        CLOSED,
        /** What was deleted is gone, but a reader still holds old pages of the store's log. */
        STILL_READ,
        /** A content is encrypted under a key that was not given. */
        KEY_MISSING,
        /** An encrypted content was altered, or stands where another was written. */
        ALTERED,
        /** A content is not encrypted, and the store has keys. */
        NOT_ENCRYPTED,
        /** The checkpoints of the journal are unusable. */
        CHECKPOINTS,
        /** The journal in the store is not the one that its checkpoints speak of. */
        JOURNAL
    }

    private final Kind kind;
    private final String[] arguments;

    private StoreException(Kind kind, List<String> arguments, @Nullable Throwable cause) {
        super(rendered(kind, arguments.toArray(), Locale.ROOT), cause);
        this.kind = kind;
        this.arguments = arguments.toArray(String[]::new);
    }

    /**
     * Makes the trouble of a kind.
     *
     * @param kind what is wrong
     * @param cause what was seen, or null
     * @param arguments the facts that the text of this kind names
     * @return the exception, not thrown
     */
    public static StoreException of(Kind kind, @Nullable Throwable cause, String... arguments) {
        return new StoreException(kind, List.of(arguments), cause);
    }

    /** Tells kinds apart: by SQLite's result codes, which its driver hands on as error codes, and by SQLSTATE elsewhere. */
    static StoreException of(SQLException cause) {
        int number = cause.getErrorCode();
        if (number == 0 && cause.getSQLState() != null) {
            return ofState(cause, cause.getSQLState());
        }
        String code = "SQLite " + number;
        return switch (number) {
            case 3, 8, 14, 23 -> of(Kind.NO_ACCESS, cause, code);
            case 11, 26 -> of(Kind.DAMAGED, cause, code);
            case 13 -> of(Kind.FULL, cause, code);
            default -> of(Kind.FAILED, cause, code);
        };
    }

    private static StoreException ofState(SQLException cause, String state) {
        String code = "SQLSTATE " + state;
        if (state.startsWith("08") || state.startsWith("28") || state.equals("42501")) {
            return of(Kind.NO_ACCESS, cause, code);
        }
        if (state.startsWith("XX")) {
            return of(Kind.DAMAGED, cause, code);
        }
        return of(state.equals("53100") ? Kind.FULL : Kind.FAILED, cause, code);
    }

    /**
     * What is wrong, for a program.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Says what was found, what was expected and how to mend it.
     *
     * @param language Latvian or English; any other is answered in English
     * @return a few sentences
     */
    public String text(Language language) {
        return rendered(kind, arguments, language.equals(Language.LATVIAN) ? Locale.forLanguageTag("lv") : Locale.ROOT);
    }

    private static String rendered(Kind kind, Object[] arguments, Locale locale) {
        String pattern = ResourceBundle.getBundle(TEXTS, locale).getString(kind.name());
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
