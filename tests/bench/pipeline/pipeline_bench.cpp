// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_pipeline [ROWS] [ROUNDS] [--check]: line protocol through a whole pipeline into a server that answers
// at once, in a process of its own. All variants in each round, so that what else the machine does meets all alike;
// prints the best of the rounds as "METRIC name value", and ratios between the variants:
//   source    the lines read and checked, and dropped
//   one       a pipeline with the one lane of a file
//   whole     the same lines from the source of "lanes", which says that it has no partitions
//   lanes     the same lines from a source with four partitions, in turn
//   two       into two sinks
// Processor time is that of this process without the server; that of the thread which watches (snapshots ten times a
// second, as a monitor takes them) stands beside it. What lanes cost is the ratio of "lanes" to "whole" in one round,
// the median of all rounds. With --check it ends with 1 when a wanted figure does not hold.
#include "core/client/wire/clientsettings.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineoptions.h"
#include "core/source/lineprotocolsource.h"
#include "tests/bench/http/sinkserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QUrl>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace penstock {

namespace {

constexpr double mostLanes = 1.05; // of the time of none, in the median round
constexpr double leastSpeed = 1;   // million rows

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

QByteArray lines(int rows)
{
    QByteArray text;
    for (int i = 0; i < rows; ++i)
        text += "cpu,host=host" + QByteArray::number(i % 100) + ",region=eu usage=" + QByteArray::number(i % 997) +
                ".25,count=" + QByteArray::number(i) + "i " +
                QByteArray::number(1'704'067'200'000'000'000 + i * 1'000LL) + '\n';
    return text;
}

/// The same lines, in turn of four partitions that can be held and sought no more than a file; or of none.
class Partitioned final : public Source
{
public:
    static constexpr int count = 4;

    Partitioned(const QByteArray &text, bool isPartitioned) : m_isPartitioned(isPartitioned), m_source(text, {}) {}

    Status open() override { return m_source.open(); }
    Next next() override
    {
        const Next next = m_source.next();
        m_record = m_source.record();
        m_record.topic = "bench";
        m_record.partition = static_cast<std::int32_t>(m_record.row % count);
        return next;
    }
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_source.rawText(); }
    const Problem &problem() const override { return m_source.problem(); }
    const Error &error() const override { return m_source.error(); }
    qint64 bytesRead() const override { return m_source.bytesRead(); }
    qint64 size() const override { return 0; }
    bool isPartitioned() const override { return m_isPartitioned; }
    std::vector<TopicPartition> partitions() const override
    {
        std::vector<TopicPartition> all;
        for (std::int32_t i = 0; i < count; ++i)
            all.push_back({"bench", i});
        return all;
    }
    // The source waits where one is held, as its bytes are in memory anyway.
    Next nextWithin(const Patience &) override
    {
        if (m_held > 0) {
            usleep(1'000);
            return Next::Waiting;
        }
        return next();
    }
    void pause(const TopicPartition &) override { ++m_held; }
    void resume(const TopicPartition &) override { --m_held; }

private:
    const bool m_isPartitioned;
    LineProtocolSource m_source;
    Record m_record;
    int m_held = 0;
};

struct Figures
{
    double wall = 1e9;   ///< seconds
    double cpu = 1e9;    ///< of all threads
    double watching = 0; ///< share of a core, of the thread that takes the snapshots
};

Figures measureSource(const QByteArray &text, quint64 expected)
{
    LineProtocolSource source(text, {});
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    if (!source.open())
        std::exit(1);
    quint64 rows = 0;
    while (source.next() == Source::Next::Record)
        ++rows;
    if (rows != expected)
        std::exit(1);
    return {secondsOf(CLOCK_MONOTONIC) - wall, secondsOf(CLOCK_PROCESS_CPUTIME_ID) - cpu, 0};
}

Figures measure(std::unique_ptr<Source> source, quint16 port, int sinks, quint64 rows)
{
    PipelineOptions options;
    options.target.database = QStringLiteral("bench");
    options.gzip = PipelineOptions::Gzip::Off;
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    Outlets outlets;
    for (int i = 0; i < sinks; ++i) {
        for (auto &outlet : influxOutlet(settings, options))
            outlets.push_back(std::move(outlet));
    }
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    const double watching = secondsOf(CLOCK_THREAD_CPUTIME_ID);
    Pipeline pipeline(std::move(source), std::move(outlets), options);
    QEventLoop loop;
    PipelineSnapshot last;
    QObject::connect(&pipeline, &Pipeline::progress, &loop, [&last](const PipelineSnapshot &now) { last = now; });
    QObject::connect(&pipeline, &Job::finished, &loop, &QEventLoop::quit, Qt::DirectConnection);
    loop.exec();
    Figures figures;
    figures.wall = secondsOf(CLOCK_MONOTONIC) - wall;
    figures.cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    figures.watching = (secondsOf(CLOCK_THREAD_CPUTIME_ID) - watching) / figures.wall;
    if (last.accepted != rows) {
        std::fprintf(stderr, "%llu of %llu rows were written: %s\n", static_cast<unsigned long long>(last.accepted),
                     static_cast<unsigned long long>(rows), last.error ? qPrintable(last.error->toText()) : "");
        std::exit(1);
    }
    return figures;
}

/// The server is another process, so that its time is not ours. It ends with us.
quint16 serve()
{
    std::array<int, 2> told{};
    std::array<int, 2> alive{};
    if (pipe(told.data()) != 0 || pipe(alive.data()) != 0)
        return 0;
    if (fork() == 0) {
        close(alive[1]);
        const SinkServer server;
        const std::uint16_t port = server.port();
        if (write(told[1], &port, sizeof port) != sizeof port)
            _exit(1);
        char byte = 0;
        while (read(alive[0], &byte, 1) > 0) {
        }
        _exit(0);
    }
    close(alive[0]);
    std::uint16_t port = 0;
    return read(told[0], &port, sizeof port) == sizeof port ? port : quint16(0);
}

void take(Figures &best, const Figures &now)
{
    best.wall = std::min(best.wall, now.wall);
    best.cpu = std::min(best.cpu, now.cpu);
    best.watching = std::max(best.watching, now.watching);
}

} // namespace

} // namespace penstock

