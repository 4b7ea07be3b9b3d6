package id.juara.front.secretariat;

import id.juara.front.office.Place;

/**
 * The round on whose pages the secretary is.
 *
 * @param path where its pages begin, without the language
 * @param acts whether whoever looks may change something; an auditor looks only
 * @param hosts whether he invites judges: the secretary alone
 */
public record Where(Place place, String path, boolean acts, boolean hosts) {
    /** Where invitations of judges are renewed and withdrawn. */
    public String invitations() {
        return path + "/seats/invitations";
    }
}
