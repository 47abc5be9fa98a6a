import { View } from '../../common/element.js';
import { confirm } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { leaving } from '../../common/router.js';
import { t } from '../../common/texts.js';
import { blank, pointersOf, wanted } from './question-values.js';

const MOST_WRONG = 9;

/**
 * Words of a question: `.question` (a Question, or `{ evidence, key }` for a new one), `.save(values)` that may throw a
 * Problem, `.cancel()`. A refusal is shown at the fields it names; nothing typed is lost by it.
 */
class QuestionForm extends View {
    static properties = ['question', 'save', 'cancel'];

    values = blank({});
    problem = null;
    isDirty = false;

    async entered() {
        leaving(this, () => this.isDirty);
        this.set({ values: blank(this.question) });
        await this.rendered;
        this.querySelector('textarea').focus();
    }

    template() {
        const { format } = this.values;
        return html`<form
            class="question-form"
            novalidate
            @submit=${(event) => this.#submit(event)}
            @input=${(event) => this.#input(event)}
            @keydown=${(event) => this.#key(event)}
        >
            ${this.#area('stem', { rows: 2, title: t('draft.form.stem') })}
            ${this.question.isNew ? this.#formats() : nothing}
            ${format === 'TRUE_FALSE' ? this.#truth() : this.#answers()}
            <details ?open=${this.#hasHidden()}>
                <summary>${t('draft.form.more')}</summary>
                ${format === 'TRUE_FALSE'
                    ? nothing
                    : this.#area('accepted', {
                          rows: 3,
                          title: t('draft.form.accepted'),
                          hint: t('draft.form.acceptedHint'),
                      })}
                ${this.#difficulty()}
                ${this.#line('tags', { title: t('draft.form.tags'), hint: t('draft.form.tagsHint') })}
                ${this.#area('feedback', {
                    rows: 2,
                    title: t('draft.form.feedback'),
                    hint: t('draft.form.feedbackHint'),
                })}
            </details>
            <blockquote>${this.question.evidence.text.trim()}</blockquote>
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
        return html`<label
            >${t('draft.form.format')}
            <select name="format">
                ${formats.map(
                    (one) =>
                        html`<option value=${one} ?selected=${one === this.values.format}>
                            ${t(`draft.form.format.${one}`)}
                        </option>`,
                )}
            </select>
        </label>`;
    }

    #truth() {
        return html`<label
            >${t('draft.form.truth')}
            <select name="isTrue">
                <option value="true" ?selected=${this.values.isTrue === 'true'}>${t('draft.form.true')}</option>
                <option value="false" ?selected=${this.values.isTrue === 'false'}>${t('draft.form.false')}</option>
            </select>
        </label>`;
    }

    #answers() {
        const { distractors, format } = this.values;
        return html`
            ${this.#line('key', { title: t('draft.form.key') })}
            ${format === 'SINGLE_CHOICE'
                ? html`<fieldset>
                      <legend>${t('draft.form.wrong')}</legend>
                      ${distractors.map((text, i) => this.#distractor(text, i))} ${this.#said('distractors')}
                      ${distractors.length < MOST_WRONG
                          ? html`<button type="button" class="plain small" @click=${() => this.#addWrong()}>
                                ${t('draft.form.addWrong')}
                            </button>`
                          : nothing}
                  </fieldset>`
                : nothing}
        `;
    }

    #distractor(text, i) {
        const name = `distractors/${i}`;
        return html`<input
                name=${name}
                maxlength="300"
                .value=${text}
                aria-label=${t('draft.form.wrongNumber', { number: i + 1 })}
                aria-invalid=${this.#wrong(name) ? 'true' : nothing}
                aria-describedby=${this.#id(name)}
            />${this.#said(name)}`;
    }

    #difficulty() {
        return html`<label
            >${t('draft.form.difficulty')}
            <select name="difficulty">
                ${[1, 2, 3].map(
                    (one) =>
                        html`<option value=${one} ?selected=${one === Number(this.values.difficulty)}>
                            ${t(`draft.difficulty.${one}`)}
                        </option>`,
                )}
            </select>
        </label>`;
    }

    #line(name, { title, hint = '' }) {
        return html`<label
                >${title}
                <input
                    name=${name}
                    .value=${this.values[name]}
                    aria-invalid=${this.#wrong(name) ? 'true' : nothing}
                    aria-describedby=${this.#id(name)}
                />
                ${hint ? html`<small>${hint}</small>` : nothing} </label
            >${this.#said(name)}`;
    }

    #area(name, { rows, title, hint = '' }) {
        return html`<label
                >${title}
                <textarea
                    name=${name}
                    rows=${rows}
                    .value=${this.values[name]}
                    aria-describedby=${this.#id(name)}
                    aria-invalid=${this.#wrong(name) ? 'true' : nothing}
                ></textarea>
                ${hint ? html`<small>${hint}</small>` : nothing} </label
            >${this.#said(name)}`;
    }

    #said(name) {
        const wrong = this.#wrong(name);
        return html`<small id=${this.#id(name)} class="field-problem" role="alert" ?hidden=${!wrong}
            >${wrong ?? ''}</small
        >`;
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
        const names = [
            'stem',
            'key',
            'accepted',
            'tags',
            'feedback',
            'distractors',
            ...this.values.distractors.map((_, i) => `distractors/${i}`),
        ];
        return this.problem && !names.some((name) => this.#wrong(name))
            ? html`<p class="field-problem" role="alert">${this.problem.sentence}</p>`
            : nothing;
    }

    #hasHidden() {
        return ['accepted', 'tags', 'feedback'].some((name) => this.#wrong(name));
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
        this.set({ values: { ...this.values, distractors: [...this.values.distractors, ''] } });
        await this.rendered;
        this.querySelector(`[name="distractors/${this.values.distractors.length - 1}"]`).focus();
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
        if (
            !this.isDirty ||
            (await confirm({ title, text: t('draft.form.dropText'), yes: t('draft.form.drop'), danger: true }))
        ) {
            this.isDirty = false;
            this.cancel();
        }
    }

    async #submit(event) {
        event.preventDefault();
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
