import { api } from '../../common/api.js';
import { notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { session } from '../../common/session.js';
import { t, texts } from '../../common/texts.js';
import { duration, moment } from '../../common/time.js';
import { attempts } from '../store/attempts.js';
import { outbox } from '../store/outbox.js';
import { pages } from '../store/pages.js';
import { upkeep } from '../upkeep.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/** What is set to the student: to begin, to go on with, to look at. */
class Home extends View {
    assignments = [];
    here = [];
    papers = new Set();
    seenAt = null;

    async entered() {
        outbox.addEventListener('submitted', () => this.#look(), { signal: this.signal });
        await this.#look();
    }

    async #look() {
        const { value: assignments, seenAt } = await pages.seen('assignments', (options) =>
            api.all('me/assignments', options),
        );
        if (seenAt === null) {
            await attempts.heed(toldOf(assignments));
        }
        const here = await attempts.all();
        const papers = await Promise.all(assignments.map(async ({ id }) => (await attempts.paper(id)) && id));
        this.set({ assignments, seenAt, here, papers: new Set(papers.filter(Boolean)) });
    }

    template() {
        return html`
            <h1>${t('home.hello', { name: session.account?.name ?? '' })}</h1>
            ${this.seenAt ? html`<p class="muted">${t('home.seen', { when: moment(this.seenAt) })}</p>` : nothing}
            <div class="tiles">
                <a class="tile" href=${link('/practice')}
                    ><strong>${t('home.practice')}</strong>${t('home.practiceWhy')}</a
                >
                <a class="tile" href=${link('/progress')}
                    ><strong>${t('home.progress')}</strong>${t('home.progressWhy')}</a
                >
            </div>
            <h2>${t('home.quizzes')}</h2>
            ${this.ready
                ? this.#list()
                : html`<div class="skeleton"></div>
                      <div class="skeleton"></div>`}
        `;
    }

    #list() {
        if (this.assignments.length === 0) {
            return html`<empty-note heading=${t('home.empty')} text=${t('home.emptyWhy')}></empty-note>`;
        }
        return html`<ul class="plain">
            ${this.assignments.map((assignment) => html`<li class="card stack">${this.#assignment(assignment)}</li>`)}
        </ul>`;
    }

    #assignment(assignment) {
        const { title, questionCount, classroomName, timeLimitSeconds, dueAt, mode } = assignment;
        const limit = timeLimitSeconds ? t('home.limit', { time: duration(timeLimitSeconds) }) : null;
        const facts = [classroomName, t('home.questions', { count: questionCount }), limit].filter(Boolean);
        return html`
            <h3>${title}</h3>
            <p>
                <span class="badge ${mode === 'GRADED' ? 'part' : ''}">${t(`home.mode.${mode}`)}</span>
                <span class="muted">${facts.join(' · ')}</span>
            </p>
            ${dueAt ? html`<p>${t('home.due', { when: moment(dueAt) })}</p>` : nothing}
            <p class="row">${this.#deeds(assignment)}</p>
            ${this.#done(assignment)}
        `;
    }

    #deeds(assignment) {
        const { id, opensAt, dueAt, maxAttempts, attemptsUsed, downloadable } = assignment;
        const open = this.#open(assignment);
        if (open) {
            return html`<a role="button" href=${link(`/attempts/${open}`)}>${t('home.goOn')}</a>`;
        }
        if (opensAt && Date.parse(opensAt) > Date.now()) {
            return html`<span>${t('home.opens', { when: moment(opensAt) })}</span>`;
        }
        if (dueAt && Date.parse(dueAt) <= Date.now()) {
            return html`<span>${t('home.over')}</span>`;
        }
        if (maxAttempts !== null && attemptsUsed >= maxAttempts) {
            return html`<span class="badge good">${t('home.done')}</span>`;
        }
        return html`
            <button type="button" aria-busy=${this.busy} @click=${() => this.#begin(id)}>
                ${attemptsUsed > 0 ? t('home.again') : t('home.begin')}
            </button>
            ${this.#download(id, downloadable)}
        `;
    }

    #download(id, downloadable) {
        if (this.papers.has(id)) {
            return html`<span class="badge good">${t('home.downloaded')}</span>`;
        }
        return downloadable
            ? html`<button type="button" class="secondary" @click=${() => this.#take(id)}>
                  ${t('home.download')}
              </button>`
            : nothing;
    }

    #done({ id, attempts: made = [] }) {
        const ended = made.filter((attempt) => attempt.state !== 'OPEN');
        const turnedIn = this.here.some((attempt) => attempt.assignmentId === id && attempt.turnedIn);
        return html`
            ${turnedIn ? html`<p class="badge part">${t('home.turnedIn')}</p>` : nothing}
            ${ended.length > 0
                ? html`<ul class="plain row">
                      ${ended.map(
                          (attempt) =>
                              html`<li>
                                  <a href=${link(`/results/${attempt.id}`)}
                                      >${t('home.result', { number: attempt.number })}</a
                                  >
                              </li>`,
                      )}
                  </ul>`
                : nothing}
        `;
    }

    /** The attempt to go on with: one of this device, or one the server knows. */
    #open({ id, attempts: made = [] }) {
        const here = this.here.find((one) => one.assignmentId === id && one.questions && !one.turnedIn);
        const turnedIn = new Set(this.here.filter((one) => one.turnedIn).map((one) => one.id));
        return here?.id ?? made.find((one) => one.state === 'OPEN' && !turnedIn.has(one.id))?.id;
    }

    #begin(assignmentId) {
        return this.run(async () => {
            const attempt = await attempts.begin(assignmentId);
            outbox.added();
            go(`/attempts/${attempt.id}`);
        });
    }

    #take(assignmentId) {
        return this.run(async () => {
            await attempts.download(assignmentId);
            this.set({ papers: new Set([...this.papers, assignmentId]) });
            notice(upkeep.isKept ? t('home.downloadedWhy') : t('home.downloadedPage'));
        });
    }
}

/** What the server says of the attempts at them. */
function toldOf(assignments) {
    return assignments.flatMap(({ id, attempts: made = [] }) => made.map((one) => ({ ...one, assignmentId: id })));
}

customElements.define('play-home', Home);
