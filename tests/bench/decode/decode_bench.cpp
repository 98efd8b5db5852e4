// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_decode [--use] [FILE | ROWS]: decodes an answer of InfluxDB 1.x that was saved (JSON or msgpack, whole
// or chunked) in pieces of 1 MiB into one result set, as a query does; or, without a file, so many made-up rows
// (2,000,000) of 8 columns. Prints CPU time and memory; with --use also what sorting, filtering, charting and writing
// the table take.
#include "core/result/influxqljson.h"
#include "core/result/msgpackdecoder.h"
#include "core/result/resultset.h"
#include "core/result/rowindex.h"
#include "core/series/chartbuilder.h"
#include "tests/support/writetable.h"

#include <QFile>

#include <sys/resource.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t chunkRows = 10'000;
constexpr std::size_t pieceBytes = 1'048'576;
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
    void feed(const char *bytes, std::size_t size)
    {
        if (!m_decoder && size > 0 && bytes[0] == '{')
            m_decoder = std::make_unique<penstock::InfluxQlJsonDecoder>();
        else if (!m_decoder)
            m_decoder = std::make_unique<penstock::MsgpackDecoder>();
        const double before = cpuSeconds();
        for (std::size_t from = 0; from < size; from += pieceBytes) {
            const std::size_t length = std::min(pieceBytes, size - from);
            take(m_decoder->decode(QByteArray::fromRawData(bytes + from, static_cast<qsizetype>(length))));
        }
        m_seconds += cpuSeconds() - before;
        m_bytes += size;
    }

    void finish()
    {
        take(m_decoder->finish());
        const double rows = static_cast<double>(m_result.rowCount());
        std::printf("decode: %.0f rows, %.1f MB, %.3f CPU s, %.3f CPU s per million rows, %.0f MB/s\n", rows,
                    static_cast<double>(m_bytes) / 1e6, m_seconds, m_seconds / rows * 1e6,
                    static_cast<double>(m_bytes) / 1e6 / m_seconds);
        const double bytes = static_cast<double>(m_result.memoryBytes());
        std::printf("memory: columns %.1f MiB (%.1f bytes per row), peak of the process %.1f MiB\n", bytes / mebibyte,
                    bytes / rows, peakMebibytes());
        std::printf("process: %.3f CPU s\n", cpuSeconds());
    }

    const penstock::ResultSet &result() const { return m_result; }

private:
    void take(penstock::Result<penstock::Batch> batch)
    {
        if (!batch) {
            std::fprintf(stderr, "%s\n", qPrintable(batch.error().toText()));
            std::exit(1);
        }
        batch->seal();
        m_result.append(*batch);
    }

    std::unique_ptr<penstock::ResponseDecoder> m_decoder;
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
    measure("chart", [&] { return ChartBuilder().build(table)->pointCount; });
    measure("write as CSV", [&] {
        QFile null(QStringLiteral("/dev/null"));
        return null.open(QIODevice::WriteOnly) && writeTable(table, TableFormat::Csv, &null) ? table.rowCount() : 0;
    });
}

void readFile(const char *name, Run *run)
{
    QFile file(QString::fromLocal8Bit(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        std::fprintf(stderr, "%s: %s\n", name, qPrintable(file.errorString()));
        std::exit(1);
    }
    std::vector<char> piece(pieceBytes);
    qint64 length = 0;
    while ((length = file.read(piece.data(), static_cast<qint64>(piece.size()))) > 0)
        run->feed(piece.data(), static_cast<std::size_t>(length));
}

void makeUp(std::size_t rows, Run *run)
{
    std::mt19937_64 random(1);
    for (std::size_t first = 0; first < rows; first += chunkRows) {
        const std::size_t count = std::min(chunkRows, rows - first);
        const std::string text = chunk(first, count, first + count == rows, &random);
        run->feed(text.data(), text.size());
    }
}

} // namespace

int main(int argc, char **argv)
{
    int next = 1;
    const bool use = next < argc && std::string_view(argv[next]) == "--use";
    next += use ? 1 : 0;
    const char *const what = next < argc ? argv[next] : "2000000";
    char *end = nullptr;
    const std::size_t rows = std::strtoull(what, &end, 10);
    Run run;
    if (*end == '\0')
        makeUp(rows, &run);
    else
        readFile(what, &run);
    run.finish();
    if (use)
        useTable(*run.result().entries().front().table);
    return 0;
}
