/* SPDX-License-Identifier: GPL-2.0-only */
/* Refusals: every error given to userspace names the attribute at fault and says why. */
#ifndef _RAMPART_CORE_REFUSE_H
#define _RAMPART_CORE_REFUSE_H

#include <linux/netlink.h>

/**
 * nft_refuse() - fill the extended acknowledgement and evaluate to the error
 * @extack: struct netlink_ext_ack *, may be NULL
 * @attr: the attribute at fault, or NULL when none is (the whole message then)
 * @err: negative errno, the one the stock kernel gives where it gives one
 * @msg: string literal, without full stop
 *
 * return nft_refuse(ctx->extack, tb[NFTA_CMP_OP], -EINVAL, "unknown comparison");
 */
#define nft_refuse(extack, attr, err, msg)			\
({								\
	NL_SET_ERR_MSG_ATTR((extack), (attr), msg);		\
	(err);							\
})

/**
 * nft_refuse_missing() - like nft_refuse() for a required attribute that isn't there
 * @nest: the nest it should be in, or NULL for the top level of the message
 * @type: the number of the missing attribute
 */
#define nft_refuse_missing(extack, nest, type, err, msg)	\
({								\
	NL_SET_ERR_MSG((extack), msg);				\
	NL_SET_ERR_ATTR_MISS((extack), (nest), (type));		\
	(err);							\
})

#endif
