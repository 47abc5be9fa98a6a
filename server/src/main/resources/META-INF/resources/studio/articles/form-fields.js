import { html, nothing } from '../../common/libraries.js';

/**
 * Fields of a form, each with what is wrong with it below: `{ name, title, value, id, wrong, hint, rows }`; one without
 * `rows` is a line.
 */
export function field({ name, title, value, id, wrong, hint = '', rows = 0 }) {
    const isInvalid = wrong ? 'true' : nothing;
    const input = rows
        ? html`<textarea
              name=${name}
              rows=${rows}
              .value=${value}
              aria-invalid=${isInvalid}
              aria-describedby=${id}
          ></textarea>`
        : html`<input name=${name} .value=${value} aria-invalid=${isInvalid} aria-describedby=${id} />`;
    return html`<label>${title} ${input} ${hint ? html`<small>${hint}</small>` : nothing}</label>${said({ id, wrong })}`;
}

/** The same without words beside it that are seen. */
export function bareField({ name, title, value, id, wrong }) {
    return html`<input
            name=${name}
            .value=${value}
            aria-label=${title}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${id}
        />${said({ id, wrong })}`;
}

/** What is wrong with a field. */
export function said({ id, wrong }) {
    return html`<small id=${id} class="field-problem" role="alert" ?hidden=${!wrong}>${wrong ?? ''}</small>`;
}

/** A choice among `[[value, words], …]`. */
export function choice({ name, title, value, options }) {
    return html`<label>
        ${title}
        <select name=${name}>
            ${options.map(([one, words]) => html`<option value=${one} ?selected=${one === value}>${words}</option>`)}
        </select>
    </label>`;
}
