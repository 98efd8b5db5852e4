// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/maskedtarget.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/patience.h"

#include <QLoggingCategory>

namespace penstock {

namespace {

QStringList loggedLines; // NOLINT: a message handler has no context

void collect(QtMsgType, const QMessageLogContext &, const QString &text)
{
    loggedLines += text;
}

} // namespace

/// What an observer and the log are told of an exchange.
class HttpObserverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void observerHearsOfEachExchangeOnce_data();
    void observerHearsOfEachExchangeOnce();
    void observerMayOutliveThePool();
    void a32_masksSecrets_data();
    void a32_masksSecrets();
    void a32_logHoldsNoSecret();
};

void HttpObserverTest::observerHearsOfEachExchangeOnce_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("aborted");
    QTest::newRow("answered") << 0 << 204 << false;
    QTest::newRow("failed") << 1 << 0 << false;
    QTest::newRow("aborted") << 2 << 200 << true;
    QTest::newRow("deleted") << 3 << 200 << true;
    QTest::newRow("deleted before it was sent") << 4 << 0 << true;
    QTest::newRow("aborted in the signal of its end") << 5 << 204 << false;
}

void HttpObserverTest::observerHearsOfEachExchangeOnce()
{
    QFETCH(const int, what);
    PoolFixture f;
    QList<std::pair<int, bool>> heard; ///< status, aborted
    f.pool.setObserver([&heard](const HttpExchange &exchange) {
        heard.append({exchange.head().status, exchange.isAborted()});
        QVERIFY(exchange.timings().lastByte.count() > 0);
        QCOMPARE(exchange.isAborted(), !exchange.isFinished());
    });
    if (what == 1)
        f.server.enqueue(FakeAnswer::raw({}).close());
    else if (what == 2 || what == 3)
        f.server.enqueue(FakeAnswer::of(200).chunks({"abc"}, false).stall());
    auto exchange = f.pool.send(get());
    if (what == 5)
        connect(exchange.get(), &HttpExchange::finished, exchange.get(), &HttpExchange::abort);
    if (what == 2 || what == 3)
        QTRY_VERIFY(exchange->hasHead());
    if (what == 2)
        exchange->abort();
    else if (what < 2 || what == 5)
        QVERIFY(waitFor(*exchange));
    exchange.reset();
    QCOMPARE(heard.size(), 1);
    QTEST(heard.first().first, "status");
    QTEST(heard.first().second, "aborted");
}

void HttpObserverTest::observerMayOutliveThePool()
{
    FakeServer server;
    server.enqueue(FakeAnswer::raw({}).stall());
    auto pool = std::make_unique<HttpPool>(Transport{.endpoint = Endpoint(server.url())});
    auto count = std::make_shared<int>(0);
    pool->setObserver([count](const HttpExchange &) { ++*count; });
    const auto exchange = pool->send(get());
    QTRY_COMPARE(server.requests().size(), 1);
    pool.reset();
    QVERIFY(waitFor(*exchange));
    QCOMPARE(*count, 1);
}

void HttpObserverTest::a32_masksSecrets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *target, const char *shown) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(shown);
    };
    row("/ping", "/ping");
    row("/write?db=d&precision=n", "/write?db=d&precision=n");
    row("/write?u=me&p=secret&db=d", "/write?u=***&p=***&db=d");
    row("/write?db=d&P=secret&Token=secret", "/write?db=d&P=***&Token=***");
    row("/x?password=secret&api_key=secret", "/x?password=***&api_key=***");
    row("/x?%70assword=secret", "/x?%70assword=***");
    row("/x?p=a=secret", "/x?p=***");
    row("/x?p", "/x?p");
    row("/query?q=CREATE%20USER%20a%20WITH%20PASSWORD%20%27secret%27&db=d",
        "/query?q=CREATE%20USER%20a%20WITH%20PASSWORD***&db=d");
    row("/query?q=SET%20PASSWORD%20FOR%20a%20=%20$x&params=%7B%22x%22:%22secret%22%7D",
        "/query?q=SET%20PASSWORD***&params=***");
    row("/query?q=SELECT%20v%20FROM%20m&params=%7B%22x%22:1%7D",
        "/query?q=SELECT%20v%20FROM%20m&params=%7B%22x%22:1%7D");
}

void HttpObserverTest::a32_masksSecrets()
{
    QFETCH(const QByteArray, target);
    QTEST(maskedTarget(target), "shown");
}

void HttpObserverTest::a32_logHoldsNoSecret()
{
    loggedLines.clear();
    PoolFixture f;
    HttpRequest request = post("body-secret");
    request.followsRedirects = true;
    request.query = {{QStringLiteral("db"), QStringLiteral("d")},
                     {QStringLiteral("p"), QStringLiteral("query-secret")}};
    request.headers.append("Authorization", "Basic header-secret");
    f.server.enqueue(FakeAnswer::of(307).header("Location", "/new?token=location-secret").empty());
    f.server.enqueue(FakeAnswer::of(200).text("answer-secret"));
    QLoggingCategory::setFilterRules(QStringLiteral("penstock.*.debug=true"));
    const QtMessageHandler before = qInstallMessageHandler(collect);
    const auto exchange = f.pool.send(request);
    const bool finished = waitFor(*exchange);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(finished);
    const QString text = loggedLines.join(u'\n');
    QVERIFY2(text.contains(u"connecting to 127.0.0.1"), qPrintable(text));
    QVERIFY2(text.contains(u"POST") && text.contains(u"200") && text.contains(u"/new?token=***"), qPrintable(text));
    QVERIFY2(!text.contains(u"secret"), qPrintable(text));
    QVERIFY(!exchange->displayUrl().contains(u"secret"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpObserverTest)
#include "httpobserver_test.moc"
