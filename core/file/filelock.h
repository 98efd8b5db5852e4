// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QString>

namespace penstock {

/// Held by one process, or one object, at a time: a file whose lock ends with the process, however that ends. The file
/// stays.
class FileLock final
{
    Q_DECLARE_TR_FUNCTIONS(penstock::FileLock)

public:
    FileLock() = default;
    ~FileLock() { release(); }

    /// Unavailable: another one holds it. File: it cannot be made. Where a file system has no locks it counts as held.
    Status take(const QString &path);
    void release();
    bool isHeld() const { return m_file >= 0; }

private:
    Q_DISABLE_COPY_MOVE(FileLock)

    int m_file = -1;
};

} // namespace penstock
