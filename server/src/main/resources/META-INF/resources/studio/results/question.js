import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t } from '../../common/texts.js';
import { number, percent } from '../../common/time.js';
import { ofOwner } from './rekeying.js';

const WELL = 50;
const FAIRLY = 30;

/** How one question did, in plain words: `.item` (of the statistics), `.place` from 1, `.rule()` when it was bad. */
class QuestionFigures extends View {
    static properties = ['item', 'place', 'rule'];

    question = null;
    isRead = false;

    template() {
        const { stem, ruling, figures, findings } = this.item;
        return html`<article class="card" aria-labelledby=${`q-${this.item.itemId}`}>
            <h3 id=${`q-${this.item.itemId}`}>${this.place}. ${stem}</h3>
            <p class="row">
                ${ruling ? html`<span class="badge part">${t(`figures.ruling.${ruling}`)}</span>` : nothing}
                ${findings.map((finding) => this.#finding(finding))}
            </p>
            ${figures.n === 0
                ? html`<p class="muted">${t('figures.nobodyYet')}</p>`
                : html`<p>${this.#facility(figures)} ${discrimination(figures)}</p>
                      ${this.#answers(figures)}`}
            <div class="row apart">
                <details @toggle=${(event) => event.target.open && this.run(() => this.#read())}>
                    <summary>${t('figures.proof')}</summary>
                    ${this.#proof()}
                </details>
                <button
                    type="button"
                    class="secondary small"
                    aria-label=${t('figures.badThis', { place: this.place })}
                    @click=${() => this.rule()}
                >
                    ${t('figures.bad')}
                </button>
            </div>
        </article>`;
    }

    #finding({ code, text }) {
        return html`<span class="badge bad">${t(`figures.finding.${code}`, { text: text ?? '' })}</span>`;
    }

    #facility({ facility, n }) {
        return facility.value === null
            ? t('figures.asked', { count: n })
            : t('figures.facility', { share: percent(facility.value), count: n });
    }

    /** What is typed is right or wrong, so the facility tells how many had it right. */
    #answers({ n, facility }) {
        const { choices, wrongAnswers, unanswered } = this.item;
        return html`<ul class="plain bars">
            ${choices.map(({ text, right, count }) => bar(text, count, n, right))}
            ${choices.length === 0 && facility.value !== null
                ? bar(t('figures.rightTyped'), Math.round(facility.value * n), n, true)
                : nothing}
            ${wrongAnswers.map(({ text, count }) => bar(t('figures.typed', { text }), count, n, false))}
            ${unanswered > 0 ? bar(t('figures.unanswered'), unanswered, n, null) : nothing}
        </ul>`;
    }

    #proof() {
        if (this.question === null) {
            return html`<p class="muted">${this.isRead ? t('figures.foreign') : t('figures.reading')}</p>`;
        }
        const { key, evidence } = this.question;
        return html`
            <p><strong>${t('figures.key')}</strong> ${key}</p>
            ${evidence
                ? html`<blockquote>${evidence.text}</blockquote>
                      <p><a href=${link(`/articles/${evidence.articleId}`)}>${t('figures.article')}</a></p>`
                : html`<p class="muted">${t('figures.noProof')}</p>`}
        `;
    }

    async #read() {
        const { itemId, version } = this.item;
        this.set({ question: await ofOwner(`items/${itemId}/versions/${version}`, this), isRead: true });
    }
}

function bar(text, count, n, right) {
    const sign = right === null ? '' : right ? '✓' : '✗';
    return html`<li>
        <span class=${right ? 'right' : ''}>
            <span aria-hidden="true">${sign}</span>
            ${text}${right ? html`<span class="visually-hidden"> ${t('figures.isRight')}</span>` : nothing}
        </span>
        <progress class=${right ? 'bar right' : 'bar'} max=${n} value=${count} aria-hidden="true"></progress>
        <span class="share">${number(count)} <span class="muted">(${percent(count / n)})</span></span>
    </li>`;
}

/** Whether who knows more does better here. Where a finding already says so, nothing. */
function discrimination({ discriminativeEfficiency }) {
    const { value } = discriminativeEfficiency;
    if (value === null || value < 15) {
        return nothing;
    }
    const grade = value >= WELL ? 'well' : value >= FAIRLY ? 'fairly' : 'weakly';
    return html`${t(`figures.tells.${grade}`)} <span class="muted">(${number(value, 0)}%)</span>`;
}

customElements.define('studio-question-figures', QuestionFigures);
