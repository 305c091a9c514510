import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

/** The npm entry points, by the name of their types in `lib/types`. */
const entryPoints = { fix401: 'index', machine: 'machine', element: 'element', script: 'script' };

const project = fileURLToPath(new URL('..', import.meta.url));

/** Where the report of each entry point is kept. */
export const reportFolder = `${project}docs/api`;

/**
 * Writes down what is public of each entry point (`npm run api`), or compares it with what was written down. Gives the
 * problems, a sentence each; the built types are needed.
 */
export function reportApi(write: boolean): string[] {
  mkdirSync(reportFolder, { recursive: true });
  return Object.entries(entryPoints).flatMap(([name, types]) => {
    const problems: string[] = [];
    const { apiReportChanged } = Extractor.invoke(configFor(name, types), {
      localBuild: write,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
      },
    });
    if (apiReportChanged && !write) {
      problems.push(`docs/api/${name}.api.md is not what lib/types/${types}.d.ts says: run "npm run api".`);
    }
    return problems;
  });
}

const configFor = (name: string, types: string): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObjectFullPath: `${project}api-extractor.json`,
    packageJsonFullPath: `${project}package.json`,
    configObject: {
      projectFolder: project,
      mainEntryPointFilePath: `${project}lib/types/${types}.d.ts`,
      compiler: { tsconfigFilePath: `${project}tsconfig.lib.json`, skipLibCheck: true },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
        reportTempFolder: `${project}test-results/api`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: 'none' as ExtractorLogLevel } },
        tsdocMessageReporting: { default: { logLevel: 'none' as ExtractorLogLevel } },
        compilerMessageReporting: { default: { logLevel: 'none' as ExtractorLogLevel } },
      },
    },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const problem of reportApi(true)) console.error(problem);
}
