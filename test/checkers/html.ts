import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import type { Finding } from './findings.js';

/** The path of `vnu.jar`, the checker of the W3C, where there is one. */
export const { VNU_JAR } = process.env;

const validator = (rules: RuleConfig): HtmlValidate =>
  new HtmlValidate({
    root: true,
    extends: [
      'html-validate:document',
      'html-validate:recommended',
      'html-validate:a11y',
      'html-validate:standard',
      // How HTML is written is for Prettier.
      'html-validate:prettier',
    ],
    rules: {
      // What comes from the site itself needs no hash.
      'require-sri': ['error', { target: 'crossorigin' }],
      'tel-non-breaking': ['error', { ignoreClasses: ['nowrap'] }],
      ...rules,
    },
  });

const forPeople = validator({});
const forBrowsers = validator({
  // How a browser, and lit, write what is in their memory.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-trailing-whitespace': 'off',
});

/** What html-validate finds. `isWritten`: by a person, whose style is looked at, too. */
export const htmlValidate = async (html: string, isWritten = false): Promise<Finding[]> => {
  const { results } = await (isWritten ? forPeople : forBrowsers).validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }) => ({
      checker: 'html-validate',
      rule: ruleId,
      message,
      code: html.slice(Math.max(0, offset - 40), offset + 80),
    })),
  );
};

interface VnuMessage {
  type: 'error' | 'info' | 'non-document-error';
  /** `warning`, or nothing: then it is a remark. */
  subType?: string;
  url?: string;
  message: string;
  extract?: string;
}

/** What vnu finds in documents, by their names; remarks are no findings. All at once: it takes Java a while to start. */
export const vnu = (
  jar: string,
  documents: ReadonlyMap<string, string>,
): Map<string, Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sales-roles-html-'));
  try {
    const files = [...documents].map(([name, html], index) => {
      const path = join(folder, `${index}.html`);
      writeFileSync(path, html);
      return { name, path, url: pathToFileURL(path).href.replace('file:///', 'file:/') };
    });
    const { error, stdout, stderr } = spawnSync(
      'java',
      [
        '-jar',
        jar,
        '--format',
        'json',
        '--stdout',
        '--exit-zero-always',
        ...files.map(({ path }) => path),
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    if (error) throw new Error('vnu needs Java', { cause: error });
    if (!stdout.startsWith('{')) throw new Error(stderr);
    const { messages } = JSON.parse(stdout) as { messages: VnuMessage[] };
    const stray = messages.filter(({ url: of }) => !files.some(({ url }) => url === of));
    if (stray.length) throw new Error(JSON.stringify(stray));
    return new Map(
      files.map(({ name, url }) => [
        name,
        messages
          .filter((one) => one.url === url && (one.type !== 'info' || one.subType))
          .map(({ type, subType, message, extract = '' }) => ({
            checker: 'vnu',
            rule: subType ?? type,
            message,
            code: extract,
          })),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
