/** How many lines of results are shown at once. */
export const PAGE = 50;
