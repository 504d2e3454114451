# bash completion for gyeol                                -*- shell-script -*-

_gyeol() {
    local cur prev
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD-1]}
    case $prev in
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en ko' -- "$cur"); return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'system light dark' -- "$cur"); return ;;
        --paper) mapfile -t COMPREPLY < <(compgen -W 'a4 letter' -- "$cur"); return ;;
        --today|--print-week|--report) mapfile -t COMPREPLY < <(compgen -W "$(date +%F)" -- "$cur"); return ;;
        --data) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
        --diary|--output) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    esac
    local options='--data --lang --theme --today --person --print-week --report --photographs --diary --output --paper --landscape --portrait --large --help'
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -X '!*.gyeol' -- "$cur"; compgen -d -- "$cur")
    fi
}
complete -o filenames -F _gyeol gyeol
