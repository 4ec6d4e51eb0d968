// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A client service centre (<i>klientu apkalpošanas centrs, KAC</i>, M[170]): a place that serves clients for several
 * institutions, whatever its status.
 *
 * @param id the identity of the centre
 * @param name its name
 * @param kind what kind of centre it is
 * @param operator who runs it
 * @param address where it is
 * @param territory the territory for which it is there, by a code list of territories
 * @param telephone its telephone number
 * @param email its e-mail address
 * @param openingHours when it is open
 * @param services the services that can be had there
 * @param staffModel who serves clients
 * @param alternative the way of organising one-stop service to which it belongs
 * @param tasks the tasks that it has
 * @param coordination that its opening was coordinated
 * @param since the first day on which it was open
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "client-service-centre", version = "1.0")
public record ClientServiceCentre(
        CentreId id,
        @TextLength(max = 300) LocalizedText name,
        CentreKind kind,
        Optional<@Valid Organisation> operator,
        Optional<@Valid PostalAddress> address,
        Optional<@Valid CodedValue> territory,
        Optional<@Size(max = 50) String> telephone,
        Optional<@Size(max = 200) String> email,
        @Size(max = 21) @Item("open") List<@Valid OpeningHours> openingHours,
        @Size(max = 2000) @Item("service") List<@Valid CentreService> services,
        Optional<StaffModel> staffModel,
        Optional<OneStopAlternative> alternative,
        @Size(max = 6) @Item("task") List<CentreTask> tasks,
        Optional<@Valid Coordination> coordination,
        Optional<LocalDate> since,
        Extensions extensions) {

    /** Makes a centre; {@link #builder} is the convenient way. */
    public ClientServiceCentre {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(extensions, "extensions");
        openingHours = List.copyOf(openingHours);
        services = List.copyOf(services);
        tasks = List.copyOf(tasks);
    }

    /**
     * Begins a centre.
     *
     * @param id the identity of the centre
     * @param name its name
     * @param kind what kind of centre it is
     * @return a builder
     */
    public static ClientServiceCentreBuilder builder(CentreId id, LocalizedText name, CentreKind kind) {
        return new ClientServiceCentreBuilder(id, name, kind);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this centre
     */
    public ClientServiceCentreBuilder toBuilder() {
        return ClientServiceCentreBuilder.from(this);
    }

    /**
     * Tells whether the centre is open.
     *
     * @param moment a moment by the clock of the place
     * @return true if it lies in one of the opening hours; holidays are not known here
     */
    public boolean isOpenAt(LocalDateTime moment) {
        return openingHours.stream().anyMatch(hours -> hours.holds(moment));
    }
}
