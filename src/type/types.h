/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Types that the rooms name, beside those of type/datatype.h. */
#ifndef RAMPART_TYPE_TYPES_H
#define RAMPART_TYPE_TYPES_H

#include "type/datatype.h"

extern const struct datatype type_arp_op, type_cgroupsv2, type_classid, type_ct_dir,
	type_ct_event, type_ct_label, type_ct_state, type_ct_status, type_date, type_day,
	type_dccp_pkttype, type_devgroup, type_dscp, type_ecn, type_fib_addrtype, type_gid,
	type_hour, type_icmp_code, type_icmpv6_code, type_icmpx_code, type_igmp_type,
	type_lladdr, type_mh_type, type_pkt_type, type_raw, type_realm, type_tcp_flag, type_uid;

/** ct_dir_table - original and reply, for the rooms that take a direction. */
extern const struct symbol_table ct_dir_table;

#endif
