import { html } from '../../common/libraries.js';
import { lazy } from '../../common/router.js';

export const routes = {
    '/progress': lazy(
        () => import('./progress.js'),
        () => html`<play-progress></play-progress>`,
    ),
};
