// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_soak [MINUTES] [SEED]: a pipeline at full speed into a real influxd, through random faults on the way,
// with the server killed or stopped now and then. Every five seconds it prints how far it has come and its own memory;
// at the end what was counted is compared with what the server has. Ends with 1 when a count is wrong or memory grew.
#include "tests/support/faultproxy.h"
#include "tests/support/generatedsource.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>

namespace penstock {

namespace {

constexpr qint64 newYear = 1'704'067'200'000'000'000;
constexpr double mostGrowth = 1.25; // beside what allocators and the last queue explain
constexpr double freeGrowthMb = 24;

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Lines until it is told to end.
class Endless final : public Source
{
public:
    Endless()
        : m_source(~quint64(0), [](quint64 row, std::string &line) {
              line += "reading,unit=u" + std::to_string(row % 50) + " row=" + std::to_string(row) + "i " +
                      std::to_string(newYear + qint64(row) * 1'000);
          })
    {
    }
    Status open() override { return m_source.open(); }
    Next next() override { return m_source.next(); }
    const Record &record() const override { return m_source.record(); }
    std::string_view rawText() const override { return m_source.rawText(); }
    const Problem &problem() const override { return m_source.problem(); }
    const Error &error() const override { return m_source.error(); }
    qint64 bytesRead() const override { return m_source.bytesRead(); }
    qint64 size() const override { return 0; }

private:
    GeneratedSource m_source;
};

FaultProxy::Step anyFault(std::mt19937 &random)
{
    using Fault = FaultProxy::Fault;
    switch (random() % 400) {
    case 0:
        return {Fault::Answer, FaultProxy::status(429, "Retry-After: 0.2\r\n")};
    case 1:
        return {Fault::Answer, FaultProxy::status(503)};
    case 2:
        return {Fault::Answer, FaultProxy::status(413)};
    case 3:
        return {Fault::Reset};
    case 4:
        return {Fault::LoseAnswer};
    case 5:
        return {Fault::CutAnswer};
    case 6:
        return {random() % 20 == 0 ? Fault::Stall : Fault::None};
    default:
        return {};
    }
}

struct Soak
{
    Soak(double minutes_, unsigned seed) : minutes(minutes_), random(seed) {}

    int run()
    {
        if (!server.start()) {
            std::fprintf(stderr, "%s\n", qPrintable(server.problem()));
            return 1;
        }
        FaultProxy proxy(server.port(), [this](int) { return anyFault(random); });
        PipelineOptions options;
        options.target.database = QStringLiteral("soak");
        options.createDatabase = true;
        options.gzip = PipelineOptions::Gzip::Off;
        options.tuning = TuningSnapshot::Mode::On;
        PipelineRun pipeline(std::make_unique<Endless>(), proxy.url(), options, {}, {}, std::chrono::seconds(5));
        QElapsedTimer clock;
        clock.start();
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] { tell(clock.elapsed(), pipeline.last); });
        look.start(5'000);
        QTimer harm;
        QObject::connect(&harm, &QTimer::timeout, &harm, [this] { harmServer(); });
        harm.start(60'000);
        QTimer::singleShot(static_cast<int>(minutes * 60'000), pipeline.pipeline, [&] {
            harm.stop();
            pipeline.pipeline->drain();
        });
        if (!pipeline.wait(static_cast<int>(minutes * 60'000) + 600'000)) {
            std::fprintf(stderr, "it did not end\n");
            return 1;
        }
        tell(clock.elapsed(), pipeline.last);
        return judge(pipeline.last);
    }

    void harmServer()
    {
        if (random() % 2 == 0) {
            std::printf("        the server is killed\n");
            server.kill();
            QTimer::singleShot(3'000, QCoreApplication::instance(), [this] { server.start(); });
            return;
        }
        std::printf("        the server stands still\n");
        const auto pid = static_cast<pid_t>(server.processId());
        ::kill(pid, SIGSTOP);
        QTimer::singleShot(8'000, QCoreApplication::instance(), [pid] { ::kill(pid, SIGCONT); });
    }

    void tell(qint64 ms, const PipelineSnapshot &now)
    {
        const double mb = residentMb();
        // What is reached in the first fifth is how much it needs.
        double &most = static_cast<double>(ms) < minutes * 12'000 ? early : late;
        most = std::max(most, mb);
        std::printf("%6.0f s  %10llu rows  %8.0f rows/s  %3lld pauses  %5d rows x %2d  %6.1f MB\n",
                    static_cast<double>(ms) / 1e3, static_cast<unsigned long long>(now.accepted), now.rowsPerSecond,
                    static_cast<long long>(now.pauses.size()), now.tuning.batchRows, now.tuning.concurrency, mb);
        std::fflush(stdout);
    }

    int judge(const PipelineSnapshot &last)
    {
        const qint64 stored = server.count(QStringLiteral("SELECT count(row) FROM reading"), QStringLiteral("soak"));
        const qint64 sum = server.count(QStringLiteral("SELECT sum(row) FROM reading"), QStringLiteral("soak"));
        const quint64 told = last.accepted + last.rejected + last.skipped + last.unknown + last.notSent;
        const quint64 rows = last.read;
        const bool isWhole = last.state == PipelineSnapshot::State::Succeeded && told == rows &&
                             last.accepted == rows && stored == qint64(rows) && sum == qint64(rows * (rows + 1) / 2);
        const bool isFlat = late <= early * mostGrowth + freeGrowthMb;
        std::map<int, int> reasons;
        for (const Pause &pause : last.pauses)
            ++reasons[pause.status];
        for (const auto &[status, times] : reasons)
            std::printf("METRIC pauses_status_%d %d\n", status, times);
        std::printf("METRIC rows %llu\nMETRIC stored %lld\nMETRIC rows_per_s %.0f\nMETRIC resent %llu\n"
                    "METRIC memory_early_mb %.1f\nMETRIC memory_late_mb %.1f\nRESULT counts %s, memory %s\n",
                    static_cast<unsigned long long>(rows), static_cast<long long>(stored),
                    static_cast<double>(last.accepted) * 1e3 / static_cast<double>(std::max<qint64>(last.elapsedMs, 1)),
                    static_cast<unsigned long long>(last.resent), early, late, isWhole ? "true" : "WRONG",
                    isFlat ? "flat" : "GROWN");
        if (last.error)
            std::printf("%s\n", qPrintable(last.error->toText()));
        return isWhole && isFlat ? 0 : 1;
    }

    const double minutes;
    std::mt19937 random;
    InfluxdServer server;
    double early = 0;
    double late = 0;
};

} // namespace

} // namespace penstock

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const double minutes = argc > 1 ? std::max(0.1, std::atof(argv[1])) : 30;
    const auto seed = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 1);
    return penstock::Soak(minutes, seed).run();
}
