#compdef crs
# Completion of crs for zsh. In ~/.zshrc, after compinit:
#   source <(crs completion zsh)

_crs() {
  # So that crs can be an alias where complete_aliases is set.
  setopt local_options aliases
  local -a before answer choices
  local files expected line tab=$'\t' ret=1
  (( CURRENT > 2 )) && before=("${(@Q)words[2,CURRENT-1]}")
  answer=("${(@f)$(eval 'crs complete -- "${before[@]}" "$PREFIX"' 2>/dev/null </dev/null)}")
  files=${answer[1]%%$tab*}
  expected=${answer[1]#*$tab}
  for line in "${(@)answer[2,-1]}"; do
    choices+=("${${line%%$tab*}//:/\\:}${${line#*$tab}:+:${line#*$tab}}")
  done
  # The value of --option=value is completed alone.
  compset -P '--[^=]#='
  (( $#choices )) && _describe -V "${expected:-crs}" choices && ret=0
  case $files in
    any) _files && ret=0 ;;
    yamlOrJson) _path_files -g '*.(yaml|yml|json)(-.)' && ret=0; _path_files -/ && ret=0 ;;
    none) (( $#choices )) || [[ -z $expected ]] || _message -r "$expected" ;;
  esac
  return ret
}

if [[ $funcstack[1] == _crs ]]; then
  _crs "$@"
elif (( $+functions[compdef] )); then
  compdef _crs crs
fi
