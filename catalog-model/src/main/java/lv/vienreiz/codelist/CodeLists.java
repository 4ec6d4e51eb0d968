// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.rule.Bundle;

/**
 * Code lists by which coded values are understood: those that are shipped, and a user's own. Immutable and safe for several
 * threads; the shipped ones are read when they are first asked for.
 *
 * <pre>{@code
 * CodeLists lists = CodeLists.shipped().with(ourDistricts);
 * CodeList municipalities = lists.find(CodeLists.MUNICIPALITIES).orElseThrow();
 * municipalities.validOn(LocalDate.of(2019, 5, 1));                                        // 119
 * municipalities.successorsOn("apes-novads", LocalDate.of(2022, 1, 1));                    // smiltenes-novads
 * lists.fault(new CodedValue("apes-novad", CodeLists.MUNICIPALITIES, "2026-11"), today);   // unknown; nearest: apes-novads
 * }</pre>
 */
public final class CodeLists implements Iterable<CodeList> {

    /** The identity of the shipped list of municipalities (<i>pašvaldības</i>) since the reform of 2009. */
    public static final String MUNICIPALITIES = "urn:vienreiz:codes:municipalities";

    /** The identity of the shipped list of segments of clients (<i>klientu segmenti</i>, M[129.1]). */
    public static final String CLIENT_SEGMENTS = "urn:vienreiz:codes:client-segments";

    /** The identity of the shipped list of criteria by which clients are divided into segments (P[115]). */
    public static final String SEGMENTATION_CRITERIA = "urn:vienreiz:codes:segmentation-criteria";

    /** The identity of the shipped list of life events (<i>dzīves situācijas</i>, P[46]). */
    public static final String LIFE_EVENTS = "urn:vienreiz:codes:life-events";

    /** The identity of the shipped list of information systems that the sources name. */
    public static final String SYSTEMS = "urn:vienreiz:codes:systems";

    /** The identity of the shipped list of components that institutions share (M[235.4], P[65], P[71]). */
    public static final String SHARED_COMPONENTS = "urn:vienreiz:codes:shared-components";

    /** The identity of the shipped list of procedures of Annex II to Regulation (EU) 2018/1724. */
    public static final String SDG_PROCEDURES = "urn:vienreiz:codes:sdg-procedures";

    /** The identity of the shipped list of areas of information of Annex I to Regulation (EU) 2018/1724. */
    public static final String SDG_AREAS = "urn:vienreiz:codes:sdg-areas";

    private static final class Shipped {
        static final CodeLists ALL = new CodeLists(ShippedLists.read());
    }

    private final List<CodeList> lists;

    private CodeLists(List<CodeList> lists) {
        this.lists = lists;
    }

    /**
     * The lists that are shipped with the library.
     *
     * @return the lists
     */
    public static CodeLists shipped() {
        return Shipped.ALL;
    }

    /**
     * The shipped lists, and those of a bundle, which come before shipped ones of the same identity.
     *
     * @param bundle documents, among them perhaps code lists
     * @return the lists
     */
    public static CodeLists among(Bundle bundle) {
        return bundle.all(CodeList.class).reduce(shipped(), CodeLists::with, (one, other) -> one);
    }

    /**
     * Adds a list, or another version of one. What was added last counts as the current version.
     *
     * @param list the list
     * @return lists with that one; another of the same identity and version gives way to it
     */
    public CodeLists with(CodeList list) {
        List<CodeList> more = new ArrayList<>(lists);
        more.removeIf(other -> other.id().equals(list.id()) && other.version().equals(list.version()));
        more.add(list);
        return new CodeLists(List.copyOf(more));
    }

    /**
     * Finds the current version of a list.
     *
     * @param id the identity of the list
     * @return the version that was added last, or nothing
     */
    public Optional<CodeList> find(String id) {
        return lists.stream().filter(list -> list.id().toString().equals(id)).reduce((earlier, later) -> later);
    }

    /**
     * Finds a version of a list.
     *
     * @param id the identity of the list
     * @param version the version
     * @return the list, or nothing
     */
    public Optional<CodeList> find(String id, String version) {
        return lists.stream()
                .filter(list ->
                        list.id().toString().equals(id) && list.version().equals(version))
                .findFirst();
    }

    /**
     * Finds the list by which a value is understood.
     *
     * @param value a code with its list and version
     * @return the list of that version; where that version is not at hand, the current one
     */
    public Optional<CodeList> of(CodedValue value) {
        return find(value.list(), value.version()).or(() -> find(value.list()));
    }

    /**
     * Finds what a value means.
     *
     * @param value a code with its list and version
     * @return its entry, whether valid today or not, or nothing where list or code are unknown
     */
    public Optional<CodeEntry> entry(CodedValue value) {
        return of(value).flatMap(list -> list.find(value.code()));
    }

    /**
     * Tells what is wrong with a value on a day.
     *
     * @param value a code with its list and version
     * @param day the day on which it is used
     * @return the fault, or nothing where the code is known and valid
     */
    public Optional<CodeFault> fault(CodedValue value, LocalDate day) {
        Optional<CodeList> list = of(value);
        if (list.isEmpty()) {
            List<String> known =
                    lists.stream().map(each -> each.id().toString()).toList();
            return Optional.of(CodeFault.unknownList(value, known));
        }
        Optional<CodeEntry> entry = list.get().find(value.code());
        return entry.isEmpty()
                ? Optional.of(CodeFault.unknown(value, list.get()))
                : CodeFault.untimely(value, list.get(), entry.get(), day);
    }

    @Override
    public Iterator<CodeList> iterator() {
        return lists.iterator();
    }
}
