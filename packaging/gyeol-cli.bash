# bash completion for gyeol-cli                            -*- shell-script -*-

_gyeol_cli() {
    local cur prev command word
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD-1]}
    command=
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] || { command=$word; break; }
    done
    case $prev in
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en ko' -- "$cur"); return ;;
        --diary|--plan|--into|--file|--passphrase-file) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        --data|--photographs) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
        --from|--today|--day) mapfile -t COMPREPLY < <(compgen -W "$(date +%F)" -- "$cur"); return ;;
    esac
    local common='--json --lang --data --help' days='--diary --person --from --days --today'
    case $command in
        '') mapfile -t COMPREPLY < <(compgen -W "plan problem solve check explain ingredients calendar pores import export table verify backup $common --version" -- "$cur") ;;
        plan|problem) mapfile -t COMPREPLY < <(compgen -W "$days $common" -- "$cur") ;;
        explain) mapfile -t COMPREPLY < <(compgen -W "$days --treatment --day $common" -- "$cur") ;;
        calendar) mapfile -t COMPREPLY < <(compgen -W "$days --each --to-dos --alarm $common" -- "$cur") ;;
        check) mapfile -t COMPREPLY < <(compgen -W "--diary --person --plan $common" -- "$cur") ;;
        solve) mapfile -t COMPREPLY < <(compgen -W "--repeat --limit $common" -- "$cur"; compgen -f -- "$cur") ;;
        ingredients) mapfile -t COMPREPLY < <(compgen -W "--file --name --category --json-lines $common" -- "$cur") ;;
        pores) mapfile -t COMPREPLY < <(compgen -W "--region --min-area $common" -- "$cur"; compgen -f -- "$cur") ;;
        import) mapfile -t COMPREPLY < <(compgen -W "--into --replace --photographs --passphrase-file $common" -- "$cur"; compgen -f -- "$cur") ;;
        export) mapfile -t COMPREPLY < <(compgen -W "--diary --person --photographs --seal --passphrase-file $common" -- "$cur") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "--diary --person $common" -- "$cur"; compgen -f -- "$cur") ;;
    esac
}
complete -o filenames -F _gyeol_cli gyeol-cli
