# Completion of crs for fish. Once:
#   crs completion fish > ~/.config/fish/completions/crs.fish

function __crs_complete
    # Fish reports a missing command whatever is done with its output.
    type -q crs; or return
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (crs complete -- $before[2..-1] "$current" 2>/dev/null </dev/null)
    # The value of --option=value is completed alone.
    set -l option (string match -r -- '^--[^=]+=' "$current")
    set -l path (string replace -- "$option" '' "$current")
    for choice in $answer[2..-1]
        printf '%s\n' "$option$choice"
    end
    set -l files (string split -m 1 \t -- "$answer[1]")[1]
    contains -- "$files" any yamlOrJson; or return
    # What fish itself offers after a command that it knows nothing of.
    for found in (complete -C "__crs_nothing $path")
        set -l name (string split -m 1 \t -- "$found")[1]
        if test "$files" = any; or string match -qr '/$|\.(yaml|yml|json)$' -- "$name"
            printf '%s\n' "$option$name"
        end
    end
end

complete -c crs -e
complete -c crs -f -k -a '(__crs_complete)'
