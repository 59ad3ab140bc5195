import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { cacheOf, headersOf } from './hosting.mjs'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const packedAlready = new Set(['.ico', '.pdf', '.png', '.woff2'])

/** How many ports after the wanted one are tried. */
const portsTried = 50

/**
 * Serves a folder of built files on this machine only.
 * @param {string} folder
 * @param {{ port?: number, quality?: number }} [options] port 0 takes any free one; quality is brotli's, 11 as on a real host
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, { port = 0, quality = 5 } = {}) {
  const home = resolve(folder)
  const page = await readFile(join(home, 'index.html'), 'utf8').catch(() => {
    throw new Error(`${folder}/index.html is missing: run npm run build first.`)
  })
  const site = { home, headers: headersOf(page), pack: packer(quality) }
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      response.writeHead(500, site.headers).end()
    })
  })
  const taken = await listen(server, port)
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {{ home: string, headers: Readonly<Record<string, string>>, pack: ReturnType<typeof packer> }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ home, headers, pack }, request, response) {
  /** @param {number} status */
  const refuse = (status) =>
    response.writeHead(status, { ...headers, 'Content-Type': types['.txt'] }).end(`${status}\n`)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return refuse(400)
  const file = join(home, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(home + sep)) return refuse(404)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return refuse(404)

  const ending = extname(file)
  const accepted = packedAlready.has(ending) ? '' : (request.headers['accept-encoding'] ?? '')
  const { body, encoding } = await pack(file, found.mtimeMs, accepted)
  response.writeHead(200, {
    ...headers,
    'Content-Type': types[ending] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': path.startsWith('/assets/') ? cacheOf.assets : cacheOf.others,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** @param {string} address */
function pathOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/**
 * Compresses each version of a file once.
 * @param {number} quality
 */
function packer(quality) {
  /** @type {Map<string, Promise<Buffer>>} */
  const packed = new Map()
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  /** @type {Readonly<Record<string, (raw: Buffer) => Promise<Buffer>>>} */
  const ways = { br: (raw) => promisify(brotliCompress)(raw, { params }), gzip: promisify(gzip) }

  /**
   * @param {string} file
   * @param {number} changed
   * @param {string} accepted
   */
  return async (file, changed, accepted) => {
    const encoding = ['br', 'gzip'].find((name) => accepted.includes(name)) ?? ''
    const way = ways[encoding]
    if (!way) return { body: await readFile(file), encoding }
    const key = `${encoding} ${changed} ${file}`
    const body = packed.get(key) ?? readFile(file).then(way)
    packed.set(key, body)
    return { body: await body, encoding }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @returns {Promise<number>}
 */
async function listen(server, wanted) {
  const last = wanted === 0 ? 0 : wanted + portsTried
  for (let port = wanted; port <= last; port += 1) {
    if (await takesPort(server, port)) {
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    }
  }
  throw new Error(`No free port from ${wanted} to ${last}: set PORT to another number.`)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function takesPort(server, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false)
      else fail(error)
    }
    server.once('error', onError)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError)
      done(true)
    })
  })
}
