/** What of an event a text is that was searched. */
export type SearchedField =
  | 'title'
  | 'shortTitle'
  | 'summary'
  | 'track'
  | 'kind'
  | 'place'
  | 'participant'
  | 'relation'
  | 'year'
  | 'reference'
