package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a student joins and signs in with. */
record StudentCredentials(
        @NotBlank @Size(max = 32) String joinCode,
        @NotBlank @Size(max = 40) String nickname,
        @NotNull @Size(min = 4, max = 64) String pin) {

    JoinCode code() {
        return JoinCode.read(joinCode);
    }

    Nickname name() {
        return Nickname.read(nickname);
    }
}
