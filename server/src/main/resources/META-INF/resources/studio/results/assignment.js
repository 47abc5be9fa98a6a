import { api, styles, View } from '../../common/element.js';
import { dialog } from '../../common/dialog.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { language, t, texts } from '../../common/texts.js';
import './answer.js';
import './heat-map.js';
import { timeOf } from './list.js';
import './question.js';
import './release.js';
import './ruling.js';
import { saveResults } from './saving.js';
import { standing } from './standing.js';
import { watch } from './watch.js';
import './who.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const byName = new Intl.Collator(language, { numeric: true });

/** How an assignment goes, while it goes: who is where, student by question, question by question. */
class AssignmentResults extends View {
    static properties = ['assignmentId'];

    assignment = null;
    classroom = null;
    students = [];
    marks = new Map();
    statistics = null;
    problem = null;
    #tag = null;

    async entered() {
        const assignment = await api.get(this.#path(), { signal: this.signal });
        const classroom = await api.get(`classrooms/${assignment.classroomId}`, { signal: this.signal });
        this.set({ assignment, classroom });
        await this.#look();
        watch(
            this,
            () => this.#look(),
            (problem) => problem !== this.problem && this.set({ problem }),
        );
    }

    /** Asks whether something has happened; only then for what it was. */
    async #look() {
        const query = { limit: 100 };
        const path = this.#path('results');
        const answer = await api.tagged(path, { query, ifNoneMatch: this.#tag, signal: this.signal });
        if (answer.status !== 304) {
            await this.#read(answer.value);
            this.#tag = answer.etag;
        }
    }

    async #read(first) {
        const { signal } = this;
        const rest = first.next ? await api.all(this.#path('results'), { query: { cursor: first.next }, signal }) : [];
        const [marks, statistics] = await Promise.all([
            api.all(this.#path('marks'), { signal }),
            api.get(this.#path('statistics'), { signal }),
        ]);
        this.set({
            students: [...first.items, ...rest].sort((a, b) => byName.compare(a.nickname, b.nickname)),
            marks: new Map(marks.map(({ studentId, attempts }) => [studentId, attempts])),
            statistics,
        });
    }

    template() {
        if (!this.assignment) {
            return html`<h1>${t('results.one')}</h1>
                <div class="skeleton"></div>
                <div class="skeleton"></div>`;
        }
        return html`
            <p class="back"><a href=${link('/results')}>${t('results.all')}</a></p>
            <h1>${this.assignment.title}</h1>
            <p class="row">
                <a href=${link(`/classes/${this.classroom.id}`)}>${this.classroom.name}</a>
                <span class="badge">${t(`results.mode.${this.assignment.mode}`)}</span>
                ${timeOf(this.assignment)}
            </p>
            ${this.statistics ? this.#content() : html`<div class="skeleton"></div>`}
        `;
    }

    #content() {
        const items = this.statistics.items;
        return html`
            ${this.#counts()}
            <studio-release
                .assignment=${this.assignment}
                .archived=${this.classroom.archivedAt !== null}
                .became=${(assignment) => this.set({ assignment })}
            ></studio-release>
            <section aria-labelledby="map">
                <div class="row apart">
                    <h2 id="map">${t('results.map')}</h2>
                    <button
                        type="button"
                        class="secondary small"
                        ?disabled=${this.students.length === 0}
                        @click=${() => saveResults(this)}
                    >
                        ${t('results.csv')}
                    </button>
                </div>
                <studio-heat-map
                    .students=${this.students}
                    .marks=${this.marks}
                    .items=${items}
                    .open=${(student, item) => this.#showAnswer(student, item)}
                ></studio-heat-map>
            </section>
            <studio-who-is-where
                .assignment=${this.assignment}
                .students=${this.students}
                .archived=${this.classroom.archivedAt !== null}
            ></studio-who-is-where>
            <section aria-labelledby="questions">
                <h2 id="questions">${t('results.questions')}</h2>
                ${this.statistics.uncertain ? html`<p class="muted">${t('results.uncertain')}</p>` : nothing}
                <div class="figures">
                    ${repeat(
                        items,
                        ({ itemId }) => itemId,
                        (item, i) =>
                            html`<studio-question-figures
                                .item=${item}
                                .place=${i + 1}
                                .rule=${() => this.#rule(item)}
                            ></studio-question-figures>`,
                    )}
                </div>
            </section>
        `;
    }

    #counts() {
        const count = (state) => this.students.filter((student) => standing(student) === state).length;
        const of = this.students.filter(({ left }) => left === null).length;
        return html`<div class="card counts">
            <p role="status">
                <strong>${t('results.submittedCount', { count: count('submitted'), of })}</strong>
            </p>
            <p>${t('results.runningCount', { count: count('running') })}</p>
            <p>${t('results.waitingCount', { count: count('waiting') })}</p>
            ${this.statistics.lateResponses > 0
                ? html`<p>
                      <span class="badge part"
                          >${t('results.lateCount', { count: this.statistics.lateResponses })}</span
                      >
                  </p>`
                : nothing}
            <p class="muted live">${this.problem ? t('results.away') : t('results.live')}</p>
        </div>`;
    }

    #showAnswer(student, item) {
        return dialog(
            (close) =>
                html`<studio-given-answer
                    .assignment=${this.assignment}
                    .student=${student}
                    .item=${item}
                    .close=${close}
                ></studio-given-answer>`,
            { wide: true },
        );
    }

    async #rule(item) {
        const given = await dialog(
            (close) =>
                html`<studio-ruling
                    .editionId=${this.assignment.editionId}
                    .item=${item}
                    .close=${close}
                ></studio-ruling>`,
            { wide: true },
        );
        if (given !== false) {
            this.#tag = null;
            await this.run(() => this.#look());
        }
    }

    #path(part) {
        return `assignments/${this.assignmentId}${part ? `/${part}` : ''}`;
    }
}

customElements.define('studio-assignment', AssignmentResults);
