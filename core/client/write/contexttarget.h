// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/write/writetarget.h"
#include "core/connection/flavour.h"

namespace penstock {

struct ExportContext;

/// Where lines go whose comments say it, and otherwise `target`. A server that keeps everything in one retention policy
/// is not given the name of 1.x for that ("autogen"), which an export has.
WriteTarget obeying(const ExportContext &context, WriteTarget target, Flavour flavour);

} // namespace penstock
