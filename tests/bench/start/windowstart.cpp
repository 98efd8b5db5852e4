// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Penstock's own start, as app/penstock/main.cpp has it, up to the first picture.
#include "app/penstock/application.h"
#include "app/penstock/messagecapture.h"
#include "app/penstock/singleinstance.h"
#include "app/texts.h"
#include "core/settings/settings.h"
#include "core/workspace/programlog.h"
#include "tests/bench/start/firstpicture.h"

#include <QIcon>

int main(int argc, char *argv[])
{
    penstock::ProgramLog log;
    const penstock::MessageCapture capture(log);
    QApplication application(argc, argv);
    const penstock::FirstPicture picture(application);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.penstock.Penstock"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/penstock.svg")));
    penstock::installTexts(application, penstock::Settings().text(penstock::settingkey::language));
    const penstock::CommandLine commandLine = penstock::CommandLine::parse(QCoreApplication::arguments());
    penstock::SingleInstance instance;
    if (instance.handOver(commandLine))
        return 1;
    penstock::Application penstock(application, log);
    instance.listen();
    penstock.start(commandLine);
    return QApplication::exec();
}
