import { describe, expect, it } from 'vitest'
import { checkRooms } from '../../scripts/checkRooms.mjs'
import { folderWith } from './temporaryFolder.ts'

const packageFiles = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'export const it = 1\n',
})

const project = {
  'package.json': JSON.stringify({ type: 'module', dependencies: { jspdf: '1', react: '1', valibot: '1' } }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', allowImportingTsExtensions: true, noEmit: true },
  }),
  ...packageFiles('jspdf'),
  ...packageFiles('react'),
  ...packageFiles('valibot'),
  'src/schema/answer.ts': "import { it } from 'valibot'\nexport type Answer = typeof it\n",
  'src/domain/profile.ts':
    "import type { Answer } from '../schema/answer.ts'\nexport const profile = (answer: Answer) => answer\n",
  'src/domain/suppression/tallySize.ts': 'export const size = 1\n',
  'src/domain/suppression/index.ts': "export { size } from './tallySize.ts'\n",
  'src/domain/staff-meeting/tally.ts': "export { size } from '../suppression/index.ts'\n",
  'src/exchange/parse.ts': 'export const parse = 1\n',
  'src/exchange/index.ts': "export { parse } from './parse.ts'\n",
  'src/report/draw/pdf/drawPdf.ts': "import { it } from 'jspdf'\nexport const draw = it\n",
  'src/report/ReportModel.ts': 'export type ReportModel = 1\n',
  'src/report/DocumentInput.ts': 'export type DocumentInput = 1\n',
  'src/report/build/buildPlan.ts': "export { plain } from '../say/words.ts'\n",
  'src/report/say/words.ts':
    "import type { ReportModel } from '../ReportModel.ts'\nexport const plain = (model: ReportModel) => model\n",
  'src/report/index.ts': "export { draw } from './draw/pdf/drawPdf.ts'\n",
  'src/features/plan/Plan.tsx':
    "import { it } from 'react'\nimport { draw } from '../../report/index.ts'\nexport const Plan = [it, draw]\n",
  'src/features/home/Home.tsx': 'export const Home = 1\n',
  'src/main.tsx': "import { Plan } from './features/plan/Plan.tsx'\nexport const main = Plan\n",
}

const problemsWith = (files: Readonly<Record<string, string>>) =>
  checkRooms(folderWith({ ...project, ...files })).problems

// Each cruise is a process of its own.
describe('the room rules', () => {
  it('accept a project that keeps them', () => {
    expect(problemsWith({})).toEqual([])
  })

  it('refuse every import that the table of rooms does not have', () => {
    const problems = problemsWith({
      'src/schema/bad.ts': "export { profile } from '../domain/profile.ts'\n",
      'src/domain/bad.ts': "export { it } from 'react'\n",
      'src/domain/reads.ts': "export { readFileSync } from 'node:fs'\n",
      'src/domain/staff-meeting/past.ts': "export { size } from '../suppression/tallySize.ts'\n",
      'src/features/home/Island.tsx': "export { Plan } from '../plan/Plan.tsx'\n",
      'src/features/home/Back.tsx': "export { parse } from '../../exchange/parse.ts'\n",
      'src/features/home/Gone.tsx': "export { gone } from './gone.ts'\n",
      'src/report/words.ts': "export { it } from 'jspdf'\n",
      'src/report/build/draws.ts': "export { draw } from '../draw/pdf/drawPdf.ts'\n",
      'src/report/say/builds.ts': "export { plain } from '../build/buildPlan.ts'\n",
      'src/report/draw/computes.ts': "export type { DocumentInput } from '../DocumentInput.ts'\n",
      'src/report/draw/says.ts': "export { plain } from '../say/words.ts'\n",
      'src/report/CsvTable.ts': "export { draw } from './draw/pdf/drawPdf.ts'\n",
      'src/ui/bad.ts': "export { main } from '../main.tsx'\n",
      'src/utils/bad.ts': 'export const util = 1\n',
      'src/app/App.tsx': "export { util } from '../utils/bad.ts'\n",
      'src/domain/one.ts': "import type { Two } from './two.ts'\nexport type One = Two\n",
      'src/domain/two.ts': "import type { One } from './one.ts'\nexport type Two = One\n",
    })
    expect(problems).toEqual(
      expect.arrayContaining([
        'schema-imports-only-its-own: src/schema/bad.ts → src/domain/profile.ts',
        'domain-imports-only-its-own: src/domain/bad.ts → node_modules/react/index.js',
        'domain-imports-only-its-own: src/domain/reads.ts → fs',
        'domain/suppression-is-entered-by-its-door: src/domain/staff-meeting/past.ts → src/domain/suppression/tallySize.ts',
        'features-are-islands: src/features/home/Island.tsx → src/features/plan/Plan.tsx',
        'exchange-is-entered-by-its-door: src/features/home/Back.tsx → src/exchange/parse.ts',
        'no-import-that-leads-nowhere: src/features/home/Gone.tsx → ./gone.ts',
        'jspdf-only-where-it-draws: src/report/words.ts → node_modules/jspdf/index.js',
        'report/build-goes-one-way: src/report/build/draws.ts → src/report/draw/pdf/drawPdf.ts',
        'report/say-goes-one-way: src/report/say/builds.ts → src/report/build/buildPlan.ts',
        'report/draw-goes-one-way: src/report/draw/computes.ts → src/report/DocumentInput.ts',
        'report/draw-goes-one-way: src/report/draw/says.ts → src/report/say/words.ts',
        'report-models-know-no-folder: src/report/CsvTable.ts → src/report/draw/pdf/drawPdf.ts',
        'app-is-the-top: src/ui/bad.ts → src/main.tsx',
        'only-rooms-of-the-table: src/app/App.tsx → src/utils/bad.ts',
        'no-cycles: src/domain/one.ts → src/domain/two.ts',
      ]),
    )
  })

  it('refuse a src in which there is nothing to read', () => {
    expect(checkRooms(folderWith({ 'src/readme.txt': '' })).problems).toEqual(['src holds no module'])
  })

  it('refuse a run in which the cruiser read nothing, however content it was', () => {
    const readsNothing = () => ({ modules: [], summary: { violations: [] } })
    expect(checkRooms(folderWith({ 'src/main.tsx': '' }), readsNothing).problems).toEqual(['src/main.tsx was not read'])
  })
})
