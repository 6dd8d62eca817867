// Compiles the sources to dist/, bundles the program (dist/program), copies what a browser loads (dist/web) and prepares
// the embedded database's first folder (dist/seed), which is not made twice.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeOutdated } from './remove-outdated.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const prepare = join(dist, 'src/main/prepare.js');
const stamp = join(dist, 'seed.stamp');

/** Runs a Node program with its output shown, and ends the build with a sentence when it fails. */
function run(what, file, ...args) {
  const { status, signal } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`\nbuild: ${what} failed${signal ? ` (${signal})` : ''}; see the lines above.`);
  process.exit(1);
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A renamed source must not leave its old self behind, where a test or an import would still find it. */
function removeOrphans() {
  const compiled = ['src', 'adapters', 'commands', 'jobs', 'test'].flatMap((room) =>
    filesUnder(join(dist, room)).filter((file) => /\.js(\.map)?$/.test(file)),
  );
  for (const file of compiled) {
    const source = join(root, file.slice(dist.length + 1).replace(/\.js(\.map)?$/, '.ts'));
    if (!existsSync(source)) rmSync(file);
  }
}

/** What the prepared folder is made from: the schema, the program that makes it, and the versions installed. */
function seedInputs() {
  const made = ['src/store', 'jobs'].flatMap((room) =>
    filesUnder(join(dist, room)).filter((file) => file.endsWith('.js')),
  );
  const files = [
    prepare,
    join(root, 'package-lock.json'),
    ...made,
    ...filesUnder(join(root, 'src/store/migrations')),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

// The program holds what it is made of: a development package that it imports is bundled, and reading a few files rather
// than a thousand takes a third off a start. What stays a dependency is loaded from where it is installed, but for these,
// which every start loads.
const bundledDependencies = ['bullmq', 'date-fns', 'ioredis', 'zod'];

// A `require` that the sources make for themselves is hidden from the bundler, which only follows the plain one.
const seeThroughRequire = {
  name: 'see through require',
  setup({ onLoad }) {
    onLoad({ filter: /dist\/(?:src|adapters|commands|jobs)\/.*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('const require = createRequire(import.meta.url);', ''),
    }));
  },
};

/** The letters of reports, which are read as files: dist/fonts. */
function copyFonts() {
  const font = join(root, 'node_modules/@fontsource/noto-sans');
  const fonts = join(dist, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const file of ['unicode.json', 'LICENSE']) copyFileSync(join(font, file), join(fonts, file));
  for (const file of readdirSync(join(font, 'files')))
    if (/^noto-sans-[a-z-]+-[47]00-normal\.woff$/.test(file))
      copyFileSync(join(font, 'files', file), join(fonts, file));
}

/** What a browser loads, which is served as files: dist/web. */
function copyWeb() {
  const web = join(dist, 'web');
  mkdirSync(web, { recursive: true });
  for (const file of filesUnder(join(root, 'adapters/web/assets')))
    copyFileSync(file, join(web, basename(file)));
  const htmx = join(root, 'node_modules/htmx.org');
  copyFileSync(join(htmx, 'dist/htmx.min.js'), join(web, 'htmx.js'));
  copyFileSync(join(htmx, 'dist/ext/hx-sse.min.js'), join(web, 'htmx-sse.js'));
  copyFileSync(join(htmx, 'LICENSE'), join(web, 'htmx.LICENSE'));
}

async function bundle() {
  const { build } = await import('esbuild');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const outdir = join(dist, 'program');
  // What runs now goes on with the files of its own build until it is started anew.
  const { metafile } = await build({
    metafile: true,
    entryPoints: ['start.js', 'cli.js', 'library/read-worker.js'].map((entry) => join(dist, 'src', entry)),
    entryNames: '[name]',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys(dependencies).filter((name) => !bundledDependencies.includes(name)),
    plugins: [seeThroughRequire],
    // Packages that are CommonJS use what an ES module lacks.
    banner: {
      js: [
        "import { createRequire as __createRequire } from 'node:module';",
        'const require = __createRequire(import.meta.url), __dirname = import.meta.dirname;',
      ].join(' '),
    },
    // Names stay, so that a stack trace can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
  }).catch(() => process.exit(1));
  const written = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
  removeOutdated(outdir, { written, now: Date.now() });
}

const tsc = join(root, 'node_modules/typescript/bin/tsc');
if (!existsSync(tsc)) {
  console.error('build: the compiler is not installed; run `npm ci` (with development packages) first.');
  process.exit(1);
}
removeOrphans();
run('compiling', tsc, '--project', root);
await bundle();
copyFonts();
copyWeb();
if (existsSync(prepare)) {
  const inputs = seedInputs();
  const current =
    existsSync(join(dist, 'seed')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
  if (!current) {
    rmSync(stamp, { force: true });
    run('preparing the database folder', prepare);
    writeFileSync(stamp, inputs);
  }
}
