// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_soak [MINUTES] [SEED] [WAY]: a pipeline at full speed into a real influxd, through random faults on
// the way, with the server killed or stopped now and then. Every five seconds it prints how far it has come and its own
// memory; at the end what was counted is compared with what the server has. Ends with 1 when a count is wrong or, in a
// run of five minutes or more, memory grew. WAY is
//   one    one lane into one database (the default)
//   lanes  four partitions into two databases, each with faults of its own; a partition waits for itself
//   spill  one lane into two databases, over the disk while the server is away
#include "tests/bench/soak/endless.h"
#include "tests/support/faultproxy.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace penstock {

namespace {

constexpr qint64 sliceRows = 5'000'000; // of a question
constexpr double mostGrowth = 1.25;     // beside what allocators and the last queue explain
constexpr double freeGrowthMb = 24;
constexpr double leastForMemory = 5; // minutes

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

enum class Way { One, Lanes, Spill };

struct Soak
{
    Soak(double minutes_, unsigned seed, Way way_) : minutes(minutes_), way(way_), random(seed) {}

    FaultProxy::Step fault()
    {
        if (random() % 8'000 == 0)
            return {FaultProxy::Fault::Stall};
        return FaultProxy::anyFault(random, 400);
    }

    FlowPolicy policy() const
    {
        FlowPolicy policy;
        policy.tuning = TuningSnapshot::Mode::On;
        policy.giveUpAfterMs = 0;
        if (way == Way::Lanes)
            policy.pauseScope = SinkBackpressure::Scope::Partition;
        if (way == Way::Spill) {
            policy.spill.mode = SpillPolicy::Mode::Away;
            policy.spill.folder = folder.path();
            policy.spill.mostBytes = 64 * 1024 * 1024;
        }
        return policy;
    }
    /// A sink for each database, behind a proxy of its own.
    Outlets outlets()
    {
        Outlets all;
        for (const QString &database : databases) {
            proxies.push_back(std::make_unique<FaultProxy>(server.port(), [this](int) { return fault(); }));
            PipelineOptions options;
            static_cast<FlowPolicy &>(options) = policy();
            options.target.database = database;
            options.createDatabase = true;
            options.gzip = PipelineOptions::Gzip::Off;
            ClientSettings settings;
            settings.profile = Profile::createNew();
            settings.profile.url = proxies.back()->url();
            settings.profile.idleTimeout = std::chrono::seconds(5);
            for (auto &outlet : influxOutlet(settings, options))
                all.push_back(std::move(outlet));
        }
        return all;
    }

    int run()
    {
        if (!server.start()) {
            std::fprintf(stderr, "%s\n", qPrintable(server.problem()));
            return 1;
        }
        if (way != Way::One)
            databases += QStringLiteral("soak2");
        PipelineRun pipeline(std::make_unique<Endless>(way == Way::Lanes ? Endless::mostPartitions : 1), outlets(),
                             policy());
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
            QTimer::singleShot(3'000, QCoreApplication::instance(), [this] {
                if (server.start())
                    return;
                isServerWell = false;
                std::fprintf(stderr, "%s\n", qPrintable(server.problem()));
            });
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

    /// How many rows of a partition are there, when all of them are from its first to its last; -1: some are not. Asked
    /// in slices, since hundreds of millions take longer than anybody waits for an answer.
    qint64 gapless(const QString &database, int part, int partitions) const
    {
        const auto ask = [&](const QString &what, const QString &where) {
            return server.count(
                QStringLiteral("SELECT %1(row) FROM reading WHERE part = '%2'%3").arg(what).arg(part).arg(where),
                database);
        };
        const qint64 last = ask(QStringLiteral("last"), {});
        qint64 all = 0;
        for (qint64 from = 0; from < last; from += sliceRows) {
            const qint64 to = std::min(from + sliceRows, last);
            const qint64 there = ask(QStringLiteral("count"), QStringLiteral(" AND time > %1 AND time <= %2")
                                                                  .arg(Endless::newYear + from * 1'000)
                                                                  .arg(Endless::newYear + to * 1'000));
            // Of the rows up to there, each so many belong to this partition.
            const auto upTo = [&](qint64 row) { return (row + partitions - 1 - part) / partitions; };
            if (there != upTo(to) - upTo(from)) {
                std::printf("        %s, part %d: %lld rows in (%lld, %lld]\n", qPrintable(database), part,
                            static_cast<long long>(there), static_cast<long long>(from), static_cast<long long>(to));
                return -1;
            }
            all += there;
        }
        return all;
    }
    qint64 storedIn(const QString &database) const
    {
        const int partitions = way == Way::Lanes ? Endless::mostPartitions : 1;
        qint64 all = 0;
        for (int part = 0; part < partitions; ++part) {
            const qint64 there = gapless(database, part, partitions);
            if (there < 0)
                return -1;
            all += there;
        }
        return all;
    }

    int judge(const PipelineSnapshot &last)
    {
        const quint64 told = last.accepted + last.rejected + last.skipped + last.unknown + last.notSent;
        const quint64 rows = last.read;
        bool isWhole = last.state == PipelineSnapshot::State::Succeeded && told == rows && last.accepted == rows;
        for (const SinkSnapshot &sink : last.otherSinks)
            isWhole = isWhole && sink.accepted == rows;
        qint64 stored = 0;
        for (const QString &database : databases) {
            stored = storedIn(database);
            isWhole = isWhole && stored == qint64(rows);
        }
        isWhole = isWhole && isServerWell;
        // What allocators keep shows only in time.
        const bool isFlat = minutes < leastForMemory || late <= early * mostGrowth + freeGrowthMb;
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
    const Way way;
    std::mt19937 random;
    QTemporaryDir folder;
    QStringList databases{QStringLiteral("soak")};
    InfluxdServer server;
    std::vector<std::unique_ptr<FaultProxy>> proxies;
    bool isServerWell = true; ///< it came back each time
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
    const std::string way = argc > 3 ? argv[3] : "one";
    if (way != "one" && way != "lanes" && way != "spill") {
        std::fprintf(stderr, "WAY is one, lanes or spill\n");
        return 2;
    }
    using penstock::Way;
    return penstock::Soak(minutes, seed, way == "lanes" ? Way::Lanes : way == "spill" ? Way::Spill : Way::One).run();
}
