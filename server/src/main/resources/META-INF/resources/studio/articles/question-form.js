import { View } from '../../common/element.js';
import { confirm } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { leaving } from '../../common/router.js';
import { t } from '../../common/texts.js';
import { bareField, choice, field, said } from './form-fields.js';
import { blank, pointersOf, wanted } from './question-values.js';

const MOST_WRONG = 9;
const FIELDS = ['stem', 'key', 'accepted', 'tags', 'feedback', 'distractors'];
const FOLDED = ['accepted', 'tags', 'feedback'];

/**
 * Words of a question: `.question` (a Question, or `{ isNew, evidence, key }`), `.save(values)` that may throw a
 * Problem, `.cancel()`. A refusal is shown at the fields it names; nothing typed is lost by it.
 */
class QuestionForm extends View {
    static properties = ['question', 'save', 'cancel'];

    values = null;
    problem = null;
    isDirty = false;
    #shown = null;

    async entered() {
        leaving(this, () => this.isDirty);
        if (!this.isDirty) {
            await this.rendered;
            this.querySelector('textarea').focus();
        }
    }

    template() {
        if (this.question !== this.#shown && !this.isDirty) {
            this.#shown = this.question;
            this.values = blank(this.question);
        }
        return html`<form
            class="question-form"
            novalidate
            @submit=${(event) => this.#submit(event)}
            @input=${(event) => this.#input(event)}
            @keydown=${(event) => this.#key(event)}
        >
            ${this.#field('stem', { rows: 2, title: t('draft.form.stem') })}
            ${this.question.isNew ? this.#formats() : nothing}
            ${this.values.format === 'TRUE_FALSE' ? this.#truth() : this.#answers()} ${this.#folded()}
            <blockquote lang="pl">${this.question.evidence.text.trim()}</blockquote>
            ${this.#otherProblem()}
            <p class="row acts">
                <button type="submit" aria-busy=${this.busy} ?disabled=${this.busy}>
                    ${this.question.isNew ? t('draft.form.write') : t('draft.form.accept')}
                </button>
                <button type="button" class="secondary outline" @click=${() => this.#giveUp()}>
                    ${t('draft.form.cancel')}
                </button>
            </p>
        </form>`;
    }

    #formats() {
        const formats = ['SINGLE_CHOICE', 'TYPED_TEXT', 'TRUE_FALSE'];
        return this.#choice('format', {
            title: t('draft.form.format'),
            options: formats.map((one) => [one, t(`draft.form.format.${one}`)]),
        });
    }

    #truth() {
        const options = [
            ['true', t('draft.form.true')],
            ['false', t('draft.form.false')],
        ];
        return this.#choice('isTrue', { title: t('draft.form.truth'), options });
    }

    #answers() {
        const { distractors, format } = this.values;
        return html`
            ${this.#field('key', { title: t('draft.form.key') })}
            ${format === 'SINGLE_CHOICE'
                ? html`<fieldset>
                      <legend>${t('draft.form.wrong')}</legend>
                      ${distractors.map((text, i) => this.#distractor(text, i))}
                      ${said({ id: this.#id('distractors'), wrong: this.#wrong('distractors') })}
                      ${distractors.length < MOST_WRONG ? this.#addButton() : nothing}
                  </fieldset>`
                : nothing}
        `;
    }

    #distractor(value, i) {
        const name = `distractors/${i}`;
        const title = t('draft.form.wrongNumber', { number: i + 1 });
        return bareField({ name, title, value, id: this.#id(name), wrong: this.#wrong(name) });
    }

    #addButton() {
        return html`<button type="button" class="plain small" @click=${() => this.#addWrong()}>
            ${t('draft.form.addWrong')}
        </button>`;
    }

    #folded() {
        const { format } = this.values;
        const levels = ['1', '2', '3'].map((one) => [one, t(`draft.difficulty.${one}`)]);
        const also = { rows: 3, title: t('draft.form.accepted'), hint: t('draft.form.acceptedHint') };
        const explained = { rows: 2, title: t('draft.form.feedback'), hint: t('draft.form.feedbackHint') };
        return html`<details ?open=${FOLDED.some((name) => this.#wrong(name))}>
            <summary>${t('draft.form.more')}</summary>
            ${format === 'TRUE_FALSE' ? nothing : this.#field('accepted', also)}
            ${this.#choice('difficulty', { title: t('draft.form.difficulty'), options: levels })}
            ${this.#field('tags', { title: t('draft.form.tags'), hint: t('draft.form.tagsHint') })}
            ${this.#field('feedback', explained)}
        </details>`;
    }

    #field(name, look) {
        return field({ name, value: this.values[name], id: this.#id(name), wrong: this.#wrong(name), ...look });
    }

    #choice(name, look) {
        return choice({ name, value: this.values[name], ...look });
    }

    #id(name) {
        return `form-${this.question.id ?? 'new'}-${name.replace('/', '-')}`;
    }

    #wrong(name) {
        return pointersOf(name, this.values)
            .map((pointer) => this.problem?.at?.(pointer))
            .find(Boolean);
    }

    #otherProblem() {
        const names = [...FIELDS, ...this.values.distractors.map((_, i) => `distractors/${i}`)];
        return this.problem && !names.some((name) => this.#wrong(name))
            ? html`<p class="field-problem" role="alert">${this.problem.sentence}</p>`
            : nothing;
    }

    #input({ target }) {
        const [name, place] = target.name.split('/');
        const now =
            place === undefined
                ? target.value
                : this.values[name].map((text, i) => (i === Number(place) ? target.value : text));
        this.isDirty = true;
        this.set({ values: { ...this.values, [name]: now } });
    }

    async #addWrong() {
        const { distractors } = this.values;
        this.set({ values: { ...this.values, distractors: [...distractors, ''] } });
        await this.rendered;
        this.querySelector(`[name="distractors/${distractors.length}"]`).focus();
    }

    #key(event) {
        if (event.key === 'Escape') {
            event.preventDefault();
            this.#giveUp();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            this.#submit(event);
        }
    }

    async #giveUp() {
        const title = t('draft.form.dropTitle');
        const question = { title, text: t('draft.form.dropText'), yes: t('draft.form.drop'), danger: true };
        if (!this.isDirty || (await confirm(question))) {
            this.isDirty = false;
            this.cancel();
        }
    }

    async #submit(event) {
        event.preventDefault();
        if (this.busy) {
            return;
        }
        this.set({ busy: true, problem: null });
        try {
            await this.save(wanted(this.values, this.question));
            this.isDirty = false;
        } catch (problem) {
            this.set({ problem });
            await this.rendered;
            this.querySelector('[aria-invalid]')?.focus();
        } finally {
            this.set({ busy: false });
        }
    }
}

customElements.define('studio-question-form', QuestionForm);
