// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <utility>

namespace penstock {

/// What --header says: "Name: value", or @FILE with a line for each. Empty lines of a file and those that begin with #
/// are left out.
struct HeaderOption
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HeaderOption)

public:
    QList<std::pair<QString, QString>> headers;
    QStringList visibleSecrets; ///< names of those that may hold a secret and stood in the command itself

    /// BadInput or File; the message names the header or the line of the file, never the value.
    static Result<HeaderOption> read(const QStringList &values);
};

} // namespace penstock
