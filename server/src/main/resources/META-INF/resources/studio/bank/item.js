import { api, Problem } from '../../common/api.js';
import { notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import '../../common/question/question.js';
import { go, leaving, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { moment } from '../../common/time.js';
import './answer-fields.js';
import { asAsked, FORMATS, inFormat, newWording, wire, wordingOf } from './item-model.js';
import { merged } from './merge.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const OTHERS_CAME_FIRST = 412;
const KINDS = ['WHO', 'WHEN', 'HOW_MANY', 'OTHER'];

/** A question of the bank, to be read and edited; `new` makes one. */
class Item extends View {
    static properties = ['itemId'];

    item = null;
    etag = null;
    wording = newWording();
    kind = 'OTHER';
    versions = [];
    problem = null;
    isDirty = false;

    async entered() {
        leaving(this, () => this.isDirty);
        if (this.itemId !== 'new') {
            await this.#open();
        }
    }

    async #open() {
        const { value, etag } = await api.tagged(`items/${this.itemId}`);
        const versions = (await api.get(`items/${this.itemId}/versions`)).items;
        this.set({ item: value, etag, versions, wording: wordingOf(value), kind: value.kind, isDirty: false });
    }

    template() {
        if (!this.ready) {
            return html`<h1>${t('item.title')}</h1>
                <div class="skeleton"></div>`;
        }
        return html`
            <p><a href=${link('/bank')}>← ${t('bank.title')}</a></p>
            <h1>${this.item ? t('item.title') : t('item.new')}</h1>
            <div class="two-panes">
                <form class="pane" novalidate @submit=${(event) => this.#submit(event)}>${this.#fields()}</form>
                <div class="pane">
                    <section aria-labelledby="item-preview" class="phone">
                        <h2 id="item-preview">${t('item.preview')}</h2>
                        <quiz-question .question=${this.#asked()} .disabled=${false}></quiz-question>
                    </section>
                    ${this.#evidence()} ${this.#history()}
                </div>
            </div>
        `;
    }

    #fields() {
        const { wording } = this;
        return html`
            <label>
                ${t('item.stem')}
                <textarea
                    name="stem"
                    rows="2"
                    maxlength="500"
                    .value=${wording.stem}
                    aria-invalid=${this.problem?.at?.('/stem') ? 'true' : nothing}
                    @input=${(event) => this.#change({ stem: event.target.value })}
                ></textarea>
            </label>
            ${this.#select('format', wording.answer.type, FORMATS, (format) =>
                this.#change({ answer: inFormat(wording.answer, format) }),
            )}
            <studio-answer-fields
                .answer=${wording.answer}
                @changed=${({ detail }) => this.#change({ answer: detail })}
            ></studio-answer-fields>
            ${this.#select('kind', this.kind, KINDS, (kind) => this.set({ kind, isDirty: true }))}
            ${this.#select('difficulty', wording.difficulty, [1, 2, 3], (one) =>
                this.#change({ difficulty: Number(one) }),
            )}
            <label>
                ${t('item.tags')}
                <input
                    name="tags"
                    .value=${wording.tags.join(', ')}
                    @change=${(event) => this.#change({ tags: tagsOf(event.target.value) })}
                />
            </label>
            <label>
                ${t('item.feedback')}
                <textarea
                    name="feedback"
                    rows="2"
                    maxlength="1000"
                    .value=${wording.feedback}
                    @input=${(event) => this.#change({ feedback: event.target.value })}
                ></textarea>
            </label>
            ${this.problem ? html`<p class="field-problem" role="alert">${this.problem.sentence}</p>` : nothing}
            <p class="row">
                <button type="submit" aria-busy=${this.busy}>${t('item.save')}</button>
                ${this.isDirty ? html`<span class="muted">${t('item.unsaved')}</span>` : nothing}
            </p>
        `;
    }

    #select(name, chosen, values, choose) {
        const prefix = name === 'difficulty' ? 'difficulty' : name;
        return html`<label>
            ${t(`items.${name}`)}
            <select name=${name} @change=${(event) => choose(event.target.value)}>
                ${values.map(
                    (value) =>
                        html`<option value=${value} ?selected=${value === chosen}>${t(`${prefix}.${value}`)}</option>`,
                )}
            </select>
        </label>`;
    }

    #asked() {
        return asAsked(this.wording, { yes: t('answer.true'), no: t('answer.false') });
    }

    #evidence() {
        const evidence = this.item?.evidence;
        return evidence
            ? html`<section>
                  <h2>${t('item.evidence')}</h2>
                  <blockquote>${evidence.text}</blockquote>
                  <p><a href=${link(`/articles/${evidence.articleId}`)}>${t('item.toArticle')}</a></p>
              </section>`
            : nothing;
    }

    #history() {
        if (this.versions.length < 2) {
            return nothing;
        }
        const older = this.versions.filter(({ version }) => version !== this.item.version);
        return html`<details>
            <summary>${t('item.versions', { count: older.length })}</summary>
            <ul>
                ${older.map(
                    (version) =>
                        html`<li>
                            <strong>${version.stem}</strong> – ${version.key}
                            <span class="muted">${moment(version.createdAt)}</span>
                            <button
                                type="button"
                                class="plain small"
                                @click=${() => this.run(() => this.#restore(version))}
                            >
                                ${t('item.restore')}
                            </button>
                        </li>`,
                )}
            </ul>
        </details>`;
    }

    async #restore({ version }) {
        await api.post(`items/${this.itemId}/versions/${version}/restoration`, undefined, { ifMatch: this.etag });
        await this.#open();
        notice(t('item.restored'));
    }

    #change(fields) {
        this.set({ wording: { ...this.wording, ...fields }, isDirty: true });
    }

    async #submit(event) {
        event.preventDefault();
        this.set({ busy: true, problem: null });
        try {
            await this.#save();
        } catch (problem) {
            this.set({ problem });
        } finally {
            this.set({ busy: false });
        }
    }

    async #save() {
        const body = wire(this.wording, this.kind);
        if (this.item === null) {
            const made = await api.post('items', body);
            this.set({ isDirty: false });
            notice(t('item.saved'));
            go(`/bank/${made.id}`, { replace: true });
            return;
        }
        try {
            await api.put(`items/${this.itemId}`, body, { ifMatch: this.etag });
            await this.#open();
            notice(t('item.saved'));
        } catch (problem) {
            if (!(problem instanceof Problem) || problem.status !== OTHERS_CAME_FIRST) {
                throw problem;
            }
            await this.#merge();
        }
    }

    /** Somebody else was first: field by field, theirs or mine; nothing that was typed is lost. */
    async #merge() {
        const { value, etag } = await api.tagged(`items/${this.itemId}`);
        const answer = await merged(this.wording, wordingOf(value));
        this.set({ item: value, etag, wording: answer.wording });
        if (answer.isDone) {
            await this.#save();
        }
    }
}

function tagsOf(text) {
    return text
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean);
}

customElements.define('studio-item', Item);
