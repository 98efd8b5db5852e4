// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"
#include "app/interrupt.h"
#include "app/penstock/application.h"
#include "app/penstock/messagecapture.h"
#include "app/penstock/singleinstance.h"
#include "app/texts.h"
#include "core/settings/settings.h"
#include "core/workspace/programlog.h"

#include <QApplication>
#include <QDebug>
#include <QIcon>
#include <QProcess>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// What is only printed needs no display.
bool isOnlyPrinted(int argc, char *argv[])
{
    constexpr std::array<std::string_view, 5> options{"-h", "--help", "--help-all", "-v", "--version"};
    return argc > 1 && std::any_of(argv + 1, argv + argc,
                                   [&](const char *word) { return std::ranges::find(options, word) != options.end(); });
}

} // namespace

int main(int argc, char *argv[])
{
    penstock::findHome();
    if (isOnlyPrinted(argc, argv)) {
        QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("penstock"));
        QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
        penstock::installTexts(application);
        penstock::CommandLine::parse(QCoreApplication::arguments());
        return 0;
    }
    penstock::ProgramLog log;
    const penstock::MessageCapture capture(log);
    penstock::Settings settings;
    const QString language = settings.text(penstock::settingkey::language);
    const bool hasLetterForms = penstock::chooseLetterForms(language);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Penstock"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.penstock.Penstock"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/penstock.svg")));

    penstock::installTexts(application, language);

    const penstock::CommandLine commandLine = penstock::CommandLine::parse(QCoreApplication::arguments());
    const penstock::Interrupt interrupt; // longer than what has to be ended in peace
    bool startsAgain = false;
    int code = 0;
    {
        penstock::SingleInstance instance;
        if (!commandLine.newWindow && instance.handOver(commandLine))
            return 0;

        penstock::Application penstock(application, settings, log);
        if (!commandLine.newWindow) {
            instance.listen();
            QObject::connect(&instance, &penstock::SingleInstance::received, &penstock, &penstock::Application::handle);
        }
        QObject::connect(&interrupt, &penstock::Interrupt::triggered, &penstock, &penstock::Application::end);
        penstock.start(commandLine);
        code = QApplication::exec();
        startsAgain = penstock.startsAgain();
    }
    settings.sync();
    // Only now: all is on the disk, and the place of the first instance is free.
    const QString program = QCoreApplication::applicationFilePath();
    if (hasLetterForms)
        penstock::forgetLetterForms(); // it may have another language
    if (startsAgain &&
        !QProcess::startDetached(program,
                                 commandLine.newWindow ? QStringList{QStringLiteral("--new-window")} : QStringList())) {
        qCritical().noquote() << program << "cannot be started again. Start it by hand.";
        return 1;
    }
    return code;
}
