# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of penstock for fish; penstock-cli knows the names of connections.
complete -c penstock -l connection -x -a '(penstock-cli completion words -- ping --connection "" 2>/dev/null | tail -n +2)' -d 'Open this saved connection'
complete -c penstock -l demo -d 'Start the local server, import computed tide levels and show them'
complete -c penstock -l new-window -d 'Open a window of its own even when Penstock runs already'
complete -c penstock -s h -l help -d 'Say what can stand on the command line'
complete -c penstock -l help-all -d 'The same, with the options of Qt'
complete -c penstock -s v -l version -d 'Say the version'
