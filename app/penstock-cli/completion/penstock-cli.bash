# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of penstock-cli for bash. The program itself says what fits.
_penstock_cli()
{
    local program=${COMP_WORDS[0]/#\~/$HOME} current=${COMP_WORDS[COMP_CWORD]} kind='' line word
    local -a words=()
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        word=${word#[\"\']} # as it was typed: without the quotes
        words+=("${word//\\/}")
    done
    while IFS= read -r line; do
        if [[ -z $kind ]]; then
            kind=$line
            continue
        fi
        word=${line%%$'\t'*}
        # Where bash does not quote by itself.
        [[ $kind == words && $current != [\"\']* ]] && printf -v word %q "$word"
        COMPREPLY+=("$word")
    done < <("$program" completion words -- "${words[@]}" 2>/dev/null)
    [[ $current == '=' ]] && current=''
    case $kind in
    files)
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
        ;;
    folders)
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current")
        ;;
    esac
}
complete -F _penstock_cli penstock-cli
