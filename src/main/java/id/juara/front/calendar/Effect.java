package id.juara.front.calendar;

import java.util.List;

/**
 * What signing an amendment does, and to whom.
 *
 * @param writing entries that units hold, {@code waiting} that local admins do, {@code sent} that may be sent anew; in words
 * @param sooner whether less time is left than before; {@code over} whether none is
 * @param closes whether the close moves at all
 */
public record Effect(
        List<Moved> dates, String writing, String waiting, String sent, boolean sooner, boolean over, boolean closes) {}
