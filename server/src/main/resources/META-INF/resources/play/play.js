import { askAs } from '../common/api.js';
import { follow } from '../common/router.js';
import { session } from '../common/session.js';
import { texts } from '../common/texts.js';

await texts(import.meta.url);
askAs('player');

const folders = await Promise.all([
    import('./join/routes.js'),
    import('./quiz/routes.js'),
    import('./result/routes.js'),
    import('./practice/routes.js'),
    import('./progress/routes.js'),
]);

await session.look();
await follow(document.getElementById('main'), Object.assign({}, ...folders.map((folder) => folder.routes)));
