// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.List;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.text.LocalizedText;

/** Writes a document nowhere, to find what is kept of it and would not be written. */
public final class Dropped extends DocumentWriter {

    private Dropped(Extensions extensions) {
        super(extensions);
    }

    /**
     * Finds what would not be written.
     *
     * @param form the form of the document
     * @param document the document
     * @param <T> the record
     * @return the members that were kept for a part that is no longer there
     */
    public static <T> List<Extensions.Kept> of(DocumentForm<T> form, T document) {
        Dropped writer = new Dropped(form.extensions(document));
        writer.push();
        form.write(document, writer);
        writer.endDocument();
        return writer.notWritten();
    }

    @Override
    public void text(Names names, int index, String value) {
        // goes nowhere
    }

    @Override
    public void flag(Names names, int index, boolean value) {
        // goes nowhere
    }

    @Override
    public void integer(Names names, int index, long value) {
        // goes nowhere
    }

    @Override
    public void localized(Names names, int index, LocalizedText value) {
        // goes nowhere
    }

    @Override
    public void beginList(Names names, int index) {
        // goes nowhere
    }

    @Override
    public void endList() {
        // goes nowhere
    }

    @Override
    public void textItem(Names names, int index, String value) {
        // goes nowhere
    }

    @Override
    protected void openPart(Names names, int index) {
        // goes nowhere
    }

    @Override
    protected void openItem(Names names, int index) {
        // goes nowhere
    }

    @Override
    protected void closePart() {
        // goes nowhere
    }

    @Override
    protected void writeKept(String name, Opaque value) {
        // goes nowhere
    }
}
