package id.juara.front.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to ministry staff and the signatory; {@link OfficeInEnglish} has a sentence for each. */
@MessageBundle("office")
public interface Office {
    @Message("Kompetisi")
    String office();

    @Message("Belum ada kompetisi.")
    String none();

    @Message("Semua kompetisi")
    String toOffice();

    @Message("rancangan")
    String draft();

    @Message("pendaftaran dibuka")
    String open();

    @Message("pendaftaran ditutup")
    String closed();

    @Message("Pendaftaran ditutup {moment}")
    String closes(String moment);

    @Message("Yang perlu dikerjakan")
    String due();

    @Message("Tidak ada yang perlu dikerjakan sekarang.")
    String nothingDue();

    @Message("petugas")
    String byStaff();

    @Message("penanda tangan")
    String bySignatory();

    @Message("para penilai")
    String byJudges();

    @Message("sekretaris")
    String bySecretary();

    @Message("menunggu waktu")
    String byNobody();

    @Message("Aturan masih rancangan: periksa, lalu buka kompetisi")
    String openEdition();

    @Message("Waktu pendaftaran habis: tutup pendaftaran")
    String closeWindow();

    @Message("Jalankan syarat seleksi administrasi")
    String runScreening();

    @Message("{many} temuan menunggu putusan pemeriksa")
    String askClerks(String many);

    @Message("{many} entri mirip pemenang terdahulu: putuskan sama atau lain")
    String decideMatches(String many);

    @Message("Tutup seleksi administrasi")
    String closeScreening();

    @Message("{many} perubahan jadwal menunggu tanda tangan kedua")
    String signAmendment(String many);

    @Message("Setujui pembekuan aturan")
    String signFreeze();

    @Message("Pertanyaan yang menunggu jawaban: {many}")
    String answerQuestions(String many);

    @Message("Entri yang belum dibagikan kepada penilai: {many}")
    String dealReadings(String many);

    @Message("Buka tahap: {many} entri siap dinilai")
    String openRound(String many);

    @Message("{many} penilaian belum masuk")
    String awaitReadings(String many);

    @Message("Semua penilaian masuk: tutup tahap")
    String closeRound();

    @Message("{many} kejanggalan nilai belum diputuskan")
    String decideCases(String many);

    @Message("Usulkan daftar pendek")
    String propose();

    @Message("Periksa dan segel daftar pendek")
    String seal();

    @Message("Usulkan jam pengumuman")
    String announce();

    @Message("Tanda tangani pengumuman untuk {moment}")
    String signPublication(String moment);

    @Message("Diumumkan {moment}")
    String awaitHour(String moment);

    @Message("{many} sanggahan belum dijawab")
    String answerObjections(String many);

    @Message("{many} ralat menunggu tanda tangan kedua")
    String signErrata(String many);

    @Message("Masa sanggah sampai {moment}")
    String awaitObjections(String moment);

    @Message("Catat keputusan menteri")
    String decree();

    @Message("Dari dimulai sampai disegel")
    String funnel();

    @Message(
            "Dari {begun} entri yang dimulai, {chosen} ada di daftar pendek yang terakhir disegel. Batang kosong tidak melanjutkan atau masih dipegang seseorang.")
    String funnelSays(String begun, String chosen);

    @Message("Langkah")
    String step();

    @Message("Entri")
    String entries();

    @Message("Dipegang oleh")
    String holder();

    @Message("Dimulai")
    String begun();

    @Message("Belum diserahkan unit")
    String heldByUnit();

    @Message("Belum dikirim admin lokal")
    String heldByAdmin();

    @Message("Terkirim")
    String sent();

    @Message("Ditarik")
    String withdrawn();

    @Message("Lolos seleksi administrasi")
    String passed();

    @Message("Tidak lolos seleksi administrasi")
    String failed();

    @Message("Disegel: {round}")
    String chosenIn(String round);

    @Message("unit")
    String unit();

    @Message("admin lokal")
    String localAdmin();

    @Message("kementerian")
    String ministry();

    @Message("Entri yang masuk")
    String arrivals();

    @Message("{come} entri sudah masuk.")
    String arrivalsSay(String come);

    @Message(
            "{come} entri sudah masuk. Menurut pola menjelang tenggat diperkirakan {total} pada akhirnya, dalam sembilan dari sepuluh kali antara {low} dan {high}.")
    String arrivalsExpect(String come, String total, String low, String high);

