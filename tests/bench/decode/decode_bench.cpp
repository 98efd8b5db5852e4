// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_decode [ROWS] [FILE]: decodes a chunked answer of 8 columns, made up here or saved from
// `SELECT * FROM sensors`, in the pieces a socket brings, into one result set; prints CPU time and memory, then what
// sorting, filtering, charting and writing that table take.
#include "core/result/influxqljson.h"
#include "core/result/resultset.h"
#include "core/result/rowindex.h"
#include "core/result/tablewriter.h"
#include "core/series/minmaxpyramid.h"
#include "core/series/series.h"

#include <QFile>

#include <sys/resource.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace {

constexpr std::size_t chunkRows = 10'000;
constexpr std::size_t pieceBytes = 65'536;
constexpr double mebibyte = 1'048'576;

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1'024;
}

/// As InfluxDB prints it: 100 hosts in 5 regions, two floats, an integer, a boolean and a short text.
std::string chunk(std::size_t first, std::size_t rows, bool last, std::mt19937_64 *random)
{
    std::uniform_real_distribution<double> value(0, 100);
    std::string text = R"({"results":[{"statement_id":0,"series":[{"name":"sensors","columns":)"
                       R"(["time","count","host","humidity","note","ok","region","temperature"],"values":[)";
    char row[256];
    for (std::size_t i = first; i < first + rows; ++i) {
        const int length =
            std::snprintf(row, sizeof row, R"(%s[%lld,%llu,"host%02zu",%.14g,"note %llu",%s,"region%zu",%.15g])",
                          i == first ? "" : ",", 1'704'067'200'000'000'000LL + static_cast<long long>(i) * 10'000'000,
                          static_cast<unsigned long long>((*random)() % 1'000'000), i % 100, value(*random),
                          static_cast<unsigned long long>((*random)() % 1'000), (*random)() % 2 == 0 ? "true" : "false",
                          i % 5, value(*random));
        text.append(row, static_cast<std::size_t>(length));
    }
    text += last ? "]}]}]}\n"
                 : R"(],"partial":true}],"partial":true}]})"
                   "\n";
    return text;
}

class Run
{
public:
    void feed(const std::string &bytes)
    {
        const double before = cpuSeconds();
        for (std::size_t from = 0; from < bytes.size(); from += pieceBytes) {
            const std::size_t length = std::min(pieceBytes, bytes.size() - from);
            take(m_decoder.decode(QByteArray::fromRawData(bytes.data() + from, static_cast<qsizetype>(length))));
        }
        m_seconds += cpuSeconds() - before;
        m_bytes += bytes.size();
    }

    void finish()
    {
        take(m_decoder.finish());
        const double rows = static_cast<double>(m_result.rowCount());
        std::printf("decode: %.0f rows, %.1f MB, %.3f CPU s, %.3f CPU s per million rows, %.0f MB/s\n", rows,
                    static_cast<double>(m_bytes) / 1e6, m_seconds, m_seconds / rows * 1e6,
                    static_cast<double>(m_bytes) / 1e6 / m_seconds);
        const double bytes = static_cast<double>(m_result.memoryBytes());
        std::printf("memory: columns %.1f MiB (%.1f bytes per row), peak of the process %.1f MiB\n", bytes / mebibyte,
                    bytes / rows, peakMebibytes());
    }

    const penstock::ResultSet &result() const { return m_result; }

private:
    void take(const penstock::Result<penstock::Batch> &batch)
    {
        if (!batch) {
            std::fprintf(stderr, "%s\n", qPrintable(batch.error().toText()));
            std::exit(1);
        }
        m_result.append(*batch);
    }

    penstock::InfluxQlJsonDecoder m_decoder;
    penstock::ResultSet m_result;
    double m_seconds = 0;
    std::size_t m_bytes = 0;
};

template <typename Work> void measure(const char *name, Work work)
{
    const double before = cpuSeconds();
    const std::size_t items = work();
    std::printf("%s: %.3f CPU s (%zu)\n", name, cpuSeconds() - before, items);
}

/// What the views do with a table that has arrived.
void useTable(const penstock::Table &table)
{
    using namespace penstock;
    for (std::size_t column = 1; column < table.columnCount(); ++column) {
        measure(qPrintable(QStringLiteral("sort by ") + table.column(column).name()),
                [&] { return arrangeRows(table, {}, RowSort{column, true})->size(); });
    }
    measure("filter by 42 in any column", [&] { return filterRows(table, {QStringLiteral("42"), {}})->size(); });
    measure("filter by note 42", [&] { return filterRows(table, {QStringLiteral("note 42"), {}})->size(); });
    SeriesList list;
    measure("series", [&] { return (list = extractSeries(table, 100)).total; });
    measure("pyramids", [&] {
        std::size_t values = 0;
        for (Series &series : list.series)
            values += MinMaxPyramid(std::move(series.values)).size();
        return values;
    });
    measure("write as CSV", [&] {
        QFile null(QStringLiteral("/dev/null"));
        return null.open(QIODevice::WriteOnly) && writeTable(table, TableFormat::Csv, &null) ? table.rowCount() : 0;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 2'000'000;
    Run run;
    if (argc > 2) {
        std::ifstream file(argv[2], std::ios::binary);
        std::string block(8 * pieceBytes, '\0');
        while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0)
            run.feed(block.substr(0, static_cast<std::size_t>(file.gcount())));
    } else {
        std::mt19937_64 random(1);
        for (std::size_t first = 0; first < rows; first += chunkRows) {
            const std::size_t count = std::min(chunkRows, rows - first);
            run.feed(chunk(first, count, first + count == rows, &random));
        }
    }
    run.finish();
    useTable(*run.result().entries().front().table);
    return 0;
}
