package id.juara.front.jobs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of long work; {@link JobWordsInEnglish} has a sentence for each. */
@MessageBundle("job")
public interface JobWords {
    @Message("Pekerjaan")
    String jobs();

    @Message("Belum ada pekerjaan.")
    String none();

    @Message("Menjalankan syarat seleksi")
    String screening();

    @Message("Impor entri")
    String imported();

    @Message("Kepekaan hasil")
    String sensitivity();

    @Message("Uji coba aturan")
    String trial();

    @Message("Pekerjaan: {kind}")
    String other(String kind);

    @Message("menunggu giliran")
    String waiting();

    @Message("berjalan")
    String running();

    @Message("selesai")
    String done();

    @Message("gagal")
    String failed();

    @Message("dihentikan")
    String cancelled();

    @Message("akan berhenti")
    String stopping();

    @Message("{done} dari {total}")
    String counted(String done, String total);

    @Message("{done} selesai")
    String countedOnly(String done);

    @Message("kira-kira {time} lagi")
    String left(String time);

    @Message("{many} detik")
    String seconds(long many);

    @Message("{many} menit")
    String minutes(long many);

    @Message("Diminta {moment}")
    String asked(String moment);

    @Message("Berakhir {moment}")
    String ended(String moment);

    @Message("Hentikan")
    String stop();

    @Message("Segarkan")
    String refresh();

    @Message("Hasil")
    String result();

    @Message("Ke seleksi administrasi")
    String toScreening();

    @Message("Ke uji coba")
    String toTrial();

    @Message("Semua pekerjaan")
    String toAll();

    @Message("Ke tabel dan hasilnya")
    String toTable();

    @Message("Ke hasilnya")
    String toResult();

    @Message("Entri")
    String submissions();

    @Message("Lolos")
    String passed();

    @Message("Gugur")
    String notPassed();

    @Message("Perlu dilihat petugas")
    String askedClerks();

    @Message("Baris")
    String rows();

    @Message("Baru")
    String added();

    @Message("Berubah")
    String changed();

    @Message("Sama")
    String unchanged();

    @Message("Terkirim")
    String sent();
}
