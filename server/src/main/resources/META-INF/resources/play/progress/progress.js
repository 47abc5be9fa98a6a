import { api } from '../../common/api.js';
import '../../common/charts.js';
import { local } from '../../common/charts/calendar.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { moment, percent } from '../../common/time.js';
import { pages } from '../store/pages.js';
import './test-day.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const WEEKS = 5;
const IN_A_WEEK = 7;
const KINDS = ['WHO', 'WHEN', 'HOW_MANY', 'OTHER'];

/** What the student knows: sentences first, then pictures. */
class Progress extends View {
    progress = null;
    practice = null;
    seenAt = null;

    async entered() {
        const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        const { value, seenAt } = await pages.seen('progress', (options) =>
            Promise.all([
                api.get('me/progress', { ...options, query: { timeZone, days: 7 * WEEKS } }),
                api.get('me/practice', { ...options, query: { timeZone } }),
            ]),
        );
        this.set({ progress: value[0], practice: value[1], seenAt });
    }

    template() {
        return html`
            <h1>${t('progress.title')}</h1>
            ${this.progress === null
                ? html`<div class="skeleton"></div>
                      <div class="skeleton"></div>
                      <div class="skeleton"></div>`
                : this.#told()}
        `;
    }

    #told() {
        const { mastery, diligence, attempts } = this.progress;
        if (mastery.questions === 0 && attempts === 0 && diligence.calendar.length === 0) {
            return html`<empty-note heading=${t('progress.empty')} text=${t('progress.emptyWhy')}>
                <a role="button" href=${link('/')}>${t('progress.quizzes')}</a>
            </empty-note>`;
        }
        return html`
            ${this.seenAt ? html`<p class="muted">${t('progress.seen', { when: moment(this.seenAt) })}</p>` : nothing}
            ${this.#known()} ${this.#days()} ${this.#memory()} ${this.#tests()} ${this.#strongAndWeak()}
            ${this.#groups()}
        `;
    }

    #known() {
        const { right, questions, seen, recall } = this.progress.mastery;
        const { now } = this.practice.all;
        return html`
            <section>
                <p class="progress-lead">${t('progress.known', { right, count: questions })}</p>
                <progress
                    class="bar"
                    max=${questions || 1}
                    value=${right}
                    aria-label=${t('progress.knownShare')}
                ></progress>
                ${seen < questions ? html`<p>${t('progress.unseen', { count: questions - seen })}</p>` : nothing}
                ${recall === null ? nothing : html`<p>${t('progress.now', { share: percent(recall) })}</p>`}
                <p class="row">
                    <a role="button" href=${link('/practice')}
                        >${now > 0 ? t('progress.practiseDue', { count: now }) : t('progress.practise')}</a
                    >
                </p>
            </section>
        `;
    }

    #days() {
        const { streak, answeredToday, calendar } = this.progress.diligence;
        const next = answeredToday ? t('progress.todayDone') : t('progress.todayOpen');
        return html`
            <section>
                <h2>${t('progress.days')}</h2>
                <p class="progress-lead">${streak > 0 ? t('progress.streak', { count: streak }) : next}</p>
                ${streak > 0 ? html`<p>${next}</p>` : nothing}
                <day-calendar
                    .days=${calendar}
                    .until=${local(new Date(this.seenAt ?? Date.now()))}
                    .weeks=${WEEKS}
                    .label=${t('progress.calendar')}
                ></day-calendar>
            </section>
        `;
    }

    #memory() {
        const { ahead } = this.progress;
        if (!ahead || ahead.length === 0) {
            return nothing;
        }
        const points = ahead.map(({ day, recall }) => [day, recall]);
        const shares = { week: percent(ahead[IN_A_WEEK].recall), end: percent(ahead.at(-1).recall) };
        return html`
            <section>
                <h2>${t('progress.memory')}</h2>
                <p>${t('progress.forgetting', shares)}</p>
                <line-chart
                    .series=${[{ label: t('progress.recall'), points }]}
                    .marks=${this.#marks(ahead)}
                    .percents=${true}
                    .label=${t('progress.curve', { now: percent(ahead[0].recall), ...shares })}
                ></line-chart>
            </section>
        `;
    }

    #marks(ahead) {
        return this.practice.byClassroom
            .filter(({ test }) => test && test >= ahead[0].day && test <= ahead.at(-1).day)
            .map(({ test, classroom }) => ({ at: test, label: t('progress.test', { classroom }) }));
    }

    #tests() {
        return this.practice.byClassroom.length === 0
            ? nothing
            : html`<section>
                  <h2>${t('progress.tests')}</h2>
                  ${this.practice.byClassroom.map(
                      (one) => html`<test-day .practice=${one} @set=${() => this.entered()}></test-day>`,
                  )}
              </section>`;
    }

    #strongAndWeak() {
        const { strong, weak } = this.progress.groups;
        return strong.length + weak.length === 0
            ? nothing
            : html`<section>
                  <h2>${t('progress.strongAndWeak')}</h2>
                  ${this.#facilities(t('progress.strong'), strong, 'good')}
                  ${this.#facilities(t('progress.weak'), weak, 'bad')}
              </section>`;
    }

    #facilities(label, groups, tone) {
        if (groups.length === 0) {
            return nothing;
        }
        const bars = groups.map(({ name, mastery: { facility } }) => ({
            label: named(name),
            value: facility,
            text: t('progress.facility', { share: percent(facility) }),
            tone,
        }));
        return html`<h3>${label}</h3>
            <bar-chart .bars=${bars} .label=${label}></bar-chart>`;
    }

    #groups() {
        const { byClassroom, groups } = this.progress;
        const classes = byClassroom.map(({ classroom, mastery }) => ({ name: classroom, mastery }));
        return html`${this.#masteries(t('progress.byKind'), groups.byKind)}
        ${this.#masteries(t('progress.byTag'), groups.byTag)}
        ${classes.length > 1 ? this.#masteries(t('progress.byClass'), classes) : nothing}`;
    }

    #masteries(label, groups) {
        if (groups.length === 0) {
            return nothing;
        }
        const bars = groups.map(({ name, mastery: { right, questions } }) => ({
            label: named(name),
            value: questions === 0 ? null : right / questions,
            text: t('progress.of', { right, count: questions }),
        }));
        return html`<section>
            <h2>${label}</h2>
            <bar-chart .bars=${bars} .label=${label}></bar-chart>
        </section>`;
    }
}

function named(name) {
    return KINDS.includes(name) ? t(`progress.kind.${name}`) : name;
}

customElements.define('play-progress', Progress);
