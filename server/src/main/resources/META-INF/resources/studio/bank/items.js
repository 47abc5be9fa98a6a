import { api } from '../../common/api.js';
import { View } from '../../common/element.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';

await texts(import.meta.url);

const PAGE = 20;
const KINDS = ['WHO', 'WHEN', 'HOW_MANY', 'OTHER'];
const FORMATS = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE', 'TYPED_TEXT', 'NUMBER', 'DATE'];

/**
 * Finds questions in the bank. `.query` is what is looked for (as the API's `items` takes it); `sought` is fired with
 * another one when somebody changes it. `.deeds(item)` gives what stands beside each found question.
 */
class Items extends View {
    static properties = ['query', 'deeds'];

    items = [];
    next = null;
    tags = [];
    #asked = null;

    async entered() {
        this.set({ tags: (await api.get('tags')).tags });
        await this.look();
    }

    /** Asks again, from the first page. */
    async look() {
        this.#asked = JSON.stringify(this.query);
        const page = await api.get('items', { query: { limit: PAGE, ...this.query }, signal: this.signal });
        this.set({ items: page.items, next: page.next });
    }

    template() {
        if (this.ready && this.#asked !== JSON.stringify(this.query)) {
            this.run(() => this.look());
        }
        return html`
            <search>
                <form class="toolbar" @submit=${(event) => event.preventDefault()}>
                    <label>
                        ${t('items.words')}
                        <input
                            type="search"
                            name="q"
                            .value=${this.query.q ?? ''}
                            @change=${(event) => this.#seek(event)}
                        />
                    </label>
                    ${this.#choice(
                        'tag',
                        t('items.tag'),
                        this.tags.map(({ tag, items }) => [tag, `${tag} (${items})`]),
                    )}
                    ${this.#choice(
                        'kind',
                        t('items.kind'),
                        KINDS.map((kind) => [kind, t(`kind.${kind}`)]),
                    )}
                    <details class="more">
                        <summary>${t('items.more')}</summary>
                        ${this.#choice(
                            'format',
                            t('items.format'),
                            FORMATS.map((one) => [one, t(`format.${one}`)]),
                        )}
                        ${this.#choice(
                            'difficulty',
                            t('items.difficulty'),
                            [1, 2, 3].map((one) => [one, t(`difficulty.${one}`)]),
                        )}
                        ${this.#choice(
                            'archived',
                            t('items.archived'),
                            [['true', t('items.archivedOnly')]],
                            t('items.archivedNone'),
                        )}
                    </details>
                </form>
            </search>
            <p role="status" class="visually-hidden">
                ${this.ready ? t('items.found', { count: this.items.length }) : nothing}
            </p>
            ${this.#found()}
        `;
    }

    #found() {
        if (!this.ready) {
            return html`<div class="skeleton"></div>
                <div class="skeleton"></div>`;
        }
        if (this.items.length === 0) {
            return html`<empty-note heading=${t('items.none')} text=${t('items.noneWhy')}></empty-note>`;
        }
        return html`
            <ul class="plain items">
                ${repeat(
                    this.items,
                    ({ id }) => id,
                    (item) => html`<li class="card">${this.#item(item)}</li>`,
                )}
            </ul>
            ${this.next
                ? html`<button type="button" class="secondary" @click=${() => this.run(() => this.#more())}>
                      ${t('items.next')}
                  </button>`
                : nothing}
        `;
    }

    #item(item) {
        return html`
            <div class="row apart">
                <div class="item-words">
                    <a href=${link(`/bank/${item.id}`)}><strong>${item.stem}</strong></a>
                    <div>${item.key}</div>
                    <div class="row">
                        <span class="badge">${t(`kind.${item.kind}`)}</span>
                        ${item.tags.map((tag) => html`<span class="tag">${tag}</span>`)}
                    </div>
                </div>
                <div class="row">${this.deeds?.(item) ?? nothing}</div>
            </div>
        `;
    }

    #choice(name, label, options, any = t('items.any')) {
        const value = String(this.query[name] ?? '');
        return html`<label>
            ${label}
            <select name=${name} @change=${(event) => this.#seek(event)}>
                <option value="" ?selected=${value === ''}>${any}</option>
                ${options.map(
                    ([key, text]) => html`<option value=${key} ?selected=${value === String(key)}>${text}</option>`,
                )}
            </select>
        </label>`;
    }

    #seek({ target }) {
        const query = { ...this.query, [target.name]: target.value };
        this.dispatchEvent(new CustomEvent('sought', { bubbles: true, detail: query }));
    }

    async #more() {
        const page = await api.get('items', { query: { limit: PAGE, ...this.query, cursor: this.next } });
        this.set({ items: [...this.items, ...page.items], next: page.next });
    }
}

customElements.define('studio-items', Items);
