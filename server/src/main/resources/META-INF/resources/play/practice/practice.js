import { api } from '../../common/api.js';
import { notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { day, moment } from '../../common/time.js';
import { pages } from '../store/pages.js';
// at hand when the network is gone, also where no service worker keeps it
import './session.js';
import { sessions } from './sessions.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const COUNTED = { DUE: 'now', WRONG_ONLY: 'wrong', NEW: 'fresh', ALL: 'questions' };
const SCOPES = Object.keys(COUNTED);
const LIMITS = [5, 10, 20, 50];

/** What there is to practise, and how much of it: a start with one button, and choices for those who want them. */
class Practice extends View {
    static properties = ['scope'];

    overview = null;
    seenAt = null;
    unfinished = [];
    from = 'all';
    wanted = null;
    limit = 10;

    async entered() {
        const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        const { value, seenAt } = await pages.seen('practice', (options) =>
            api.get('me/practice', { ...options, query: { timeZone } }),
        );
        this.set({ overview: value, seenAt, unfinished: await sessions.unfinished(), wanted: this.scope });
    }

    template() {
        return html`
            <h1>${t('practice.title')}</h1>
            ${this.ready
                ? html`${this.#unfinished()} ${this.overview.all.questions === 0 ? this.#nothing() : this.#form()}`
                : html`<div class="skeleton"></div>
                      <div class="skeleton"></div>`}
        `;
    }

    #nothing() {
        return html`<empty-note heading=${t('practice.none')} text=${t('practice.noneWhy')}>
            <a role="button" href=${link('/')}>${t('practice.home')}</a>
        </empty-note>`;
    }

    #unfinished() {
        return this.unfinished.slice(0, 3).map((one) => {
            const left = one.questions.filter(({ itemId }) => !one.answers[itemId]).length;
            return html`<section class="card row apart">
                <p>
                    <strong>${t('practice.begun', { count: left })}</strong>
                    <span class="muted">${moment(one.startedAt)}</span>
                    ${one.keys ? html`<span class="badge good">${t('practice.taken')}</span>` : nothing}
                </p>
                <a role="button" class="secondary" href=${link(`/practice/${one.id}`)}>${t('practice.goOn')}</a>
            </section>`;
        });
    }

    #form() {
        const counts = this.#counts();
        const scope = this.#chosen(counts);
        const count = Math.min(counts[COUNTED[scope]], this.limit);
        return html`
            <p class="practice-lead">${this.#lead()}</p>
            ${this.seenAt ? html`<p class="muted">${t('practice.seen', { when: moment(this.seenAt) })}</p>` : nothing}
            ${this.#tests()}
            <form @submit=${(event) => this.#submitted(event, scope)}>
                ${this.#sources()}
                <fieldset>
                    <legend>${t('practice.what')}</legend>
                    <div class="scopes">${SCOPES.map((one) => this.#scope(one, counts, scope))}</div>
                </fieldset>
                <fieldset>
                    <legend>${t('practice.howMany')}</legend>
                    <div class="row limits">${LIMITS.map((limit) => this.#limit(limit))}</div>
                </fieldset>
                <p class="row">
                    <button type="submit" ?disabled=${count === 0} aria-busy=${this.busy}>
                        ${t('practice.start', { count })}
                    </button>
                    <button type="button" class="secondary" ?disabled=${count === 0} @click=${() => this.#take(scope)}>
                        ${t('practice.take')}
                    </button>
                </p>
                <p class="muted">${t('practice.takeWhy')}</p>
            </form>
        `;
    }

    #lead() {
        const { now, week, fresh } = this.overview.all;
        if (now > 0) {
            return t('practice.due', { count: now });
        }
        if (fresh > 0) {
            return t('practice.fresh', { count: fresh });
        }
        return week > 0 ? t('practice.thisWeek', { count: week }) : t('practice.allDone');
    }

    /** The days of tests, with how much will be known then. */
    #tests() {
        const tests = this.overview.byClassroom.filter(({ test }) => test);
        return tests.map(
            ({ classroom, test }) =>
                html`<p><span class="badge part">${t('practice.test', { classroom, day: day(test) })}</span></p>`,
        );
    }

    #sources() {
        const { byClassroom, byTag } = this.overview;
        if (byClassroom.length < 2 && byTag.length === 0) {
            return nothing;
        }
        return html`<label>
            ${t('practice.from')}
            <select @change=${(event) => this.set({ from: event.target.value })}>
                <option value="all">${t('practice.everything')}</option>
                <optgroup label=${t('practice.classes')}>
                    ${byClassroom.map(({ classroom }, i) => html`<option value=${`class-${i}`}>${classroom}</option>`)}
                </optgroup>
                ${byTag.length > 0
                    ? html`<optgroup label=${t('practice.tags')}>
                          ${byTag.map(({ tag }, i) => html`<option value=${`tag-${i}`}>${tag}</option>`)}
                      </optgroup>`
                    : nothing}
            </select>
        </label>`;
    }

    #scope(scope, counts, chosen) {
        const count = counts[COUNTED[scope]];
        return html`<label class="scope ${count === 0 ? 'none' : ''}">
            <input
                type="radio"
                name="scope"
                .checked=${scope === chosen}
                ?disabled=${count === 0}
                @change=${() => this.set({ wanted: scope })}
            />
            <span>${t(`practice.scope.${scope}`)}</span>
            <strong>${count}</strong>
        </label>`;
    }

    #limit(limit) {
        return html`<label class="limit">
            <input type="radio" name="limit" .checked=${limit === this.limit} @change=${() => this.set({ limit })} />
            ${limit}
        </label>`;
    }

    #source() {
        const [sort, index] = this.from.split('-');
        const { byClassroom, byTag } = this.overview;
        return sort === 'class' ? byClassroom[index] : byTag[index];
    }

    #counts() {
        return this.from === 'all' ? this.overview.all : this.#source().counts;
    }

    /** What was asked for as far as there is any, else what is due, wrong, new. */
    #chosen(counts) {
        return [this.wanted, ...SCOPES].find((scope) => scope && counts[COUNTED[scope]] > 0) ?? 'ALL';
    }

    #asked(scope) {
        const { classroomId, tag } = this.from === 'all' ? {} : this.#source();
        return { scope, limit: this.limit, classroomId, tags: tag ? [tag] : undefined };
    }

    #submitted(event, scope) {
        event.preventDefault();
        return this.run(async () => {
            const { id, questions } = await sessions.begin(this.#asked(scope));
            if (questions.length === 0) {
                notice(t('practice.gone'));
                await this.entered();
                return;
            }
            go(`/practice/${id}`);
        });
    }

    #take(scope) {
        return this.run(async () => {
            const { questions } = await sessions.take(this.#asked(scope));
            this.set({ unfinished: await sessions.unfinished() });
            notice(t('practice.takenWhy', { count: questions.length }));
        });
    }
}

customElements.define('play-practice', Practice);
