/** What a dataset's file says it is, and which version of it. */
export const FORMAT = 'vekhi/1'
