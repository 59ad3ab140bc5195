// The one door to every command. Only the version check stands here, in words an old Node can read, and the rest
// is imported after it: otherwise an old Node would stop at an unknown built-in instead of saying what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.version} is too old for Lägeskoll AI: version 20.19 or newer is needed.`)
  console.error('Install a newer Node.js, open a new terminal and run the command again.')
  process.exit(1)
}

import('./modes.mjs')
  .then(({ runMode }) => runMode(process.argv[2], process.argv.slice(3)))
  .catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error)
    if (process.env.DEBUG) console.error(error)
    process.exitCode = 1
  })
