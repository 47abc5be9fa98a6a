package pl.pytajnik.server.platform;

/** What an account may do. The names stand in tokens; the constants are for {@code @RolesAllowed}. */
public enum Role {
    TEACHER,
    STUDENT;

    public static final String TEACHERS = "TEACHER";
    public static final String STUDENTS = "STUDENT";
}
