// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import javax.lang.model.element.Element;

/** A record that no form can be made of. */
final class FormFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Element element;

    FormFault(String message, Element element) {
        super(message);
        this.element = element;
    }

    Element element() {
        return element;
    }
}
