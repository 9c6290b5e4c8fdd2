# SPDX-License-Identifier: GPL-2.0-or-later
# Completion for bash: asks nft itself what may stand at the place, so it knows what that nft knows.

_nft()
{
	local word=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} asked

	COMPREPLY=()
	case ${COMP_WORDS[COMP_CWORD - 1]} in
	-f | --file | --pcap | -I | --includepath)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -f -- "$word")
		return
		;;
	esac
	# The shell takes quotes and backslashes away.
	asked=${line#*[[:space:]]}
	asked=${asked//\\/}
	asked=${asked//\'/}
	mapfile -t COMPREPLY < <("${COMP_WORDS[0]}" --complete -- "$asked" 2>/dev/null)
	# What bash takes for one word may be several of nft: its beginning stays.
	case $word in
	*[,/@$.]?*)
		word=${word%"${word##*[,/@\$.]}"}
		[[ ${COMPREPLY[0]} == "$word"* ]] || COMPREPLY=("${COMPREPLY[@]/#/$word}")
		;;
	*[,/])
		COMPREPLY=("${COMPREPLY[@]/#/$word}")
		;;
	esac
}

complete -F _nft nft
