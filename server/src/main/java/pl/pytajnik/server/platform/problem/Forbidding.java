package pl.pytajnik.server.platform.problem;

/** Says why the caller of the present request may not do what it asks for. */
public interface Forbidding {
    Problem reason();
}
