package id.juara.front.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The seventeen sustainable development goals by name; {@link GoalsInEnglish} has a sentence for each. */
@MessageBundle("goals")
interface Goals {
    @Message("Tanpa kemiskinan")
    String one();

    @Message("Tanpa kelaparan")
    String two();

    @Message("Kehidupan sehat dan sejahtera")
    String three();

    @Message("Pendidikan berkualitas")
    String four();

    @Message("Kesetaraan gender")
    String five();

    @Message("Air bersih dan sanitasi layak")
    String six();

    @Message("Energi bersih dan terjangkau")
    String seven();

    @Message("Pekerjaan layak dan pertumbuhan ekonomi")
    String eight();

    @Message("Industri, inovasi dan infrastruktur")
    String nine();

    @Message("Berkurangnya kesenjangan")
    String ten();

    @Message("Kota dan permukiman yang berkelanjutan")
    String eleven();

    @Message("Konsumsi dan produksi yang bertanggung jawab")
    String twelve();

    @Message("Penanganan perubahan iklim")
    String thirteen();

    @Message("Ekosistem lautan")
    String fourteen();

    @Message("Ekosistem daratan")
    String fifteen();

    @Message("Perdamaian, keadilan dan kelembagaan yang tangguh")
    String sixteen();

    @Message("Kemitraan untuk mencapai tujuan")
    String seventeen();
}
