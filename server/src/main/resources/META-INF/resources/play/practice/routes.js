import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/practice': lazy(
        () => import('./practice.js'),
        ({ query }) => html`<play-practice .scope=${query.scope ?? null}></play-practice>`,
    ),
    '/practice/:id': lazy(
        () => import('./session.js'),
        ({ id }) => html`<play-session .sessionId=${id}></play-session>`,
    ),
};
