// Bundles styles, modules and fonts into ../wwwroot/dist. File names carry a hash of their content, so they may be kept for ever;
// bestanden.json tells the server which name belongs to which entry.
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { usedTokens } from './tokens.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '..', 'wwwroot', 'dist');

/** The theme of NL Design System holds thousands of tokens; keep the ones our styles reach. */
const themePlugin = {
  name: 'used-tokens',
  setup(plugin) {
    plugin.onLoad({ filter: /nl-design-system\.css$/ }, async (args) => {
      const imports = await readFile(args.path, 'utf8');
      const theme = await readFile(join(here, 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), 'utf8');
      return { contents: imports + usedTokens(theme, await allStyles()), loader: 'css', resolveDir: dirname(args.path) };
    });
  },
};

async function allStyles() {
  const own = (await readdir(join(here, 'css'), { recursive: true }))
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(here, 'css', name));
  const entry = await readFile(join(here, 'css', 'nl-design-system.css'), 'utf8');
  const components = [...entry.matchAll(/@import '([^']+)'/g)].map((match) => join(here, 'node_modules', match[1]));
  return (await Promise.all([...own, ...components].map((path) => readFile(path, 'utf8')))).join('\n');
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const result = await build({
  absWorkingDir: here,
  entryPoints: ['css/samenhang.css', 'js/samenhang.js'],
  outdir: dist,
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  entryNames: '[name]-[hash]',
  chunkNames: 'deel-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file' },
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
  plugins: [themePlugin],
});

const names = {};
for (const [path, output] of Object.entries(result.metafile.outputs)) {
  const inputs = Object.keys(output.inputs);
  const entry = output.entryPoint ?? (path.endsWith('.woff2') ? inputs[0] : undefined);
  if (entry) names[basename(entry)] = basename(path);
}
await writeFile(join(dist, 'bestanden.json'), `${JSON.stringify(names, null, 2)}\n`);
for (const name of Object.values(names)) console.log(name, (await stat(join(dist, name))).size);
