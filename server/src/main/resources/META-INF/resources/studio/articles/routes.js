import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/articles': lazy(
        () => import('./list.js'),
        () => html`<studio-articles></studio-articles>`,
    ),
    '/articles/new': lazy(
        () => import('./new.js'),
        ({ query }) => html`<studio-new-article .bundled=${query.bundled}></studio-new-article>`,
    ),
    '/articles/:id': lazy(
        () => import('./review.js'),
        ({ id }) => html`<studio-review .articleId=${id}></studio-review>`,
    ),
};
