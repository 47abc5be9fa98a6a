import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t } from '../../common/texts.js';
import { backIn } from './coming-back.js';
import { sessions } from './sessions.js';

/** How a practice went (`.practice`, of sessions.js), and when what comes back. */
class Summary extends View {
    static properties = ['practice'];

    template() {
        const { questions } = this.practice;
        const verdicts = questions.map(({ itemId }) => this.practice.verdicts[itemId] ?? null);
        const right = verdicts.filter((verdict) => verdict?.correct).length;
        const judged = verdicts.filter((verdict) => verdict && verdict.correct !== undefined).length;
        const isWhole = judged === questions.length;
        return html`
            <h1>${t('summary.title')}</h1>
            ${questions.length === 0
                ? html`<p>${t('summary.none')}</p>`
                : html`<p class="practice-lead">${t('summary.right', { right, count: judged })}</p>
                      <progress
                          class="bar"
                          max=${judged || 1}
                          value=${right}
                          aria-label=${t('summary.share')}
                      ></progress>`}
            ${isWhole ? html`<p>${this.#praise(right, judged)}</p>` : html`<p>${t('summary.waiting')}</p>`}
            ${this.#comingBack(verdicts)} ${this.#wrong()}
            <p class="row">
                ${right < judged
                    ? html`<button type="button" aria-busy=${this.busy} @click=${() => this.#again()}>
                          ${t('summary.again')}
                      </button>`
                    : nothing}
                <a role="button" class="secondary" href=${link('/practice')}>${t('summary.more')}</a>
                <a role="button" class="secondary" href=${link('/progress')}>${t('summary.progress')}</a>
            </p>
        `;
    }

    #praise(right, judged) {
        if (judged === 0) {
            return nothing;
        }
        return right === judged ? t('summary.all') : t('summary.some');
    }

    #comingBack(verdicts) {
        const times = verdicts
            .map((verdict) => verdict?.dueAt)
            .filter(Boolean)
            .sort();
        const days = new Map();
        times.forEach((time) => days.set(backIn(time), (days.get(backIn(time)) ?? 0) + 1));
        return days.size === 0
            ? nothing
            : html`<h2>${t('summary.back')}</h2>
                  <ul>
                      ${[...days].map(([when, count]) => html`<li>${when}: ${t('summary.questions', { count })}</li>`)}
                  </ul>`;
    }

    #wrong() {
        const wrong = this.practice.questions.filter(({ itemId }) => this.practice.verdicts[itemId]?.correct === false);
        return wrong.length === 0
            ? nothing
            : html`<h2>${t('summary.wrong')}</h2>
                  <dl class="wrong-ones">
                      ${wrong.map(
                          ({ stem, itemId }) =>
                              html`<dt>${stem}</dt>
                                  <dd>${this.practice.verdicts[itemId].key}</dd>`,
                      )}
                  </dl>`;
    }

    #again() {
        return this.run(async () => {
            const { id } = await sessions.begin({ scope: 'WRONG_ONLY', limit: 20 });
            go(`/practice/${id}`);
        });
    }
}

customElements.define('practice-summary', Summary);
