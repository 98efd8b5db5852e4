// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_script [STATEMENTS] [ROUNDS]: what a key press costs in a text of about 1 MB: reading it all anew
// against following the edit, at several places. Prints the CPU time of a key press as the median of the rounds, and
// their ratio. Both take turns within a round.
#include "core/query/script.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

using namespace penstock;

constexpr int keys = 20; ///< in a round

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

struct Typing
{
    const char *name;
    qsizetype position;
    QString character;
};

/// Typed and taken away again by turns, so that the text stays what it is.
void measure(const Script &script, const Typing &typing, int rounds)
{
    std::vector<double> anew;
    std::vector<double> followed;
    for (int round = 0; round < rounds; ++round) {
        double start = cpuSeconds();
        const Script whole(script.text(), script.language());
        anew.push_back(cpuSeconds() - start);

        Script edited = script;
        edited.replace(typing.position, 0, typing.character); // not shared any more, as in an editor
        edited.replace(typing.position, typing.character.size(), {});
        start = cpuSeconds();
        for (int key = 0; key < keys; key += 2) {
            edited.replace(typing.position, 0, typing.character);
            edited.replace(typing.position, typing.character.size(), {});
        }
        followed.push_back((cpuSeconds() - start) / keys);
        if (!(edited == whole)) {
            std::fprintf(stderr, "%s: not the same script\n", typing.name);
            std::exit(1);
        }
    }
    const double ratio = median(followed) / median(anew);
    std::printf("  %-34s anew %9.1f us   followed %9.1f us   ratio %.4f\n", typing.name, median(anew) * 1e6,
                median(followed) * 1e6, ratio);
}

void compare(const char *name, const Script &script, int rounds)
{
    const QString &text = script.text();
    std::printf("%s: %lld characters, %lld statements\n", name, static_cast<long long>(text.size()),
                static_cast<long long>(script.statements().size()));
    const qsizetype middle = text.indexOf(u'v', text.size() / 2);
    const Typing typings[] = {{"a letter at the start", 7, QStringLiteral("x")},
                              {"a letter in the middle", middle, QStringLiteral("x")},
                              {"a letter at the end", text.size(), QStringLiteral("x")},
                              {"a line in the middle", middle, QStringLiteral("\n")},
                              {"a quote in the middle", middle, QStringLiteral("'")},
                              {"a semicolon in the middle", middle, QStringLiteral(";")},
                              {"a comment opens in the middle", middle, QStringLiteral("/*")}};
    for (const Typing &typing : typings)
        measure(script, typing, rounds);
}

QString repeated(const char *line, int times)
{
    QString text;
    for (int i = 0; i < times; ++i)
        text += QString::fromLatin1(line).arg(i);
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const int statements = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    const char *influxQl =
        "SELECT mean(\"v\") FROM \"sensors%1\" WHERE host = 'a;b' AND time > now() - 1h GROUP BY time(1m);\n";
    compare("InfluxQL", Script(repeated(influxQl, statements)), rounds);
    compare("InfluxQL in one line", Script(repeated(influxQl, statements).remove(u'\n')), rounds);
    compare(
        "SQL",
        Script(repeated("SELECT avg(\"v\") FROM \"sensors%1\" WHERE host = 'it''s; b' AND time > now();\n", statements),
               Language::Sql),
        rounds);
    compare("Flux (always one statement)",
            Script(repeated("s%1 = from(bucket: \"v;\") |> range(start: -1h) |> filter(fn: (r) => r.v == \"x\")\n",
                            statements),
                   Language::Flux),
            rounds);
    return 0;
}
