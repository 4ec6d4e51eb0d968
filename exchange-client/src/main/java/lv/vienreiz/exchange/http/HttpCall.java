// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request, checked so that it can be sent as it is.
 *
 * @param method the verb
 * @param uri where to
 * @param fields the headers, without those that describe the body
 * @param body what to send, where there is something
 */
public record HttpCall(String method, URI uri, List<Field> fields, Optional<Body> body) {

    /**
     * A header.
     *
     * @param name its name
     * @param value its value
     */
    public record Field(String name, String value) {

        /**
         * Checks the header.
         *
         * @throws IllegalArgumentException if the name is no token or the value is not printable ASCII
         */
        public Field {
            HttpText.requireFieldName(name);
            HttpText.requireFieldValue(name, value);
        }

        /** Names the header; the value may be personal. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** Gives the same bytes from their beginning at each call. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens the bytes.
         *
         * @return a stream, closed by who asked for it
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    /** What a request carries: not copied, and not to be changed while the request is under way. */
    public static final class Body {

        private final String contentType;
        private final long length;
        private final Source source;
        private final Optional<byte[]> held;

        private Body(String contentType, long length, Source source, Optional<byte[]> held) {
            HttpText.requireFieldValue("Content-Type", contentType);
            this.contentType = contentType;
            this.length = length;
            this.source = source;
            this.held = held;
        }

        /**
         * Bytes of a media type.
         *
         * @param contentType the media type
         * @param bytes the bytes
         * @return the body
         * @throws IllegalArgumentException if the media type is not printable ASCII
         */
        public static Body of(String contentType, byte[] bytes) {
            return new Body(contentType, bytes.length, () -> new ByteArrayInputStream(bytes), Optional.of(bytes));
        }

        /**
         * Bytes of a media type that are too many to be held in memory.
         *
         * @param contentType the media type
         * @param length how many there are
         * @param source the bytes
         * @return the body
         * @throws IllegalArgumentException if the media type is not printable ASCII, or the length negative
         */
        public static Body of(String contentType, long length, Source source) {
            if (length < 0) {
                throw new IllegalArgumentException("A body has no negative length, found " + length);
            }
            return new Body(contentType, length, source, Optional.empty());
        }

        /**
         * The length.
         *
         * @return in bytes
         */
        public long length() {
            return length;
        }

        String contentType() {
            return contentType;
        }

        InputStream open() throws IOException {
            return source.open();
        }

        /** The bytes, where they are in memory anyway. */
        Optional<byte[]> held() {
            return held;
        }
    }

    /**
     * Checks the request.
     *
     * @throws IllegalArgumentException if the method is no verb or the path hides another one
     */
    public HttpCall {
        HttpText.requireMethod(method);
        HttpText.requirePlainPath(uri.getRawPath());
        fields = List.copyOf(fields);
    }

    /**
     * A request that only asks.
     *
     * @param uri where to
     * @return a GET without headers
     */
    public static HttpCall get(URI uri) {
        return new HttpCall("GET", uri, List.of(), Optional.empty());
    }

    /**
     * A request that puts a document at its place.
     *
     * @param uri where to
     * @param contentType the media type of the body
     * @param bytes the body
     * @return a PUT without other headers
     * @throws IllegalArgumentException if the media type is not printable ASCII
     */
    public static HttpCall put(URI uri, String contentType, byte[] bytes) {
        return new HttpCall("PUT", uri, List.of(), Optional.of(Body.of(contentType, bytes)));
    }

    /**
     * A request that puts at its place what is too large to be held in memory.
     *
     * @param uri where to
     * @param contentType the media type of the body
     * @param length how many bytes there are
     * @param source the bytes; where they turn out to be more or fewer, the request is cut before its last byte
     * @return a PUT without other headers
     * @throws IllegalArgumentException if the media type is not printable ASCII, or the length negative
     */
    public static HttpCall put(URI uri, String contentType, long length, Source source) {
        return new HttpCall("PUT", uri, List.of(), Optional.of(Body.of(contentType, length, source)));
    }

    /**
     * The same request with one more header.
     *
     * @param name the header's name
     * @param value its value
     * @return a new request
     * @throws IllegalArgumentException if the name is no token or the value is not printable ASCII
     */
    public HttpCall with(String name, String value) {
        return new HttpCall(
                method,
                uri,
                Stream.concat(fields.stream(), Stream.of(new Field(name, value)))
                        .toList(),
                body);
    }

    /**
     * Looks up a header.
     *
     * @param name its name in any case
     * @return its value; of a repeated one the first
     */
    public Optional<String> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /**
     * Tells whether a header is there.
     *
     * @param name its name in any case
     * @return true if it is
     */
    public boolean names(String name) {
        return field(name).isPresent();
    }

    /**
     * Tells whether a text can stand in a header.
     *
     * @param text any text
     * @return true if it is printable ASCII without spaces at its ends
     */
    public static boolean isFieldValue(String text) {
        return HttpText.flawOf(text).isEmpty();
    }

    /** Tells the verb and the place; neither headers nor body. */
    @Override
    public String toString() {
        return method + " " + uri;
    }
}
