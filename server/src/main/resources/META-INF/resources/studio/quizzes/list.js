import { api } from '../../common/api.js';
import { notice } from '../../common/dialog.js';
import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { day } from '../../common/time.js';
import { questionCount } from './model.js';

await texts(import.meta.url);

/** A teacher's quizzes. */
class Quizzes extends View {
    quizzes = [];
    archived = null;

    async entered() {
        this.set({ quizzes: await api.all('quizzes') });
    }

    template() {
        return html`
            <div class="row apart">
                <h1>${t('quizzes.title')}</h1>
                <a role="button" href=${link('/quizzes/new')}>${t('quizzes.new')}</a>
            </div>
            ${this.ready
                ? this.#list()
                : html`<div class="skeleton"></div>
                      <div class="skeleton"></div>`}
        `;
    }

    #list() {
        return html`${this.#going()}
            <details @toggle=${(event) => event.target.open && this.run(() => this.#readArchived())}>
                <summary>${t('quizzes.hidden')}</summary>
                ${this.archived?.length === 0 ? html`<p class="muted">${t('quizzes.noneHidden')}</p>` : nothing}
                <ul class="plain">
                    ${(this.archived ?? []).map((quiz) => html`<li class="card row apart">${this.#hidden(quiz)}</li>`)}
                </ul>
            </details>`;
    }

    #hidden(quiz) {
        return html`<strong>${quiz.title}</strong>
            <button
                type="button"
                class="secondary small"
                aria-label=${`${t('quizzes.bringBack')}: ${quiz.title}`}
                @click=${() => this.run(() => this.#bringBack(quiz))}
            >
                ${t('quizzes.bringBack')}
            </button>`;
    }

    async #readArchived() {
        this.set({ archived: await api.all('quizzes', { query: { archived: true }, signal: this.signal }) });
    }

    async #bringBack(quiz) {
        await api.delete(`quizzes/${quiz.id}/archive`);
        await this.entered();
        await this.#readArchived();
    }

    #going() {
        if (this.quizzes.length === 0) {
            return html`<empty-note heading=${t('quizzes.none')} text=${t('quizzes.noneWhy')}>
                <a role="button" href=${link('/articles')}>${t('quizzes.toArticles')}</a>
            </empty-note>`;
        }
        return html`<ul class="plain">
            ${this.quizzes.map((quiz) => html`<li class="card row apart">${this.#quiz(quiz)}</li>`)}
        </ul>`;
    }

    #quiz(quiz) {
        return html`
            <div>
                <a href=${link(`/quizzes/${quiz.id}`)}><strong>${quiz.title}</strong></a>
                <div class="muted">
                    ${t('quizzes.count', { count: questionCount(quiz.sections) })} · ${day(quiz.createdAt)}
                </div>
            </div>
            <div class="row">
                <button
                    type="button"
                    aria-label=${`${t('quizzes.copy')}: ${quiz.title}`}
                    class="plain small"
                    @click=${() => this.run(() => this.#copy(quiz))}
                >
                    ${t('quizzes.copy')}
                </button>
                <button
                    type="button"
                    aria-label=${`${t('quizzes.archive')}: ${quiz.title}`}
                    class="plain small"
                    @click=${() => this.run(() => this.#archive(quiz))}
                >
                    ${t('quizzes.archive')}
                </button>
            </div>
        `;
    }

    async #copy(quiz) {
        const copy = await api.post(`quizzes/${quiz.id}/copies`);
        go(`/quizzes/${copy.id}`);
    }

    async #archive(quiz) {
        await api.put(`quizzes/${quiz.id}/archive`);
        await this.entered();
        if (this.archived) {
            await this.#readArchived();
        }
        notice(t('quizzes.archived'), {
            undo: async () => {
                await api.delete(`quizzes/${quiz.id}/archive`);
                await this.entered();
            },
        });
    }
}

customElements.define('studio-quizzes', Quizzes);
