// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.net.URI;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.text.LocalizedText;

/**
 * What a catalogue of services says of itself ({@code dcat:Dataset}).
 *
 * @param id the name of the catalogue
 * @param title its title
 * @param description what it holds
 * @param publisher who publishes it
 * @param landingPage where it can be seen
 */
public record CatalogueAbout(
        URI id, LocalizedText title, LocalizedText description, Organisation publisher, Optional<URI> landingPage) {}
