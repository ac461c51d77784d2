#!/usr/bin/env node
import { check } from './check';
import { type Command, type Outcome, Trouble } from './command';
import { explain } from './explain';
import { inLanguage } from './language';
import { ledger } from './ledger';
import { outline } from './outline';
import { version } from './version';

const commands: Readonly<Record<string, Command>> = { check, outline, explain, ledger };

const usage = (): string =>
  [
    inLanguage('用法：', 'Usage:'),
    ...Object.values(commands).flatMap(({ usage, about }) => [
      `  piyue ${usage}`,
      ...about.split('\n').map(line => `      ${line}`),
    ]),
    '  piyue --version',
    '',
  ].join('\n');

function outcomeOf([name = '', ...args]: readonly string[]): Outcome {
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help')) return { output: usage() };
  if (name === '--version') return { output: `${version}\n` };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command.run(args);
  const unknown = inLanguage(`没有“${name}”这个命令。`, `There is no command “${name}”.`);
  throw new Trouble(name ? `${unknown}\n${usage()}` : usage());
}

// Who reads our output may stop before its end, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    if (stream === process.stdout) process.stderr.write(`${message}\n`);
    process.exit(2);
  });

try {
  const { output, notes = [], code = 0 } = outcomeOf(process.argv.slice(2));
  process.exitCode = code;
  process.stdout.write(output);
  for (const note of notes) process.stderr.write(`${note}\n`);
} catch (error) {
  process.exitCode = 2; // 1 would say that something was found
  process.stderr.write(`${error instanceof Trouble ? error.message.trim() : (error as Error).stack}\n`);
}
