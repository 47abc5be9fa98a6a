/*
 * Keeps the player's own files on the device, so that it opens without a network. It answers for those files and nothing
 * else: never for the API. Files of one build stay together; a new build waits until nobody is in the middle of a quiz.
 */
const BUILD = '@player.build@';
const FILES = [
    '/play/',
    '/icon.svg',
    '/webjars/picocss__pico/@picocss.version@/css/pico.min.css',
    '/webjars/lit-html/@lit-html.version@/lit-html.js',
    '/webjars/lit-html/@lit-html.version@/directive.js',
    '/webjars/lit-html/@lit-html.version@/directive-helpers.js',
    '/webjars/lit-html/@lit-html.version@/async-directive.js',
    '/webjars/lit-html/@lit-html.version@/directives/class-map.js',
    '/webjars/lit-html/@lit-html.version@/directives/keyed.js',
    '/webjars/lit-html/@lit-html.version@/directives/live.js',
    '/webjars/lit-html/@lit-html.version@/directives/private-async-helpers.js',
    '/webjars/lit-html/@lit-html.version@/directives/ref.js',
    '/webjars/lit-html/@lit-html.version@/directives/repeat.js',
    '/webjars/lit-html/@lit-html.version@/directives/until.js',
    '/webjars/idb/@idb.version@/build/index.js',
    '/webjars/idb/@idb.version@/build/wrap-idb-value.js',
    '/webjars/uplot/@uplot.version@/dist/uPlot.esm.js',
    '/webjars/uplot/@uplot.version@/dist/uPlot.min.css',
    // all of common/ and play/, as Maven finds them
    ...'@player.files@'.split(' '),
];
const CACHE = `pytajnik-player-${BUILD}`;
const kept = new Set(FILES);

/** While the pages are being worked on, nothing is kept. */
const isWorkshop = BUILD === 'dev' || BUILD.startsWith('@');

addEventListener('install', (event) => {
    event.waitUntil(isWorkshop ? self.skipWaiting() : keep());
});

addEventListener('activate', (event) => {
    event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

addEventListener('message', (event) => {
    if (event.data === 'take-over') {
        self.skipWaiting();
    }
});

addEventListener('fetch', (event) => {
    const { method, url, mode } = event.request;
    const { origin, pathname } = new URL(url);
    const path = mode === 'navigate' && pathname === '/play/index.html' ? '/play/' : pathname;
    if (!isWorkshop && method === 'GET' && origin === location.origin && kept.has(path)) {
        event.respondWith(answer(path, event.request));
    }
});

/** All of them or none, past what the browser had kept of the build before. */
async function keep() {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function answer(path, request) {
    const cache = await caches.open(CACHE);
    return (await cache.match(path)) ?? fetch(request);
}

async function forgetOthers() {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith('pytajnik-player-') && (isWorkshop || name !== CACHE));
    await Promise.all(others.map((name) => caches.delete(name)));
}
