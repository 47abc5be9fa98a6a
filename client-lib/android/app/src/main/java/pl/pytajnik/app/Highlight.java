package pl.pytajnik.app;

import android.content.res.Resources;
import android.text.SpannableString;
import android.text.Spanned;
import android.text.style.BackgroundColorSpan;
import android.text.style.ForegroundColorSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A sentence of the article with the words of the answer marked in it; all of it where they do not stand there so. */
final class Highlight {
    private final Resources resources;

    Highlight(Resources resources) {
        this.resources = resources;
    }

    CharSequence of(String label, String sentence, @Nullable String key) {
        String before = label + ": ";
        SpannableString text = new SpannableString(before + sentence);
        int found = key == null ? -1 : lower(sentence).indexOf(lower(key));
        int start = before.length() + Math.max(found, 0);
        int end = found < 0 ? before.length() + sentence.length() : start + key.length();
        text.setSpan(
                new BackgroundColorSpan(resources.getColor(R.color.evidence)),
                start,
                end,
                Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        text.setSpan(
                new ForegroundColorSpan(resources.getColor(R.color.evidence_text)),
                start,
                end,
                Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        return text;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
