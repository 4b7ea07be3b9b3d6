package id.juara.front.writing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The seventeen sustainable development goals by name, in English. */
@Localized("en")
interface GoalsInEnglish extends Goals {
    @Override
    @Message("No poverty")
    String one();

    @Override
    @Message("Zero hunger")
    String two();

    @Override
    @Message("Good health and well-being")
    String three();

    @Override
    @Message("Quality education")
    String four();

    @Override
    @Message("Gender equality")
    String five();

    @Override
    @Message("Clean water and sanitation")
    String six();

    @Override
    @Message("Affordable and clean energy")
    String seven();

    @Override
    @Message("Decent work and economic growth")
    String eight();

    @Override
    @Message("Industry, innovation and infrastructure")
    String nine();

    @Override
    @Message("Reduced inequalities")
    String ten();

    @Override
    @Message("Sustainable cities and communities")
    String eleven();

    @Override
    @Message("Responsible consumption and production")
    String twelve();

    @Override
    @Message("Climate action")
    String thirteen();

    @Override
    @Message("Life below water")
    String fourteen();

    @Override
    @Message("Life on land")
    String fifteen();

    @Override
    @Message("Peace, justice and strong institutions")
    String sixteen();

    @Override
    @Message("Partnerships for the goals")
    String seventeen();
}
