// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_encode [ROWS] [ROUNDS]: turns rows of two tags, two floats, an integer, a boolean, a short text and a
// time into line protocol, by each of the ways there are, and reads the lines again. Prints the CPU time of a point as
// the median of the rounds, and its ratio to the least that such a row takes: to_chars, memcpy and escaping by the
// character into a buffer, without any check. Reference and candidate take turns within a round.
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linescanner.h"
#include "core/lineprotocol/point.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <random>

namespace {

using namespace penstock;

constexpr std::size_t pointsPerBody = 10'000;

struct Reading
{
    std::string_view host;
    std::string_view region;
    double cpu = 0;
    double memory = 0;
    std::int64_t requests = 0;
    bool ok = false;
    std::string_view message;
    std::int64_t time = 0;
};

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// The least work: what the compiler makes of a row whose layout it knows.
class Bare
{
public:
    void append(const Reading &reading, std::string &out)
    {
        char *const begin = m_buffer;
        char *end = put(begin, "sensors,host=");
        end = name(end, reading.host);
        end = put(end, ",region=");
        end = name(end, reading.region);
        end = put(end, " cpu=");
        end = std::to_chars(end, end + 32, reading.cpu).ptr;
        end = put(end, ",mem=");
        end = std::to_chars(end, end + 32, reading.memory).ptr;
        end = put(end, ",requests=");
        end = std::to_chars(end, end + 32, reading.requests).ptr;
        end = put(end, reading.ok ? "i,ok=true,message=\"" : "i,ok=false,message=\"");
        end = string(end, reading.message);
        end = put(end, "\" ");
        end = std::to_chars(end, end + 32, reading.time).ptr;
        *end++ = '\n';
        out.append(begin, static_cast<std::size_t>(end - begin));
    }

    /// The same for names and types that come with the point.
    void append(const PointView &point, std::string &out)
    {
        char *const begin = m_buffer;
        char *end = name(begin, point.measurement);
        for (const TagView &tag : point.tags) {
            *end++ = ',';
            end = name(end, tag.key);
            *end++ = '=';
            end = name(end, tag.value);
        }
        char separator = ' ';
        for (const FieldView &field : point.fields) {
            *end++ = std::exchange(separator, ',');
            end = name(end, field.key);
            *end++ = '=';
            if (const auto *number = std::get_if<double>(&field.value)) {
                end = std::to_chars(end, end + 32, *number).ptr;
            } else if (const auto *integer = std::get_if<std::int64_t>(&field.value)) {
                end = std::to_chars(end, end + 32, *integer).ptr;
                *end++ = 'i';
            } else if (const auto *boolean = std::get_if<bool>(&field.value)) {
                end = put(end, *boolean ? "true" : "false");
            } else {
                *end++ = '"';
                end = string(end, std::get<std::string_view>(field.value));
                *end++ = '"';
            }
        }
        *end++ = ' ';
        end = std::to_chars(end, end + 32, point.time).ptr;
        *end++ = '\n';
        out.append(begin, static_cast<std::size_t>(end - begin));
    }

private:
    static char *put(char *out, std::string_view text)
    {
        std::memcpy(out, text.data(), text.size());
        return out + text.size();
    }
    static char *name(char *out, std::string_view text)
    {
        for (const char c : text) {
            if (c == ',' || c == ' ' || c == '=')
                *out++ = '\\';
            *out++ = c;
        }
        return out;
    }
    static char *string(char *out, std::string_view text)
    {
        for (const char c : text) {
            if (c == '"' || c == '\\')
                *out++ = '\\';
            *out++ = c;
        }
        return out;
    }