int main(int argc, char **argv)
{
    using namespace penstock;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool isChecked = std::ranges::find(arguments, "--check") != arguments.end();
    std::vector<int> numbers;
    for (const std::string &argument : arguments) {
        if (argument != "--check")
            numbers.push_back(std::atoi(argument.c_str()));
    }
    const int rows = !numbers.empty() ? std::max(1'000, numbers[0]) : 3'000'000;
    const int rounds = numbers.size() > 1 ? std::max(1, numbers[1]) : 5;
    const quint16 port = serve(); // before there are threads
    const QCoreApplication application(argc, argv);
    if (port == 0) {
        std::fprintf(stderr, "the server could not listen\n");
        return 1;
    }
    const QByteArray text = lines(rows);
    const auto count = static_cast<quint64>(rows);
    std::map<std::string, Figures> best;
    std::vector<double> ratios;
    ratios.reserve(static_cast<std::size_t>(rounds));
    for (int round = 0; round < rounds; ++round) {
        take(best["source"], measureSource(text, count));
        take(best["one"],
             measure(std::make_unique<LineProtocolSource>(text, LineProtocolSource::Options{}), port, 1, count));
        const Figures whole = measure(std::make_unique<Partitioned>(text, false), port, 1, count);
        const Figures lanes = measure(std::make_unique<Partitioned>(text, true), port, 1, count);
        ratios.push_back(lanes.cpu / whole.cpu);
        take(best["whole"], whole);
        take(best["lanes"], lanes);
        take(best["two"],
             measure(std::make_unique<LineProtocolSource>(text, LineProtocolSource::Options{}), port, 2, count));
    }
    for (const auto &[name, figures] : best)
        std::printf("METRIC %s_rows_per_s %.0f\nMETRIC %s_rows_per_cpu_s %.0f\nMETRIC %s_watching_percent %.2f\n",
                    name.c_str(), rows / figures.wall, name.c_str(), rows / figures.cpu, name.c_str(),
                    100 * figures.watching);
    std::printf("RATIO one: processor time of a pipeline against its source alone: %.2f\n",
                best["one"].cpu / best["source"].cpu);
    bool holds = true;
    const auto want = [&holds](const char *what, double found, const char *bound, double wanted, bool isMet) {
        std::printf("WANT  %s: %.3f, wanted %s %.3f: %s\n", what, found, bound, wanted,
                    isMet ? "holds" : "DOES NOT HOLD");
        holds = holds && isMet;
    };
    std::ranges::sort(ratios);
    std::printf("RATIO lanes: of the best rounds %.3f, in a round %.3f to %.3f\n",
                best["lanes"].cpu / best["whole"].cpu, ratios.front(), ratios.back());
    const double lanes = ratios[ratios.size() / 2];
    const double speed = rows / best["one"].cpu / 1e6;
    want("processor time of four partitions against one lane", lanes, "at most", mostLanes, lanes <= mostLanes);
    want("millions of rows in a second of processor time", speed, "at least", leastSpeed, speed >= leastSpeed);
    return isChecked && !holds ? 1 : 0;
}
