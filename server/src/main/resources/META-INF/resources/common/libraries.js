// The libraries of the pages, under one address each; Maven fills in the versions.
export { html, nothing, render, svg } from '/webjars/lit-html/@lit-html.version@/lit-html.js';
export { classMap } from '/webjars/lit-html/@lit-html.version@/directives/class-map.js';
export { keyed } from '/webjars/lit-html/@lit-html.version@/directives/keyed.js';
export { live } from '/webjars/lit-html/@lit-html.version@/directives/live.js';
export { createRef, ref } from '/webjars/lit-html/@lit-html.version@/directives/ref.js';
export { repeat } from '/webjars/lit-html/@lit-html.version@/directives/repeat.js';
export { until } from '/webjars/lit-html/@lit-html.version@/directives/until.js';

/** Dragging to another place: https://sortablejs.github.io/Sortable/, fetched when it is asked for. */
export async function sortable() {
    return (await import('/webjars/sortablejs/@sortablejs.version@/modular/sortable.esm.js')).default;
}

/** Charts: https://github.com/leeoniya/uPlot, fetched with its style when it is asked for. */
export async function plot() {
    link('/webjars/uplot/@uplot.version@/dist/uPlot.min.css');
    return (await import('/webjars/uplot/@uplot.version@/dist/uPlot.esm.js')).default;
}

/** IndexedDB with promises: https://github.com/jakearchibald/idb, fetched when it is asked for. */
export async function indexedDatabase() {
    return import('/webjars/idb/@idb.version@/build/index.js');
}

function link(address) {
    if (!document.querySelector(`link[href="${address}"]`)) {
        const element = document.createElement('link');
        element.rel = 'stylesheet';
        element.href = address;
        document.head.prepend(element);
    }
}
