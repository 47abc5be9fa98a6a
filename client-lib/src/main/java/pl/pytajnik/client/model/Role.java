package pl.pytajnik.client.model;

/** Who somebody is to the server. {@link #UNKNOWN} stands for what a newer server may say. */
public enum Role {
    STUDENT,
    TEACHER,
    UNKNOWN
}
