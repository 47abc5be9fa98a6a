package pl.pytajnik.app;

import android.content.Context;
import android.text.InputType;
import android.view.View;
import android.view.ViewGroup;
import android.widget.CheckBox;
import android.widget.CompoundButton;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.GivenAnswer;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.ResponseFormat;

/** The fields for the answer to one question. For the main thread. */
final class AnswerForm {
    private static final int TARGET_DP = 48;
    private static final int LONGEST_ANSWER = 1000;

    private final Context context;
    private final Question question;
    private final List<CompoundButton> buttons = new ArrayList<>();
    private @Nullable EditText field;
    private boolean filling;

    private AnswerForm(Context context, Question question) {
        this.context = context;
        this.question = question;
    }

    /**
     * @param place is emptied first
     * @param chosen runs whenever the student chooses; what is typed is read when the student leaves
     */
    static AnswerForm in(LinearLayout place, Question question, Runnable chosen) {
        AnswerForm form = new AnswerForm(place.getContext(), question);
        place.removeAllViews();
        if (question.choices().isEmpty()) form.addField(place);
        else form.addChoices(place, chosen);
        return form;
    }

    private void addChoices(LinearLayout place, Runnable chosen) {
        boolean several = isMultiple();
        ViewGroup group = several ? place : new RadioGroup(context);
        if (!several) place.addView(group);
        for (Choice choice : question.choices()) {
            CompoundButton button = several ? new CheckBox(context) : new RadioButton(context);
            button.setId(View.generateViewId());
            button.setText(choice.text());
            button.setTextAppearance(context, android.R.style.TextAppearance_Material_Subhead);
            button.setMinHeight(pixels());
            button.setOnCheckedChangeListener((changed, isChecked) -> {
                if (!filling && (isChecked || several)) chosen.run();
            });
            group.addView(button, new ViewGroup.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, -2));
            buttons.add(button);
        }
    }

    private void addField(LinearLayout place) {
        EditText made = new EditText(context);
        made.setId(View.generateViewId());
        made.setMinHeight(pixels());
        made.setInputType(InputType.TYPE_CLASS_TEXT | InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS);
        made.setFilters(new android.text.InputFilter[] {new android.text.InputFilter.LengthFilter(LONGEST_ANSWER)});
        TextView label = new TextView(context);
        label.setText(
                question.unit() == null
                        ? context.getString(R.string.answer_here)
                        : context.getString(R.string.answer_unit, question.unit()));
        label.setLabelFor(made.getId());
        place.addView(label);
        place.addView(made);
        field = made;
    }

    /** Shows what was answered before. */
    void fill(@Nullable GivenAnswer given) {
        filling = true;
        for (int i = 0; i < buttons.size(); i++) {
            String id = question.choices().get(i).id();
            buttons.get(i).setChecked(given != null && given.choiceIds().contains(id));
        }
        if (field != null) type(given == null || given.text() == null ? "" : given.text());
        filling = false;
    }

    void type(String text) {
        if (field != null) field.setText(text);
    }

    /** Takes no more, and still shows what was chosen. */
    void close() {
        for (CompoundButton button : buttons) button.setClickable(false);
        if (field != null) field.setEnabled(false);
    }

    Question question() {
        return question;
    }

    boolean isTyped() {
        return field != null;
    }

    boolean isMultiple() {
        return question.format() == ResponseFormat.MULTIPLE_CHOICE;
    }

    String text() {
        return field == null ? "" : field.getText().toString().trim();
    }

    List<Choice> chosen() {
        List<Choice> chosen = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isChecked()) chosen.add(question.choices().get(i));
        }
        return chosen;
    }

    private int pixels() {
        return Math.round(TARGET_DP * context.getResources().getDisplayMetrics().density);
    }
}
