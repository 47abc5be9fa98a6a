package pl.pytajnik.server.article;

/** A reason to reject a draft, and what it means. */
public record RejectionCodeView(RejectionCode code, String pl, String en) {
    static RejectionCodeView of(RejectionCode code) {
        return new RejectionCodeView(code, code.words().pl(), code.words().en());
    }
}
