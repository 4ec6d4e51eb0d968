// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

import java.util.Objects;
import java.util.function.Function;

/** What came of reading metadata: the metadata, or why there is none. */
public sealed interface MetadataReading {

    /**
     * The metadata was understood.
     *
     * @param metadata the metadata
     */
    record Understood(ApplicationMetadata metadata) implements MetadataReading {

        /** Makes a result. */
        public Understood {
            Objects.requireNonNull(metadata, "metadata");
        }
    }

    /**
     * The text is no metadata of an application.
     *
     * @param fault what is wrong
     * @param element the element that is wrong or missing, empty where there is none
     */
    record NotUnderstood(Fault fault, String element) implements MetadataReading {

        /** Makes a result. */
        public NotUnderstood {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(element, "element");
        }
    }

    /** What can be wrong. */
    enum Fault {
        /** It is not well-formed XML, or has a document type declaration. */
        NOT_XML,
        /** Its root is another element, or of another namespace. */
        ANOTHER_DOCUMENT,
        /** An element is missing. */
        MISSING,
        /** An element should say true or false. */
        NO_TRUTH_VALUE,
        /** An element stands twice. */
        TWICE
    }

    /**
     * Handles both ways.
     *
     * @param understood for metadata
     * @param notUnderstood for anything else
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super Understood, ? extends R> understood,
            Function<? super NotUnderstood, ? extends R> notUnderstood) {
        return this instanceof Understood u ? understood.apply(u) : notUnderstood.apply((NotUnderstood) this);
    }
}
