package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another nickname in a class. */
record NewNickname(@NotBlank @Size(max = 40) String nickname) {
    Nickname read() {
        return Nickname.read(nickname);
    }
}
