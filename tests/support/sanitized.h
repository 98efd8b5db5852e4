// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Defined where the address or thread sanitizer slows everything down and wants terabytes of addresses. GCC says so by
// a macro, Clang by a feature.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define PENSTOCK_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define PENSTOCK_SANITIZED
#endif
#endif

// QProcess clones itself, which Clang's thread sanitizer does not survive ("CHECK failed: SlotAttachAndLock").
#ifdef __has_feature
#if __has_feature(thread_sanitizer)
#define PENSTOCK_WITHOUT_PROCESSES
#endif
#endif
