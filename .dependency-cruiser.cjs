// Who may import whom: the rooms table of ARCHITECTURE.md. `scripts/checkRooms.mjs` runs it and checks that
// every module was read.

/**
 * @typedef {object} Room
 * @property {string[]} rooms other rooms it may import
 * @property {string[]} packages npm packages it may import
 * @property {string} [data] a folder of data, or a module made by the build, it may read
 */

/** @type {Record<string, Room>} */
const rooms = {
  schema: { rooms: [], packages: ['valibot'] },
  records: { rooms: ['schema'], packages: [] },
  parts: { rooms: [], packages: [] },
  addresses: { rooms: [], packages: [] },
  offline: { rooms: ['parts'], packages: ['workbox-window', 'workbox-precaching'] },
  domain: { rooms: ['schema', 'records'], packages: [] },
  content: { rooms: ['schema', 'parts'], packages: ['valibot'], data: '^(content/|virtual:)' },
  exchange: { rooms: ['schema', 'records', 'parts'], packages: ['fflate', 'htmlparser2'] },
  storage: { rooms: ['schema', 'records', 'parts', 'exchange'], packages: ['idb'] },
  collection: { rooms: ['schema', 'domain', 'exchange', 'storage', 'parts', 'search'], packages: ['zustand'] },
  store: { rooms: ['schema', 'records', 'domain'], packages: ['react', 'zustand'] },
  // The words of documents are typed from the Swedish ones; nothing is read from them at run time.
  report: {
    rooms: ['schema', 'domain', 'parts'],
    // A worker that prepares documents has no page to ask for words.
    packages: ['i18next'],
    data: '(^|/)generated/|^locales/sv/(common|documents)\\.json$',
  },
  documents: {
    rooms: ['schema', 'domain', 'store', 'exchange', 'report', 'search', 'i18n', 'ui'],
    packages: ['react', 'react-i18next'],
  },
  i18n: { rooms: ['schema', 'parts'], packages: ['react', 'i18next', 'react-i18next'], data: '^(locales/|virtual:)' },
  search: { rooms: ['schema'], packages: ['minisearch', '@orama/stemmers'] },
  ui: { rooms: [], packages: ['react'] },
  words: {
    rooms: ['schema', 'domain', 'addresses', 'store', 'ui'],
    packages: ['react', 'react-router', 'react-i18next'],
  },
  features: {
    rooms: [
      ...['schema', 'domain', 'addresses', 'store', 'exchange', 'report', 'documents', 'collection', 'i18n', 'ui'],
      'words',
      'search',
    ],
    packages: ['react', 'react-router', 'react-i18next', 'zustand'],
  },
}

/** Rooms, and folders of rooms, with one door, their index.ts. */
const edges = ['exchange', 'report', 'documents', 'collection', 'domain/suppression', 'words', 'search']

/** Each document library, and the only files of the report room that may import it. */
const documentLibraries = {
  jspdf: '^src/report/draw/pdf/drawPdf\\.ts$',
  docx: '^src/report/draw/word/',
  'fast-png': '^src/report/draw/word/',
  'ical\\.js': '^src/report/draw/calendar/',
  papaparse: '^src/report/draw/csv/',
}

/**
 * The report room in the order a document is made: a plain model is built, its words are said, formats draw it. Each
 * folder may import the models that stand beside the folders, and those named here.
 */
const reportFolders = { build: ['build/', 'say/'], say: ['say/'], draw: ['draw/', 'formats\\.ts$'] }
const reportModels = ['ReportModel', 'CsvTable', 'CalendarEvent', 'cardShapes', 'partsOf'].map(
  (name) => `${name}\\.ts$`,
)

/** @param {string[]} names */
const inPackages = (names) => `^node_modules/(@types/)?(${names.join('|')})(/|$)`

/** @type {(room: string, rule: Room) => string[]} */
const allowed = (room, rule) => [
  ...[room, ...rule.rooms].map((name) => `^src/${name}/`),
  ...(rule.packages.length > 0 ? [inPackages(rule.packages)] : []),
  ...(room === 'report' ? [inPackages(Object.keys(documentLibraries))] : []),
  ...(rule.data ? [rule.data] : []),
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, rule]) => ({
      name: `${room}-imports-only-its-own`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^src/${room}/` },
      to: { pathNot: allowed(room, rule) },
    })),
    {
      name: 'features-are-islands',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    ...edges.map((edge) => ({
      name: `${edge}-is-entered-by-its-door`,
      severity: /** @type {const} */ ('error'),
      from: { path: '^src/', pathNot: `^src/${edge}/` },
      to: { path: `^src/${edge}/`, pathNot: `^src/${edge}/index\\.ts$` },
    })),
    ...Object.entries(documentLibraries).map(([library, home]) => ({
      name: `${library}-only-where-it-draws`,
      severity: /** @type {const} */ ('error'),
      from: { path: '^src/', pathNot: home },
      to: { path: inPackages([library]) },
    })),
    ...Object.entries(reportFolders).map(([folder, mayImport]) => ({
      name: `report/${folder}-goes-one-way`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^src/report/${folder}/` },
      to: {
        path: '^src/report/',
        // What a document is made from is for those who make it: a drawing knows the finished model alone.
        pathNot: [...mayImport, ...reportModels, ...(folder === 'draw' ? [] : ['DocumentInput\\.ts$'])].map(
          (path) => `^src/report/${path}`,
        ),
      },
    })),
    {
      name: 'report-models-know-no-folder',
      severity: 'error',
      from: { path: reportModels.map((path) => `^src/report/${path}`) },
      to: { path: '^src/report/(build|say|draw)/' },
    },
    {
      name: 'exchange/reading-needs-no-browser',
      severity: 'error',
      from: { path: '^src/exchange/reading/' },
      to: { path: '^src/(exchange/(?!reading/)|parts/)' },
    },
    {
      name: 'app-is-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|main\\.tsx$)' },
      to: { path: '^src/(app/|main\\.tsx$)' },
    },
    {
      name: 'only-rooms-of-the-table',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [`^src/(${[...Object.keys(rooms), 'app'].join('|')})/`, '^src/[^/]+$'] },
    },
    {
      name: 'the-app-does-not-need-its-tests-or-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
    {
      name: 'no-import-that-leads-nowhere',
      severity: 'error',
      from: {},
      // The build makes these (the plugins in vite.config.ts), so a fresh clone does not have them yet.
      to: { couldNotResolve: true, pathNot: ['^virtual:', '/generated/'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types bind rooms together as much as values do.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
