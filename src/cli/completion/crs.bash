# Completion of crs for bash. In ~/.bashrc:
#   eval "$(crs completion bash)"

_crs() {
  # What bash cuts at = and : belongs together where no space stands between. The cursor may stand within the last word.
  local rest=${COMP_LINE:0:COMP_POINT} words=() last=-1 part i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    if [[ $i == 0 || $rest == [[:space:]]* ]]; then
      words[++last]=''
      rest=${rest#"${rest%%[![:space:]]*}"}
    fi
    part=${COMP_WORDS[i]}
    ((i < COMP_CWORD)) || part=$rest
    words[last]+=$part
    rest=${rest#"$part"}
  done
  local current=${words[last]} option='' kept
  # Readline replaces what follows the last = or :, so the rest is left out of every answer.
  [[ $part == [=:]* ]] && part=
  kept=${current%"$part"}

  local line files='' values=()
  while IFS= read -r line; do
    line=${line%%$'\t'*}
    if [[ $files ]]; then values+=("$line"); else files=$line; fi
  done < <(eval 'crs complete -- "${words[@]:1}"' 2>/dev/null </dev/null)

  if [[ $current == --*=* ]]; then
    option=${current%%=*}=
    current=${current#*=}
  fi
  COMPREPLY=()
  for line in "${values[@]}"; do
    [[ $line == "$current"* ]] && COMPREPLY+=("$option$line")
  done
  # A path that begins with a variable is left to bash itself.
  [[ $current == *\$* && $files != none ]] && return
  compopt +o default -o nosort 2>/dev/null
  if [[ $files == any || $files == yamlOrJson ]]; then
    local unquoted
    _crs_unquote "$current"
    while IFS= read -r line; do
      [[ $files == any || $line == *.yaml || $line == *.yml || $line == *.json || -d ${line/#\~/$HOME} ]] || continue
      compopt -o filenames 2>/dev/null
      COMPREPLY+=("$option$line")
    done < <(compgen -f -- "$unquoted")
  fi
  for i in "${!COMPREPLY[@]}"; do COMPREPLY[i]=${COMPREPLY[i]#"$kept"}; done
}

# A word as the shell reads it, quotes and backslashes taken away; nothing in it is run.
_crs_unquote() {
  local quote='' char i
  unquoted=
  for ((i = 0; i < ${#1}; i++)); do
    char=${1:i:1}
    if [[ $char == "$quote" ]]; then
      quote=
    elif [[ ! $quote && $char == [\"\'] ]]; then
      quote=$char
    elif [[ $char == \\ && $quote != \' ]]; then
      unquoted+=${1:++i:1}
    else
      unquoted+=$char
    fi
  done
}

complete -o default -F _crs crs
