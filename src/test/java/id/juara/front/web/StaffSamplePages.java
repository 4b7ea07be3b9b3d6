package id.juara.front.web;

import id.juara.story.shortlist.ClosedRound;
import id.juara.story.submission.SampleEdition;
import java.util.ArrayList;
import java.util.List;

/** The pages of ministry staff and the signatory with something on each. */
final class StaffSamplePages {
    private StaffSamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<SamplePage>();
        office(pages);
        return pages;
    }

    private static void office(List<SamplePage> pages) {
        var open = SampleEdition.now();
        open.sent("Izin Satu Hari");
        var closed = ClosedRound.ofFour();
        pages.add(SamplePage.staff("office", closed.staff, "/office"));
        pages.add(SamplePage.staff("office-open", closed.staff, "/office/" + open.edition));
        pages.add(SamplePage.staff("office-closed", closed.signatory, "/office/" + closed.edition));
        pages.add(SamplePage.staff("office-round", closed.staff, "/office/" + closed.edition + "/rounds/desk"));
        pages.add(
                SamplePage.staff("office-round-waiting", closed.staff, "/office/" + closed.edition + "/rounds/panel"));
    }
}
