// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// Makes the folder, with its parents, readable by its owner only (0700). A folder that exists keeps its mode.
Status ensurePrivateFolder(const QString &path);

} // namespace penstock
