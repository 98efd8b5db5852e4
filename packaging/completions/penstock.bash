# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of penstock for bash; penstock-cli knows the names of connections.
_penstock()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} line word
    COMPREPLY=()
    if [[ $previous == --connection ]]; then
        word=${current#[\"\']}
        while IFS= read -r line; do
            word=${line%%$'\t'*}
            [[ $current != [\"\']* ]] && printf -v word %q "$word"
            COMPREPLY+=("$word")
        done < <(penstock-cli completion words -- ping --connection "${word//\\/}" 2>/dev/null | tail -n +2)
    elif [[ $current == -* ]]; then
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W \
            '--connection --demo --new-window --help --help-all --version' -- "$current")
    else
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
    fi
}
complete -F _penstock penstock
