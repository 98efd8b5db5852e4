// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

class QObject;

namespace penstock {

/// Where a run has put what was not stored: a table of the source's own form with its reasons beside it, or a file of
/// reasons and lines.
class DeadLetterFile
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DeadLetterFile)

public:
    /// What is to be done with it, one of them.
    struct Ways
    {
        std::function<void(const QString &file)> table;  ///< to be imported once it is mended
        std::function<void(const QString &lines)> lines; ///< to be mended and written
        std::function<void(const Error &error)> failed;
    };

    explicit DeadLetterFile(const QString &path) : m_path(path) {}

    /// It may have been moved since.
    Status check() const;
    /// Later, unless `context` is deleted first; a table and what is not there at once.
    void open(QObject *context, const Ways &ways) const;

private:
    QString m_path;
};

} // namespace penstock
