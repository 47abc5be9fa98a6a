import { api } from '../../common/api.js';
import { dialog, notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { html } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import './items.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/** All questions of a teacher: to find, to tag, to put away, to make a quiz of. */
class Bank extends View {
    static properties = ['query'];

    chosen = new Set();

    template() {
        return html`
            <div class="row apart">
                <h1>${t('bank.title')}</h1>
                <div class="row">
                    <a href=${link('/imports')}>${t('bank.import')}</a>
                    <a href=${link(`/export?${new URLSearchParams(this.query)}`)}>${t('bank.export')}</a>
                    <a role="button" class="secondary" href=${link('/bank/new')}>${t('bank.new')}</a>
                </div>
            </div>
            <div class="row bank-deeds">
                <span role="status">${t('bank.chosen', { count: this.chosen.size })}</span>
                <button type="button" ?disabled=${this.chosen.size === 0} @click=${() => this.#makeQuiz()}>
                    ${t('bank.makeQuiz')}
                </button>
                <button
                    type="button"
                    class="secondary"
                    ?disabled=${this.chosen.size === 0}
                    @click=${() => this.#tag(true)}
                >
                    ${t('bank.tagAdd')}
                </button>
                <button
                    type="button"
                    class="secondary"
                    ?disabled=${this.chosen.size === 0}
                    @click=${() => this.#tag(false)}
                >
                    ${t('bank.tagRemove')}
                </button>
            </div>
            <studio-items
                .query=${this.query}
                .deeds=${(item) => this.#deeds(item)}
                @sought=${({ detail }) => go(`/bank?${new URLSearchParams(detail)}`)}
            ></studio-items>
        `;
    }

    #deeds(item) {
        return html`
            <label>
                <input type="checkbox" .checked=${this.chosen.has(item.id)} @change=${() => this.#choose(item.id)} />
                <span>${t('bank.choose')}</span><span class="visually-hidden">: ${item.stem}</span>
            </label>
            <button
                type="button"
                aria-label=${`${item.archived ? t('bank.bringBack') : t('bank.archive')}: ${item.stem}`}
                class="plain small"
                @click=${() => this.run(() => this.#archive(item))}
            >
                ${item.archived ? t('bank.bringBack') : t('bank.archive')}
            </button>
        `;
    }

    #choose(id) {
        const chosen = new Set(this.chosen);
        chosen.delete(id) || chosen.add(id);
        this.set({ chosen });
    }

    async #archive(item) {
        const list = this.querySelector('studio-items');
        const turn = async (archived) => {
            await (archived ? api.put(`items/${item.id}/archive`) : api.delete(`items/${item.id}/archive`));
            await list.look();
        };
        await turn(!item.archived);
        notice(item.archived ? t('bank.broughtBack') : t('bank.archived'), { undo: () => turn(item.archived) });
    }

    async #tag(add) {
        const tag = await dialog(
            (close) => html`
                <form @submit=${(event) => close(submitted(event))}>
                    <h2 id="dialog-title">${add ? t('bank.tagAdd') : t('bank.tagRemove')}</h2>
                    <label>${t('items.tag')}<input name="tag" required maxlength="50" autocomplete="off" /></label>
                    <footer class="row end">
                        <button type="button" class="secondary" @click=${() => close()}>${t('dialog.no')}</button>
                        <button type="submit">${add ? t('bank.tagAdd') : t('bank.tagRemove')}</button>
                    </footer>
                </form>
            `,
        );
        if (tag) {
            await this.run(() => this.#tagged([...this.chosen], add, tag));
        }
    }

    async #tagged(itemIds, add, tag) {
        const change = (isAdded) => api.post('items/tags', { itemIds, [isAdded ? 'add' : 'remove']: [tag] });
        const list = this.querySelector('studio-items');
        await change(add);
        await list.entered();
        notice(t('bank.tagged'), {
            undo: async () => {
                await change(!add);
                await list.entered();
            },
        });
    }

    #makeQuiz() {
        go(`/quizzes/new?items=${[...this.chosen].join(',')}`);
    }
}

function submitted(event) {
    event.preventDefault();
    return event.target.elements.tag.value.trim();
}

customElements.define('studio-bank', Bank);
