import { api, View } from '../../common/element.js';
import { notice } from '../../common/dialog.js';
import { html } from '../../common/libraries.js';
import { go } from '../../common/router.js';
import { session } from '../../common/session.js';
import { t, texts } from '../../common/texts.js';
import { begin } from './sign-in.js';

await texts(import.meta.url);

/** A teacher's name, password and data, and the way out. */
class Settings extends View {
    template() {
        return html`
            <h1>${t('account.title')}</h1>
            <div class="two-panes">
                <form class="card" @submit=${(event) => this.#submit(event, (form) => this.#rename(form))}>
                    <h2>${t('account.nameTitle')}</h2>
                    <label
                        >${t('account.name')}<input name="name" .value=${session.account?.name ?? ''} required
                    /></label>
                    <button type="submit">${t('account.save')}</button>
                </form>
                <form class="card" @submit=${(event) => this.#submit(event, (form) => this.#change(form))}>
                    <h2>${t('account.passwordTitle')}</h2>
                    <label>
                        ${t('account.currentPassword')}
                        <input name="currentPassword" type="password" autocomplete="current-password" required />
                    </label>
                    <label>
                        ${t('account.newPassword')}
                        <input name="newPassword" type="password" autocomplete="new-password" required />
                    </label>
                    <p class="muted">${t('account.passwordRule')}</p>
                    <button type="submit">${t('account.changePassword')}</button>
                </form>
                <section class="card stack">
                    <h2>${t('account.dataTitle')}</h2>
                    <p>${t('account.data')}</p>
                    <p>
                        <button type="button" class="secondary" @click=${() => this.run(() => this.#takeData())}>
                            ${t('account.takeData')}
                        </button>
                    </p>
                </section>
                <section class="card stack">
                    <h2>${t('account.outTitle')}</h2>
                    <p>${t('account.out')}</p>
                    <p>
                        <button type="button" @click=${() => this.run(() => this.#signOut())}>
                            ${t('account.signOut')}
                        </button>
                    </p>
                </section>
            </div>
        `;
    }

    #submit(event, deed) {
        event.preventDefault();
        return this.run(() => deed(event.target));
    }

    async #rename(form) {
        begin({ account: await api.put('me', { name: form.elements.name.value }) });
        notice(t('account.saved'));
    }

    async #change(form) {
        begin(await api.put('me/password', Object.fromEntries(new FormData(form))));
        form.reset();
        notice(t('account.passwordChanged'));
    }

    async #takeData() {
        const data = await api.get('me/data', { patience: 120_000 });
        const text = typeof data === 'string' ? data : JSON.stringify(data, null, 2);
        const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
        Object.assign(document.createElement('a'), { href: address, download: 'pytajnik.json' }).click();
        URL.revokeObjectURL(address);
    }

    async #signOut() {
        await session.end();
        document.dispatchEvent(new Event('session'));
        go('/sign-in');
    }
}

customElements.define('studio-settings', Settings);
