# What a zsh shows for each line and Tab: `zsh -f complete.zsh SCRIPT 'balduque run --by le' ...`. A real one, at a pseudo-terminal.
# A line with === parts what it shows for one from what it shows for the next.
zmodload zsh/zpty
setup=(
  'PROMPT=; stty -echo; autoload -Uz compinit; compinit -u -D'
  "source ${(q)1}"
  "zstyle ':completion:*' insert-tab false"
  'print READY'
)
zpty z zsh -f -i
for line in $setup; do zpty -w z "$line"; done
seen=''
# Until what is waited for is there and nothing has come for a while.
quiet() {
  integer still=0 tries=0
  while (( still < 3 && tries++ < 200 )); do
    if zpty -rt z part; then seen+=$part still=0; elif [[ -n $seen && $seen == *$1* ]]; then still+=1; fi
    sleep 0.05
  done
}
quiet $'READY\r\n'
for line in "${@[2,-1]}"; do
  seen=''
  zpty -w -n z "$line"$'\t'
  quiet ''
  print -r -- "$seen"
  print '==='
  # Control-U takes the line away.
  zpty -w -n z $'\x15'
  quiet ''
done
zpty -d z
