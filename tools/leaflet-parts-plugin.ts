import type { Plugin } from 'vite'

/** What changes other parts when it is loaded: the map's handlers of input, and who draws paths. */
const WITH_EFFECTS = /\/leaflet\/src\/(map\/|layer\/vector\/(index|Renderer\.getRenderer)\.js$)/
const OF_LEAFLET = /\/leaflet\/src\//

/**
 * Vite plugin: takes Leaflet from its modules, not from the one file made of them. Tiles, pop-ups,
 * tooltips, pictures and controls stay out: a quarter of it, for which a slow line would have to wait.
 * Leaflet 1.9 does not say itself which of its modules can be left out.
 */
export function leafletPartsPlugin(): Plugin {
  return {
    name: 'vekhi:leaflet-parts',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const isLeaflet = source === 'leaflet'
      if (!isLeaflet && !(importer && OF_LEAFLET.test(importer))) return null
      const found = await this.resolve(isLeaflet ? 'leaflet/src/Leaflet.js' : source, importer, {
        skipSelf: true,
      })
      return found && { ...found, moduleSideEffects: WITH_EFFECTS.test(found.id) }
    },
  }
}
