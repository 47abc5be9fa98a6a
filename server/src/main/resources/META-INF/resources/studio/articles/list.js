import { api, styles, View } from '../../common/element.js';
import { confirm, notice } from '../../common/dialog.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { day, number } from '../../common/time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const AT_ONCE = 50;

/** The studio's home: a teacher's articles, and how far their questions are reviewed. */
class ArticleList extends View {
    articles = [];
    bundled = [];
    next = null;

    async entered() {
        const [page, bundled] = await Promise.all([this.#page(), api.get('bundled-articles', { signal: this.signal })]);
        this.set({ articles: page.items, next: page.next, bundled: bundled.items });
    }

    template() {
        return html`
            <div class="row apart">
                <h1>${t('articles.title')}</h1>
                <a role="button" href=${link('/articles/new')}>${t('articles.new')}</a>
            </div>
            ${this.ready
                ? this.#content()
                : html`<div class="skeleton"></div>
                      <div class="skeleton"></div>`}
        `;
    }

    #content() {
        return html`
            ${this.articles.length === 0 ? this.#empty() : this.#list()}
            <section class="bundled">
                <h2>${t('articles.bundledTitle')}</h2>
                <p class="muted">${t('articles.bundledWhy')}</p>
                <ul class="plain shelf">
                    ${this.bundled.map((article) => this.#bundled(article))}
                </ul>
            </section>
        `;
    }

    #empty() {
        return html`<empty-note heading=${t('articles.emptyTitle')} text=${t('articles.empty')}>
            <a role="button" href=${link('/articles/new')}>${t('articles.first')}</a>
        </empty-note>`;
    }

    #list() {
        return html`
            <ul class="plain article-list">
                ${repeat(
                    this.articles,
                    ({ id }) => id,
                    (article) => this.#article(article),
                )}
            </ul>
            ${this.next
                ? html`<p>
                      <button
                          type="button"
                          class="secondary"
                          aria-busy=${this.busy}
                          @click=${() => this.run(() => this.#more())}
                      >
                          ${t('articles.more')}
                      </button>
                  </p>`
                : nothing}
        `;
    }

    #article(article) {
        return html`<li class="card">
            <h2><a href=${link(`/articles/${article.id}`)}>${article.title}</a></h2>
            <p class="row">
                <span class="muted">${whence(article)}</span>
                ${states(article)}
                ${article.accepted === 0
                    ? html`<button
                          type="button"
                          class="plain small last"
                          aria-label=${t('articles.deleteThis', article)}
                          @click=${() => this.run(() => this.#delete(article))}
                      >
                          ${t('articles.delete')}
                      </button>`
                    : nothing}
            </p>
        </li>`;
    }

    #bundled({ name, title, words }) {
        return html`<li class="card">
            <a href=${link(`/articles/new?bundled=${name}`)}>${title}</a>
            <span class="muted">${t('articles.words', { count: words })}</span>
        </li>`;
    }

    async #more() {
        const page = await this.#page(this.next);
        this.set({ articles: [...this.articles, ...page.items], next: page.next });
    }

    async #delete(article) {
        const { title } = article;
        const text = t('articles.deleteText');
        if (
            await confirm({
                title: t('articles.deleteTitle', { title }),
                text,
                yes: t('articles.delete'),
                danger: true,
            })
        ) {
            await api.delete(`articles/${article.id}`);
            this.set({ articles: this.articles.filter(({ id }) => id !== article.id) });
            notice(t('articles.deleted'));
        }
    }

    #page(cursor) {
        return api.get('articles', { query: { limit: AT_ONCE, cursor }, signal: this.signal });
    }
}

function whence({ published, createdAt }) {
    return published ? t('articles.published', { day: day(published) }) : t('articles.added', { day: day(createdAt) });
}

function states({ waiting, accepted }) {
    const badges = [
        waiting > 0
            ? html`<span class="badge part">${t('articles.waiting', { count: number(waiting) })}</span>`
            : nothing,
        accepted > 0
            ? html`<span class="badge good">${t('articles.accepted', { count: number(accepted) })}</span>`
            : nothing,
    ];
    return waiting + accepted > 0 ? badges : html`<span class="badge">${t('articles.untouched')}</span>`;
}

customElements.define('studio-articles', ArticleList);
