// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/admin/adminrequest.h"

#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;

namespace penstock {

/// An administration request as the command line names it: the action, and the options that belong to it.
class AdminOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminOptions)

public:
    static QStringList actionNames();
    static void addTo(QCommandLineParser &parser);
    /// BadInput for an unknown action or an option that cannot be read. Whether the server has the action, and all that
    /// the action needs was given, checkAdminRequest() judges.
    static Result<AdminRequest> read(const QCommandLineParser &parser);
};

} // namespace penstock
