package pl.pytajnik.server.article;

/** What a teacher has said about a draft. */
public enum DraftStatus {
    NEW,
    ACCEPTED,
    REJECTED
}
