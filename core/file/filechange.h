// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// What has become of a file since it was opened.
enum class FileChange {
    None,
    Grown,   ///< it holds more now
    Written, ///< somebody has written to it, and it holds no more than before
};

/// For people; empty: nothing.
QString describe(FileChange change, const QString &file);

} // namespace penstock
