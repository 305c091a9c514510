import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edit } from './recipe.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the project that may be changed: what git knows of or would add, with the installed packages linked. */
export class ScratchCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'fix401-recipes-'));

  constructor() {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: project,
      encoding: 'utf8',
    });
    for (const file of new Set(listed.split('\0')))
      if (file && existsSync(join(project, file))) cpSync(join(project, file), join(this.folder, file));
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Throws where a file that is to be made exists, or a passage does not stand once in its file. */
  apply(edit: Edit): void {
    const path = join(this.folder, edit.file);
    if (!('find' in edit)) {
      if (existsSync(path)) throw new Error(`${edit.file} exists already`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'text' in edit ? edit.text : this.#like(edit.like, edit.but));
      return;
    }
    const before = readFileSync(path, 'utf8');
    const times = before.split(edit.find).length - 1;
    if (times !== 1) throw new Error(`${edit.file} holds this ${times} times: ${edit.find.trim()}`);
    writeFileSync(
      path,
      before.replace(edit.find, () => edit.by),
    );
  }

  #like(file: string, but: Readonly<Record<string, string>>): string {
    const text = readFileSync(join(this.folder, file), 'utf8');
    return Object.entries(but).reduce((changed, [find, by]) => changed.replace(find, () => by), text);
  }

  remove(): void {
    // Removes the link to the installed packages, and not what it leads to.
    rmSync(this.folder, { recursive: true });
  }
}
