package id.juara.front.chart;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around plots; {@link PlotInEnglish} has a sentence for each. */
@MessageBundle("plot")
public interface Plot {
    @Message("Tabel: {title}")
    String table(String title);

    @Message("batas")
    String line();
}
