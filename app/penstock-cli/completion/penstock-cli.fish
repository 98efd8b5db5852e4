# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of penstock-cli for fish. The program itself says what fits.
function __penstock_cli_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($words[1] completion words -- $words[2..-1] "$current" 2>/dev/null)
    printf '%s\n' $lines[2..-1]
    switch "$lines[1]"
        case files
            __fish_complete_path "$current"
        case folders
            __fish_complete_directories "$current"
    end
end
complete -c penstock-cli -f -a '(__penstock_cli_complete)'
