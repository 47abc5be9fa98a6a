const PAGE = crypto.getRandomValues(new Uint32Array(2)).join('-');

/**
 * A moment from which time is measured by two clocks: that of the wall, which people can set, and that of the page,
 * which they cannot, but which ends with it and may stand still while the device sleeps.
 *
 * @param {number} [elapsed] milliseconds that had passed by then
 */
export function mark(elapsed = 0) {
    return { page: PAGE, ticks: performance.now(), wall: Date.now(), elapsed };
}

/** Milliseconds since a mark: the more of what the two clocks say, so that setting one back wins no time. */
export function since({ page, ticks, wall, elapsed }) {
    const byPage = page === PAGE ? performance.now() - ticks : 0;
    return Math.round(elapsed + Math.max(0, byPage, Date.now() - wall));
}
