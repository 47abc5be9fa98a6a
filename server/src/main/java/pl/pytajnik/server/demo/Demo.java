package pl.pytajnik.server.demo;

/** What was made, with its secrets, which are kept nowhere else. */
public record Demo(String email, String password, String joinCode, String nickname, String pin) {
    @Override
    public String toString() {
        return "Demo[email=" + email + ", joinCode=" + joinCode + "]";
    }
}
