// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

/** The OpenAPI document of a service, as it was registered: JSON or YAML. */
public final class OpenApiText {

    private final String contentType;
    private final byte[] bytes;

    OpenApiText(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /**
     * The media type that the provider names; not always the right one.
     *
     * @return a media type
     */
    public String contentType() {
        return contentType;
    }

    /**
     * Tells by the first character whether the document is JSON; otherwise it is YAML.
     *
     * @return true for JSON
     */
    public boolean isJson() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '{';
            }
        }
        return false;
    }

    /**
     * The document.
     *
     * @return the bytes; not copied, and not to be changed
     */
    public byte[] bytes() {
        return bytes;
    }

    /** Tells kind and length. */
    @Override
    public String toString() {
        return "OpenApiText[" + contentType + ", " + bytes.length + " bytes]";
    }
}
