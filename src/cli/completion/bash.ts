/**
 * The script for bash, in the protocol that the other shells' scripts speak. It puts together what bash breaks at = and :, and hands over
 * the words as they were typed: nothing in them is run.
 */
export const BASH = `# bash completion for progress

_progress() {
  local -a words=()
  local i word glue=no value about directive=0
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $glue == yes || ( $i -gt 1 && $word == [=:@]* ) ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    glue=no
    [[ $word == [=:@]* && $word != *[!=:@]* ]] && glue=yes
  done
  word=\${words[\${#words[@]}-1]}
  local broken=\${word%"\${word##*[=:@]}"}

  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    case $value in
      :*) directive=\${value#:} ;;
      *) COMPREPLY+=("\${value#"$broken"}") ;;
    esac
  done < <(progress complete -- "\${words[@]}" 2>/dev/null)

  # 2: no space after it; 4: no files.
  if type compopt &>/dev/null; then
    ((directive & 2)) && compopt -o nospace
    ((directive & 4)) && compopt +o default
  fi
  return 0
}

complete -o default -F _progress progress
`
