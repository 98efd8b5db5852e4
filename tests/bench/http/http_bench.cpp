// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_http: posts bodies of several sizes on one kept-alive loopback connection, one after the other, to a
// server that only reads, and prints the median and the 99th percentile; beside it curl's median on the same server.
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/bench/http/sinkserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace penstock {

namespace {

struct Figures
{
    double median = 0; ///< milliseconds
    double high = 0;   ///< 99 % are below
};

Figures figuresOf(std::vector<double> times)
{
    if (times.empty())
        return {};
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

Figures measure(HttpPool &pool, const QByteArray &body, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        HttpRequest request;
        request.method = "POST";
        request.path = "/write";
        request.body = body;
        const auto exchange = pool.send(request);
        QEventLoop loop;
        QObject::connect(exchange.get(), &HttpExchange::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (exchange->error() || exchange->head().status != 204) {
            std::fprintf(stderr, "%s\n", exchange->error() ? qPrintable(exchange->error()->toText()) : "not 204");
            return {};
        }
        times.push_back(static_cast<double>(exchange->timings().lastByte.count()) / 1'000);
    }
    // The first ones open the connection and warm up.
    times.erase(times.begin(), times.begin() + count / 10);
    return figuresOf(times);
}

/// Of curl, on one connection too.
Figures measureCurl(const QString &url, const QByteArray &body, int count)
{
    QTemporaryFile file;
    if (!file.open() || file.write(body) != body.size() || !file.flush())
        return {};
    QStringList arguments{QStringLiteral("-s")};
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            arguments += QStringLiteral("--next");
        arguments += {QStringLiteral("-s"),
                      QStringLiteral("-H"),
                      QStringLiteral("Expect:"),
                      QStringLiteral("-w"),
                      QStringLiteral("%{time_total}\\n"),
                      QStringLiteral("--data-binary"),
                      u'@' + file.fileName(),
                      url};
    }
    QProcess curl;
    curl.start(QStringLiteral("curl"), arguments);
    if (!curl.waitForFinished(120'000) || curl.exitCode() != 0)
        return {};
    std::vector<double> times;
    for (const QByteArray &line : curl.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            times.push_back(line.toDouble() * 1'000);
    }
    times.erase(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 10));
    return figuresOf(times);
}

int run()
{
    const SinkServer server;
    if (server.port() == 0) {
        std::fprintf(stderr, "the server could not listen\n");
        return 1;
    }
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(server.port());
    HttpPool pool({.endpoint = Endpoint(QUrl(url))});
    pool.setMaxConnections(1);
    std::printf("%12s %12s %12s %12s %12s\n", "bytes", "median ms", "p99 ms", "curl median", "ours / curl");
    for (const qsizetype size : {100, 16'000, 16'500, 100'000, 1'048'576, 4'194'304}) {
        const QByteArray body(size, 'x');
        const int count = size > 1'000'000 ? 200 : 1'000;
        const Figures ours = measure(pool, body, count);
        const Figures curl = measureCurl(url + QStringLiteral("/write"), body, 100);
        std::printf("%12lld %12.3f %12.3f %12.3f %12.2f\n", static_cast<long long>(size), ours.median, ours.high,
                    curl.median, ours.median / curl.median);
    }
    return 0;
}

} // namespace

} // namespace penstock

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return penstock::run();
}
