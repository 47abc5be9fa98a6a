import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/attempts/:id': lazy(
        () => import('./quiz.js'),
        ({ id }) => html`<play-quiz .attemptId=${id}></play-quiz>`,
    ),
};
