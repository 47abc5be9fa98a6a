import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t, texts } from '../../common/texts.js';

await texts(import.meta.url);

const MOST_CHOICES = 10;
const CREDITS = ['ALL_OR_NOTHING', 'PROPORTIONAL', 'PROPORTIONAL_WITH_PENALTY'];
const PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'DECADE', 'CENTURY'];

/** What is right, in the form of each response format: `.answer` as in the API; fires `changed` with another one. */
class AnswerFields extends View {
    static properties = ['answer', 'problem'];

    template() {
        return {
            SINGLE_CHOICE: () => this.#choices('radio'),
            MULTIPLE_CHOICE: () => html`${this.#choices('checkbox')} ${this.#select('credit', CREDITS)}`,
            TRUE_FALSE: () => this.#truth(),
            TYPED_TEXT: () => html`${this.#line('key')} ${this.#lines('accepted')}`,
            NUMBER: () => this.#number(),
            DATE: () => this.#date(),
        }[this.answer.type]();
    }

    #choices(type) {
        const { choices } = this.answer;
        return html`<fieldset>
            <legend>${type === 'radio' ? t('answer.choices') : t('answer.manyChoices')}</legend>
            ${choices.map(
                (choice, index) =>
                    html`<div class="row option">
                        <input
                            type=${type}
                            name="right"
                            aria-label=${t('answer.isRight', { number: index + 1 })}
                            .checked=${choice.right}
                            @change=${(event) => this.#right(index, type, event.target.checked)}
                        />
                        <input
                            class="option-text"
                            maxlength="300"
                            aria-label=${t('answer.choice', { number: index + 1 })}
                            .value=${choice.text}
                            @input=${(event) => this.#choice(index, { text: event.target.value })}
                        />
                        ${choices.length > 2
                            ? html`<button
                                  type="button"
                                  class="plain small"
                                  aria-label=${t('answer.removeChoice', { number: index + 1 })}
                                  @click=${() => this.#change({ choices: choices.filter((_, i) => i !== index) })}
                              >
                                  ×
                              </button>`
                            : nothing}
                    </div>`,
            )}
            ${choices.length < MOST_CHOICES
                ? html`<button type="button" class="plain small" @click=${() => this.#add()}>
                      ${t('answer.addChoice')}
                  </button>`
                : nothing}
        </fieldset>`;
    }

    #truth() {
        const option = (isTrue, text) =>
            html`<label>
                <input
                    type="radio"
                    name="truth"
                    .checked=${this.answer.isTrue === isTrue}
                    @change=${() => this.#change({ isTrue })}
                />
                ${text}
            </label>`;
        return html`<fieldset>
            <legend>${t('answer.truth')}</legend>
            ${option(true, t('answer.true'))} ${option(false, t('answer.false'))}
        </fieldset>`;
    }

    #number() {
        return html`
            ${this.#line('value', 'decimal')} ${this.#line('tolerance', 'decimal')}
            ${this.#select('toleranceType', ['ABSOLUTE', 'RELATIVE'])} ${this.#line('unit')}
        `;
    }

    #date() {
        const { precision } = this.answer;
        return html`
            ${this.#select('precision', PRECISIONS)}
            <div class="row">
                ${precision === 'DAY' ? this.#line('day', 'numeric') : nothing}
                ${['DAY', 'MONTH'].includes(precision) ? this.#line('month', 'numeric') : nothing}
                ${this.#line('year', 'numeric')}
            </div>
            ${this.#lines('accepted')}
        `;
    }

    #line(name, inputmode = 'text') {
        return html`<label>
            ${t(`answer.field.${name}`)}
            <input
                name=${name}
                inputmode=${inputmode}
                .value=${String(this.answer[name] ?? '')}
                @input=${(event) => this.#change({ [name]: event.target.value })}
            />
        </label>`;
    }

    /** A list, one a line. */
    #lines(name) {
        return html`<label>
            ${t(`answer.field.${name}`)}
            <textarea
                name=${name}
                rows="2"
                .value=${(this.answer[name] ?? []).join('\n')}
                @change=${(event) => this.#change({ [name]: lines(event.target.value) })}
            ></textarea>
        </label>`;
    }

    #select(name, values) {
        return html`<label>
            ${t(`answer.field.${name}`)}
            <select name=${name} @change=${(event) => this.#change({ [name]: event.target.value })}>
                ${values.map(
                    (value) =>
                        html`<option value=${value} ?selected=${this.answer[name] === value}>
                            ${t(`answer.value.${value}`)}
                        </option>`,
                )}
            </select>
        </label>`;
    }

    #right(index, type, isRight) {
        const choices = this.answer.choices.map((choice, i) => ({
            ...choice,
            right: i === index ? isRight : type === 'radio' ? false : choice.right,
        }));
        this.#change({ choices });
    }

    #choice(index, fields) {
        this.#change({ choices: this.answer.choices.map((one, i) => (i === index ? { ...one, ...fields } : one)) });
    }

    #add() {
        this.#change({ choices: [...this.answer.choices, { text: '', right: false, feedback: null }] });
    }

    #change(fields) {
        this.dispatchEvent(new CustomEvent('changed', { detail: { ...this.answer, ...fields } }));
    }
}

function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
}

customElements.define('studio-answer-fields', AnswerFields);
