package id.juara.law.drafting;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything that can be wrong in a rule file, each with its sentence in both languages. A place such as {@code {0}}
 * takes the argument of that number; an argument is a name or a figure of the file and the same in both languages.
 */
public enum FlawKey {
    // the file
    NOT_YAML("tidak dapat dibaca mulai dari '{0}'", "this cannot be read from '{0}' on"),
    YAML_TAB("'{0}' menjorok dengan tab; pakailah spasi", "'{0}' is indented by a tab; use spaces"),
    YAML_CANNOT_BEGIN(
            "'{0}' tidak dapat memulai sebuah nilai; tulislah di antara tanda kutip",
            "'{0}' cannot begin a value; put it between quotation marks"),
    YAML_COLON(
            "titik dua pada '{0}' tidak pada tempatnya: satu baris satu kunci, dan teks bertitik dua ditulis di antara tanda kutip",
            "a colon in '{0}' is out of place: one key a line, and a text with a colon stands between quotation marks"),
    YAML_NO_COLON(
            "'{0}' bukan kunci dan nilai: titik duanya tidak ada",
            "'{0}' is no key with a value: its colon is missing"),
    YAML_DASH(
            "tanda hubung pada '{0}' harus berada di baris sendiri",
            "the hyphen in '{0}' has to begin a line of its own"),
    YAML_INDENT(
            "'{0}' tidak menjorok sama dengan baris-baris lain di bagiannya",
            "'{0}' is not indented like the other lines of its part"),
    YAML_TRAILING(
            "'{0}' berada sesudah nilainya berakhir: periksa tanda kutip dan kurung",
            "'{0}' stands after its value has ended: look at quotation marks and brackets"),
    YAML_NO_COMMA(
            "ada koma atau kurung penutup yang hilang sebelum '{0}'",
            "a comma or a closing bracket is missing before '{0}'"),
    YAML_NOT_CLOSED("kurung pada '{0}' tidak ditutup", "the bracket in '{0}' is not closed"),
    YAML_NO_VALUE("tidak ada nilai sebelum '{0}'", "there is no value before '{0}'"),
    YAML_QUOTE_OPEN("tanda kutip yang membuka {0} tidak ditutup", "the quotation mark that opens {0} is not closed"),
    YAML_ESCAPE(
            "garis miring terbalik dalam {0} tidak dikenal; pakailah tanda kutip tunggal",
            "a backslash in {0} is not known; use single quotation marks"),
    YAML_BLOCK(
            "sesudah '|' atau '>' tidak boleh ada teks pada baris yang sama: '{0}'",
            "after '|' or '>' no text may stand on the same line: '{0}'"),
    YAML_AFTER_END(
            "'{0}' berada sesudah isi berkas berakhir: semua kunci mulai di kolom yang sama, dan '---' hanya di baris pertama",
            "'{0}' stands after the file's content has ended: all keys begin in one column, and '---' stands on the first line only"),
    TOO_MANY_ALIASES("paling banyak {0} pengulangan dengan '*'", "at most {0} repetitions by '*'"),
    UNPRINTABLE("huruf {0} tidak boleh ada dalam berkas", "the character {0} cannot stand in the file"),
    EMPTY("berkas ini kosong", "this file is empty"),
    NOT_A_RULE_FILE("berkas ini tidak berisi kunci dan nilai", "this file does not hold keys and values"),
    TOO_LARGE("berkas ini terlalu besar: paling banyak {0} huruf", "this file is too large: at most {0} letters"),
    TOO_MANY_VALUES("berkas ini terlalu besar: paling banyak {0} nilai", "this file is too large: at most {0} values"),
    TOO_DEEP("isi berkas bertingkat lebih dari {0} lapis", "the file is nested more than {0} levels deep"),
    LOOP("'{0}' memuat dirinya sendiri", "'{0}' contains itself"),
    KEY_TWICE("kunci '{0}' sudah dipakai pada baris {1}", "the key '{0}' already stands on line {1}"),
    KEY_NOT_TEXT("sebuah kunci harus berupa kata", "a key has to be a word"),

