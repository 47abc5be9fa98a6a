package pl.pytajnik.app;

import android.content.Intent;
import android.os.Bundle;
import android.widget.EditText;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.QuizCall;

/** A student joins a class by its code, or comes back to it. */
public final class JoinActivity extends Screen {
    /** Which of the two it is. */
    private interface Way {
        QuizCall<?> of(PytajnikClient client, String code, String nickname, String pin);
    }

    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_join);
        if (state == null) this.<EditText>findViewById(R.id.address).setText(app().address());
        findViewById(R.id.join).setOnClickListener(button -> enter(PytajnikClient::join));
        findViewById(R.id.sign_in).setOnClickListener(button -> enter(PytajnikClient::signIn));
    }

    private void enter(Way way) {
        String address = typed(R.id.address);
        String code = typed(R.id.code);
        String nickname = typed(R.id.nickname);
        String pin = typed(R.id.pin);
        if (address.isEmpty() || code.isEmpty() || nickname.isEmpty() || pin.isEmpty()) {
            say(getString(R.string.fill_all));
            return;
        }
        try {
            say(getString(R.string.loading));
            run(way.of(app().connectedTo(address), code, nickname, pin), entered -> goOn());
        } catch (IllegalArgumentException e) {
            say(getString(R.string.wrong_address));
        }
    }

    private void goOn() {
        startActivity(new Intent(this, AssignmentsActivity.class));
        finish();
    }

    private String typed(int field) {
        return this.<EditText>findViewById(field).getText().toString().trim();
    }
}
