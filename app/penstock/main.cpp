// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/application.h"
#include "app/penstock/singleinstance.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Penstock"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.penstock.Penstock"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/penstock.svg")));

    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    QTranslator ownTexts;
    if (ownTexts.load(QLocale(), QStringLiteral("penstock"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&ownTexts);

    const penstock::CommandLine commandLine = penstock::CommandLine::parse(QCoreApplication::arguments());
    penstock::SingleInstance instance;
    if (!commandLine.newWindow && instance.handOver(commandLine))
        return 0;

    penstock::Application penstock(application);
    if (!commandLine.newWindow) {
        instance.listen();
        QObject::connect(&instance, &penstock::SingleInstance::received, &penstock, &penstock::Application::handle);
    }
    penstock.start(commandLine);
    return QApplication::exec();
}
