/** A join code in two halves, the way one reads it aloud: „ABCD 2345”. The server does not mind the space. */
export function readableCode(code) {
    return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** Whether other devices cannot reach this page under its address. */
export function isOnlyHere(hostname = location.hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
