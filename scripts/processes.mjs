import { execFile, spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

// Tools are started as files with this Node: no shell, no PATH, the same on Windows.
const nodeModules = resolve(root, 'node_modules')

/** Where the command of each tool lies. */
export const tools = {
  biome: resolve(nodeModules, '@biomejs/biome/bin/biome'),
  eslint: resolve(nodeModules, 'eslint/bin/eslint.js'),
  knip: resolve(nodeModules, 'knip/bin/knip.js'),
  playwright: resolve(nodeModules, '@playwright/test/cli.js'),
  tsc: resolve(nodeModules, 'typescript/bin/tsc'),
  vite: resolve(nodeModules, 'vite/bin/vite.js'),
  vitest: resolve(nodeModules, 'vitest/vitest.mjs'),
}

/**
 * Runs a program with its output shown and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, shell = false, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, [...args], { stdio: 'inherit', shell, cwd, env: { ...process.env, ...env } })
    // Ctrl+C reaches the child by itself; a polite end from elsewhere must be passed on, or it would live on alone.
    const stop = () => {
      child.once('close', () => process.exit(143))
      child.kill('SIGTERM')
    }
    process.once('SIGTERM', stop)
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      done(1)
    })
    child.on('close', (code) => {
      process.off('SIGTERM', stop)
      done(code ?? 1)
    })
  })
}

/**
 * Runs a Node script with its output shown and gives its exit code.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [env]
 */
export function runNode(file, args = [], env = {}) {
  return run(process.execPath, [file, ...args], { env })
}

/**
 * Runs a Node script and keeps its output.
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function captureNode(file, args) {
  return new Promise((done) => {
    execFile(process.execPath, [file, ...args], { cwd: root, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      done({ code: error ? 1 : 0, output: stdout + stderr })
    })
  })
}

/**
 * Runs npm: the one that started this script, or the one on the PATH.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function runNpm(args, cwd = root) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.[cm]?js$/.test(own)) return run(process.execPath, [own, ...args], { cwd })
  // On Windows npm is a .cmd file, which only a shell can start.
  return process.platform === 'win32'
    ? run(['npm', ...args].join(' '), [], { shell: true, cwd })
    : run('npm', args, { cwd })
}
