package pl.pytajnik.server.article;

/**
 * A reason to reject a draft, and what it means.
 *
 * @param code what a rejection is sent with
 * @param pl what it means, in Polish
 * @param en what it means, in English
 */
public record RejectionCodeView(RejectionCode code, String pl, String en) {
    static RejectionCodeView of(RejectionCode code) {
        return new RejectionCodeView(code, code.words().pl(), code.words().en());
    }
}
