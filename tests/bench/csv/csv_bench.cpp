// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a CSV file becomes line protocol on one core, step by step, as ratios to a plain search for line breaks.
//
//   penstock_bench_csv FILE     FILE: time,host,region,cpu,mem,requests,ok,message as gen_data.py of the peers writes
//   it
#include "core/csv/csvreader.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/csvsource.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>

using namespace penstock;

namespace {

struct Result
{
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0; ///< written
};

Result countLines(const QString &file)
{
    TextWindow window;
    Result result;
    if (!window.openFile(file, {}))
        return result;
    while (window.grow() == TextWindow::Growth::Grown) {
        const char *p = window.begin();
        while ((p = static_cast<const char *>(std::memchr(p, '\n', static_cast<std::size_t>(window.end() - p))))) {
            ++result.rows;
            ++p;
        }
        window.consume(window.end());
    }
    return result;
}

Result split(const QString &file)
{
    CsvReader reader{CsvDialect()};
    Result result;
    if (!reader.openFile(file))
        return result;
    while (reader.next() == CsvReader::Next::Record) {
        ++result.rows;
        result.bytes += reader.fields().size();
    }
    return result;
}

CsvLayout sensors()
{
    using Use = CsvColumn::Use;
    CsvLayout layout;
    layout.measurement = "sensors";
    layout.columns = {{"time", Use::Time, {}},  {"host", Use::Tag, {}},      {"region", Use::Tag, {}},
                      {"cpu", Use::Float, {}},  {"mem", Use::Float, {}},     {"requests", Use::Integer, {}},
                      {"ok", Use::Boolean, {}}, {"message", Use::String, {}}};
    return layout;
}

Result readAndEncode(const QString &file, bool encode)
{
    CsvSource source(file, sensors());
    LineEncoder encoder;
    std::string lines;
    Result result;
    if (!source.open())
        return result;
    while (source.next() == Source::Next::Record) {
        ++result.rows;
        if (!encode)
            continue;
        if (!encoder.append(source.record().point, lines))
            return {};
        if (lines.size() > 1'000'000) {
            result.bytes += lines.size();
            lines.clear();
        }
    }
    result.bytes += lines.size();
    return result;
}

/// Not the time on the wall: other programs may run beside this one.
double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void measure(const char *name, double &reference, const std::function<Result()> &run)
{
    constexpr int rounds = 7;
    double best = 1e9;
    Result result;
    for (int round = 0; round < rounds; ++round) {
        const double start = cpuSeconds();
        result = run();
        best = std::min(best, cpuSeconds() - start);
    }
    const double rate = static_cast<double>(result.rows) / best;
    if (reference == 0)
        reference = rate;
    std::printf("%-32s %8.2f M rows/s   %.3f of the reference   %llu rows, %llu out\n", name, rate / 1e6,
                rate / reference, static_cast<unsigned long long>(result.rows),
                static_cast<unsigned long long>(result.bytes));
}

long peakKib()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        long kib = 0;
        if (word == "VmHWM:" && status >> kib)
            return kib;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: penstock_bench_csv FILE\n");
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    double reference = 0;
    measure("line breaks (reference)", reference, [&] { return countLines(file); });
    measure("records (CsvReader)", reference, [&] { return split(file); });
    measure("points (CsvSource)", reference, [&] { return readAndEncode(file, false); });
    measure("lines (CsvSource + LineEncoder)", reference, [&] { return readAndEncode(file, true); });
    std::printf("peak memory %ld KiB\n", peakKib());
    return 0;
}
