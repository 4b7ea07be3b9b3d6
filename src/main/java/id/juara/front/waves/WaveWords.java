package id.juara.front.waves;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of extra readings say; {@link WaveWordsInEnglish} has a sentence for each. */
@MessageBundle("waves")
public interface WaveWords {
    @Message("Bacaan tambahan")
    String waves();

    @Message(
            "Bacaan tambahan dibagikan bergelombang kepada entri yang paling dekat dengan batas, tempat satu bacaan lagi paling menambah kepastian. Penilai baru tidak melihat nilai yang lama. Selesai satu gelombang, hasilnya dilihat, lalu gelombang berikutnya direncanakan.")
    String lead();

    @Message("{spent} dari {budget} bacaan tambahan terpakai, dalam {waves} gelombang.")
    String sum(String spent, String budget, int waves);

    @Message("Diperkirakan menambah {foretold} pilihan tepat; terlihat {seen}.")
    String gain(String foretold, String seen);

    @Message("Belum ada gelombang bacaan tambahan.")
    String none();

    @Message("Bacaan menurut aturan")
    String rules();

    @Message("Gelombang {number}")
    String wave(int number);

    @Message("berjalan")
    String runs();

    @Message("selesai")
    String over();

    @Message("{done} dari {all} lembar masuk")
    String progress(long done, long all);

    @Message("Dibuka {moment}")
    String opened(String moment);

    @Message("Ditutup {moment}")
    String closed(String moment);

    @Message("Alasan: {reason}")
    String because(String reason);

    @Message("Langkah berikutnya")
    String next();

    @Message("Tutup bacaan yang berjalan")
    String close();

    @Message("Sesudah ditutup, nilainya tidak berubah lagi; tidak ada yang dapat menggeser batas sesudah melihatnya.")
    String closeSure();

    @Message("Siapa yang belum selesai")
    String chase();

    @Message("Lihat rencana gelombang berikutnya")
    String plan();

    @Message("Anggaran: bacaan tambahan dalam semua gelombang")
    String budget();

    @Message("Ditetapkan sekali, pada gelombang pertama.")
    String budgetHint();

    @Message("Dalam berapa gelombang")
    String many();

    @Message("3 sampai 6; kosong berarti 3.")
    String manyHint();

    @Message("Alasan membuka gelombang lagi")
    String reason();

    @Message("Gelombang terakhir menambah sedikit. Alasannya tercatat di buku besar.")
    String reasonHint();

    @Message("Rencana gelombang {number}")
    String planOf(int number);

    @Message("Belum ada yang dibagikan. Rencana dihitung dari nilai sekarang dan benih tahap ini.")
    String planHint();

    @Message("Gelombang {wave} dari {waves}: sampai {share} bacaan. Anggaran {budget}, terpakai {spent}.")
    String settled(int wave, int waves, String budget, String spent, String share);

    @Message(
            "Menurut nilai sekarang: {in} pasti di atas batas, {undecided} belum dapat dipastikan, {out} pasti di bawahnya.")
    String line(String in, String undecided, String out);

    @Message("Buka gelombang ini")
    String openNow();

    @Message("Tidak ada bacaan yang menambah kepastian.")
    String nothing();

    @Message("Yang menghalangi")
    String blocked();

    @Message("Yang akan dibaca sekali lagi")
    String readings();

    @Message("Entri")
    String entry();

    @Message("Bacaan")
    String has();

    @Message("Peluang di atas batas")
    String chance();

    @Message("Penilai")
    String judge();

    @Message("Tumpukan sesudahnya")
    String loads();

    @Message("Entri seluruhnya")
    String load();

    @Message("Sidik jari rencana (SHA-256)")
    String fingerprint();

    @Message("Ke bacaan tambahan")
    String back();

    @Message("Sesudah ditutup, tidak ada bacaan tambahan lagi di dekat batas.")
    String beforeClose();
}