    // the shape of one value
    MISSING("'{0}' belum diisi", "'{0}' is missing"),
    UNKNOWN_KEY(
            "kunci '{0}' tidak dikenal di sini; yang dikenal: {1}", "the key '{0}' is not known here; known are: {1}"),
    MISSPELT_KEY(
            "kunci '{0}' tidak dikenal di sini; mungkin maksudnya '{2}'",
            "the key '{0}' is not known here; '{2}' may be meant"),
    NOT_KEYS("'{0}' harus berisi kunci dan nilai, bukan {1}", "'{0}' has to hold keys and values, not {1}"),
    NOT_A_LIST("'{0}' harus berupa daftar, bukan {1}", "'{0}' has to be a list, not {1}"),
    EMPTY_LIST("daftar '{0}' kosong", "the list '{0}' is empty"),
    NOT_TEXT("'{0}' harus berupa teks, bukan {1}", "'{0}' has to be text, not {1}"),
    NOT_A_NUMBER("'{0}' harus berupa angka, bukan {1}", "'{0}' has to be a number, not {1}"),
    NOT_WHOLE("'{0}' harus berupa bilangan bulat, bukan {1}", "'{0}' has to be a whole number, not {1}"),
    OUT_OF_RANGE("'{0}' harus antara {2} dan {3}, bukan {1}", "'{0}' has to lie between {2} and {3}, not {1}"),
    NOT_TRUE_OR_FALSE("'{0}' harus true atau false, bukan {1}", "'{0}' has to be true or false, not {1}"),
    NOT_A_CHOICE("'{0}' harus salah satu dari {2}, bukan {1}", "'{0}' has to be one of {2}, not {1}"),
    NOT_AN_ID(
            "'{0}' harus memakai huruf kecil, angka dan tanda hubung, bukan {1}",
            "'{0}' has to be made of small letters, digits and hyphens, not {1}"),
    NOT_A_MOMENT(
            "'{0}' harus berupa tanggal dan jam seperti 2017-01-02T00:00, bukan {1}",
            "'{0}' has to be a date and time such as 2017-01-02T00:00, not {1}"),
    NOT_A_ZONE(
            "'{0}' harus berupa zona waktu seperti Asia/Jakarta, bukan {1}",
            "'{0}' has to be a time zone such as Asia/Jakarta, not {1}"),
    NOT_A_SIZE("'{0}' harus berupa ukuran seperti 1 MB, bukan {1}", "'{0}' has to be a size such as 1 MB, not {1}"),
    NOT_A_MEDIA_TYPE(
            "'{0}' harus berupa jenis berkas seperti application/pdf, bukan {1}",
            "'{0}' has to be a media type such as application/pdf, not {1}"),

    // names
    ID_TWICE("id '{0}' dipakai dua kali di '{1}'", "the id '{0}' is used twice in '{1}'"),
    ID_RESERVED("'{0}' tidak boleh dipakai sebagai id", "'{0}' cannot be used as an id"),
    LISTED_TWICE("'{0}' tertulis dua kali di '{1}'", "'{0}' is listed twice in '{1}'"),
    UNKNOWN_QUESTION("tidak ada pertanyaan '{0}'", "there is no question '{0}'"),
    UNKNOWN_GROUP("tidak ada kelompok '{0}'", "there is no group '{0}'"),
    UNKNOWN_ROUND("tidak ada tahap '{0}'", "there is no round '{0}'"),
    UNKNOWN_CLUSTER("tidak ada klaster '{0}'; yang ada: {1}", "there is no cluster '{0}'; there are: {1}"),

    // the calendar and the form
    CLOSES_BEFORE_OPENING(
            "pendaftaran ditutup ({1}) sebelum dibuka ({0})", "the window closes ({1}) before it opens ({0})"),
    QUESTION_WEIGHTS(
            "bobot pertanyaan berjumlah {0}, bukan 100 (atau 0 untuk semua)",
            "the weights of the questions add up to {0}, not 100 (or 0 for each)"),
    GROUP_QUESTION_WEIGHTS(
            "bobot pertanyaan kelompok '{0}' berjumlah {1}, bukan 100 (atau 0 untuk semua)",
            "the weights of the questions of group '{0}' add up to {1}, not 100 (or 0 for each)"),

    // criteria
    WEIGHTS("bobot tahap '{0}' berjumlah {1}, bukan 100", "the weights of round '{0}' add up to {1}, not 100"),
    TWO_SCALES(
            "tahap '{0}' punya dua skala: '{1}' tidak sama dengan '{2}'",
            "round '{0}' has two scales: '{1}' differs from '{2}'"),
    SCALE_UPSIDE_DOWN("skala harus naik: dari {0} ke {1}", "a scale has to go up: from {0} to {1}"),
    SCALE_MISSES_ITS_TOP(
            "skala dari {0} dengan langkah {2} tidak pernah sampai ke {1}",
            "a scale from {0} by steps of {2} never arrives at {1}"),
    ANCHOR_OFF_SCALE("nilai {0} tidak ada pada skala", "the mark {0} is not on the scale"),

