package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The API keys of an account, without what would open anything. */
@ApplicationScoped
class PersonalApiKeys implements PersonalData {
    private final ApiKeys keys;

    PersonalApiKeys(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public String section() {
        return "apiKeys";
    }

    @Override
    public Stream<?> of(UUID account) {
        return keys.oldestFirst(account).stream().map(ApiKeyView::of);
    }

    @Override
    public void erase(Erasure erasure) {
        keys.delete("accountId", erasure.account());
    }
}
