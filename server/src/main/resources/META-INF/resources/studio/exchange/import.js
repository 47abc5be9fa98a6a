import { api } from '../../common/api.js';
import { notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const OUTCOMES = ['FOUND', 'CHANGED', 'EDITED', 'KNOWN', 'SKIPPED'];
const COUNTS = { FOUND: 'found', CHANGED: 'changed', EDITED: 'edited', KNOWN: 'known', SKIPPED: 'skipped' };
const PAGE = 50;
const LOOK_EACH = 1_000;
const PATIENCE = 600_000;

/** A file that was read: what was made of each question, and taking them into the bank. */
class Import extends View {
    static properties = ['importId'];

    read = null;
    outcome = '';
    questions = [];
    next = null;

    async entered() {
        await this.#look();
        await this.#list();
    }

    async #look() {
        this.set({ read: await api.get(`imports/${this.importId}`, { signal: this.signal }) });
    }

    async #list(cursor) {
        const query = { limit: PAGE, outcome: this.outcome, cursor };
        const page = await api.get(`imports/${this.importId}/questions`, { query, signal: this.signal });
        const questions = cursor ? [...this.questions, ...page.items] : page.items;
        this.set({ questions, next: page.next });
    }

    template() {
        const { read } = this;
        if (read === null) {
            return html`<h1>${t('import.title')}</h1>
                <div class="skeleton tall"></div>`;
        }
        return html`
            <p class="back"><a href=${link('/imports')}>← ${t('imports.title')}</a></p>
            <h1>${read.title}</h1>
            <p>
                ${read.fileName} · ${t(`fileFormat.${read.format}`)} ·
                ${t('import.questions', { count: read.questions })}
            </p>
            ${read.state === 'TAKEN' ? this.#taken() : this.#taking()}
            <section class="row outcomes" aria-label=${t('import.show')}>
                ${this.#filter('', read.questions)}
                ${OUTCOMES.filter((outcome) => read[COUNTS[outcome]] > 0).map((outcome) =>
                    this.#filter(outcome, read[COUNTS[outcome]]),
                )}
            </section>
            <ol class="import-questions">
                ${repeat(
                    this.questions,
                    ({ position }) => position,
                    (question) => this.#question(question),
                )}
            </ol>
            ${this.next
                ? html`<button type="button" class="secondary" @click=${() => this.run(() => this.#list(this.next))}>
                      ${t('import.more')}
                  </button>`
                : nothing}
        `;
    }

    #filter(outcome, count) {
        return html`<button
            type="button"
            class="secondary small"
            aria-pressed=${this.outcome === outcome}
            @click=${() => this.run(() => this.#show(outcome))}
        >
            ${t(`import.outcome.${outcome || 'ALL'}`)}: ${count}
        </button>`;
    }

    async #show(outcome) {
        this.set({ outcome });
        await this.#list();
    }

    #question({ position, outcome, where, stem, key, distractors, says, itemId }) {
        return html`<li value=${position + 1}>
            <p class="stem">${stem || where}</p>
            ${key === null
                ? nothing
                : html`<p class="answers">
                      <strong>${key}</strong> <span class="muted">${distractors.join(' · ')}</span>
                  </p>`}
            <p class="made-of-it">
                <span class=${`outcome ${outcome.toLowerCase()}`}>${t(`import.outcome.${outcome}`)}</span>
                ${says.length > 0 ? html`<span>${says.join('; ')}</span>` : nothing}
                <span class="muted">${where}</span>
                ${itemId ? html`<a href=${link(`/bank/${itemId}`)}>${t('import.inBank')}</a>` : nothing}
            </p>
        </li>`;
    }

    #taking() {
        const { read } = this;
        const count = read.found + read.changed + read.edited;
        if (count === 0) {
            return html`<empty-note heading=${t('import.nothing')} text=${t('import.nothingWhy')}></empty-note>`;
        }
        return html`
            <form class="card import-form" @submit=${(event) => this.#accept(event)}>
                <div class="row fields">
                    <label>
                        ${t('import.tags')}
                        <input name="tags" autocomplete="off" maxlength="300" placeholder=${t('import.tagsHint')} />
                    </label>
                    <label>
                        ${t('import.quiz')}
                        <input
                            name="quizTitle"
                            autocomplete="off"
                            maxlength="300"
                            .value=${read.isQuiz ? read.title : ''}
                        />
                        <small>${t('import.quizHint')}</small>
                    </label>
                </div>
                <div class="row">
                    <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>
                        ${t('import.accept', { count })}
                    </button>
                    <button
                        type="button"
                        class="plain"
                        ?disabled=${this.busy}
                        @click=${() => this.run(() => this.#forget())}
                    >
                        ${t('import.forget')}
                    </button>
                </div>
                ${this.busy
                    ? html`<progress max=${count} value=${read.taken} aria-label=${t('import.progress')}></progress>`
                    : nothing}
            </form>
        `;
    }

    #taken() {
        const { read } = this;
        return html`<div class="card" role="status">
            <p>${t('import.taken', { count: read.taken })}</p>
            <div class="row">
                <a role="button" href=${link('/bank')}>${t('import.toBank')}</a>
                ${read.quizId
                    ? html`<a role="button" class="secondary" href=${link(`/quizzes/${read.quizId}`)}>
                          ${t('import.toQuiz')}
                      </a>`
                    : nothing}
            </div>
        </div>`;
    }

    async #accept(event) {
        event.preventDefault();
        const { tags, quizTitle } = event.target.elements;
        const wanted = {
            tags: tags.value
                .split(',')
                .map((tag) => tag.trim())
                .filter(Boolean),
            quizTitle: quizTitle.value.trim() || null,
        };
        const looking = setInterval(() => this.#look().catch(() => {}), LOOK_EACH);
        const accepted = await this.run(() =>
            api.post(`imports/${this.importId}/acceptance`, wanted, { patience: PATIENCE }),
        );
        clearInterval(looking);
        if (accepted) {
            this.set({ read: accepted });
            await this.run(() => this.#list());
        }
    }

    async #forget() {
        await api.delete(`imports/${this.importId}`);
        notice(t('import.forgotten'));
        go('/imports', { replace: true });
    }
}

customElements.define('studio-import', Import);
