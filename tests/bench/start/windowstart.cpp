// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Penstock's own start, as app/penstock/main.cpp has it, up to the first picture.
#include "app/penstock/application.h"
#include "app/penstock/singleinstance.h"
#include "app/texts.h"
#include "tests/bench/start/firstpicture.h"

#include <QIcon>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const penstock::FirstPicture picture(application);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.penstock.Penstock"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/penstock.svg")));
    penstock::installTexts(application);
    const penstock::CommandLine commandLine = penstock::CommandLine::parse(QCoreApplication::arguments());
    penstock::SingleInstance instance;
    if (instance.handOver(commandLine))
        return 1;
    penstock::Application penstock(application);
    instance.listen();
    penstock.start(commandLine);
    return QApplication::exec();
}
