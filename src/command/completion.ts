/** `balduque completion [shell]`: a script that completes words on Tab; without a shell, how it is put in place. */
import { exitCodes, type World } from '../source/world.js';
import { bashScript } from './completion/bash.js';
import { fishScript } from './completion/fish.js';
import type { Outline } from './completion/outline.js';
import { powershellScript } from './completion/powershell.js';
import { shells, type Shell } from './completion/values.js';
import { zshScript } from './completion/zsh.js';
import { oneOf } from './usage.js';

const scripts: Readonly<Record<Shell, (outline: Outline) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

const howTo = `\`balduque completion SHELL\` prints a script that completes commands, options and their values on Tab.
This puts it in place, for shells opened from then on; say it again after an update:

bash
  balduque completion bash > ~/.balduque-completion.bash
  echo 'source ~/.balduque-completion.bash' >> ~/.bashrc
zsh (the second line stands behind compinit)
  balduque completion zsh > ~/.balduque-completion.zsh
  echo 'source ~/.balduque-completion.zsh' >> ~/.zshrc
fish
  balduque completion fish > ~/.config/fish/completions/balduque.fish
powershell
  balduque completion powershell > ~/balduque-completion.ps1
  Add-Content $PROFILE '. ~/balduque-completion.ps1'
`;

export function completionCommand(shell: string | undefined, outline: () => Outline, world: World): number {
  world.out(shell === undefined ? howTo : scripts[oneOf(shell, shells, 'shell')](outline()));
  return exitCodes.fine;
}
