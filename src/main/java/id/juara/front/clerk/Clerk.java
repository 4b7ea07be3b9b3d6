package id.juara.front.clerk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever screens; {@link ClerkInEnglish} has a sentence for each. */
@MessageBundle("clerk")
public interface Clerk {
    @Message("Seleksi administrasi")
    String screening();

    @Message("Ke kompetisi")
    String toEdition();

    @Message("{many} temuan menunggu putusan")
    String waits(String many);

    @Message("Tidak ada temuan yang menunggu.")
    String noneWaits();

    @Message("Mulai memeriksa")
    String begin();

    @Message("Lanjutkan yang di tangan Anda")
    String goOn();

    @Message("Antrean dibagi: temuan yang Anda ambil tidak diberikan kepada pemeriksa lain selama 15 menit.")
    String shared();

    @Message("Syarat belum dijalankan atas semua yang terkirim.")
    String notRun();

    @Message("Jalankan semua syarat")
    String run();

    @Message("Berjalan sebagai pekerjaan dengan kemajuan yang terhitung; putusan pemeriksa tetap.")
    String runHint();

    @Message("Seleksi dimulai setelah pendaftaran ditutup.")
    String windowOpen();

    @Message("Tutup seleksi administrasi")
    String close();

    @Message("Yang lolos masuk tahap pertama, dan setiap pengusul membaca hasilnya. Ini tidak dapat dibatalkan.")
    String closeSure();

    @Message("Seleksi administrasi sudah ditutup.")
    String closed();

    @Message("Tidak lolos")
    String failed();

    @Message("Tidak ada yang tidak lolos.")
    String noneFailed();

    @Message("Berikutnya")
    String more();

    @Message("Putuskan lain")
    String overrule();

    @Message("Loloskan syarat ini")
    String overruleNow();

    @Message("Kuatkan penolakan")
    String confirm();

    @Message("Alasan, dibaca pengusul")
    String reason();

    @Message("Tulis alasannya.")
    String reasonNeeded();

    @Message("Putuskan lain tentang {number}")
    String reviewOf(String number);

    @Message("Periksa satu temuan")
    String finding();

    @Message("Syarat")
    String condition();

    @Message("Di tangan Anda sampai {moment}")
    String heldUntil(String moment);

    @Message("{many} menunggu, yang ini terhitung")
    String left(String many);

    @Message("Putusan")
    String decision();

    @Message("Memenuhi syarat")
    String holds();

    @Message("Catatan (wajib untuk alasan lain)")
    String note();

    @Message("Simpan dan ambil berikutnya")
    String decide();

    @Message(
            "Dengan papan ketik: panah memilih putusan, spasi menandai yang pertama, Enter menyimpan dan membuka temuan berikutnya.")
    String keys();

    @Message("Pilih putusan.")
    String choose();

    @Message("Berkas")
    String files();

    @Message("Entri")
    String entry();

    @Message("Unit")
    String unit();

    @Message("Mulai berjalan")
    String started();

    @Message("Tidak dijawab.")
    String empty();

    @Message("Tidak ada temuan di tangan Anda.")
    String nothingInHand();

    @Message("Ke seleksi")
    String stop();

    @Message("Temuan")
    String found();

    @Message("menurut data")
    String stateFailed();

    @Message("menunggu pemeriksa")
    String stateAsked();

    @Message("diputuskan pemeriksa")
    String stateUpheld();

    @Message("diputuskan lain")
    String stateOverruled();

    @Message("dinyatakan memenuhi")
    String stateCleared();

    @Message("Pekerjaan")
    String jobs();
}
