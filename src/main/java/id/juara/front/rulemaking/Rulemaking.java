package id.juara.front.rulemaking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where rules are written, compared and frozen; {@link RulemakingInEnglish} has a sentence for each. */
@MessageBundle("rulemaking")
public interface Rulemaking {
    @Message("Aturan")
    String rules();

    @Message("Ke kompetisi")
    String toEdition();

    @Message("Kompetisi baru")
    String newEdition();

    @Message(
            "Teks di bawah berasal dari kompetisi yang dipilih; tahun pada nama, judul, dan jadwal sudah dinaikkan satu. Periksa setiap baris.")
    String newHint();

    @Message("Dari aturan")
    String from();

    @Message("Ambil aturannya")
    String start();

    @Message("Simpan sebagai rancangan")
    String create();

    @Message("Teks aturan")
    String text();

    @Message("YAML, seperti dijelaskan dalam scoring-rules/README.md.")
    String textHint();

    @Message("Tulis aturan")
    String edit();

    @Message("Periksa saja")
    String check();

    @Message("Simpan")
    String save();

    @Message("Tidak ada kesalahan.")
    String sound();

    @Message("{many} kesalahan")
    String flaws(String many);

    @Message("Baris {number}")
    String line(int number);

    @Message("Kesalahan di samping barisnya")
    String beside();

    @Message(
            "Orang lain menyimpan aturan ini sementara itu. Teks Anda masih ada di bawah; bandingkan sebelum menyimpan lagi.")
    String changedMeanwhile();

    @Message("Dibekukan {moment}")
    String frozen(String moment);

    @Message("Rancangan: aturan ini belum dibekukan.")
    String draft();

    @Message("Sidik jari (SHA-256)")
    String hash();

    @Message("Bandingkan")
    String compare();

    @Message("Bandingkan dengan")
    String compareWith();

    @Message("Kedua teks sama.")
    String same();

    @Message("dihapus")
    String went();

    @Message("ditambahkan")
    String came();

    @Message("baris yang tetap tidak ditampilkan")
    String leftOut();

    @Message("Lama")
    String old();

    @Message("Baru")
    String now();

    @Message("Sebagai teks (YAML)")
    String asText();

    @Message("Bekukan aturan")
    String freeze();

    @Message(
            "Dua orang membekukan aturan: petugas mengusulkan, penanda tangan menyetujui. Kompetisi lalu dibuka, dan aturan tidak dapat diganti lagi.")
    String freezeHint();

    @Message("Usulkan pembekuan")
    String askFreeze();

    @Message("Pembekuan diusulkan {moment}, menunggu orang kedua.")
    String asked(String moment);

    @Message("Bekukan dan buka kompetisi")
    String agreeFreeze();

    @Message("Anda yang mengusulkan; orang lain harus menyetujui.")
    String freezeOther();

    @Message("Dasar hukum")
    String basis();

    @Message("Jadwal")
    String calendar();

    @Message("Dibuka")
    String opens();

    @Message("Ditutup")
    String closes();

    @Message("Kelompok")
    String groups();

    @Message("hanya dengan undangan")
    String invited();

    @Message("diperingkat tersendiri")
    String apart();

    @Message("Paling banyak per instansi")
    String quota();

    @Message("Pertanyaan")
    String questions();

    @Message("Bobot")
    String weight();

    @Message("Paling banyak kata")
    String words();

    @Message("wajib")
    String required();

    @Message("Dokumen")
    String documents();

    @Message("paling besar {size}")
    String most(String size);

    @Message("Syarat")
    String conditions();

    @Message("Terpenuhi jika")
    String holds();

    @Message("Sumber")
    String source();

    @Message("Tahap")
    String rounds();

    @Message("Kriteria")
    String criterion();

    @Message("Skala")
    String scale();

    @Message("Nilai akhir")
    String points();

    @Message("Bila nilai sama, berturut-turut")
    String ties();

    @Message("undian")
    String lot();

    @Message("nama, urutan: {order}")
    String tellsNames(String order);

    @Message("Dipindahkan ke {moment}")
    String movedTo(String moment);

    @Message("perubahan {number}")
    String byAmendment(int number);

    @Message("Jenis tahap")
    String kind();

    @Message("penilaian entri")
    String byMarks();

    @Message("presentasi di hadapan panel")
    String byPanel();

    @Message("sidang pleno memilih")
    String byPlenary();

    @Message("Entri berasal dari")
    String entriesFrom();

    @Message("yang lolos seleksi administrasi")
    String fromScreening();

    @Message("model nasional")
    String nationalModel();

    @Message("Arti nilai")
    String anchors();
}
