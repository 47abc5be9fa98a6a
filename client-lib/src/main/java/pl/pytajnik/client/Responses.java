package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.client.model.Clock;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.Stamp;
import pl.pytajnik.client.model.TimeOrderedIds;

/** The responses of one attempt that the server has not settled yet, in their order. Thread-safe. */
final class Responses {
    private final Clock clock;
    private final TimeOrderedIds ids;
    private final Map<UUID, Response> unsettled = new LinkedHashMap<>();
    private final boolean oneByOne;
    private int sequence;
    private int furthest;

    /** @param oneByOne whether there is no going back */
    Responses(Clock clock, TimeOrderedIds ids, boolean oneByOne, int lastSequence) {
        this.clock = clock;
        this.ids = ids;
        this.oneByOne = oneByOne;
        this.sequence = lastSequence;
    }

    /** Makes a response of the stamp it is given. */
    interface Making {
        Response with(Stamp stamp);
    }

    /** @param position of the question answered, from 0 */
    synchronized Response record(int position, Making making) {
        if (isPassed(position))
            throw new IllegalStateException("itemId: one further on was answered, and questions come one by one");
        Response response = making.with(new Stamp(ids.next(), ++sequence, clock.millis()));
        unsettled.put(response.id(), response);
        furthest = Math.max(furthest, position);
        return response;
    }

    synchronized boolean isPassed(int position) {
        return oneByOne && position < furthest;
    }

    synchronized int lastSequence() {
        return sequence;
    }

    synchronized List<Response> first(int atMost) {
        List<Response> first = new ArrayList<>();
        for (Response response : unsettled.values()) {
            if (first.size() == atMost) break;
            first.add(response);
        }
        return first;
    }

    /** @return whether the outcomes settled anything that was still to be settled */
    synchronized boolean settle(List<Outcome> outcomes) {
        boolean settled = false;
        for (Outcome outcome : outcomes) settled |= unsettled.remove(outcome.responseId()) != null;
        return settled;
    }
}
