package id.juara.ground.http;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say, Indonesian first; {@link SayInEnglish} has a sentence for each. */
@MessageBundle("say")
public interface Say {
    @Message("id")
    String language();

    @Message("en")
    String other();

    @Message("English")
    String otherLanguage();

    @Message("Langsung ke isi")
    String skip();

    @Message(
            "{#switch status}{#case 401}Belum masuk{#case 403}Tidak diizinkan{#case 404}Halaman tidak ada{#case 410}Tidak berlaku lagi{#case 413}Kiriman terlalu besar{#case 429}Tunggu dahulu{#case 500}Terjadi kesalahan{#else}Tidak dapat dilanjutkan{/switch}")
    String refused(int status);

    @Message("Alamatnya mungkin salah ketik, atau halamannya tidak ada lagi.")
    String lost();

    @Message(
            "Tidak ada yang tersimpan dari kiriman ini; yang sudah tersimpan sebelumnya tetap ada. Kembali, lalu kirim berkas yang lebih kecil atau satu per satu.")
    String smaller();

    @Message("Kembali ke halaman tadi")
    String toForm();

    @Message("Ke halaman utama")
    String toHome();

    @Message("Halaman")
    String pages();

    @Message("Akun saya")
    String mine();

    @Message("Keluar")
    String signOut();

    @Message("Setiap daftar dapat diperiksa: aturan dan daftar membawa sidik jari SHA-256.")
    String checkable();

    @Message("Kompetisi Inovasi Pelayanan Publik")
    String home();

    @Message("Di sini diumumkan inovasi yang lolos di setiap tahap, beserta aturan yang menentukannya.")
    String about();

    @Message("Belum ada daftar yang diumumkan.")
    String nothingAnnounced();

    @Message("final")
    String decided();

    @Message("sementara")
    String provisional();

    @Message("Keputusan")
    String decree();

    @Message("Dapat disanggah sampai")
    String objectionsUntil();

    @Message("Unduh")
    String downloads();

    @Message("Posisi")
    String place();

    @Message("No.")
    String no();

    @Message("Nomor")
    String number();

    @Message("Inovasi")
    String innovation();

    @Message("Instansi")
    String institution();

    @Message("Nilai akhir")
    String points();

    @Message("Ralat")
    String errata();

    @Message("Cara memeriksa")
    String howToCheck();

    @Message("Aturan")
    String rules();

    @Message("Daftar")
    String list();

    @Message(
            "Paket hasil: nilai setiap penilai tanpa namanya, aturan, undian dan buku besar. Java menghitung ulang semuanya: java Verify.java bundle.zip")
    String bundle();

    @Message("Punya tanda terima?")
    String haveReceipt();

    @Message("gladi bersih")
    String rehearsal();

    @Message("Kesalahan")
    String fault();

    @Message("Tempat kerja Anda")
    String places();

    @Message("Ada yang perlu diperbaiki")
    String amiss();

    @Message("Mungkin halaman ini untuk peran lain. Bukan akun Anda?")
    String otherRole();

    @Message("Tunggu sebentar, lalu coba lagi.")
    String tryLater();

    @Message("Ke akun saya")
    String toMine();

    @Message("Entri")
    String entries();

    @Message("Pemberitahuan")
    String notices();

    @Message("Cari entri")
    String find();

    @Message("Pertanyaan")
    String conversations();

    @Message("Tanya kementerian")
    String conversation();

    @Message("Kotak keluar")
    String outbox();

    @Message("Antrean")
    String queue();

    @Message("Tim")
    String team();

    @Message("Belum terkirim: sambungan putus. Isian Anda masih ada. Dicoba lagi dalam (detik):")
    String unsent();

    @Message("Lainnya")
    String morePlaces();
}
