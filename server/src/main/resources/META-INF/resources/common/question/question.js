import { styles, View } from '../element.js';
import { areShortcutsOn } from '../keys.js';
import { html, keyed, live, nothing } from '../libraries.js';
import { t, texts } from '../texts.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/**
 * One question as a student meets it, in any response format.
 *
 * `.question` is a QuestionView of the API, `.given` the answer so far (`{ choiceId }`, `{ choiceIds }`, `{ text }` or
 * null), `.disabled` whether it takes none. Fires `answered`, whose detail is the answer: of a choice at once, of what is
 * typed when the field is left or by `commit()`. Digits choose.
 */
class Question extends View {
    static properties = ['question', 'given', 'disabled'];

    async entered() {
        const { signal } = this;
        document.addEventListener('keydown', (event) => this.#digit(event), { signal });
        document.addEventListener('visibilitychange', () => document.hidden && this.commit(), { signal });
    }

    /** Takes what is typed for the answer, as leaving the field does. */
    commit() {
        const field = this.querySelector('input[type="text"]');
        if (field && !this.disabled && field.value.trim() !== (this.given?.text ?? '')) {
            this.#answer({ text: field.value.trim() });
        }
    }

    template() {
        const { question } = this;
        return keyed(
            question.itemId,
            html`<fieldset class="question" ?disabled=${this.disabled}>
                <legend><h2 tabindex="-1">${question.stem}</h2></legend>
                ${question.choices.length > 0 ? this.#choices() : this.#field()}
            </fieldset>`,
        );
    }

    #choices() {
        const isMultiple = this.question.format === 'MULTIPLE_CHOICE';
        return html`
            ${isMultiple ? html`<p class="muted">${this.#howMany()}</p>` : nothing}
            <div class="choices">
                ${this.question.choices.map((choice, index) => this.#choice(choice, index, isMultiple))}
            </div>
        `;
    }

    #choice(choice, index, isMultiple) {
        return html`<label class="choice">
            <input
                type=${isMultiple ? 'checkbox' : 'radio'}
                name=${`choice-${this.question.itemId}`}
                value=${choice.id}
                .checked=${live(this.#isChosen(choice.id))}
                @change=${() => this.#choose(choice.id)}
            />
            <span class="choice-text">${choice.text}</span>
            <kbd aria-hidden="true">${index + 1}</kbd>
        </label>`;
    }

    #field() {
        const { question } = this;
        const help = `help-${question.itemId}`;
        return html`
            <label class="typed">
                ${t('question.answer')}
                <span class="row">
                    <input
                        type="text"
                        maxlength="300"
                        autocomplete="off"
                        autocapitalize="sentences"
                        inputmode=${question.format === 'NUMBER' ? 'decimal' : 'text'}
                        aria-describedby=${help}
                        .value=${live(this.given?.text ?? '')}
                        @change=${() => this.commit()}
                        @keydown=${(event) => event.key === 'Enter' && this.#entered(event)}
                    />
                    ${question.unit ? html`<span>${question.unit}</span>` : nothing}
                </span>
            </label>
            <p id=${help} class="muted">${this.#help()}</p>
        `;
    }

    /** Enter gives the answer and goes on, as far as the page has it. */
    #entered(event) {
        event.preventDefault();
        this.commit();
        this.dispatchEvent(new CustomEvent('enter', { bubbles: true }));
    }

    #help() {
        const { format, precision } = this.question;
        if (format === 'DATE') {
            return t(`question.date.${precision ?? 'DAY'}`);
        }
        return format === 'NUMBER' ? t('question.number') : t('question.text');
    }

    #howMany() {
        return this.question.choose ? t('question.choose', { count: this.question.choose }) : t('question.chooseAll');
    }

    #isChosen(id) {
        return this.given?.choiceId === id || (this.given?.choiceIds ?? []).includes(id);
    }

    #choose(id) {
        if (this.question.format !== 'MULTIPLE_CHOICE') {
            this.#answer({ choiceId: id });
            return;
        }
        const chosen = new Set(this.given?.choiceIds ?? []);
        chosen.delete(id) || chosen.add(id);
        this.#answer({ choiceIds: [...chosen] });
    }

    #answer(answer) {
        this.given = answer;
        this.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: answer }));
    }

    #digit(event) {
        const isTyping =
            event.target instanceof Element && event.target.closest('input[type="text"], textarea, select');
        const choice = this.question.choices[Number(event.key) - 1];
        const isFree = !event.ctrlKey && !event.metaKey && !event.altKey && !document.querySelector('dialog[open]');
        if (choice && isFree && !isTyping && !this.disabled && areShortcutsOn()) {
            event.preventDefault();
            this.#choose(choice.id);
        }
    }
}

customElements.define('quiz-question', Question);
