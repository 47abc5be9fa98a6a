package pl.pytajnik.app;

import android.content.Context;
import android.content.res.TypedArray;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.Paint;
import android.graphics.RectF;
import android.util.AttributeSet;
import android.util.TypedValue;
import android.view.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.pytajnik.client.model.KindProgress;

/** A bar for each kind of question: how many of its answers were right. What it shows is also its description. */
public final class ChartView extends View {
    private static final float TEXT_SP = 16;
    private static final float BAR_DP = 16;
    private static final float GAP_DP = 20;

    private final Paint paint = new Paint(Paint.ANTI_ALIAS_FLAG);
    private List<KindProgress> kinds = Collections.emptyList();

    public ChartView(Context context, AttributeSet attributes) {
        super(context, attributes);
        paint.setTextSize(pixels(TypedValue.COMPLEX_UNIT_SP, TEXT_SP));
    }

    void show(List<KindProgress> shown) {
        kinds = new ArrayList<>(shown);
        StringBuilder words = new StringBuilder();
        for (KindProgress kind : kinds)
            words.append(words.length() == 0 ? "" : "; ").append(words(kind));
        setContentDescription(words);
        requestLayout();
        invalidate();
    }

    @Override
    protected void onMeasure(int width, int height) {
        setMeasuredDimension(MeasureSpec.getSize(width), Math.round(kinds.size() * rowHeight()));
    }

    @Override
    protected void onDraw(Canvas canvas) {
        float top = 0;
        for (KindProgress kind : kinds) {
            drawRow(canvas, kind, top);
            top += rowHeight();
        }
    }

    private void drawRow(Canvas canvas, KindProgress kind, float top) {
        paint.setColor(textColor());
        float baseline = top - paint.ascent();
        canvas.drawText(words(kind), 0, baseline, paint);
        float barTop = baseline + paint.descent() + dp(4);
        float share = kind.answered() == 0 ? 0 : (float) kind.correct() / kind.answered();
        bar(canvas, barTop, getWidth(), R.color.bar_rest);
        bar(canvas, barTop, getWidth() * share, R.color.bar);
    }

    private void bar(Canvas canvas, float top, float width, int color) {
        paint.setColor(getResources().getColor(color));
        canvas.drawRoundRect(new RectF(0, top, width, top + dp(BAR_DP)), dp(4), dp(4), paint);
    }

    private String words(KindProgress kind) {
        return getResources().getString(R.string.chart_bar, name(kind), kind.correct(), kind.answered());
    }

    private String name(KindProgress kind) {
        switch (kind.kind()) {
            case WHO:
                return getResources().getString(R.string.kind_who);
            case WHEN:
                return getResources().getString(R.string.kind_when);
            case HOW_MANY:
                return getResources().getString(R.string.kind_how_many);
            default:
                return getResources().getString(R.string.kind_other);
        }
    }

    private int textColor() {
        TypedArray theme = getContext().obtainStyledAttributes(new int[] {android.R.attr.textColorPrimary});
        try {
            return theme.getColor(0, Color.GRAY);
        } finally {
            theme.recycle();
        }
    }

    private float rowHeight() {
        return paint.descent() - paint.ascent() + dp(BAR_DP + GAP_DP);
    }

    private float dp(float size) {
        return pixels(TypedValue.COMPLEX_UNIT_DIP, size);
    }

    private float pixels(int unit, float size) {
        return TypedValue.applyDimension(unit, size, getResources().getDisplayMetrics());
    }
}
