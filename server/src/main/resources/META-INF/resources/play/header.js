import { notice } from '../common/dialog.js';
import { View } from '../common/element.js';
import { html, nothing } from '../common/libraries.js';
import { link } from '../common/router.js';
import { session } from '../common/session.js';
import { language, speak, t } from '../common/texts.js';
import { ago } from '../common/time.js';
import { outbox } from './store/outbox.js';
import { upkeep } from './upkeep.js';

/** Who plays, and whether all answers have arrived. */
class Header extends View {
    async entered() {
        const { signal } = this;
        const changed = () => this.changed();
        document.addEventListener('session', changed, { signal });
        outbox.addEventListener('change', changed, { signal });
        outbox.addEventListener('settled', ({ detail }) => told(detail), { signal });
        upkeep.addEventListener('change', changed, { signal });
        addEventListener('hashchange', changed, { signal });
        addEventListener('online', changed, { signal });
        addEventListener('offline', changed, { signal });
    }

    template() {
        const other = language === 'pl' ? 'en' : 'pl';
        return html`
            <header class="container">
                <nav class="play-nav" aria-label=${t('play.nav')}>
                    <a class="brand" href=${link('/')}><img src="/icon.svg" alt="" width="32" height="32" />Pytajnik</a>
                    ${session.account ? html`<a href=${link('/me')}>${session.account.name}</a>` : nothing}
                    <button type="button" class="plain small" lang=${other} @click=${() => speak(other)}>
                        ${t('language.other')}
                    </button>
                </nav>
            </header>
            <div class="outbox-place" role="status">${this.#outbox()} ${this.#newer()}</div>
        `;
    }

    /** A newer build is offered, but never in the middle of a quiz. */
    #newer() {
        return upkeep.isNewer && !location.hash.startsWith('#/attempts/')
            ? html`<p class="outbox">
                  ${t('newer.there')}
                  <button type="button" class="plain" @click=${() => this.#renew()}>${t('newer.renew')}</button>
              </p>`
            : nothing;
    }

    async #renew() {
        if (!(await upkeep.renew())) {
            notice(t('newer.quiz'));
        }
    }

    async #signIn() {
        await (await import('./join/sign-in.js')).signInAgain();
    }

    #outbox() {
        const { waiting, turnedIn, since, state, stuck } = outbox.status;
        if (stuck) {
            return html`<p class="outbox bad">${t('outbox.stuck', { title: stuck.title ?? '', why: stuck.stuck })}</p>`;
        }
        if (waiting + turnedIn === 0) {
            return navigator.onLine ? nothing : html`<p class="outbox">${t('outbox.offline')}</p>`;
        }
        if (state === 'sending') {
            return nothing;
        }
        const count = t('outbox.waiting', { count: waiting });
        const when = since ? t('outbox.since', { ago: ago(since) }) : '';
        const why = state === 'signed-out' ? t('outbox.signIn') : t('outbox.safe');
        return html`<p class="outbox">
            ${waiting > 0 ? `${count} ${when}. ` : ''}${turnedIn > 0 ? t('outbox.turnedIn') : ''} ${why}
            ${state === 'signed-out'
                ? html`<button type="button" class="plain" @click=${() => this.#signIn()}>
                      ${t('outbox.signInNow')}
                  </button>`
                : nothing}
        </p>`;
    }
}

/** Answers that will not count are never passed over in silence. */
function told({ late, refused }) {
    if (late > 0) {
        notice(t('outbox.late', { count: late }), { problem: true });
    }
    if (refused > 0) {
        notice(t('outbox.refused', { count: refused }), { problem: true });
    }
}

customElements.define('play-header', Header);
