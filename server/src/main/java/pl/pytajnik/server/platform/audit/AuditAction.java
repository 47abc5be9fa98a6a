package pl.pytajnik.server.platform.audit;

/** What is kept in the audit log. The names are stored: one is never changed, and new ones need no migration. */
public enum AuditAction {
    SIGNED_UP,
    SIGNED_IN,
    SIGN_IN_FAILED,
    /** A refresh token was used twice, so its session was ended. */
    REFRESH_TOKEN_REUSED,
    PASSWORD_CHANGED,
    /** By somebody else: an administrator, or a teacher for a student's PIN. */
    PASSWORD_RESET,
    API_KEY_MADE,
    API_KEY_REVOKED,
    API_KEY_FIRST_USED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ACCOUNT_ERASED,
    /** A question of an edition was voided, marked by another key, or counts again as published. */
    EDITION_RULED
}
