// node scripts/review-picture.mjs: runs the action on a pull request of the fake GitHub, renders what a person would see as a page like GitHub's, and
// takes a picture of it with headless Chromium for the README (.github/review.png). `--page FILE` writes the page alone.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'

// A server and no `runnerImport`, which ends before the action loads its parts.
const vite = await createServer({
  configFile: false,
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
})
const { reviewedPage } = await vite.ssrLoadModule('/scripts/review-picture.ts')
const page = await reviewedPage()
await vite.close()
const [option, file] = process.argv.slice(2)
if (option === '--page' && file !== undefined) writeFileSync(file, page)
else takePicture(page)

function takePicture(html) {
  const folder = mkdtempSync(join(tmpdir(), 'kubelatch-picture-'))
  try {
    const source = join(folder, 'page.html')
    writeFileSync(source, html)
    const common = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--force-device-scale-factor=1',
      `--user-data-dir=${folder}/profile`,
    ]
    const run = (...args) => execFileSync('chromium', [...common, ...args, `file://${source}`], { stdio: ['ignore', 'pipe', 'ignore'] })
    // Chromium takes the window, not the page: so the page says first how high it is.
    writeFileSync(source, html.replace('</body>', '<script>document.title = document.documentElement.scrollHeight</script></body>'))
    const height = /<title>(\d+)<\/title>/.exec(run('--window-size=960,100', '--dump-dom').toString())?.[1] ?? '1600'
    writeFileSync(source, html)
    const picture = new URL('../.github/review.png', import.meta.url).pathname
    mkdirSync(new URL('../.github/', import.meta.url), { recursive: true })
    run(`--window-size=960,${height}`, `--screenshot=${picture}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
