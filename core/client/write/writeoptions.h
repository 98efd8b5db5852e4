// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/write/writetarget.h"
#include "core/connection/flavour.h"

namespace penstock {

/// BadInput that says which wish of a write this kind of server cannot fulfil, so that none is dropped silently:
/// database, retention policy, precision, consistency, acceptPartial, noSync.
Status checkWriteOptions(const WriteTarget &target, Flavour flavour);

} // namespace penstock
