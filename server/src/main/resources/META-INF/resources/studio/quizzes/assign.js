import { api } from '../../common/api.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const NEW_CLASS = 'new';

/** Sets an edition to a class: two clicks with the usual settings. */
class Assign extends View {
    static properties = ['editionId'];

    edition = null;
    classrooms = [];
    chosen = NEW_CLASS;
    mode = 'PRACTICE';
    problem = null;
    done = null;

    async entered() {
        const [edition, classrooms] = await Promise.all([api.get(`editions/${this.editionId}`), api.all('classrooms')]);
        const going = classrooms.filter(({ archivedAt }) => archivedAt === null);
        this.set({ edition, classrooms: going, chosen: going[0]?.id ?? NEW_CLASS });
    }

    template() {
        if (this.edition === null) {
            return html`<div class="skeleton"></div>`;
        }
        return this.done ? this.#after() : this.#form();
    }

    #form() {
        return html`
            <p><a href=${link(`/quizzes/${this.edition.quizId}`)}>← ${this.edition.title}</a></p>
            <h1>${t('assign.title')}</h1>
            <p>${t('assign.what', { title: this.edition.title, count: this.edition.questionCount })}</p>
            <form class="assign-form" @submit=${(event) => this.#set(event)}>
                <label>
                    ${t('assign.class')}
                    <select name="classroom" @change=${(event) => this.set({ chosen: event.target.value })}>
                        ${this.classrooms.map(
                            ({ id, name }) =>
                                html`<option value=${id} ?selected=${id === this.chosen}>${name}</option>`,
                        )}
                        <option value=${NEW_CLASS} ?selected=${this.chosen === NEW_CLASS}>
                            ${t('assign.newClass')}
                        </option>
                    </select>
                </label>
                ${this.chosen === NEW_CLASS
                    ? html`<label>
                          ${t('assign.className')}
                          <input name="className" required maxlength="100" />
                      </label>`
                    : nothing}
                <fieldset>
                    <legend>${t('assign.mode')}</legend>
                    ${['PRACTICE', 'GRADED'].map((mode) => this.#mode(mode))}
                </fieldset>
                <label>
                    ${t('assign.due')}
                    <input name="dueAt" type="datetime-local" />
                </label>
                ${this.#more()}
                ${this.problem ? html`<p class="field-problem" role="alert">${this.problem.sentence}</p>` : nothing}
                <button type="submit" aria-busy=${this.busy}>${t('assign.set')}</button>
            </form>
        `;
    }

    #mode(mode) {
        return html`<label>
            <input
                type="radio"
                name="mode"
                value=${mode}
                ?checked=${mode === this.mode}
                @change=${() => this.set({ mode })}
            />
            ${t(`assign.mode.${mode}`)}
        </label>`;
    }

    #more() {
        return html`<details>
            <summary>${t('assign.more')}</summary>
            <label>${t('assign.opens')}<input name="opensAt" type="datetime-local" /></label>
            <label>
                ${t('assign.limit')}
                <input name="minutes" type="number" min="1" max="10080" inputmode="numeric" />
            </label>
            <label>
                ${t('assign.attempts')}
                <input name="maxAttempts" type="number" min="1" max="1000" inputmode="numeric" />
            </label>
            <label><input name="oneByOne" type="checkbox" /> ${t('assign.oneByOne')}</label>
            <label><input name="shuffle" type="checkbox" /> ${t('assign.shuffle')}</label>
            <label>
                ${t('assign.answers')}
                <select name="answers">
                    <option value="">${t('assign.answers.usual')}</option>
                    <option value="AFTER_SUBMISSION">${t('assign.answers.AFTER_SUBMISSION')}</option>
                    <option value="AFTER_DEADLINE">${t('assign.answers.AFTER_DEADLINE')}</option>
                    <option value="BY_HAND">${t('assign.answers.BY_HAND')}</option>
                </select>
            </label>
        </details>`;
    }

    async #set(event) {
        event.preventDefault();
        const form = Object.fromEntries(new FormData(event.target));
        this.set({ busy: true, problem: null });
        try {
            const classroom = await this.#classroom(form);
            const assignment = await api.post('assignments', wire(form, this.editionId, classroom.id));
            this.set({ done: { classroom, assignment } });
        } catch (problem) {
            this.set({ problem });
        } finally {
            this.set({ busy: false });
        }
    }

    async #classroom({ classroom, className }) {
        if (classroom !== NEW_CLASS) {
            return this.classrooms.find(({ id }) => id === classroom);
        }
        const made = await api.post('classrooms', { name: className });
        this.set({ classrooms: [made, ...this.classrooms], chosen: made.id });
        return made;
    }

    #after() {
        const { classroom, assignment } = this.done;
        const address = `${location.origin}/play/#/join/${classroom.joinCode}`;
        return html`
            <h1>${t('assign.done', { name: classroom.name })}</h1>
            <p>${t('assign.tell')}</p>
            <p class="big-code code-shown">${classroom.joinCode}</p>
            <p><a href=${address} target="_blank" rel="noopener">${address}</a></p>
            <p class="row">
                <a role="button" href=${link(`/results/${assignment.id}`)}>${t('assign.watch')}</a>
                <a role="button" class="secondary" href=${link(`/classes/${classroom.id}/board`)}
                    >${t('assign.board')}</a
                >
            </p>
        `;
    }
}

function wire(form, editionId, classroomId) {
    const rule = form.answers ? { when: form.answers } : null;
    return {
        editionId,
        classroomId,
        mode: form.mode,
        opensAt: instant(form.opensAt),
        dueAt: instant(form.dueAt),
        timeLimitSeconds: form.minutes ? Number(form.minutes) * 60 : null,
        maxAttempts: form.maxAttempts ? Number(form.maxAttempts) : null,
        navigation: form.oneByOne ? 'ONE_BY_ONE' : 'FREE',
        shuffleQuestions: Boolean(form.shuffle),
        release: rule && { score: { when: 'AFTER_SUBMISSION' }, answers: rule, feedback: rule },
    };
}

/** A time of day here as a moment everywhere. */
function instant(local) {
    return local ? new Date(local).toISOString() : null;
}

customElements.define('studio-assign', Assign);
