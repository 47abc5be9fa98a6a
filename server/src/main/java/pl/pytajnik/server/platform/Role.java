package pl.pytajnik.server.platform;

/** What an account may do. The names stand in tokens; the constants are for {@code @RolesAllowed}. */
public enum Role {
    /** Runs the installation: accounts and the audit log, not what teachers and students make. */
    ADMIN,
    TEACHER,
    STUDENT;

    public static final String ADMINS = "ADMIN";
    public static final String TEACHERS = "TEACHER";
    public static final String STUDENTS = "STUDENT";
}
