// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_start [ROUNDS]: from the start of the process to a window that is painted and answers, by turns for
// - an empty window of Qt, without a word in it and without the libraries of Penstock;
// - a window of Qt with one word in its menu bar, and those libraries: to read the fonts alone takes as long as the
// whole
//   empty window;
// - Penstock.
// The best of 15 rounds; exit code 1 when Penstock takes more than twice the wall time of the window with one word (a
// comparison to the empty one is told, which no window with a text can hold), or more than 300 ms. Processor time is
// told as well, since other programs take wall time. A home folder of its own, offscreen unless QT_QPA_PLATFORM says
// otherwise; a first round of each, which reads the files, does not count.
#include "tests/bench/start/firstpicture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

using namespace penstock;

namespace {

struct Times
{
    double wall = std::numeric_limits<double>::max(); // milliseconds
    double processor = std::numeric_limits<double>::max();

    void take(const Times &other)
    {
        wall = std::min(wall, other.wall);
        processor = std::min(processor, other.processor);
    }
};

Times run(const QString &program, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(folder), home);
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("PENSTOCK_STARTED"), QString::number(microseconds(CLOCK_MONOTONIC)));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, QStringList());
    process.waitForFinished(60'000);
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (said.size() != 2) {
        std::fprintf(stderr, "%s did not come to its first picture\n", qPrintable(program));
        std::exit(1);
    }
    return {said[0].toDouble() / 1e3, said[1].toDouble() / 1e3};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 15;
    const QTemporaryDir home;
    const QString folder = QCoreApplication::applicationDirPath();
    Times empty;
    Times words;
    Times window;
    for (int round = 0; round <= rounds; ++round) {
        const Times one = run(folder + QStringLiteral("/penstock_bench_start_empty"), home.path());
        const Times two = run(folder + QStringLiteral("/penstock_bench_start_words"), home.path());
        const Times three = run(folder + QStringLiteral("/penstock_bench_start_window"), home.path());
        if (round == 0)
            continue;
        empty.take(one);
        words.take(two);
        window.take(three);
    }
    std::printf("                 empty     a word    Penstock  to empty  to a word (at most 2.0)\n");
    const auto tell = [](const char *what, double one, double two, double three) {
        std::printf("%s   %6.1f ms %6.1f ms %6.1f ms %7.2f %10.2f\n", what, one, two, three, three / one, three / two);
    };
    tell("wall time     ", empty.wall, words.wall, window.wall);
    tell("processor time", empty.processor, words.processor, window.processor);
    return window.wall > 2 * words.wall || window.wall > 300 ? 1 : 0;
}
