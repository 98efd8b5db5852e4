// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// The folder is what protects the server: influxd's socket lies in it, and whoever could exchange the folder could put
/// his own socket there. Fails with Error::Kind::File unless the folder is ours with mode 0700 and no folder above it
/// can be changed by other people (the administrator aside).
Status checkProtection(const QString &folder);

} // namespace penstock
