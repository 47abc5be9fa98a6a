package pl.pytajnik.exchange.format;

/** The formats, by the names the API knows them under. */
public enum Format {
    /** Our own, without loss. */
    JSON("json", "application/json"),
    MOODLE_XML("xml", "application/xml"),
    GIFT("gift.txt", "text/plain; charset=UTF-8"),
    AIKEN("aiken.txt", "text/plain; charset=UTF-8"),
    /** A package of QTI 2.1; packages of 2.2 are read too. */
    QTI_2_1("qti21.zip", "application/zip"),
    QTI_3("qti3.zip", "application/zip"),
    /** A Question Set. */
    H5P("h5p", "application/zip"),
    /** A deck. */
    ANKI("apkg", "application/octet-stream"),
    CSV("csv", "text/csv; charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The spreadsheet that Kahoot takes. */
    KAHOOT("kahoot.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("pdf", "application/pdf"),
    HTML("html", "text/html; charset=UTF-8");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
