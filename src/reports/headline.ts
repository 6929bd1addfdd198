/** The first four themes of a partnership's list lead its report. */
export const headline = 4
