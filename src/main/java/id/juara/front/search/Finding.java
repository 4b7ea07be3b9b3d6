package id.juara.front.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of questions and of the search say; {@link FindingInEnglish} has a sentence for each. */
@MessageBundle("finding")
interface Finding {
    @Message("Tentang entri ini")
    String aboutEntry();

    @Message(
            "Belum ada pesan. Bila ada yang tidak jelas tentang entri ini, tuliskan di bawah; kementerian menjawab di halaman ini.")
    String nothingSaid();

    @Message("Belum ada pesan tentang entri ini.")
    String nothingSaidHere();

    @Message("menunggu jawaban kementerian")
    String waits();

    @Message("Kementerian")
    String ministry();

    @Message("Unit atau admin lokal")
    String side();

    @Message("Tulis pesan")
    String write();

    @Message("Pesan")
    String words();

    @Message("Paling banyak 4.000 karakter. Yang sudah dikirim tidak dapat diubah.")
    String writeHint();

    @Message("Terbaca oleh unit, admin lokal instansinya, dan staf kementerian.")
    String readHint();

    @Message("Kirim")
    String send();

    @Message("Pertanyaan yang menunggu")
    String open();

    @Message("Tidak ada pertanyaan yang menunggu jawaban.")
    String noneOpen();

    @Message("Menunggu sejak {moment}")
    String since(String moment);

    @Message("Belum pernah dikirim ke kementerian")
    String neverSent();

    @Message("Ke pertanyaan yang menunggu")
    String toOpen();

    @Message("Selanjutnya")
    String more();

    @Message("Nomor, judul, unit, instansi, atau nama orang")
    String text();

    @Message("Sepotong kata sudah cukup: paling sedikit 3 huruf berurutan.")
    String textHint();

    @Message("Cari")
    String go();

    @Message(
            "Tidak ada entri yang cocok. Entri yang belum pernah dikirim hanya ditemukan lewat unit, instansi, atau orangnya.")
    String nothingFound();

    @Message("Hanya {most} entri pertama; tuliskan lebih banyak.")
    String many(int most);

    @Message(
            "{#switch by}{#case 'NUMBER'}Nomor{#case 'TITLE'}Judul{#case 'PERSON'}Penulis{#case 'LOCAL_ADMIN'}Admin lokal{#case 'UNIT'}Unit{#case 'INSTITUTION'}Instansi{#else}Judul yang mirip{/switch}: {told}")
    String foundBy(String by, String told);

    @Message("Cari entri lain")
    String toFind();

    @Message("Seperti yang dilihat pemiliknya, tanpa dapat mengubah apa pun. Yang tampil adalah isi yang terkirim.")
    String readOnly();

    @Message("Orang-orangnya")
    String people();

    @Message("Tidak ada orang yang sekarang memegang peran untuk entri ini.")
    String noPeople();

    @Message("Isi yang terkirim")
    String sentText();

    @Message("Entri ini belum pernah sampai di kementerian; isinya hanya dapat dibaca unit dan instansinya.")
    String notSentText();

    @Message("Pemberitahuan tentang entri ini")
    String told();

    @Message("Belum ada yang diberi tahu tentang entri ini.")
    String noneTold();
}
