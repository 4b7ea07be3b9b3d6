package id.juara.front.rulemaking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The fields of a rule file written as a form; {@link RuleFieldsInEnglish} has a sentence for each. */
@MessageBundle("rulefield")
public interface RuleFields {
    @Message("Tulis sebagai formulir")
    String asForm();

    @Message("Sebagai teks")
    String asText();

    @Message(
            "Formulir ini dibuat dari berkas aturan. Hanya isian yang Anda ubah yang diganti; catatan dan urutan berkas tetap.")
    String formHint();

    @Message("Isi formulir")
    String contents();

    @Message("Tidak ada kesalahan.")
    String sound();

    @Message("Yang diubah orang lain sementara itu")
    String meanwhile();

    @Message("Bila Anda menyimpan lagi, teks Anda menggantikan perubahan ini.")
    String replaces();

    @Message("Hanya dalam teks")
    String elsewhere();

    @Message("Yang berikut ditulis sebagai teks. Pilih barisnya: isian Anda di atas ikut terbawa.")
    String elsewhereHint();

    @Message("Baris {line}")
    String lineOf(int line);

    @Message("Baris {line} dalam teks: {what}")
    String toLine(int line, String what);

    @Message("ya")
    String yes();

    @Message("tidak")
    String no();

    @Message("Nama dan dasar hukum")
    String named();

    @Message("Nama dalam alamat")
    String edition();

    @Message("Huruf kecil, angka, dan tanda hubung. Tidak dapat diubah setelah disimpan.")
    String editionHint();

    @Message("Judul dalam bahasa Indonesia")
    String titleId();

    @Message("Judul dalam bahasa Inggris")
    String titleEn();

    @Message("Dasar hukum")
    String basis();

    @Message("Peraturan atau keputusan, misalnya Permen PANRB 19/2016.")
    String basisHint();

    @Message("Jadwal")
    String calendar();

    @Message("Dibuka")
    String opens();

    @Message("Sejak saat ini entri dapat dikirim.")
    String opensHint();

    @Message("Ditutup")
    String closes();

    @Message("Diterima sampai tepat sebelum saat ini; umur inovasi dihitung mundur dari sini.")
    String closesHint();

    @Message("Zona waktu")
    String zone();

    @Message("Entri lengkap yang didiamkan admin lokal")
    String silence();

    @Message("tidak diteruskan")
    String silenceStays();

    @Message("dikirim saat penutupan")
    String silenceIsSent();

    @Message("Entri paling banyak per instansi")
    String quota();

    @Message("Semua kelompok bersama")
    String allGroups();

    @Message("Kelompok")
    String groups();

    @Message("Hanya dengan undangan")
    String byInvitation();

    @Message("Diperingkat tersendiri")
    String rankedApart();

    @Message("Terbaik yang lolos: {round}")
    String topOf(String round);

    @Message("Nilai lulus: {round}")
    String passMarkOf(String round);

    @Message("Pertanyaan")
    String questions();

    @Message("Bobot dalam persen, berjumlah 100 (atau 0 untuk semua).")
    String questionsHint();

    @Message("Bobot (%)")
    String weight();

    @Message("Kata paling banyak")
    String mostWords();

    @Message("Wajib")
    String required();

    @Message("Dokumen")
    String documents();

    @Message("Ukuran paling besar, misalnya 1 MB")
    String mostSize();

    @Message("Berkas paling banyak")
    String mostFiles();

    @Message("Tahap {number}: {title}")
    String round(int number, String title);

    @Message("Bacaan per entri")
    String readings();

    @Message("Jumlah penilai; {all} bila setiap penilai membaca semua.")
    String readingsHint(String all);

    @Message("semua")
    String all();

    @Message("Masa sanggah (hari)")
    String objectionDays();

    @Message("Kuorum (% yang diundang)")
    String quorum();

    @Message("Bacaan tambahan bila selisih total melebihi")
    String spreadOver();

    @Message("Nilai yang berlaku setelah berunding")
    String counts();

    @Message("yang pertama")
    String countsFirst();

    @Message("yang diperbaiki")
    String countsRevised();

    @Message("Bobot kriteria")
    String criteria();

    @Message("Dalam persen; bobot satu tahap berjumlah 100.")
    String criteriaHint();

    @Message("Batas lolos")
    String cut();

    @Message("Terbaik yang lolos (entri)")
    String top();

    @Message("Nilai lulus")
    String passMark();

    @Message("Bila nilai sama di batas")
    String tieAtLine();

    @Message("diundi")
    String tieLot();

    @Message("semuanya lolos")
    String tieAdmitAll();

