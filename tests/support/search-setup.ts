import { SEARCH } from '#/index/search.ts'
import { installSearch } from '#/index/search-door.ts'

// In the page its script comes by itself; here it is there from the beginning.
installSearch(SEARCH)
