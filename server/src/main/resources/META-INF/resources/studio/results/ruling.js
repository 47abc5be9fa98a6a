import { api, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { rekeyingFields } from './rekeying-fields.js';
import { alsoRight, canBeTyped, chosenRight, ofOwner, restore, reword } from './rekeying.js';
import { changesTable } from './ruling-changes.js';

const USUAL_REASONS = ['VOIDED', 'AS_PUBLISHED'];

/**
 * A question was bad: what shall become of it, whom that changes, and then it is done. `.editionId`, `.item` (of the
 * statistics), `.close(made)`: `made` is false when nothing was decided.
 */
class Ruling extends View {
    static properties = ['editionId', 'item', 'close'];

    question = null;
    current = null;
    decision = 'VOIDED';
    preview = null;
    made = null;
    #etag = null;
    #wanted = null;

    async entered() {
        const { itemId, version, ruling } = this.item;
        this.set({ decision: ruling === 'VOIDED' ? 'AS_PUBLISHED' : 'VOIDED' });
        const [question, current] = await Promise.all([
            ofOwner(`items/${itemId}/versions/${version}`, this),
            ofOwner(`items/${itemId}`, this),
        ]);
        this.set({ question, current });
    }

    template() {
        return html`
            <h2 id="dialog-title">${t('ruling.title')}</h2>
            <p><strong>${this.item.stem}</strong></p>
            ${this.made ? this.#done() : this.preview ? this.#previewed() : this.#choosing()}
        `;
    }

    #choosing() {
        if (!this.ready) {
            return html`<div class="skeleton"></div>`;
        }
        return this.question && this.current ? this.#form() : this.#foreign();
    }

    #foreign() {
        return html`<p>${t('ruling.foreign')}</p>
            <footer class="row end">
                <button type="button" @click=${() => this.close(false)}>${t('dialog.close')}</button>
            </footer>`;
    }

    #form() {
        return html`<form @submit=${(event) => this.#check(event)}>
            <fieldset>
                <legend>${t('ruling.what')}</legend>
                ${this.item.ruling === 'VOIDED' ? nothing : this.#option('VOIDED')}
                ${this.question.format === 'NUMBER' && this.#later() === null ? nothing : this.#option('REKEYED')}
                ${this.item.ruling && this.item.ruling !== 'AS_PUBLISHED' ? this.#option('AS_PUBLISHED') : nothing}
            </fieldset>
            ${this.decision === 'REKEYED'
                ? rekeyingFields(this.item, this.question, this.#later() && this.current)
                : nothing}
            <label>
                ${t('ruling.reason')}
                <input name="reason" maxlength="500" required .value=${this.#usualReason()} />
            </label>
            <footer class="row end">
                <button type="button" class="secondary" @click=${() => this.close(false)}>${t('ruling.cancel')}</button>
                <button type="submit" aria-busy=${this.busy}>${t('ruling.check')}</button>
            </footer>
        </form>`;
    }

    #option(decision) {
        return html`<label>
            <input
                type="radio"
                name="decision"
                value=${decision}
                .checked=${this.decision === decision}
                @change=${() => this.set({ decision })}
            />
            ${t(`ruling.decision.${decision}`)}
        </label>`;
    }

    #check(event) {
        event.preventDefault();
        const { elements } = event.target;
        return this.run(async () => {
            const { itemId } = this.item;
            const version = this.decision === 'REKEYED' ? await this.#version(elements) : null;
            this.#wanted = { itemId, decision: this.decision, version, reason: elements.reason.value };
            try {
                await this.#tryOut();
            } catch (problem) {
                await this.#takeBack();
                throw problem;
            }
        });
    }

    /** The number of the version whose key shall decide: one of the bank, or one made for this. */
    async #version(elements) {
        if (elements.later?.checked) {
            return this.#later();
        }
        const answer = canBeTyped(this.question)
            ? alsoRight(this.question.answer, elements.also.value)
            : chosenRight(this.question.answer, checked(elements.right));
        const reworded = await reword(this.item.itemId, this.question, answer);
        this.reworded = reworded;
        return reworded.version;
    }

    async #tryOut() {
        const path = `editions/${this.editionId}/rulings`;
        const { value, etag } = await api.postTagged(path, this.#wanted, { query: { dryRun: true } });
        this.#etag = etag;
        this.set({ preview: value });
    }

    /** A version that was made for a decision nobody made must not stay the bank's. */
    async #takeBack() {
        if (this.reworded) {
            await restore(this.item.itemId, this.current.version);
            this.reworded = null;
        }
    }

    #previewed() {
        return html`
            <p role="status">
                <strong>${t('ruling.changes', { count: this.preview.changed, of: this.preview.attempts })}</strong>
            </p>
            ${changesTable(this.preview.changes)}
            <footer class="row end">
                <button type="button" class="secondary" @click=${() => this.run(() => this.#back())}>
                    ${t('ruling.back')}
                </button>
                <button type="button" aria-busy=${this.busy} @click=${() => this.run(() => this.#make())}>
                    ${t('ruling.make')}
                </button>
            </footer>
        `;
    }

    async #back() {
        await this.#takeBack();
        this.set({ preview: null });
    }

    async #make() {
        try {
            const path = `editions/${this.editionId}/rulings`;
            this.set({ made: await api.post(path, this.#wanted, { ifMatch: this.#etag }) });
            this.reworded = null;
        } catch (problem) {
            if (problem.status === 412) {
                await this.#tryOut();
            }
            throw problem;
        }
    }

    #done() {
        return html`
            <p role="status"><strong>${t('ruling.done', { count: this.made.changed })}</strong></p>
            ${changesTable(this.made.changes)}
            <footer class="row end">
                <button type="button" @click=${() => this.close(true)}>${t('dialog.close')}</button>
            </footer>
        `;
    }

    left() {
        this.#takeBack().catch(() => {});
    }

    #usualReason() {
        return USUAL_REASONS.includes(this.decision) ? t(`ruling.reason.${this.decision}`) : '';
    }

    /** The bank's version if it is later than the one that was asked; null when it is not. */
    #later() {
        return this.current.version > this.item.version && !this.reworded ? this.current.version : null;
    }
}

function checked(inputs) {
    return [...inputs].filter((input) => input.checked).map(({ value }) => value);
}

customElements.define('studio-ruling', Ruling);
