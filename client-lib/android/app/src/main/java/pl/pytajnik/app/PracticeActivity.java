package pl.pytajnik.app;

import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.view.View;
import android.widget.TextView;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.OfflinePractice;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.DueCounts;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeOverview;
import pl.pytajnik.client.model.PracticeScope;
import pl.pytajnik.client.model.Question;

/** Practice, with or without a network: questions are taken along, each answer is judged here and sent when it can be. */
public final class PracticeActivity extends Screen {
    private final Handler main = new Handler(Looper.getMainLooper());
    private int position;
    private @Nullable OfflinePractice practice;
    private @Nullable AnswerForm form;
    private PracticeScope scope = PracticeScope.DUE;

    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_practice);
        position = saved(state, Extra.POSITION);
        findViewById(R.id.check).setOnClickListener(button -> check());
        findViewById(R.id.next).setOnClickListener(button -> show(position + 1));
        findViewById(R.id.begin).setOnClickListener(button -> take());
        run(client().practiceOnDevice(), this::goOn);
    }

    /** With what was taken along before, unless all of it is answered. */
    private void goOn(List<OfflinePractice> taken) {
        for (OfflinePractice one : taken) {
            if (firstOpen(one) < one.questions().size() || position > 0) {
                practice = one;
                show(position > 0 ? position : firstOpen(one));
                return;
            }
        }
        run(client().practiceOverview(TimeZone.getDefault().getID()), this::offer);
    }

    private static int firstOpen(OfflinePractice practice) {
        int first = 0;
        for (Question question : practice.questions()) {
            if (!practice.isAnswered(question.itemId())) return first;
            first++;
        }
        return first;
    }

    private void offer(PracticeOverview overview) {
        DueCounts all = overview.all();
        scope = all.now() > 0 ? PracticeScope.DUE : PracticeScope.NEW;
        boolean any = all.now() > 0 || all.fresh() > 0;
        say(
                any
                        ? getString(R.string.practice_due, all.now(), all.today(), all.week())
                        : getString(R.string.practice_none));
        visible(R.id.begin, any);
    }

    private void take() {
        visible(R.id.begin, false);
        say(getString(R.string.loading));
        run(client().takePractice(NewPractice.of(scope)), taken -> {
            practice = taken;
            show(0);
        });
    }

    private void show(int to) {
        position = to;
        if (to >= practice.questions().size()) {
            finishPractice();
            return;
        }
        Question question = practice.questions().get(to);
        say("");
        text(
                R.id.place,
                getString(R.string.question_of, to + 1, practice.questions().size()));
        text(R.id.stem, question.stem());
        form = AnswerForm.in(findViewById(R.id.answers), question, () -> {});
        Judgement known = practice.judgement(question.itemId());
        visible(R.id.check, known == null);
        visible(R.id.next, known != null);
        visible(R.id.judgement, false);
        if (known != null) tell(known);
    }

    private void check() {
        AnswerForm asked = form;
        UUID item = asked.question().itemId();
        String text = asked.text();
        List<Choice> chosen = asked.chosen();
        if (asked.isTyped() ? text.isEmpty() : chosen.isEmpty()) {
            say(getString(R.string.answer_first));
            return;
        }
        visible(R.id.check, false);
        onDisk(() -> {
            Judgement judgement = asked.isTyped()
                    ? practice.answer(item, text)
                    : asked.isMultiple() ? practice.choose(item, chosen) : practice.choose(item, chosen.get(0));
            main.post(() -> tell(judgement));
        });
    }

    private void tell(Judgement judgement) {
        form.close();
        say(judgement.isDecided() ? "" : getString(R.string.practice_unsure));
        ResultRow.show(findViewById(R.id.judgement), judgement);
        visible(R.id.check, false);
        visible(R.id.next, true);
        refreshBanner();
    }

    private void finishPractice() {
        OfflinePractice over = practice;
        position = 0;
        for (int view : new int[] {R.id.place, R.id.stem, R.id.answers, R.id.judgement, R.id.check, R.id.next})
            visible(view, false);
        say(getString(R.string.practice_over));
        onDisk(over::drop);
        run(client().sync(), report -> refreshBanner(), failure -> refreshBanner());
    }

    private void onDisk(Runnable write) {
        app().disk().execute(() -> {
            try {
                write.run();
            } catch (RuntimeException e) {
                main.post(() -> failed(e));
            }
        });
    }

    @Override
    void failed(Exception failure) {
        super.failed(failure);
        visible(R.id.begin, practice == null);
    }

    private void text(int view, String text) {
        visible(view, true);
        this.<TextView>findViewById(view).setText(text);
    }

    private void visible(int view, boolean isVisible) {
        findViewById(view).setVisibility(isVisible ? View.VISIBLE : View.GONE);
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putInt(Extra.POSITION, position);
    }
}
