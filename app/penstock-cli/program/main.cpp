// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"
#include "app/penstock-cli/command.h"
#include "app/penstock-cli/program/runner.h"
#include "app/penstock-cli/terminal.h"
#include "app/texts.h"

#include <QCoreApplication>

#include <malloc.h>

namespace {

/// Buffers of about a megabyte come and go with each batch. To take their pages from the system each time, and to give
/// them back, was a tenth of what an import costs.
void keepFreedMemory()
{
    constexpr int kept = 32 * 1024 * 1024; // bytes; more than that the threshold for mmap cannot be
    mallopt(M_MMAP_THRESHOLD, kept);
    mallopt(M_TRIM_THRESHOLD, kept);
}

} // namespace

int main(int argc, char *argv[])
{
    penstock::findHome();
    keepFreedMemory();
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
