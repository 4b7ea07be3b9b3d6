package id.juara.front.panel;

import id.juara.front.chart.Figures;
import id.juara.story.panel.NoteAttendance.Attendance;
import id.juara.story.panel.NoteAttendance.Demand;
import java.util.List;

/**
 * Who is there, against what the rules ask.
 *
 * @param asked how many, in figures; empty where the rules name no number
 * @param absent names of those without whom the panel is not whole
 */
record PresentShown(
        String present,
        String seated,
        boolean noted,
        boolean holds,
        String demand,
        String asked,
        String absent,
        List<GapShown> gaps) {
    /** A turn whose team is not whole. */
    record GapShown(int turn, String title, String absent) {}

    static PresentShown of(Attendance told, Figures figures) {
        return new PresentShown(
                figures.count(told.present()),
                figures.count(told.seated()),
                told.isNoted(),
                told.holds(),
                told.demand().map(Demand::name).orElse(""),
                told.asked().map(figures::count).orElse(""),
                String.join(", ", told.absent()),
                told.gaps().stream()
                        .map(one -> new GapShown(one.turn(), one.title(), String.join(", ", one.absent())))
                        .toList());
    }
}
