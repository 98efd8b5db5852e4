// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_importing FILE [ROUNDS] [--no-preflight]: what an import does before it writes: the look at a sample
// that the wizard shows, and the pre-flight through the whole file. Prints the least time of the rounds as "METRIC name
// value": other programs may run beside this one.
#include "core/importing/csvanalysis.h"
#include "core/importing/preflight.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

using namespace penstock;

namespace {

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

CsvAnalysis analysisOf(const QString &file)
{
    CsvAnalysisJob job(file);
    QEventLoop loop;
    QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (job.state() != Job::State::Succeeded) {
        std::fprintf(stderr, "%s\n", qPrintable(job.error().message));
        std::exit(1);
    }
    return job.analysis();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: penstock_bench_importing FILE [ROUNDS] [--no-preflight]\n");
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    const bool flies = argc < 4 || std::strcmp(argv[3], "--no-preflight") != 0;

    CsvAnalysis analysis;
    double wall = 1e9;
    double cpu = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double wallBefore = wallSeconds();
        const double cpuBefore = cpuSeconds();
        analysis = analysisOf(file);
        wall = std::min(wall, wallSeconds() - wallBefore);
        cpu = std::min(cpu, cpuSeconds() - cpuBefore);
    }
    std::printf("METRIC preview_ms %.1f\nMETRIC preview_cpu_ms %.1f\n", wall * 1e3, cpu * 1e3);
    if (!flies)
        return 0;

    Preflight found;
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        PreflightProgress progress;
        const double before = cpuSeconds();
        const auto flight = flyAhead(analysis.plan, {}, progress);
        least = std::min(least, cpuSeconds() - before);
        if (!flight) {
            std::fprintf(stderr, "%s\n", qPrintable(flight.error().message));
            return 1;
        }
        found = *flight;
    }
    std::printf("METRIC preflight_rows %llu\nMETRIC preflight_rows_per_cpu_s %.0f\n",
                static_cast<unsigned long long>(found.read), static_cast<double>(found.read) / least);
    return 0;
}
