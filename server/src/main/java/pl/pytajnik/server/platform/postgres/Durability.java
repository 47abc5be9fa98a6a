package pl.pytajnik.server.platform.postgres;

/** What a crash of the machine may cost. */
public enum Durability {
    /** Nothing that was acknowledged. */
    KEEP("-c fsync=on -c synchronous_commit=on"),
    /** Everything; for tests only. */
    THROW_AWAY("-c fsync=off -c synchronous_commit=off -c full_page_writes=off");

    private final String options;

    Durability(String options) {
        this.options = options;
    }

    String options() {
        return options;
    }
}
