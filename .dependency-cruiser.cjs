/** Guards the folders transitively; Biome guards them import by import. */
const effects =
  '^(node:)?(fs|net|http|https|child_process|os|path|crypto|stream|worker_threads|dgram|tls|dns)'

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-core',
      comment: 'common and main/core reach neither Electron nor Node',
      severity: 'error',
      from: { path: '^(common|main/core)/' },
      to: { reachable: true, path: ['(^|/)node_modules/electron/', '^electron$', effects] },
    },
    {
      name: 'pure-packages',
      comment: 'packages are not followed, so the pure folders use one that is known to be pure',
      severity: 'error',
      from: { path: '^(common|main/core)/' },
      to: {
        path: '(^|/)node_modules/(?!(?:zod|i18next|jsonrepair|diff|saxes|libphonenumber-js)/)',
      },
    },
    {
      name: 'common-alone',
      severity: 'error',
      from: { path: '^common/' },
      to: { path: '^(main|renderer|preload|cli)/' },
    },
    {
      name: 'core-imports-common',
      severity: 'error',
      from: { path: '^main/core/' },
      to: { path: '^main/(?!core/)|^(renderer|preload|cli)/' },
    },
    {
      name: 'node-without-electron',
      comment: 'main/node, the workers and the command line run without Electron',
      severity: 'error',
      from: { path: '^(main/node|main/workers|cli)/' },
      to: {
        reachable: true,
        path: ['^electron$', '(^|/)node_modules/electron/', '^main/(platform|windows|ipc)/'],
      },
    },
    {
      name: 'renderer-imports-common',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|preload|cli)/' },
    },
    {
      name: 'preload-imports-types',
      severity: 'error',
      from: { path: '^preload/' },
      to: { path: '^(main|renderer|cli)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
