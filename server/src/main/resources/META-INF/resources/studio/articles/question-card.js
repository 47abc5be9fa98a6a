import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { language, t } from '../../common/texts.js';
import { sureness } from './questions.js';
import './question-form.js';
import './rejection.js';

const TONES = { sure: 'good', likely: 'part', unsure: 'bad' };

/**
 * One question: `.question`, `.isCurrent`, `.isLit`, and `.mode`: `reading`, `editing` or `rejecting`. What is wanted
 * of it comes as `question-act` with `detail: { act, question, value }`; acts are accept, edit, reject, save, throwOut,
 * cancel, undo and show.
 */
class QuestionCard extends View {
    static properties = ['question', 'isCurrent', 'isLit', 'mode', 'save', 'reasons'];

    template() {
        const { question } = this;
        const isWaiting = question.status === 'NEW';
        return html`<article
            tabindex="-1"
            aria-labelledby="stem-${question.id}"
            aria-current=${this.isCurrent ? 'true' : nothing}
            class="card question ${question.status.toLowerCase()} ${this.isLit ? 'lit' : ''}"
        >
            ${this.mode === 'editing' ? this.#form() : isWaiting ? this.#whole() : this.#short()}
        </article>`;
    }

    #whole() {
        const { question } = this;
        return html`
            ${this.#signs()}
            <h3 id="stem-${question.id}" lang="pl">${question.stem}</h3>
            ${this.#answers()}
            <blockquote lang="pl">${question.evidence.text.trim()}</blockquote>
            ${this.mode === 'rejecting'
                ? html`<studio-rejection
                      .cancel=${() => this.#act('cancel')}
                      .reject=${(rejection) => this.#act('throwOut', rejection)}
                  ></studio-rejection>`
                : html`<p class="row acts">
                      ${this.#button('accept', 'a')} ${this.#button('edit', 'e')} ${this.#button('reject', 'r')}
                      ${this.#showButton()}
                  </p>`}
        `;
    }

    #short() {
        const { question } = this;
        const isIn = question.status === 'ACCEPTED';
        return html`
            <h3 id="stem-${question.id}">${question.stem}</h3>
            <p class="muted">${isIn ? question.key : this.#why()}</p>
            <p class="row acts">
                <span class="badge ${isIn ? 'good' : ''}">${t(`draft.status.${question.status}`)}</span>
                ${question.isOwn ? html`<span class="badge">${t('draft.card.own')}</span>` : nothing}
                <button
                    type="button"
                    class="plain small"
                    @click=${() => this.#act('undo')}
                    aria-label=${t('draft.card.undoThis', question)}
                >
                    ${question.isOwn ? t('draft.card.archive') : t('draft.card.undo')}
                </button>
                ${question.itemId
                    ? html`<a class="small" href=${link(`/bank/${question.itemId}`)}>${t('draft.card.inBank')}</a>`
                    : nothing}
                ${this.#showButton()}
            </p>
        `;
    }

    #form() {
        return html`<studio-question-form
            .question=${this.question}
            .save=${this.save}
            .cancel=${() => this.#act('cancel')}
        ></studio-question-form>`;
    }

    #signs() {
        const { kind, difficulty, confidence } = this.question;
        const how = sureness(confidence);
        return html`<p class="row signs">
            <span class="badge">${t(`draft.kind.${kind}`)}</span>
            <span class="badge">${t(`draft.difficulty.${difficulty}`)}</span>
            <span class="badge ${TONES[how]}" title=${t(`draft.sure.${how}.why`)}>${t(`draft.sure.${how}`)}</span>
        </p>`;
    }

    #answers() {
        const { key, accepted, distractors } = this.question;
        return html`
            <ul class="plain answers" lang="pl">
                <li class="right"><span class="visually-hidden">${t('draft.card.right')}</span>${key}</li>
                ${distractors.map(
                    (text) => html`<li><span class="visually-hidden">${t('draft.card.wrong')}</span>${text}</li>`,
                )}
            </ul>
            ${accepted.length > 0
                ? html`<p class="muted also">${t('draft.card.also', { answers: accepted.slice(0, 3).join(' · ') })}</p>`
                : nothing}
        `;
    }

    #why() {
        const code = this.question.rejection?.code;
        const words = this.reasons?.find((reason) => reason.code === code);
        return words?.[language] ?? this.question.rejection?.note ?? '';
    }

    #button(act, key) {
        const style = act === 'accept' ? '' : 'secondary outline';
        return html`<button
            type="button"
            class=${style}
            aria-keyshortcuts=${key}
            aria-label=${t(`draft.card.${act}This`, this.question)}
            @click=${() => this.#act(act)}
        >
            ${t(`draft.card.${act}`)} <kbd aria-hidden="true">${key}</kbd>
        </button>`;
    }

    #showButton() {
        return html`<button type="button" class="plain small only-narrow" @click=${() => this.#act('show')}>
            ${t('draft.card.show')}
        </button>`;
    }

    #act(act, value) {
        const detail = { act, question: this.question, value };
        this.dispatchEvent(new CustomEvent('question-act', { bubbles: true, detail }));
    }
}

customElements.define('studio-question', QuestionCard);
