package pl.pytajnik.exchange.format;

/** The formats, by the names the API knows them under. */
public enum Format {
    /** Our own, without loss. */
    JSON("json", "application/json"),
    MOODLE_XML("xml", "application/xml"),
    GIFT("gift.txt", "text/plain; charset=UTF-8"),
    AIKEN("aiken.txt", "text/plain; charset=UTF-8"),
    /** A deck. */
    ANKI("apkg", "application/octet-stream"),
    CSV("csv", "text/csv; charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
