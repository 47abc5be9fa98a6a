package pl.pytajnik.app;

import android.content.Context;
import android.text.TextUtils;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.model.Evidence;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.QuestionResult;

/** What became of one answer, with the key and its proof where they may be shown. */
final class ResultRow {
    private final Context context;
    private final View view;

    private ResultRow(Context context, View view) {
        this.context = context;
        this.view = view;
    }

    static View of(Context context, ViewGroup parent, @Nullable String stem, QuestionResult result) {
        View view = LayoutInflater.from(context).inflate(R.layout.row_result, parent, false);
        ResultRow row = new ResultRow(context, view);
        row.text(R.id.stem, stem);
        row.verdict(result.correct(), result.fraction());
        String given = result.response();
        row.text(
                R.id.given,
                given == null || given.isEmpty()
                        ? context.getString(R.string.no_answer)
                        : context.getString(R.string.your_answer, given));
        row.proof(result.key(), result.evidence());
        return view;
    }

    /** In practice, into a view that is there. */
    static void show(View view, Judgement judgement) {
        ResultRow row = new ResultRow(view.getContext(), view);
        row.text(R.id.stem, null);
        row.verdict(judgement.isDecided() ? judgement.correct() : null, judgement.fraction());
        row.text(R.id.given, remarks(judgement));
        row.proof(judgement.key(), judgement.evidence());
        view.setVisibility(View.VISIBLE);
    }

    /** What the answer lacks, and what the teacher says to it. */
    private static String remarks(Judgement judgement) {
        List<String> remarks = new ArrayList<>(judgement.feedback());
        if (judgement.remark() != null) remarks.add(0, judgement.remark());
        return TextUtils.join("\n", remarks);
    }

    private void verdict(@Nullable Boolean correct, @Nullable Double fraction) {
        if (correct == null) {
            text(R.id.verdict, null);
            return;
        }
        boolean partly = !correct && fraction != null && fraction > 0;
        text(R.id.verdict, context.getString(correct ? R.string.right : partly ? R.string.partly : R.string.wrong));
        this.<TextView>at(R.id.verdict)
                .setTextColor(context.getResources().getColor(correct ? R.color.right : R.color.wrong));
    }

    private void proof(@Nullable String key, @Nullable Evidence evidence) {
        text(R.id.key, key == null ? null : context.getString(R.string.right_answer, key));
        TextView proof = at(R.id.evidence);
        proof.setVisibility(evidence == null ? View.GONE : View.VISIBLE);
        if (evidence != null)
            proof.setText(new Highlight(context.getResources())
                    .of(context.getString(R.string.from_article), evidence.text(), key));
    }

    private void text(int id, @Nullable String text) {
        TextView view = at(id);
        view.setText(text == null ? "" : text);
        view.setVisibility(text == null || text.isEmpty() ? View.GONE : View.VISIBLE);
    }

    private <T extends View> T at(int id) {
        return view.findViewById(id);
    }
}
