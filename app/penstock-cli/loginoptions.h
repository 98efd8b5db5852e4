// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/connectiontarget.h"
#include "core/async/result.h"

#include <QCoreApplication>

class QCommandLineOption;
class QCommandLineParser;

namespace penstock {

/// The login on the command line. Secrets come from standard input or the environment, never from an option.
class LoginOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LoginOptions)

public:
    static QList<QCommandLineOption> all();

    /// Completes the target's login and secret. Without --login it is one by token when a token is given.
    static Status read(const QCommandLineParser &parser, ConnectionTarget &target);
};

} // namespace penstock
