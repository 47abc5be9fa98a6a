import { api, styles } from '../../common/element.js';
import '../../common/evidence.js';
import { shortcuts } from '../../common/keys.js';
import { html, nothing, ref, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { day } from '../../common/time.js';
import './passage-menu.js';
import './question-card.js';
import { rejectionCodes } from './rejection.js';
import { MakingDeeds } from './making-deeds.js';
import { end, none, skeletons } from './review-ends.js';
import { listenForUndo, reviewKeys } from './review-keys.js';
import './review-tools.js';
import { Reviewing } from './reviewing.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const SOME = 4;

/** An article and its questions side by side: read, keep, mend or drop each. */
class Review extends MakingDeeds {
    static properties = ['articleId'];

    #marks = { questions: null, list: [] };

    async entered() {
        this.reviewing = new Reviewing(this.articleId, () => this.changed());
        const { signal } = this;
        const [article, reasons] = await Promise.all([
            api.get(`articles/${this.articleId}`, { signal }),
            rejectionCodes(),
            this.reviewing.load(),
        ]);
        this.set({ article, reasons });
        shortcuts(this, reviewKeys(this));
        listenForUndo(this);
        if (this.reviewing.questions.length === 0) {
            this.generate();
        }
    }

    template() {
        if (!this.article) {
            return html`<h1 class="visually-hidden">${t('review.loading')}</h1>
                <div class="skeleton"></div>`;
        }
        const visible = this.visible;
        return html`
            <p class="back"><a href=${link('/articles')}>${t('articles.new.back')}</a></p>
            <h1 lang="pl">${this.article.title}</h1>
            <studio-review-tools
                .review=${this}
                .counts=${this.#counts()}
                .filter=${this.filter}
                .making=${this.making}
                .side=${this.side}
                .leftCount=${this.undecided.length}
            ></studio-review-tools>
            <div class="two-panes showing-${this.side}">
                <section
                    class="pane article-pane"
                    aria-label=${t('review.article')}
                    @keydown=${(event) => this.#comeBack(event)}
                >
                    <h2 class="visually-hidden">${t('review.article')}</h2>
                    ${this.#articleSide()}
                </section>
                <section
                    class="pane questions-pane"
                    aria-label=${t('review.questions')}
                    @question-act=${(event) => this.#acted(event.detail)}
                >
                    <h2 class="visually-hidden">${t('review.questions')}</h2>
                    ${this.own ? this.#ownForm() : nothing} ${this.#questions(visible)}
                </section>
            </div>
            <studio-passage-menu
                .passage=${this.passage}
                .close=${() => this.set({ passage: null })}
                .act=${(name, passage) => this.onPassage(name, passage)}
            ></studio-passage-menu>
        `;
    }

    #counts() {
        const { questions, waiting, accepted } = this.reviewing;
        return { waiting: waiting.length, accepted: accepted.length, all: questions.length };
    }

    #articleSide() {
        const { published, text } = this.article;
        return html`
            <p class="muted">${published ? t('articles.published', { day: day(published) }) : t('review.noDate')}</p>
            <marked-text
                lang="pl"
                ${ref(this.text)}
                .text=${text}
                .marks=${this.#marked()}
                .current=${this.litId ?? this.currentId}
                .label=${t('review.textLabel')}
                @mark-pointed=${({ detail }) => this.set({ litId: detail.ids[0] ?? null })}
                @mark-chosen=${({ detail }) => this.#markChosen(detail.ids)}
                @passage-chosen=${({ detail }) => this.set({ passage: detail })}
            ></marked-text>
        `;
    }

    /** The marks of what is visible; the same list as long as the questions are the same. */
    #marked() {
        const key = `${this.filter.kind} ${this.filter.status}`;
        if (this.#marks.questions !== this.reviewing.questions || this.#marks.key !== key) {
            const list = this.visible
                .filter(({ evidence }) => evidence.end > evidence.start)
                .map(({ id, status, evidence: { start, end } }) => ({ id, start, end, tone: status.toLowerCase() }));
            this.#marks = { questions: this.reviewing.questions, key, list };
        }
        return this.#marks.list;
    }

    #questions(visible) {
        if (visible.length === 0) {
            return this.making ? skeletons(SOME) : none(this);
        }
        return html`
            <ol
                class="plain questions"
                @mouseover=${(event) => this.#pointed(event)}
                @focusin=${(event) => this.#focused(event)}
                @mouseleave=${() => this.set({ litId: null })}
            >
                ${repeat(
                    visible,
                    ({ id }) => id,
                    (question) => this.#card(question),
                )}
            </ol>
            ${this.making ? skeletons(1) : end(this)}
        `;
    }

    #card(question) {
        const isCurrent = question.id === this.currentId;
        return html`<li data-question=${question.id}>
            <studio-question
                .question=${question}
                .isCurrent=${isCurrent}
                .isLit=${question.id === this.litId}
                .mode=${this.modeOf(question.id)}
                .reasons=${this.reasons}
                .save=${(edits) => this.accept(question, edits)}
            ></studio-question>
        </li>`;
    }

    #ownForm() {
        return html`<article class="card own">
            <h3>${t('review.own.title')}</h3>
            <studio-question-form
                .question=${this.own}
                .save=${(item) => this.write(item)}
                .cancel=${() => this.set({ own: null })}
            ></studio-question-form>
        </article>`;
    }

    #acted({ act, question, value }) {
        const deeds = {
            accept: () => this.accept(question),
            edit: () => this.edit(question),
            reject: () => this.askWhy(question),
            throwOut: () => this.throwOut(question, value),
            cancel: () => this.#cancelled(question),
            undo: () => this.takeBack(question),
            show: () => this.#showInArticle(question),
        };
        deeds[act]();
    }

    #cancelled(question) {
        this.stopEditing(question);
        this.focusCard(question.id);
    }

    async #showInArticle(question) {
        this.set({ side: 'article', currentId: question.id });
        await this.rendered;
        this.text.value.show(question.id);
    }

    /** Escape leads from the article back to the question. */
    #comeBack(event) {
        if (event.key === 'Escape' && this.currentId && !event.defaultPrevented) {
            this.showSide('questions');
            this.focusCard(this.currentId);
        }
    }

    #markChosen(ids) {
        this.showSide('questions');
        const at = ids.indexOf(this.currentId);
        this.choose(ids[(at + 1) % ids.length]);
    }

    #pointed({ target }) {
        this.set({ litId: target.closest('[data-question]')?.dataset.question ?? null });
    }

    #focused({ target }) {
        const id = target.closest('[data-question]').dataset.question;
        if (id !== this.currentId) {
            this.choose(id, { focus: false });
        }
    }
}

customElements.define('studio-review', Review);
