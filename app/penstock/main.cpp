// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/application.h"
#include "app/penstock/singleinstance.h"
#include "app/texts.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Penstock"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.penstock.Penstock"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/penstock.svg")));

    penstock::installTexts(application);

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
