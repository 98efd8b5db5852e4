// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTest>

namespace penstock {

/// What a run of penstock-cli left behind.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    bool says(const char *text) const { return out.contains(text) || err.contains(text); }
    QByteArray all() const { return out + err; }
};

/// Runs penstock-cli with the event loop going on: the server may be in this process.
inline CliRun runCli(const QStringList &arguments, const QHash<QString, QString> &variables = {},
                     const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto i = variables.cbegin(); i != variables.cend(); ++i)
        environment.insert(i.key(), i.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PENSTOCK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + "\n(timed out)"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace penstock
