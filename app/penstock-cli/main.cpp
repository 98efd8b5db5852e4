// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/runner.h"
#include "app/texts.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));

    penstock::installTexts(application);

    penstock::Runner runner;
    QObject::connect(
        &runner, &penstock::Runner::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    const std::optional<int> over = runner.start(QCoreApplication::arguments());
    return over ? *over : QCoreApplication::exec();
}
