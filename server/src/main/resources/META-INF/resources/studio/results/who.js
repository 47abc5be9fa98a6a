import { View } from '../../common/element.js';
import { dialog } from '../../common/dialog.js';
import { html, nothing, repeat } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t } from '../../common/texts.js';
import { ago, moment, number } from '../../common/time.js';
import './extension.js';
import { standing } from './standing.js';

/** Who is where: `.assignment`, `.students` (of the results), `.archived`: nothing changes any more. */
class WhoIsWhere extends View {
    static properties = ['assignment', 'students', 'archived'];

    template() {
        return html`<section aria-labelledby="who">
            <h2 id="who">${t('who.title')}</h2>
            <ul class="plain who">
                ${repeat(
                    this.students,
                    ({ studentId }) => studentId,
                    (student) => this.#student(student),
                )}
            </ul>
        </section>`;
    }

    #student(student) {
        const { studentId, nickname, left } = student;
        const latest = student.attempts.at(-1);
        const late = student.attempts.reduce((sum, attempt) => sum + attempt.lateResponses, 0);
        return html`<li class="card">
            <div class="row apart">
                <a href=${link(`/classes/${this.assignment.classroomId}/students/${studentId}`)}>${nickname}</a>
                ${this.archived || left !== null
                    ? nothing
                    : html`<button
                          type="button"
                          class="plain small"
                          aria-label=${t('who.termsOf', { nickname })}
                          @click=${() => this.#extend(student)}
                      >
                          ${t('who.terms')}
                      </button>`}
            </div>
            <p>${this.#state(student, latest)}</p>
            ${left !== null ? html`<p class="muted">${t('who.left')}</p>` : nothing}
            ${late > 0 ? html`<p><span class="badge part">${t('who.late', { count: late })}</span></p>` : nothing}
        </li>`;
    }

    #state(student, latest) {
        const state = standing(student);
        if (state === 'waiting') {
            return html`<span class="muted">${t('results.standing.waiting')}</span>`;
        }
        if (state === 'running') {
            return this.#running(latest);
        }
        return html`${t('results.standing.submitted')} ${moment(latest.submittedAt)}
            ${latest.number > 1
                ? html`<span class="muted">${t('who.attempt', { number: latest.number })}</span>`
                : nothing}
            <strong class="points"
                >${number(latest.score)}<span class="muted">/${number(latest.maxScore)}</span></strong
            >`;
    }

    #running({ answered, startedAt, endsAt, lastResponseAt }) {
        const of = this.assignment.questionCount;
        return html`${t('who.answered', { count: answered, of })}
            <progress class="bar" max=${of} value=${answered} aria-hidden="true"></progress>
            <span class="muted">
                ${lastResponseAt
                    ? t('who.lastAnswer', { time: ago(lastResponseAt) })
                    : t('who.begun', { time: ago(startedAt) })}
                ${endsAt ? t('who.ends', { time: moment(endsAt) }) : nothing}
            </span>`;
    }

    #extend(student) {
        return dialog(
            (close) =>
                html`<studio-extension
                    .assignment=${this.assignment}
                    .student=${student}
                    .close=${close}
                ></studio-extension>`,
        );
    }
}

customElements.define('studio-who-is-where', WhoIsWhere);
