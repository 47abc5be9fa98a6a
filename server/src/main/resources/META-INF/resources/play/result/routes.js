import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/results/:id': lazy(
        () => import('./result.js'),
        ({ id }) => html`<play-result .attemptId=${id}></play-result>`,
    ),
};