    // from marks to points
    UNDECIDED_WITHOUT_ERRORS(
            "'undecided: {0}' membutuhkan cara yang menyebut galatnya: crossed, calibrated, atau huber, sebagai 'method' atau 'advice'",
            "'undecided: {0}' needs a method that tells its error: crossed, calibrated or huber, as 'method' or 'advice'"),
    UNDECIDED_WITHOUT_TOP(
            "'undecided: {0}' membutuhkan 'top': tanpa jumlah tidak ada batas yang dapat diragukan",
            "'undecided: {0}' needs a 'top': without a number there is no line to be unsure about"),
    TRIMS_ALL(
            "membuang {1} nilai di tiap ujung dari {2} pembacaan tidak menyisakan apa pun pada tahap '{0}'",
            "dropping {1} on each side of {2} readings leaves nothing in round '{0}'"),
    DROPS_WITHOUT_TRIMMING(
            "'drop-each-side' hanya untuk cara trimmed-mean, bukan {0}",
            "'drop-each-side' belongs to the method trimmed-mean, not {0}"),
    SPREAD_OVER_SCALE(
            "selisih {1} tidak mungkin terjadi pada skala tahap '{0}', yang lebarnya {2}",
            "a spread over {1} cannot happen on the scale of round '{0}', which is {2} wide"),
    NO_FURTHER_READING(
            "tahap '{0}' dibaca semua penilai: pembacaan tambahan tidak mungkin",
            "round '{0}' is read by every judge: there can be no further reading"),
    SHARE_WITHOUT_CAP("'most-of-pile' hanya untuk own-region: capped", "'most-of-pile' belongs to own-region: capped"),
    UNKNOWN_TIE(
            "urutan seri tahap '{0}' menyebut '{1}', padahal bukan kriteria tahap itu maupun lot",
            "the ties of round '{0}' name '{1}', which is neither a criterion of it nor lot"),
    LOT_NOT_LAST("'lot' memutus semua seri, jadi harus yang terakhir", "'lot' settles every tie and so comes last"),

    // the chain of rounds
    FIRST_ROUND_FROM(
            "tahap pertama '{0}' tidak dapat mengambil dari '{1}': isinya yang lolos seleksi administrasi",
            "the first round '{0}' cannot take from '{1}': it takes those past the screening"),
    FROM_NOT_EARLIER(
            "tahap '{0}' mengambil dari '{1}', yang tidak lebih dulu",
            "round '{0}' takes from '{1}', which does not come earlier"),
    TAKEN_TWICE("tahap '{0}' dan '{1}' sama-sama mengambil dari '{2}'", "rounds '{0}' and '{1}' both take from '{2}'"),
    CARRIES_SUM(
            "bagian nilai tahap '{0}' (carries) berjumlah {1}, bukan 100",
            "the shares carried in round '{0}' add up to {1}, not 100"),
    CARRIES_UNKNOWN(
            "tahap '{0}' membawa nilai dari '{1}', padahal tahap itu tidak ada",
            "round '{0}' carries points of '{1}', but there is no such round"),
    CARRIES_NOT_EARLIER(
            "tahap '{0}' membawa nilai dari '{1}', yang tidak lebih dulu",
            "round '{0}' carries points of '{1}', which does not come earlier"),
    CARRIES_NO_POINTS(
            "tahap '{0}' membawa nilai dari '{1}', yang tidak memberi nilai",
            "round '{0}' carries points of '{1}', which gives none"),
    CARRIES_WITHOUT_OWN(
            "tahap '{0}' membawa nilai tahap lain tanpa menyebut bagiannya sendiri",
            "round '{0}' carries points of others without naming its own share"),
    CARRIES_OTHER_SCALE(
            "tahap '{0}' membawa nilai dari '{1}', yang skalanya lain",
            "round '{0}' carries points of '{1}', which has another scale"),
    DELIBERATION_WITH(
            "tahap '{0}' adalah sidang pleno dan tidak punya '{1}'", "round '{0}' is a deliberation and has no '{1}'"),
    DELIBERATION_FIRST(
            "sidang pleno '{0}' tidak dapat menjadi tahap pertama: belum ada nilai untuk dibahas",
            "the deliberation '{0}' cannot come first: there are no points yet to deliberate on"),
    DELIBERATION_WITHOUT_POINTS(
            "sidang pleno '{0}' mengambil dari '{1}', yang tidak memberi nilai; sebutkan tahap yang nilainya dibawa (carries)",
            "the deliberation '{0}' takes from '{1}', which gives no points; name the rounds whose points count (carries)"),
    NO_DELIBERATION(
            "'deliberation' hanya untuk tahap berjenis deliberation", "'deliberation' belongs to rounds of that kind"),

