// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/command.h"
#include "app/penstock-cli/runner.h"
#include "app/penstock-cli/terminal.h"
#include "app/texts.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    penstock::terminal::guardStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));

    penstock::installTexts(application);

    penstock::Runner runner;
    QObject::connect(
        &runner, &penstock::Runner::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    const std::optional<int> over = runner.start(QCoreApplication::arguments());
    const int code = over ? *over : QCoreApplication::exec();
    const penstock::Status written = penstock::terminal::outputStatus();
    if (written || code != penstock::Command::Done)
        return code;
    penstock::terminal::report(written.error());
    return penstock::Command::Failed;
}
