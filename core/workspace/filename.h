// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// Whether a file or folder can have that name, here and where it is shared: Windows' rules count too, for people keep
/// such files in Git. Kind BadInput, with the reason.
Status checkFileName(const QString &name);

/// A name that checkFileName() likes, as near to the wish as can be; "query" when nothing is left of it.
QString fileNameFrom(const QString &wish);

} // namespace penstock
