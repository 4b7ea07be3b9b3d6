package id.juara.front.chart;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said around plots, in English. */
@Localized("en")
public interface PlotInEnglish extends Plot {
    @Override
    @Message("Table: {title}")
    String table(String title);

    @Override
    @Message("line")
    String line();
}
