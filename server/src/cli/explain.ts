import { groups, rulePage, rules } from '../core/index';
import { type Command, readArguments, Trouble } from './command';
import { inLanguage } from './language';

/** What a rule checks and why; of a group of rules, which it has. */
export const explain: Command = {
  usage: 'explain RULE|GROUP',
  about: inLanguage('说明一条规则，或列出一组规则', 'Explains a rule, or lists a group of rules'),
  run(args) {
    const { positionals } = readArguments(explain, args, {}, 1);
    const name = positionals[0]!;
    const rule = rules.find(({ id }) => id === name);
    if (rule) return { output: rulePage(rule) };
    const group = rules.filter(({ id }) => id.startsWith(`${name}/`));
    if (group.length > 0) return { output: group.map(({ id, title }) => `${id}  ${title}\n`).join('') };
    const known = groups.join(', ');
    throw new Trouble(
      inLanguage(`没有规则“${name}”。规则分这些组：${known}`, `There is no rule “${name}”. Groups of rules: ${known}`),
    );
  },
};
