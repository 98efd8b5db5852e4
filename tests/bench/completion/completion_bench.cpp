// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_completion [NAMES] [ROUNDS]: what a key press costs in an editor whose completion knows NAMES
// measurements (100,000), beside one that knows none; both take turns. From the key to the list on the screen, with
// its painting (offscreen unless QT_QPA_PLATFORM says otherwise). CPU time: median and worst of all key presses,
// and the worst of the keys in the best of their rounds, which others on the machine do not change.
#include "ui/query/completion/completer.h"
#include "ui/query/completion/completionmodel.h"
#include "ui/query/queryeditor.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

using namespace penstock;

constexpr double limit = 5.0; // ms

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

SchemaNames namesOf(int count)
{
    SchemaNames names{.state = SchemaNames::State::Known};
    names.items.reserve(count);
    for (int i = 0; i < count; ++i)
        names.items.append({QStringLiteral("plant%1.line%2.sensor_%3").arg(i % 97).arg(i % 13).arg(i), {}});
    return names;
}

struct Typist
{
    explicit Typist(const SchemaNames &known)
    {
        editor.resize(1200, 400);
        editor.show();
        editor.setFocus();
        editor.completer().names().setServer(
            [known](const SchemaRequest &request) {
                return request.kind == SchemaRequest::Kind::Measurements ? known : SchemaNames{};
            },
            QStringLiteral("db"));
    }

    void press(QChar character)
    {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(&editor, &down);
        QCoreApplication::processEvents();
    }

    /// The time of each key.
    void type(const QString &text)
    {
        editor.setPlainText(QStringLiteral("SELECT * FROM "));
        editor.moveCursor(QTextCursor::End);
        QCoreApplication::processEvents();
        for (const QChar character : text) {
            const double start = cpuMilliseconds();
            press(character);
            times.push_back(cpuMilliseconds() - start);
        }
    }

    QueryEditor editor;
    std::vector<double> times;
};

/// keys: of one round; each comes again and again.
void print(const char *name, std::vector<double> times, std::size_t keys)
{
    std::vector<double> best(keys, 1e9);
    for (std::size_t i = 0; i < times.size(); ++i)
        best[i % keys] = std::min(best[i % keys], times[i]);
    const double worst = *std::ranges::max_element(best);
    std::ranges::sort(times);
    std::printf("  %-22s median %6.3f ms   99 %% %6.3f ms   worst %6.3f ms   worst key at its best %6.3f ms   "
                "limit %.1f ms   ratio %.2f\n",
                name, times[times.size() / 2], times[times.size() * 99 / 100], times.back(), worst, limit,
                worst / limit);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    Typist many(namesOf(count));
    Typist none(SchemaNames{});
    many.type(QStringLiteral("p")); // the list is put in order, in the pool
    while (many.editor.completer().model().choices() < 10)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    many.times.clear();
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : {QStringLiteral("sensor_777"), QStringLiteral("plant1.line"), QStringLiteral("e"),
                                    QStringLiteral("xyz"), QStringLiteral("12.sensor")}) {
            many.type(text);
            none.type(text);
        }
    }
    std::printf("%d names, %zu key presses\n", count, many.times.size());
    const std::size_t keys = many.times.size() / std::size_t(rounds);
    print("with completion", many.times, keys);
    print("without names", none.times, keys);
    return 0;
}
