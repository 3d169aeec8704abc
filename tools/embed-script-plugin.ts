import { build, type Plugin } from 'vite'

const FILE_NAME = 'embed.js'
const ENTRY = 'src/embed/host-script.ts'

/** Bundles the host's script into one classic script that asks for nothing else. */
async function makeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'baseline-widely-available',
      write: false,
      // Comments and names go: each byte is paid for by somebody else's readers.
      minify: true,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
      modulePreload: false,
    },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const [script, ...others] = outputs
  if (script?.type !== 'chunk' || others.length > 0)
    throw new Error(`${FILE_NAME} is to be one file`)
  return script.code
}

/**
 * Vite plugin: adds `embed.js`, under a name that never changes as other people's pages refer to it,
 * to a build, and serves it in development.
 */
export function embedScriptPlugin(): Plugin {
  return {
    name: 'vekhi:embed-script',
    async generateBundle() {
      // A build may have several environments; only pages need it.
      if (this.environment.config.consumer !== 'client') return
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source: await makeScript() })
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${FILE_NAME}`, (_request, response, next) => {
        makeScript().then((code) => {
          response.setHeader('Content-Type', 'text/javascript')
          response.end(code)
        }, next)
      })
    },
  }
}
