import { api, View } from '../../common/element.js';
import { confirm, notice } from '../../common/dialog.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { moment } from '../../common/time.js';

const PARTS = ['SCORE', 'ANSWERS', 'FEEDBACK'];

/** What students see of their results, and whether they may still answer: `.assignment`, `.archived`, `.became(it)`. */
class ReleaseBar extends View {
    static properties = ['assignment', 'archived', 'became'];

    template() {
        return html`<details class="card">
            <summary>${t('release.title')}</summary>
            <ul class="plain stack">
                ${PARTS.map((part) => this.#part(part))}
            </ul>
            ${this.archived ? nothing : this.#closing()}
        </details>`;
    }

    #part(part) {
        const rule = this.assignment.release[part.toLowerCase()];
        const isShown = rule.at !== null && rule.at <= new Date().toISOString();
        return html`<li class="row apart">
            <span>
                <strong>${t(`release.part.${part}`)}</strong>
                <span class="muted">
                    ${rule.at
                        ? isShown
                            ? t('release.since', { time: moment(rule.at) })
                            : t('release.from', { time: moment(rule.at) })
                        : t(`release.when.${rule.when}`)}
                </span>
            </span>
            ${isShown || rule.when === 'AFTER_SUBMISSION' || this.archived
                ? nothing
                : html`<button
                      type="button"
                      class="secondary small"
                      aria-label=${t(`release.show.${part}`)}
                      @click=${() => this.run(() => this.#release(part))}
                  >
                      ${t('release.now')}
                  </button>`}
        </li>`;
    }

    #closing() {
        return html`<p class="row">
            <button
                type="button"
                class="secondary small"
                @click=${() => this.run(() => (this.assignment.closedAt ? this.#reopen() : this.#close()))}
            >
                ${this.assignment.closedAt ? t('release.reopen') : t('release.close')}
            </button>
            <span class="muted">${this.assignment.closedAt ? t('release.reopenWhy') : t('release.closeWhy')}</span>
        </p>`;
    }

    async #release(part) {
        const question = { title: t(`release.ask.${part}`), text: t('release.askText'), yes: t('release.now') };
        if (await confirm(question)) {
            this.became(await api.post(this.#path('releases'), { parts: [part] }));
            notice(t('release.done'));
        }
    }

    async #close() {
        if (await confirm({ title: t('release.closeTitle'), text: t('release.closeText'), yes: t('release.close') })) {
            this.became(await api.put(this.#path('closing')));
            notice(t('release.closed'), { undo: () => this.run(() => this.#reopen()) });
        }
    }

    async #reopen() {
        this.became(await api.delete(this.#path('closing')));
        notice(t('release.reopened'));
    }

    #path(part) {
        return `assignments/${this.assignment.id}/${part}`;
    }
}

customElements.define('studio-release', ReleaseBar);