    @Message("Sisa waktu")
    String left();

    @Message("Sudah masuk")
    String come();

    @Message("Diperkirakan")
    String expected();

    @Message("penutupan")
    String close();

    @Message("{many} hari")
    String days(long many);

    @Message("{many} jam")
    String hours(long many);

    @Message("{many} menit")
    String minutes(long many);

    @Message("Tahap")
    String rounds();

    @Message("Tahap dibuat ketika kompetisi dibuka.")
    String noRounds();

    @Message("menunggu")
    String waiting();

    @Message("penilaian berlangsung")
    String marking();

    @Message("penyelarasan nilai")
    String reconciling();

    @Message("penilaian ditutup")
    String judged();

    @Message("disegel")
    String sealed();

    @Message("pengumuman ditandatangani")
    String published();

    @Message("{many} entri")
    String inRound(String many);

    @Message("{done} dari {all} penilaian masuk")
    String progress(String done, String all);

    @Message("Ke tahap ini")
    String toRound();

    @Message("Penilai")
    String judges();

    @Message("Penilai")
    String judge();

    @Message("Masuk")
    String done();

    @Message("Ditugaskan")
    String assigned();

    @Message("Dibebaskan")
    String excused();

    @Message("sudah keluar")
    String hasLeft();

    @Message("Belum ada penilai.")
    String noJudges();

    @Message("Dibuka {moment}")
    String opened(String moment);

    @Message("Ditutup {moment}")
    String closedAt(String moment);

    @Message("Bibit undian (SHA-256)")
    String seed();

    @Message("Tindakan")
    String acts();

    @Message("Buka tahap ini")
    String openNow();

    @Message("Sejak dibuka, penilai dapat memberi nilai.")
    String openSure();

    @Message("Mulai penyelarasan")
    String reconcileNow();

    @Message("Penilai satu entri akan melihat nilai satu sama lain dan boleh mengubahnya.")
    String reconcileSure();

    @Message("Tutup tahap ini")
    String closeNow();

    @Message("Setelah ditutup, tidak ada nilai yang diterima lagi. Ini tidak dapat dibatalkan.")
    String closeSure();

    @Message("Unduh")
    String downloads();

    @Message("Hanya petugas yang dapat bertindak di sini.")
    String onlyStaff();

    @Message("Tidak dilakukan")
    String notDone();

    @Message("Cari entri")
    String find();

    @Message("Sepotong judul, nomor, atau instansi; paling sedikit dua huruf.")
    String findHint();

    @Message("Cari")
    String findNow();

    @Message("{many} entri ditemukan")
    String found(String many);

    @Message("Lebih dari {many} entri cocok: tulis sepotong yang lebih panjang.")
    String foundMore(String many);

    @Message("Tidak ada entri terkirim yang cocok.")
    String foundNone();

    @Message("Mengapa di {round}")
    String whyIn(String round);

    @Message("belum masuk tahap penilaian")
    String notInRound();

    @Message("Model nasional")
    String nationalModels();

    @Message("Hasil dan batas")
    String results();

    @Message("Daftar pendek")
    String shortlist();

    @Message("Pengumuman")
    String publication();

    @Message("{typed}: harus bilangan bulat")
    String noWholeNumber(String typed);

    @Message("Tutup pendaftaran")
    String closing();

    @Message("Waktu pendaftaran habis {moment}.")
    String closingEnded(String moment);

    @Message("Pendaftaran masih berjalan sampai {moment}; sesudah itu pendaftaran ditutup di sini.")
    String closingNotYet(String moment);

    @Message("Pendaftaran sudah ditutup.")
    String closingDone();

    @Message("Kompetisi ini belum dibuka.")
    String closingDraft();

    @Message(
            "Menurut aturan, entri lengkap yang didiamkan admin lokal dikirim saat penutupan, dalam kuota dan urutan instansinya.")
    String closingSilentSent();

    @Message("Menurut aturan, entri yang didiamkan admin lokal tidak diteruskan.")
    String closingSilentStays();

    @Message(
            "Setelah ditutup, jadwal tidak dapat diubah lagi dan seleksi administrasi dapat dimulai. Penutupan tidak dapat dibatalkan.")
    String closingSure();

    @Message("Petugas menutup pendaftaran.")
    String closingStaff();
}
