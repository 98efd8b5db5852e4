// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// The memory there will be read soon. To a compiler that sees both sides, a function that does nothing else does
/// nothing at all, and it drops the call: the empty statement keeps it.
inline void prefetch(const void *there)
{
    __builtin_prefetch(there);
    asm volatile("");
}

} // namespace penstock
