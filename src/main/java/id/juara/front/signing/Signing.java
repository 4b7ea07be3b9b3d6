package id.juara.front.signing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where two people decide; {@link SigningInEnglish} has a sentence for each. */
@MessageBundle("signing")
public interface Signing {
    @Message("Daftar pendek")
    String shortlist();

    @Message("Ke tahap")
    String toRound();

    @Message("Tahap ini masih menerima nilai. Daftar pendek dapat diusulkan setelah ditutup.")
    String notClosed();

    @Message("Menurut aturan, {many} dari {all} entri lolos.")
    String goOn(String many, String all);

    @Message("{many} entri berbagi posisi di batas dan harus diputuskan pleno.")
    String tied(String many);

    @Message("Penyimpangan pleno")
    String departures();

    @Message(
            "Tulis nomor entri dan alasannya. Yang lolos menurut urutan akan dikeluarkan, yang tidak lolos akan dimasukkan. Kosongkan bila pleno mengikuti urutan.")
    String departuresHint();

    @Message("Penyimpangan {n}: nomor entri")
    String departure(int n);

    @Message("Alasan penyimpangan {n}")
    String reason(int n);

    @Message("Anggota yang hadir")
    String attendance();

    @Message("Kuorum {quorum} % dari anggota panel")
    String attendanceHint(String quorum);

    @Message("Lihat akibatnya")
    String seeEffect();

    @Message("Usulkan daftar ini")
    String proposeNow();

    @Message("Akibat usulan ini")
    String effect();

    @Message("{many} entri lolos: {in} dimasukkan dan {out} dikeluarkan oleh pleno.")
    String effectSays(String many, String in, String out);

    @Message("Dimasukkan")
    String takenIn();

    @Message("Dikeluarkan")
    String leftOut();

    @Message("Tidak sesuai batas aturan")
    String breaches();

    @Message("seluruh daftar")
    String anyCluster();

    @Message("{where}: {found}, menurut aturan {asked}")
    String breach(String where, String found, String asked);

    @Message("{number}: tidak ada entri bernomor ini di tahap ini")
    String unknownNumber(String number);

    @Message("{number}: tulis alasannya")
    String reasonMissing(String number);

    @Message("Tulis nomor entri untuk alasan ini.")
    String numberMissing();

    @Message("Diusulkan {moment}, menunggu tanda tangan kedua")
    String proposed(String moment);

    @Message("Disegel {moment}")
    String sealedAt(String moment);

    @Message("{many} entri lolos")
    String chosen(String many);

    @Message("Tidak ada.")
    String none();

    @Message("Posisi")
    String place();

    @Message("Entri")
    String entry();

    @Message("Nilai")
    String points();

    @Message("Sebab")
    String why();

    @Message("Segel daftar ini")
    String sealNow();

    @Message("Setelah disegel daftar ini menjadi fakta: tidak dapat diubah, dan yang lolos masuk tahap berikutnya.")
    String sealSure();

    @Message(
            "Daftar yang mengisi tahap ini masih dapat disanggah sampai {until}. Ralat atasnya mengubah siapa yang ada di sini.")
    String objectionsRun(String until);

    @Message("Anda yang mengusulkan daftar ini; orang lain harus menyegelnya.")
    String sealOther();

    @Message("Menunggu penanda tangan.")
    String sealWaits();

    @Message("Tarik usulan")
    String takeBack();

    @Message("Alasan ditarik")
    String takeBackReason();

    @Message("Tarik usulan ini")
    String takeBackNow();

    @Message("Aturan (SHA-256)")
    String rulesHash();

    @Message("Nilai (SHA-256)")
    String marksHash();

    @Message("Daftar (SHA-256)")
    String listHash();

    @Message("Pengumuman")
    String publication();

    @Message("Belum ada daftar yang disegel untuk diumumkan.")
    String notSealed();

    @Message("Jam pengumuman")
    String hour();

    @Message("Waktu {zone}. Sebelum jam itu tidak ada yang melihat daftar ini.")
    String hourHint(String zone);

    @Message("Tulis tanggal dan jam.")
    String hourAmiss();

    @Message("Usulkan pengumuman")
    String announceNow();

    @Message("Akan diumumkan")
    String willBe();

    @Message("Diumumkan")
    String wasPublic();

    @Message("Sanggahan sampai")
    String objectionsUntil();

    @Message("Tanda tangani pengumuman")
    String signNow();

    @Message("Dengan tanda tangan kedua, daftar di bawah terbuka untuk umum pada jam itu.")
    String signSure();

    @Message("Anda yang mengusulkan pengumuman ini; orang lain harus menandatanganinya.")
    String signOther();

