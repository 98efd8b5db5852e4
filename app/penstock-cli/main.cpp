// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/runner.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));

    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("penstock"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    penstock::Runner runner;
    QObject::connect(
        &runner, &penstock::Runner::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    const std::optional<int> over = runner.start(QCoreApplication::arguments());
    return over ? *over : QCoreApplication::exec();
}
