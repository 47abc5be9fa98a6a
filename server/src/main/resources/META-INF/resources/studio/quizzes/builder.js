import { api, Problem } from '../../common/api.js';
import { dialog, notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, leaving, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { day } from '../../common/time.js';
import '../bank/items.js';
import { itemIds, moved, questionCount, withItem, without, withPoints } from './model.js';
import './order.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const OTHERS_CAME_FIRST = 412;

/** Puts a quiz together: the bank at one side, the quiz at the other; each change is saved at once. */
class Builder extends View {
    static properties = ['quizId', 'query'];

    quiz = { title: '', sections: [] };
    etag = null;
    stems = {};
    search = {};
    editions = [];
    state = 'saved';
    #saving = Promise.resolve();

    async entered() {
        leaving(this, () => this.state === 'unsaved');
        await (this.quizId === 'new' ? this.#begin() : this.#open());
    }

    async #begin() {
        const ids = (this.query.items ?? '').split(',').filter(Boolean);
        const items = await Promise.all(ids.map((id) => api.get(`items/${id}`)));
        items.forEach((item) => (this.stems[item.id] = item.stem));
        this.quiz = { title: t('builder.usualTitle', { day: day(Date.now()) }), sections: [] };
        ids.forEach((id) => (this.quiz.sections = withItem(this.quiz.sections, id)));
        if (ids.length > 0) {
            await this.#save();
        }
    }

    async #open() {
        const { value, etag } = await api.tagged(`quizzes/${this.quizId}`);
        const preview = await api.get(`quizzes/${this.quizId}/preview`).catch(() => ({ questions: [] }));
        const stems = Object.fromEntries(preview.questions.map(({ itemId, stem }) => [itemId, stem]));
        const editions = (await api.get(`quizzes/${this.quizId}/editions`)).items;
        this.set({ quiz: value, etag, editions, stems: { ...this.stems, ...stems } });
    }

    template() {
        return this.ready
            ? this.#shown()
            : html`<h1>${t('builder.title')}</h1>
                  <div class="skeleton"></div>`;
    }

    #shown() {
        const count = questionCount(this.quiz.sections);
        return html`
            <p><a href=${link('/quizzes')}>← ${t('quizzes.title')}</a></p>
            <h1>${this.quizId === 'new' ? t('builder.new') : t('builder.title')}</h1>
            <div class="row apart builder-head">
                <label class="quiz-title">
                    ${t('builder.name')}
                    <input
                        maxlength="300"
                        required
                        .value=${this.quiz.title}
                        @change=${(event) => this.#change({ title: event.target.value })}
                    />
                </label>
                <div class="row">
                    <span class="muted" role="status">${t(`builder.state.${this.state}`)}</span>
                    ${this.etag
                        ? html`<a href=${link(`/quizzes/${this.quiz.id}/preview`)}>${t('builder.preview')}</a>
                              <a href=${link(`/quizzes/${this.quiz.id}/print`)}>${t('builder.print')}</a>
                              <a href=${link(`/export?quiz=${this.quiz.id}`)}>${t('builder.export')}</a>`
                        : nothing}
                    <button type="button" ?disabled=${!this.etag || count === 0} @click=${() => this.#publish()}>
                        ${t('builder.publish')}
                    </button>
                </div>
            </div>
            <div class="two-panes">
                <section class="pane" aria-labelledby="in-quiz">
                    <h2 id="in-quiz">${t('builder.inQuiz', { count })}</h2>
                    ${count === 0
                        ? html`<empty-note heading=${t('builder.none')} text=${t('builder.noneWhy')}></empty-note>`
                        : html`<studio-order
                              .sections=${this.quiz.sections}
                              .stems=${this.stems}
                              @moved=${({ detail }) =>
                                  this.#sections(moved(this.quiz.sections, detail.from, detail.to))}
                              @removed=${({ detail }) => this.#remove(detail)}
                              @points=${({ detail }) =>
                                  this.#sections(withPoints(this.quiz.sections, detail.place, detail.points))}
                          ></studio-order>`}
                    ${this.#published()}
                </section>
                <section class="pane" aria-labelledby="in-bank">
                    <h2 id="in-bank">${t('builder.inBank')}</h2>
                    <studio-items
                        .query=${this.search}
                        .deeds=${(item) => this.#deeds(item)}
                        @sought=${({ detail }) => this.set({ search: detail })}
                    ></studio-items>
                </section>
            </div>
        `;
    }

    #published() {
        if (this.editions.length === 0) {
            return nothing;
        }
        return html`
            <h3>${t('builder.editions')}</h3>
            <ul>
                ${this.editions.map(
                    (edition) =>
                        html`<li>
                            ${t('builder.edition', { number: edition.number, day: day(edition.publishedAt) })}
                            <a href=${link(`/editions/${edition.id}/assign`)}>${t('builder.assign')}</a>
                        </li>`,
                )}
            </ul>
        `;
    }

    #deeds(item) {
        const isThere = itemIds(this.quiz.sections).includes(item.id);
        return isThere
            ? html`<span class="badge good">✓ ${t('builder.there')}</span>`
            : html`<button
                  type="button"
                  aria-label=${`${t('builder.add')}: ${item.stem}`}
                  class="small"
                  @click=${() => this.#add(item)}
              >
                  ${t('builder.add')}
              </button>`;
    }

    #add(item) {
        this.stems = { ...this.stems, [item.id]: item.stem };
        return this.#sections(withItem(this.quiz.sections, item.id));
    }

    #remove(place) {
        const before = this.quiz.sections;
        this.#sections(without(before, place));
        notice(t('builder.removed'), { undo: () => this.#sections(before) });
    }

    #sections(sections) {
        return this.#change({ sections });
    }

    #change(fields) {
        this.set({ quiz: { ...this.quiz, ...fields }, state: 'unsaved' });
        this.querySelector('studio-items')?.changed();
        return this.#save();
    }

    /** One save at a time, of what there is by then. An empty quiz is not kept: it has nothing to lose but its title. */
    #save() {
        this.#saving = this.#saving.then(() => this.run(() => this.#put()));
        return this.#saving;
    }

    async #put() {
        const { title, sections } = this.quiz;
        if (questionCount(sections) === 0 || title.trim() === '') {
            return;
        }
        try {
            const body = { title, sections };
            const answer = this.etag
                ? await api.putTagged(`quizzes/${this.quiz.id}`, body, { ifMatch: this.etag })
                : await api.postTagged('quizzes', body);
            await this.#saved(answer);
        } catch (problem) {
            if (!(problem instanceof Problem) || problem.status !== OTHERS_CAME_FIRST) {
                throw problem;
            }
            await this.#merge();
        }
    }

    async #saved({ value, etag }) {
        const isNew = this.etag === null;
        const tag = etag ?? (await api.tagged(`quizzes/${value.id}`)).etag;
        this.set({
            quiz: { ...value, title: this.quiz.title, sections: this.quiz.sections },
            etag: tag,
            state: 'saved',
        });
        if (isNew) {
            this.quizId = value.id;
            history.replaceState(null, '', link(`/quizzes/${value.id}`));
        }
    }

    /** Somebody else was first: theirs, or this. */
    async #merge() {
        const { value, etag } = await api.tagged(`quizzes/${this.quiz.id}`);
        const mine = await dialog(
            (close) => html`
                <h2 id="dialog-title">${t('builder.conflict')}</h2>
                <p>${t('builder.conflictWhy')}</p>
                <ul>
                    <li>${t('builder.theirs', { title: value.title, count: questionCount(value.sections) })}</li>
                    <li>${t('builder.mine', { title: this.quiz.title, count: questionCount(this.quiz.sections) })}</li>
                </ul>
                <footer class="row end">
                    <button type="button" class="secondary" @click=${() => close(false)}>
                        ${t('builder.takeTheirs')}
                    </button>
                    <button type="button" @click=${() => close(true)}>${t('builder.keepMine')}</button>
                </footer>
            `,
            { must: true },
        );
        this.set({ etag });
        if (mine) {
            await this.#put();
        } else {
            await this.#open();
            this.set({ state: 'saved' });
        }
    }

    async #publish() {
        await this.#saving;
        await this.run(async () => {
            const edition = await api.post(`quizzes/${this.quiz.id}/editions`);
            go(`/editions/${edition.id}/assign`);
        });
    }
}

customElements.define('studio-quiz', Builder);
