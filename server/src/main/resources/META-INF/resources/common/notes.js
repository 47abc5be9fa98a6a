import { html, nothing, render } from './libraries.js';
import { t } from './texts.js';

/** Says in place of a page why it could not be shown, and offers to try again: `.problem`, `.retry`. */
class ProblemNote extends HTMLElement {
    problem = null;
    retry = null;

    connectedCallback() {
        render(
            html`<section class="card stack" role="alert">
                <h1>${t('problem.page')}</h1>
                <p>${this.problem?.sentence ?? t('problem.unknown')}</p>
                <p class="row">
                    ${this.retry
                        ? html`<button type="button" @click=${this.retry}>${t('problem.retry')}</button>`
                        : nothing}
                    <a href="#/">${t('problem.home')}</a>
                </p>
            </section>`,
            this,
        );
    }
}

/** What an empty list says: `heading`, `text` as attributes; what to do next is inside. */
class EmptyNote extends HTMLElement {
    connectedCallback() {
        if (this.querySelector(':scope > .empty-words')) {
            return;
        }
        const words = document.createElement('div');
        words.className = 'empty-words';
        render(
            html`<p class="empty-heading">${this.getAttribute('heading')}</p>
                <p>${this.getAttribute('text')}</p>`,
            words,
        );
        this.prepend(words);
    }
}

customElements.define('problem-note', ProblemNote);
customElements.define('empty-note', EmptyNote);