    // what is told
    RANKING_SHOWS_MORE(
            "'ranking' memperlihatkan lebih dari yang disebut di sini; tambahkan {0}",
            "'ranking' shows more than is told here; add {0}"),

    // cuts
    CUT_WITHOUT_LINE("batas harus menyebut 'top' atau 'pass-mark'", "a cut has to name 'top' or 'pass-mark'"),
    CUT_GROWS(
            "tahap '{0}' meloloskan {1}, lebih banyak dari {3} yang masuk dari '{2}'",
            "round '{0}' lets {1} go on, more than the {3} that come from '{2}'"),
    GROUP_CUT_GROWS(
            "tahap '{0}' meloloskan {1} dari kelompok '{4}', lebih banyak dari {3} yang masuk dari '{2}'",
            "round '{0}' lets {1} of group '{4}' go on, more than the {3} that come from '{2}'"),
    PASS_MARK_OFF_SCALE(
            "nilai lulus {0} di luar skala {1} sampai {2}", "the pass mark {0} lies outside the scale of {1} to {2}"),
    PASS_MARK_WITHOUT_POINTS(
            "tahap '{0}' tidak memberi nilai, jadi tidak punya nilai lulus",
            "round '{0}' gives no points and so has no pass mark"),
    FLOOR_ABOVE_CAP(
            "klaster '{0}': paling sedikit {1} lebih besar dari paling banyak {2}",
            "cluster '{0}': at least {1} is more than at most {2}"),
    FLOORS_ABOVE_TOP(
            "jumlah paling sedikit semua klaster ({0}) melebihi batas {1}",
            "the floors of the clusters add up to {0}, more than the top {1}"),
    CAPS_BELOW_TOP(
            "jumlah paling banyak semua klaster ({0}) tidak mencapai batas {1}",
            "the caps of the clusters add up to {0}, fewer than the top {1}"),

    // conditions
    CONDITION_UNKNOWN_FACT(
            "syarat '{0}' memakai '{1}', padahal fakta itu tidak ada",
            "the condition '{0}' uses '{1}', but there is no such fact"),
    CONDITION_UNKNOWN_FUNCTION(
            "syarat '{0}' memakai fungsi '{1}', padahal fungsi itu tidak ada",
            "the condition '{0}' uses the function '{1}', but there is none of that name"),
    CONDITION_NOT_TRUE_OR_FALSE(
            "syarat '{0}' harus menghasilkan benar atau salah; '{1}' perlu dibandingkan dengan sesuatu",
            "the condition '{0}' has to come out true or false; '{1}' wants to be compared with something"),
    CONDITION_TOO_LONG("syarat '{0}' lebih panjang dari {1} huruf", "the condition '{0}' is longer than {1} letters"),
    CONDITION_MIXES_KINDS(
            "syarat '{0}' memakai {1} pada hal-hal yang tidak sejenis: {2}",
            "the condition '{0}' uses {1} on things of different kinds: {2}"),
    CONDITION_BREAKS_OFF("syarat '{0}' terputus sesudah: {1}", "the condition '{0}' breaks off after: {1}"),
    CONDITION_SIGN(
            "syarat '{0}' memuat '{1}', yang tidak dikenal; bandingkan dengan ==, gabungkan dengan && atau ||",
            "the condition '{0}' holds '{1}', which is not known; compare with ==, join with && or ||"),
    CONDITION_QUOTE(
            "syarat '{0}' memuat tanda kutip yang tidak ditutup: {1}",
            "the condition '{0}' holds a quotation mark that is not closed: {1}"),
    CONDITION_UNSOUND(
            "syarat '{0}' tidak dapat dipahami pada: {1}", "the condition '{0}' cannot be understood at: {1}");

    private final Bilingual template;

    FlawKey(String id, String en) {
        template = new Bilingual(id, en);
    }

    String sentence(Language language, List<String> arguments) {
        var sentence = new StringBuilder();
        var rest = template.in(language);
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            sentence.append(rest, 0, open).append(arguments.get(rest.charAt(open + 1) - '0'));
            rest = rest.substring(open + 3);
        }
        return sentence.append(rest).toString();
    }

    /** How many arguments the sentence needs. */
    int places() {
        return IntStream.range(0, 10)
                .filter(place -> template.en().contains("{" + place + "}"))
                .map(place -> place + 1)
                .max()
                .orElse(0);
    }

    /** The sentence with its places unfilled. */
    public Bilingual template() {
        return template;
    }
}
