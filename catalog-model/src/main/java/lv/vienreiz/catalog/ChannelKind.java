// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** The kind of a channel (<i>kanāls</i>) by which a service is asked for or received (M[129.2], P[90], P[113]). */
public enum ChannelKind {
    /** At the institution. */
    INSTITUTION_OFFICE(Group.IN_PERSON),
    /** At the institution's own client service centre. */
    INSTITUTION_CENTRE(Group.IN_PERSON),
    /** At the client service centre of another institution. */
    OTHER_INSTITUTION_CENTRE(Group.IN_PERSON),
    /** At a municipal client service centre, or the joint one of state and municipality (<i>VPVKAC</i>). */
    MUNICIPAL_CENTRE(Group.IN_PERSON),
    /** At another institution. */
    OTHER_INSTITUTION(Group.IN_PERSON),
    /** At a post office. */
    POST_OFFICE(Group.IN_PERSON),
    /** At a bank. */
    BANK(Group.IN_PERSON),
    /** At another commercial partner. */
    OTHER_COMMERCIAL(Group.IN_PERSON),
    /** At a library. */
    LIBRARY(Group.IN_PERSON),
    /** At a client service centre on wheels. */
    MOBILE_CENTRE(Group.IN_PERSON),
    /** At the client service centre of a sector. */
    SECTOR_CENTRE(Group.IN_PERSON),
    /** By telephone. */
    PHONE(Group.REMOTE),
    /** By a call centre. */
    CALL_CENTRE(Group.REMOTE),
    /** By post. */
    POST(Group.REMOTE),
    /** By e-mail. */
    E_MAIL(Group.REMOTE),
    /** On the institution's own site. */
    INSTITUTION_WEB(Group.REMOTE),
    /** On the portal of a sector. */
    SECTOR_PORTAL(Group.REMOTE),
    /** On the portal of a municipality. */
    MUNICIPAL_PORTAL(Group.REMOTE),
    /** On the single state portal latvija.lv. */
    UNIFIED_PORTAL(Group.REMOTE),
    /** In a mobile application. */
    MOBILE_APP(Group.REMOTE),
    /** By text message. */
    SMS(Group.REMOTE),
    /** By the official electronic address (<i>e-adrese</i>). */
    E_ADDRESS(Group.REMOTE),
    /** By chat, or by a virtual assistant. */
    CHAT(Group.REMOTE),
    /** On social media. */
    SOCIAL_MEDIA(Group.REMOTE),
    /** From system to system over the bus; that this is a channel of its own is our inference. */
    DIRECT_SYSTEM(Group.REMOTE),
    /** An e-service used with the help of staff (<i>asistētais e-pakalpojums</i>, P[90]). */
    ASSISTED_E_SERVICE(Group.ASSISTED),
    /** An e-service that staff uses in a person's name on authorisation (<i>pilnvarotais e-pakalpojums</i>, P[113]). */
    AUTHORISED_E_SERVICE(Group.ASSISTED),
    /** On paper at a joint client service centre. */
    PAPER_AT_CENTRE(Group.ASSISTED);

    /** How a channel meets the client. */
    public enum Group {
        /** In person (<i>klātiene</i>). */
        IN_PERSON,
        /** Remotely (<i>neklātiene</i>). */
        REMOTE,
        /** With the help of a person, electronically or on paper. */
        ASSISTED
    }

    private final Group group;

    ChannelKind(Group group) {
        this.group = group;
    }

    /**
     * Tells whether a client acts electronically here.
     *
     * @return true for sites, portals, applications, e-mail, the e-address, chat, and from system to system
     */
    public boolean isElectronic() {
        return switch (this) {
            case E_MAIL,
                    INSTITUTION_WEB,
                    SECTOR_PORTAL,
                    MUNICIPAL_PORTAL,
                    UNIFIED_PORTAL,
                    MOBILE_APP,
                    E_ADDRESS,
                    CHAT,
                    DIRECT_SYSTEM -> true;
            default -> false;
        };
    }

    /**
     * How the channel meets the client.
     *
     * @return the group
     */
    public Group group() {
        return group;
    }
}