    char m_buffer[1'024];
};

class Bench
{
public:
    Bench(std::size_t rows, int rounds) : m_rounds(rounds)
    {
        static constexpr const char *regions[] = {"us-east", "us-west", "eu-west", "eu-north", "ap-south"};
        std::mt19937_64 random(1);
        std::uniform_real_distribution<double> unit(0, 1);
        for (int i = 0; i < 100; ++i)
            m_hosts.push_back("host" + std::to_string(100 + i).substr(1));
        for (int i = 0; i < 1'000; ++i)
            m_messages.push_back("request " + std::to_string(i) + (i % 40 ? " restarted" : " timed out, code=\"E\""));
        for (std::size_t i = 0; i < rows; ++i) {
            m_readings.push_back({.host = m_hosts[i * 37 % 100],
                                  .region = regions[i * 37 % 5],
                                  .cpu = static_cast<int>(unit(random) * 10'000) / 100.0,
                                  .memory = unit(random) * 64e9 / 3,
                                  .requests = static_cast<std::int64_t>(random() % 100'000),
                                  .ok = unit(random) < 0.97,
                                  .message = m_messages[random() % 1'000],
                                  .time = 1'704'067'200'000'000'000 + static_cast<std::int64_t>(i) * 10'000'000});
        }
        const auto &first = m_readings.front();
        Bare().append(first, m_line);
        std::printf("%zu rows of about %zu bytes\n", rows, m_line.size());
    }

    const std::vector<Reading> &readings() const { return m_readings; }

    /// Encodes all rows with both, in turns.
    template <typename Reference, typename Candidate>
    void compare(const char *name, Reference reference, Candidate candidate)
    {
        std::vector<double> referenceTimes;
        std::vector<double> times;
        for (int i = 0; i < m_rounds; ++i) {
            referenceTimes.push_back(encode(reference));
            times.push_back(encode(candidate));
        }
        const double least = median(referenceTimes);
        const double time = median(times);
        std::printf("%-34s %6.1f ns/point, reference %6.1f, ratio %.2f\n", name, time, least, time / least);
    }

    void check(LineGrammar grammar, const char *name)
    {
        std::string text;
        for (const Reading &reading : m_readings)
            Bare().append(reading, text);
        std::vector<double> times;
        for (int i = 0; i < m_rounds; ++i) {
            LineScanner scanner;
            LineParser parser(grammar);
            std::size_t good = 0;
            const double before = cpuSeconds();
            scanner.setText(text);
            while (scanner.next() == LineScanner::Next::Line)
                good += parser.parse(scanner.line()) ? 1U : 0U;
            times.push_back(cpuSeconds() - before);
            if (good != m_readings.size())
                std::abort();
        }
        std::printf("%-34s %6.0f MB/s\n", name, static_cast<double>(text.size()) / 1e6 / median(times));
    }

private:
    template <typename Encode> double encode(Encode &one)
    {
        const double before = cpuSeconds();
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            if (i % pointsPerBody == 0)
                m_body.clear();
            one(i, m_body);
        }
        return (cpuSeconds() - before) / static_cast<double>(m_readings.size()) * 1e9;
    }

    static double median(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }

    int m_rounds;
    std::vector<std::string> m_hosts;
    std::vector<std::string> m_messages;
    std::vector<Reading> m_readings;
    std::string m_line;
    std::string m_body;
};

void must(const Status &status)
{
    if (!status) {
        std::fprintf(stderr, "%s\n", qPrintable(status.error().toText()));
        std::exit(1);
    }
}

void run(Bench &bench)
{
    const std::vector<Reading> &rows = bench.readings();
    Bare bare;
    LineEncoder encoder;
    std::vector<Point> points;
    std::vector<PointView> views(rows.size());
    for (const Reading &row : rows) {
        points.push_back(Point("sensors")
                             .addTag("host", std::string(row.host))
                             .addTag("region", std::string(row.region))
                             .addField("cpu", row.cpu)
                             .addField("mem", row.memory)
                             .addField("requests", row.requests)
                             .addField("ok", row.ok)
                             .addField("message", row.message));
        must(points.back().setTime(row.time, Precision::Nanoseconds));
    }
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].view(0, views[i]);
    const auto dynamic = [&](std::size_t i, std::string &out) { bare.append(views[i], out); };
    bench.compare("views of points", dynamic,
                  [&](std::size_t i, std::string &out) { must(encoder.append(views[i], out)); });
    bench.compare("points", dynamic, [&](std::size_t i, std::string &out) { must(encoder.append(points[i], 0, out)); });

    bench.check(LineGrammar::V1, "checking text by the rules of 1.x");
    bench.check(LineGrammar::V3, "checking text by the rules of 3.x");
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 300'000;
    Bench bench(rows, argc > 2 ? std::atoi(argv[2]) : 9);
    run(bench);
    return 0;
}
