import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const PAGES = ['index.html', 'en/index.html']

/** Sources for a policy of the scripts or styles that stand in the pages themselves, by their hash. */
function hashesOf(pages: readonly string[], element: 'script' | 'style'): string {
  const inPage = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g')
  const hashes = pages.flatMap((html) =>
    [...html.matchAll(inPage)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  )
  return ["'self'", ...new Set(hashes)].join(' ')
}

/**
 * The policy that the app holds to (CSP level 3): nothing from elsewhere, no
 * `style` attributes, inline scripts and styles by their hash. A
 * dataset may come from another https host, once a person has agreed; any page may frame the app.
 */
export function contentSecurityPolicy(pages: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashesOf(pages, 'script')}`,
    `style-src ${hashesOf(pages, 'style')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/** A frame in a sandbox has no origin: without the last line its scripts, fonts and data are refused. */
const headers = (policy: string) => `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Access-Control-Allow-Origin: *
/sw.js
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

/** Vite plugin: writes `_headers`, which several static hosts read, with the pages' own hashes. */
export function headersPlugin(): Plugin {
  return {
    name: 'vekhi:headers',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const pages = PAGES.map((page) => readFileSync(join(dir, page), 'utf8'))
      writeFileSync(join(dir, '_headers'), headers(contentSecurityPolicy(pages)))
    },
  }
}
