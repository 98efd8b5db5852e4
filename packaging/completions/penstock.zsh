#compdef penstock
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of penstock for zsh; penstock-cli knows the names of connections.
_penstock_connections()
{
    local -a names
    names=("${(@)${(@f)$(penstock-cli completion words -- ping --connection "" 2>/dev/null)}[2,-1]%%$'\t'*}")
    compadd -a names
}
_arguments \
    '--connection[open this saved connection]:connection:_penstock_connections' \
    '--demo[start the local server, import computed tide levels and show them]' \
    '--new-window[open a window of its own even when Penstock runs already]' \
    '(- *)'{-h,--help}'[say what can stand on the command line]' \
    '(- *)--help-all[the same, with the options of Qt]' \
    '(- *)'{-v,--version}'[say the version]' \
    '*:file:_files'
