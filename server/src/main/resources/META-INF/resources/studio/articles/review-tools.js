import { View } from '../../common/element.js';
import { confirm } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

const CHOICES = {
    status: ['', 'NEW', 'ACCEPTED', 'REJECTED'],
    kind: ['', 'WHO', 'WHEN', 'HOW_MANY', 'OTHER'],
    order: ['text', 'best'],
};

const roomy = matchMedia('(min-width: 1000px)');

/** How far the review is, what of it is shown, and what can be done with all of it at once. */
class ReviewTools extends View {
    static properties = ['review', 'counts', 'filter', 'making', 'side', 'leftCount'];

    async entered() {
        roomy.addEventListener('change', () => this.changed(), { signal: this.signal });
    }

    /** Opens the filters, for somebody who wants to change them. */
    showFilters() {
        this.querySelector('details').open = true;
        this.querySelector('select').focus();
    }

    template() {
        return html`
            <div class="row review-view">
                <p role="status" class="row review-state">${this.#state()}</p>
                <details class="filters" ?open=${roomy.matches}>
                    <summary>${t('review.tools.filters')}</summary>
                    <div class="row">
                        ${this.#select('status', t('review.tools.status'))}
                        ${this.#select('kind', t('review.tools.kind'))}
                        ${this.#select('order', t('review.tools.order'))}
                    </div>
                </details>
            </div>
            <div class="toolbar review-tools">
                <button
                    type="button"
                    class="secondary outline"
                    ?disabled=${this.making}
                    @click=${() => this.review.generate()}
                >
                    ${t('review.tools.more')}
                </button>
                <button type="button" class="secondary outline" @click=${() => this.review.writeOwn()}>
                    ${t('review.tools.own')}
                </button>
                ${this.leftCount > 1
                    ? html`<button type="button" class="secondary outline" @click=${() => this.#acceptAll()}>
                          ${t('review.tools.acceptAll', { count: this.leftCount })}
                      </button>`
                    : nothing}
                ${this.counts.accepted > 0
                    ? html`<button type="button" @click=${() => this.review.run(() => this.review.makeQuiz())}>
                          ${t('review.tools.quiz')}
                      </button>`
                    : nothing}
            </div>
            <div class="sides" role="group" aria-label=${t('review.tools.sides')}>
                ${this.#side('questions', t('review.questions'))} ${this.#side('article', t('review.article'))}
            </div>
        `;
    }

    #state() {
        if (this.making) {
            return html`<span aria-busy="true">${this.making}</span>`;
        }
        const { waiting, accepted } = this.counts;
        return html`
            <span class="badge part">${t('review.tools.waiting', { count: waiting })}</span>
            <span class="badge good">${t('review.tools.accepted', { count: accepted })}</span>
        `;
    }

    #select(name, title) {
        return html`<label
            >${title}
            <select name=${name} @change=${(event) => this.review.filterBy({ [name]: event.target.value })}>
                ${CHOICES[name].map(
                    (value) =>
                        html`<option value=${value} ?selected=${value === this.filter[name]}>
                            ${t(`review.tools.${name}.${value}`)}
                        </option>`,
                )}
            </select>
        </label>`;
    }

    #side(side, text) {
        return html`<button
            type="button"
            class=${this.side === side ? '' : 'secondary outline'}
            aria-pressed=${this.side === side}
            @click=${() => this.review.showSide(side)}
        >
            ${text}
        </button>`;
    }

    async #acceptAll() {
        const title = t('review.tools.acceptAllTitle', { count: this.leftCount });
        if (await confirm({ title, text: t('review.tools.acceptAllText'), yes: t('review.tools.acceptAllYes') })) {
            await this.review.acceptAll();
        }
    }
}

customElements.define('studio-review-tools', ReviewTools);