    @Message("Menunggu tanda tangan kedua.")
    String signWaits();

    @Message("Tarik usulan pengumuman")
    String unannounce();

    @Message("Yang akan dilihat umum")
    String preview();

    @Message("{many} baris, persis seperti di bawah; lebih dari itu umum tidak diberi tahu.")
    String previewSays(String many);

    @Message("Ringkasan bagi penanda tangan (PDF)")
    String brief();

    @Message("Dilihat oleh: siapa pun, tanpa masuk")
    String forPublic();

    @Message("Nomor")
    String number();

    @Message("Instansi")
    String institution();

    @Message("Lihat halaman umum")
    String seePublic();

    @Message("Ralat")
    String errata();

    @Message("Ralat {number}")
    String erratum(int number);

    @Message(
            "Daftar yang diumumkan tidak pernah diedit. Ralat bernomor mencoret baris dan menambah baris, setelah orang kedua menandatangani.")
    String erratumHint();

    @Message("Nomor yang dicoret")
    String strike();

    @Message("Nomor yang ditambahkan")
    String add();

    @Message("Satu nomor per baris.")
    String perLine();

    @Message("Alasan ralat")
    String because();

    @Message("Usulkan ralat")
    String proposeErratum();

    @Message("Tanda tangani ralat {number}")
    String signErratum(int number);

    @Message("Anda yang mengusulkan ralat ini; orang lain harus menandatanganinya.")
    String erratumOther();

    @Message("Ditandatangani {moment}")
    String signed(String moment);

    @Message("Dicoret: {list}")
    String strikes(String list);

    @Message("Ditambahkan: {list}")
    String adds(String list);

    @Message("{number}: tidak ada di daftar yang berlaku")
    String notOnList(String number);

    @Message("{number}: sudah ada di daftar")
    String onList(String number);

    @Message("Daftar: {before} baris sekarang, {after} sesudah ralat ini.")
    String listAfter(String before, String after);

    @Message("Tulis alasannya, paling banyak 2.000 huruf.")
    String reasonNeeded();

    @Message("Sebut sedikitnya satu nomor.")
    String nothingNamed();

    @Message("Daftar tahap ini belum diumumkan.")
    String notPublic();

    @Message("Sanggahan")
    String objections();

    @Message("Belum ada sanggahan.")
    String noObjections();

    @Message("belum dijawab")
    String open();

    @Message("sedang dikerjakan")
    String taken();

    @Message("dijawab")
    String answered();

    @Message("Tentang entri")
    String about();

    @Message("Saya kerjakan")
    String taking();

    @Message("Jawaban")
    String answer();

    @Message("Yang berubah")
    String effectOf();

    @Message("Tidak ada yang berubah")
    String effectNone();

    @Message("Daftar diperbaiki dengan ralat")
    String effectCorrected();

    @Message("Hal lain, dijelaskan dalam jawaban")
    String effectOther();

    @Message("Kirim jawaban")
    String answerNow();

    @Message("Tulis jawabannya.")
    String answerNeeded();

    @Message("Siapkan ralat")
    String toErrata();

    @Message("Ke keputusan menteri")
    String toDecree();

    @Message("Keputusan menteri")
    String decree();

    @Message("Keputusan {number}, {day}: daftar ini final.")
    String decreeSays(String number, String day);

    @Message("Nomor keputusan")
    String decreeNumber();

    @Message("Tanggal keputusan")
    String decreeDay();

    @Message("Salinan yang ditandatangani (PDF, paling besar 10 MB)")
    String decreeFile();

    @Message("Catat keputusan; daftar menjadi final")
    String decreeNow();

    @Message("Isi nomor, tanggal, dan berkas PDF.")
    String decreeNeeds();

    @Message("Keputusan dicatat setelah masa sanggah ({moment}) dan setelah semua sanggahan dijawab.")
    String decreeWaits(String moment);

    @Message("Keputusan dicatat oleh penanda tangan.")
    String decreeBy();

    @Message("Salinan yang ditandatangani memuat setiap nomor daftar ini dan tidak ada yang lain.")
    String copyWhole();

    @Message(
            "Salinan yang ditandatangani tidak memuat nomor yang dapat dibaca, mungkin hasil pindaian. Periksalah dengan mata.")
    String copyUnread();

    @Message(
            "Salinan yang ditandatangani tidak sama dengan daftar. Tidak ada di salinan: {missing}. Ada di salinan, tetapi tidak di daftar: {strange}.")
    String copyDiffers(String missing, String strange);

    @Message("Saya sudah memeriksa salinan; catat juga. Pilih berkasnya sekali lagi.")
    String copyDespite();
}
