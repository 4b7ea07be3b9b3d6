package id.juara.front.honours;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about former winners and finalists; {@link HonourWordsInEnglish} has a sentence for each. */
@MessageBundle("honours")
public interface HonourWords {
    @Message("Pemenang dan finalis terdahulu")
    String register();

    @Message(
            "Register ini berlaku untuk semua kompetisi. Syarat seleksi melihatnya; entri yang mirip diputuskan seorang petugas.")
    String about();

    @Message("Sepotong judul, unit, atau instansi")
    String find();

    @Message("Cari")
    String findNow();

    @Message("Tampilkan semua")
    String all();

    @Message("Register masih kosong.")
    String none();

    @Message("Tidak ada yang cocok.")
    String noneFound();

    @Message("Tahun")
    String year();

    @Message("Tingkat")
    String level();

    @Message("pemenang")
    String winner();

    @Message("finalis")
    String finalist();

    @Message("Judul")
    String title();

    @Message("Unit")
    String unit();

    @Message("Instansi")
    String institution();

    @Message("Sumber")
    String source();

    @Message("Bagian berikutnya")
    String more();

    @Message("Tambah dari buku kerja")
    String add();

    @Message(
            "Unduh buku kerja kosong, tulis satu pemenang atau finalis di setiap baris, lalu unggah di sini. Belum ada yang dicatat sebelum Anda menyetujui hasil pemeriksaannya.")
    String addSteps();

    @Message(
            "Kolom: year (tahun), level (winner atau finalist), title, unit, institution, source (boleh kosong). Paling besar 700 KiB.")
    String fileHint();

    @Message("Dari {rows} baris: {added} baru, {changed} berubah, {same} sudah ada di register.")
    String would(int added, int changed, int same, int rows);

    @Message("{faults} sel perlu diperbaiki. Selama masih ada yang salah, tidak ada yang dicatat.")
    String faulty(int faults);

    @Message("Semua baris sudah ada di register; tidak ada yang perlu dicatat.")
    String nothingNew();

    @Message("Sesudah dicatat, syarat seleksi administrasi harus dijalankan lagi sebelum seleksi ditutup.")
    String runAgain();

    @Message("Catat dalam register")
    String take();

    @Message("Entri yang mirip")
    String matches();

    @Message(
            "Entri yang judul, unit, dan instansinya mirip dengan register. Tidak ada yang gugur sebelum seseorang memutuskan.")
    String matchesAbout();

    @Message("Menunggu keputusan: {many}")
    String waiting(String many);

    @Message("Tidak ada yang menunggu keputusan.")
    String noneWaits();

    @Message("Kemiripan dicari ketika syarat seleksi administrasi dijalankan.")
    String notRun();

    @Message("Ke seleksi administrasi")
    String toScreening();

    @Message("Mulai memutuskan")
    String begin();

    @Message("Yang sudah diputuskan")
    String decided();

    @Message("Belum ada.")
    String noneDecided();

    @Message("inovasi yang sama")
    String confirmed();

    @Message("inovasi lain")
    String denied();

    @Message("oleh {name}, {moment}")
    String by(String name, String moment);

    @Message("Ubah keputusan")
    String again();

    @Message("Sama atau lain?")
    String match();

    @Message("kemiripan {percent} %")
    String likeness(String percent);

    @Message("Entri")
    String entry();

    @Message("Bagian")
    String part();

    @Message("sama")
    String alike();

    @Message("Kata yang ada di kedua sisi diberi warna.")
    String marked();

    @Message("Baca entri")
    String readEntry();

    @Message("Keputusan")
    String decision();

    @Message("Inovasi yang sama: entri ini pernah menang atau menjadi finalis")
    String same();

    @Message("Inovasi lain")
    String other();

    @Message("Alasan")
    String reason();

    @Message("Boleh kosong pada keputusan pertama; wajib ketika mengubah keputusan.")
    String reasonHint();

    @Message("Pilih salah satu keputusan.")
    String choose();

    @Message("Simpan dan ambil berikutnya")
    String decide();

    @Message("Papan ketik: panah memilih, Tab ke alasan dan tombol, Enter menyimpan.")
    String keys();

    @Message("Seleksi administrasi sudah ditutup; keputusan tidak dapat diubah lagi.")
    String closed();

    @Message("Kemiripan berikutnya yang menunggu putusan")
    String moreWaiting();

    @Message("Putusan sebelumnya")
    String moreDecided();
}
