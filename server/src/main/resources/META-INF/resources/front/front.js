import { View } from '../common/element.js';
import { html } from '../common/libraries.js';
import { language, speak, t, texts } from '../common/texts.js';

await texts(import.meta.url);

/** Where somebody comes who typed the address from the board. */
class FrontPage extends View {
    template() {
        const other = language === 'pl' ? 'en' : 'pl';
        return html`
            <div class="brand">
                <img src="/icon.svg" alt="" width="48" height="48" />
                <h1>Pytajnik</h1>
            </div>
            <form class="card" @submit=${join}>
                <label>
                    ${t('front.code')}
                    <input
                        class="code"
                        name="code"
                        required
                        maxlength="12"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        aria-describedby="code-help"
                    />
                </label>
                <p id="code-help" class="muted">${t('front.codeHelp')}</p>
                <button type="submit">${t('front.join')}</button>
            </form>
            <p><a href="/play/">${t('front.back')}</a></p>
            <section class="card">
                <h2>${t('front.teacherTitle')}</h2>
                <p>${t('front.teacher')}</p>
                <p><a role="button" class="secondary" href="/studio/">${t('front.studio')}</a></p>
            </section>
            <button type="button" class="plain small" lang=${other} @click=${() => speak(other)}>
                ${t('language.other')}
            </button>
        `;
    }
}

function join(event) {
    event.preventDefault();
    const code = event.target.elements.code.value.replace(/[^0-9a-z]/gi, '').toUpperCase();
    location.assign(`/play/#/join/${code}`);
}

customElements.define('front-page', FrontPage);
