package id.juara.front.sensitivity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a study of a round's sensitivity; {@link StudyWordsInEnglish} has a sentence for each. */
@MessageBundle("study")
public interface StudyWords {
    @Message("Kepekaan hasil")
    String sensitivity();

    @Message(
            "Apakah daftar ini akan lain bila bobotnya sedikit lain, atau tanpa nilai seorang penilai? Setiap bobot digeser 10 dan 20 persen, setiap penilai dikeluarkan sekali, dan bobot diundi ribuan kali dari bibit tahap ini.")
    String lead();

    @Message("BUKAN HASIL RESMI")
    String notOfficial();

    @Message("Hasil resmi tetap; pertanyaan ini tercatat di buku besar.")
    String recorded();

    @Message("Bobot yang diundi")
    String weights();

    @Message("Di sekitar bobot aturan")
    String near();

    @Message("Bobot apa pun yang berjumlah 100")
    String any();

    @Message("Paling jauh, dalam persen dari setiap bobot")
    String within();

    @Message("1 sampai 100; kosong berarti 20.")
    String withinHint();

    @Message("Berapa kali diundi")
    String draws();

    @Message("100 sampai 100.000; kosong berarti 10.000.")
    String drawsHint();

    @Message("Hitung")
    String begin();

    @Message("Yang pernah Anda hitung")
    String mine();

    @Message("Bobot apa pun")
    String anyWeights();

    @Message("Bobot digeser paling jauh {percent} %")
    String weightsWithin(int percent);

    @Message("Diminta {moment}")
    String asked(String moment);

    @Message("Harga batas paling sedikit dan paling banyak")
    String prices();

    @Message("Aturan tahap ini tidak menetapkan batas paling sedikit atau paling banyak.")
    String noPrices();

    @Message("Tersisih karenanya")
    String displaced();

    @Message("Masuk karenanya")
    String admitted();

    @Message("Hitungan ini dihentikan.")
    String cancelled();

    @Message("Hitungan ini gagal.")
    String failed();

    @Message("Hitung lagi")
    String again();

    @Message("Bila bobot digeser")
    String shifts();

    @Message("Pergeseran bobot yang mengubah daftar: {changing} dari {all}.")
    String weightsSay(String changing, String all);

    @Message("Kriteria")
    String criterion();

    @Message("Pergeseran")
    String shift();

    @Message("{percent} % menjadi {weight}")
    String shifted(String percent, String weight);

    @Message("Akibatnya")
    String wouldBe();

    @Message("Masuk")
    String enters();

    @Message("Keluar")
    String leaves();

    @Message("Bila seorang penilai dikeluarkan")
    String leftOut();

    @Message("Penilai yang tanpa nilainya daftar berubah: {changing} dari {all}.")
    String judgesSay(String changing, String all);

    @Message("Penilai")
    String judge();

    @Message("Lembar penilaian")
    String read();

    @Message("{many}")
    String readings(String many);

    @Message("{many}; tanpanya {unplaced} entri kurang dibaca")
    String readingsNeeded(String many, String unplaced);

    @Message("Bila bobot diundi")
    String drawn();

    @Message(
            "Dalam {draws} undian bobot: {always} entri selalu lolos, {never} tidak pernah, {between} bergantung pada bobotnya.")
    String drawnSay(String draws, String always, String never, String between);

    @Message("Entri")
    String entry();

    @Message("Lolos")
    String share();

    @Message("Posisi")
    String places();

    @Message("Teratas")
    String first();

    @Message("dan {many} entri lagi")
    String more(String many);

    @Message("Nilai yang dihitung (SHA-256)")
    String marksHash();
}
