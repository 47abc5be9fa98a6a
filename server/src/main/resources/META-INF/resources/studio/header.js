import { View } from '../common/element.js';
import { areShortcutsOn, showShortcuts } from '../common/keys.js';
import { html, nothing } from '../common/libraries.js';
import { link } from '../common/router.js';
import { session } from '../common/session.js';
import { language, speak, t } from '../common/texts.js';

const PLACES = [
    { path: '/articles', text: t('nav.articles') },
    { path: '/bank', text: t('nav.bank') },
    { path: '/quizzes', text: t('nav.quizzes') },
    { path: '/classes', text: t('nav.classes') },
    { path: '/results', text: t('nav.results') },
];

/** Where one is and can go, whose page it is, and the language. */
class Header extends View {
    async entered() {
        addEventListener('hashchange', () => this.changed(), { signal: this.signal });
        document.addEventListener('session', () => this.changed(), { signal: this.signal });
    }

    template() {
        return html`
            <a class="skip" href="#main" @click=${toContent}>${t('app.skip')}</a>
            <header class="container">
                <nav class="studio-nav" aria-label=${t('nav.label')}>
                    <a class="brand" href=${link('/articles')}
                        ><img src="/icon.svg" alt="" width="32" height="32" />Pytajnik</a
                    >
                    ${session.account
                        ? html`<ul>
                              ${PLACES.map((place) => this.#place(place))}
                          </ul>`
                        : nothing}
                    <div class="row person">
                        ${session.account ? this.#person() : nothing}
                        <button type="button" class="plain small" lang=${other()} @click=${() => speak(other())}>
                            ${t('language.other')}
                        </button>
                    </div>
                </nav>
            </header>
        `;
    }

    #place({ path, text }) {
        const isHere = location.hash.slice(1).startsWith(path);
        return html`<li><a href=${link(path)} aria-current=${isHere ? 'page' : nothing}>${text}</a></li>`;
    }

    #person() {
        return html`
            <button
                type="button"
                class="plain small"
                aria-keyshortcuts=${areShortcutsOn() ? '?' : nothing}
                aria-label=${t('nav.shortcuts')}
                title=${t('nav.shortcuts')}
                @click=${showShortcuts}
            >
                ?
            </button>
            <a href=${link('/account')}>${session.account.name || t('nav.account')}</a>
        `;
    }
}

function other() {
    return language === 'pl' ? 'en' : 'pl';
}

function toContent(event) {
    event.preventDefault();
    const heading = document.querySelector('main h1') ?? document.querySelector('main');
    heading.tabIndex = -1;
    heading.focus();
}

customElements.define('studio-header', Header);
