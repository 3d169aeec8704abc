import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const PAGES = ['index.html', 'en/index.html']

/** Sources for `script-src` of the scripts that stand in a page itself, by their hash. */
function hashesOf(html: string): string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
}

/**
 * The policy that the app holds to (CSP level 3): nothing from elsewhere, no inline styles. A
 * dataset may come from another https host, once a person has agreed; any page may frame the app.
 */
export function contentSecurityPolicy(pages: readonly string[]): string {
  const scripts = new Set(pages.flatMap(hashesOf))
  return [
    "default-src 'none'",
    `script-src 'self' ${[...scripts].join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https:",
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
