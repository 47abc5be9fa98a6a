import { api, styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { moment, number, percent } from '../../common/time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const MOST_ASSIGNMENTS = 20;
const KINDS = ['WHO', 'WHEN', 'HOW_MANY', 'OTHER'];

/** What one student has done in a class, and knows. */
class Student extends View {
    static properties = ['classId', 'studentId'];

    classroom = null;
    details = null;
    attempts = [];

    async entered() {
        const path = `classrooms/${this.classId}`;
        const [classroom, details, attempts] = await Promise.all([
            api.get(path, { signal: this.signal }),
            api.get(`${path}/progress/${this.studentId}`, { signal: this.signal }),
            this.#attempts(),
        ]);
        this.set({ classroom, details, attempts });
    }

    /** Of the class's newest assignments, the newest first. */
    async #attempts() {
        const all = await api.all('assignments', { signal: this.signal });
        const ours = all.filter(({ classroomId }) => classroomId === this.classId).slice(0, MOST_ASSIGNMENTS);
        const found = await Promise.all(ours.map((assignment) => this.#of(assignment)));
        return found.flat().sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    }

    async #of(assignment) {
        const students = await api.all(`assignments/${assignment.id}/results`, { signal: this.signal });
        const own = students.find(({ studentId }) => studentId === this.studentId)?.attempts ?? [];
        return own.map((attempt) => ({ ...attempt, assignment }));
    }

    template() {
        if (!this.details) {
            return html`<h1>${t('student.title')}</h1>
                <div class="skeleton"></div>
                <div class="skeleton"></div>`;
        }
        const { student, groups } = this.details;
        return html`
            <p class="back"><a href=${link(`/classes/${this.classId}`)}>${t('grades.back', this.classroom)}</a></p>
            <h1>${student.nickname}</h1>
            ${this.#summary(student)}
            <div class="two-panes">
                ${this.#named(t('student.strong'), groups.strong, t('student.noneStrong'))}
                ${this.#named(t('student.weak'), groups.weak, t('student.noneWeak'))}
            </div>
            ${this.#history()} ${groups.byKind.length + groups.byTag.length > 0 ? this.#groups(groups) : nothing}
        `;
    }

    #summary({ answered, correct, mastery }) {
        return html`<section class="card">
            <h2>${t('student.knows')}</h2>
            ${answered === 0
                ? html`<p>${t('student.nothingYet')}</p>`
                : html`<p>
                      ${t('student.right', {
                          count: number(correct),
                          of: number(answered),
                          share: percent(correct / answered),
                      })}
                  </p>`}
            <p>
                ${t('student.seen', { count: number(mastery.seen), of: number(mastery.questions) })}
                ${t('student.lately', { count: number(mastery.right) })}
            </p>
        </section>`;
    }

    #named(title, list, none) {
        return html`<section class="card">
            <h2>${title}</h2>
            ${list.length === 0
                ? html`<p class="muted">${none}</p>`
                : html`<ul>
                      ${list.map(({ name, mastery }) => html`<li>${named(name)}: ${percent(mastery.facility)}</li>`)}
                  </ul>`}
        </section>`;
    }

    #history() {
        return html`<section>
            <h2 id="history">${t('student.history')}</h2>
            ${this.attempts.length === 0
                ? html`<empty-note heading=${t('student.noAttempts')} text=${t('student.noAttemptsWhy')}></empty-note>`
                : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="history">
                      <table class="plain">
                          <thead>
                              <tr>
                                  <th scope="col">${t('student.quiz')}</th>
                                  <th scope="col">${t('student.score')}</th>
                                  <th scope="col">${t('student.when')}</th>
                              </tr>
                          </thead>
                          <tbody>
                              ${this.attempts.map((attempt) => this.#attempt(attempt))}
                          </tbody>
                      </table>
                  </div>`}
        </section>`;
    }

    #attempt({ assignment, number: count, startedAt, score, maxScore, answered }) {
        return html`<tr>
            <th scope="row">
                <a href=${link(`/results/${assignment.id}`)}>${assignment.title}</a>
                ${count > 1 ? html`<span class="muted">${t('student.again', { number: count })}</span>` : nothing}
            </th>
            <td>
                ${score === null
                    ? t('student.running', { count: answered, of: assignment.questionCount })
                    : html`<span class="row nowrap">
                          <meter min="0" max=${maxScore || 1} .value=${score} aria-hidden="true"></meter>
                          ${percent(maxScore ? score / maxScore : 0)}
                          <span class="muted">${number(score)}/${number(maxScore)}</span></span
                      >`}
            </td>
            <td>${moment(startedAt)}</td>
        </tr>`;
    }

    #groups({ byKind, byTag }) {
        return html`<section>
            <h2 id="groups">${t('student.groups')}</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="groups">
                <table class="plain">
                    <thead>
                        <tr>
                            <th scope="col">${t('student.group')}</th>
                            <th scope="col">${t('student.answers')}</th>
                            <th scope="col">${t('student.facility')}</th>
                            <th scope="col">${t('student.latelyRight')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        ${[...byKind, ...byTag].map(
                            ({ name, mastery }) =>
                                html`<tr>
                                    <th scope="row">${named(name)}</th>
                                    <td>${number(mastery.answers)}</td>
                                    <td>${share(mastery.facility)}</td>
                                    <td>${number(mastery.right)}/${number(mastery.seen)}</td>
                                </tr>`,
                        )}
                    </tbody>
                </table>
            </div>
        </section>`;
    }
}

/** A kind in words, or a tag as it is. */
function named(name) {
    return KINDS.includes(name) ? t(`student.kind.${name}`) : name;
}

function share(value) {
    return value === null ? '–' : percent(value);
}

customElements.define('studio-student', Student);