    @Message("Yang terlalu dekat dengan batas")
    String undecided();

    @Message("urutan menentukan")
    String undecidedOrder();

    @Message("menurut posisi harapan")
    String undecidedPlace();

    @Message("diundi")
    String undecidedLot();

    @Message("{cluster}, paling sedikit")
    String floorOf(String cluster);

    @Message("{cluster}, paling banyak")
    String capOf(String cluster);

    @Message("Cara menghitung")
    String points();

    @Message("Metode")
    String method();

    @Message("Nilai yang dibuang di tiap ujung")
    String drop();

    @Message("Per kriteria")
    String perCriterion();

    @Message("Desimal yang dicetak")
    String decimals();

    @Message("Pembulatan")
    String rounding();

    @Message("setengah ke atas")
    String halfUp();

    @Message("setengah ke genap")
    String halfEven();

    @Message("setengah ke bawah")
    String halfDown();

    @Message("ke bawah")
    String down();

    @Message("ke atas")
    String up();

    @Message("Metode pembanding untuk petugas")
    String advice();

    @Message("Nilai yang dibawa (%)")
    String carries();

    @Message("Bagian setiap tahap dalam nilai akhir; berjumlah 100.")
    String carriesHint();

    @Message("Benturan kepentingan")
    String conflicts();

    @Message("Entri dari provinsi penilai")
    String ownRegion();

    @Message("dilarang")
    String barred();

    @Message("dibatasi")
    String capped();

    @Message("boleh")
    String allowed();

    @Message("Paling banyak dari tumpukan (%)")
    String mostOfPile();

    @Message("Yang diberitahukan kepada {audience}")
    String told(String audience);

    @Message("umum")
    String toPublic();

    @Message("peserta")
    String toEntrant();

    @Message("penilai")
    String toJudge();

    @Message("sekretariat")
    String toSecretary();

    @Message("Urutan")
    String order();

    @Message("peringkat")
    String byRank();

    @Message("per klaster")
    String byCluster();

    @Message("nomor entri")
    String byNumber();

    @Message("Nilai akhir")
    String tellsPoints();

    @Message("Nilai per kriteria")
    String tellsCriteria();

    @Message("Catatan penilai")
    String tellsRemarks();

    @Message("Paket hasil")
    String tellsBundle();

    @Message("Peringkat sebelum diumumkan")
    String tellsRanking();

    @Message("Kelompok baru")
    String newGroups();

    @Message("Judul dan petunjuk pertanyaan")
    String questionTexts();

    @Message("Judul, jenis, dan isi surat dokumen")
    String documentTexts();

    @Message("Kriteria dan skala: {round}")
    String criteriaTexts(String round);

    @Message("Pemutus nilai sama: {round}")
    String tiesOf(String round);

    @Message("Asal angka")
    String provenance();

    @Message("Kategori")
    String categories();

    @Message("Hasil akhir")
    String outcome();

    @Message("Tidak disebut: {many} isian")
    String unsaid(int many);

    @Message("Bila kosong: {what}.")
    String ifEmpty(String what);

    @Message("tidak disebut ({what})")
    String notSaid(String what);

    @Message("tidak ada")
    String none();

    @Message("tidak dibatasi")
    String noLimit();

    @Message("tidak dibawa")
    String notCarried();

    @Message("batas tahapnya")
    String cutOfTheRound();

    @Message("nama singkat tahap")
    String idOfTheRound();

    @Message("60 bila dibatasi")
    String sixtyWhereCapped();

    @Message("Nilai SAKIP tepat di batas predikat")
    String gradeOnABoundary();

    @Message("predikat yang lebih tinggi")
    String gradeHigher();

    @Message("predikat yang lebih rendah")
    String gradeLower();

    @Message("Syarat peserta")
    String conditions();

    @Message("Angka di dalam pernyataan dapat diubah; nama-namanya tetap seperti tertulis.")
    String conditionsHint();

    @Message("Terpenuhi jika")
    String holds();

    @Message("Misalnya submission.monthsRunning >= 12.")
    String holdsHint();

    @Message("Bila tidak terpenuhi")
    String conditionKind();

    @Message("entri tidak dapat dikirim")
    String blocksSending();

    @Message("entri gugur di seleksi administrasi")
    String failsScreening();

    @Message("petugas memutuskan")
    String asksAClerk();

    @Message("hanya peringatan")
    String warns();

    @Message("Kalimat bagi peserta (Indonesia)")
    String saysId();

    @Message("Kalimat bagi peserta (Inggris)")
    String saysEn();

    @Message("Sumber: pasal atau surat")
    String conditionSource();

    @Message("Syarat baru")
    String newConditions();
}
