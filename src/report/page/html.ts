import { createHash } from 'node:crypto'
import { PAGE_SCRIPT, PAGE_STYLE } from './assets.ts'
import type { PageData } from './page-data.ts'

/**
 * One self-contained page: data, style and script inside, nothing from the network. The content security policy allows just these, and
 * text from the repository stands in the data alone, which the script shows as text.
 */
export function htmlPage(data: PageData): string {
  const policy = [
    `default-src 'none'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    `style-src '${hashOf(PAGE_STYLE)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="maestro-actions">
<title>Project graph</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<noscript>This page draws the graph with a script, which is switched off.</noscript>
<script type="application/json" id="data">${inScript(data)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`
}

/** JSON that ends no script element and no line of script: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements */
function inScript(data: PageData): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
