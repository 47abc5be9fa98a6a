import { api } from '../../common/api.js';
import { confirm, notice } from '../../common/dialog.js';
import { View } from '../../common/element.js';
import { html } from '../../common/libraries.js';
import { go } from '../../common/router.js';
import { session } from '../../common/session.js';
import { t, texts } from '../../common/texts.js';
import { player } from '../player.js';
import { outbox } from '../store/outbox.js';

await texts(import.meta.url);

/** The student's classes, nickname, and the way out. */
class Me extends View {
    classrooms = [];

    async entered() {
        this.set({ classrooms: (await api.get('me/classrooms')).items });
    }

    template() {
        return html`
            <h1>${t('me.title')}</h1>
            ${this.classrooms.map((classroom) => this.#classroom(classroom))}
            <section class="card stack">
                <h2>${t('me.out')}</h2>
                <p>${t('me.outWhy')}</p>
                <p><button type="button" @click=${() => this.run(() => this.#signOut())}>${t('me.signOut')}</button></p>
            </section>
        `;
    }

    #classroom(classroom) {
        return html`<form class="card" @submit=${(event) => this.#rename(event, classroom)}>
            <h2>${classroom.name}</h2>
            <label>
                ${t('me.nickname')}
                <input name="nickname" required maxlength="40" .value=${classroom.nickname} />
            </label>
            <button type="submit">${t('me.save')}</button>
        </form>`;
    }

    #rename(event, classroom) {
        event.preventDefault();
        const { nickname } = Object.fromEntries(new FormData(event.target));
        return this.run(async () => {
            await api.put(`me/classrooms/${classroom.id}/nickname`, { nickname });
            session.account = { ...session.account, name: nickname };
            player.came();
            document.dispatchEvent(new Event('session'));
            notice(t('me.saved'));
        });
    }

    /** Answers of this student stay here until the same student signs in again. */
    async #signOut() {
        const { waiting, turnedIn } = outbox.status;
        const isUnsent = waiting + turnedIn > 0;
        if (isUnsent && !(await confirm({ title: t('me.unsent'), text: t('me.unsentWhy'), yes: t('me.signOut') }))) {
            return;
        }
        await session.end();
        player.left();
        document.dispatchEvent(new Event('session'));
        go('/join');
    }
}

customElements.define('play-me', Me);
