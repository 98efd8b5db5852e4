#compdef penstock-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of penstock-cli for zsh. The program itself says what fits.
_penstock_cli()
{
    local -a lines candidates
    local kind line
    lines=("${(@f)$("${words[1]/#\~/$HOME}" completion words -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    kind=$lines[1]
    for line in "${(@)lines[2,-1]}"; do
        candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done
    (( $#candidates )) && _describe -t values 'value' candidates
    case $kind in
    files) _files ;;
    folders) _files -/ ;;
    esac
}
if [[ $funcstack[1] == _penstock-cli || $funcstack[1] == _penstock_cli ]]; then
    _penstock_cli "$@"
else
    compdef _penstock_cli penstock-cli
fi
