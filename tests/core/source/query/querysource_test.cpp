// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/query/askedserver.h"
#include "tests/support/patience.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

/// Questions by their statements; remembers what it was told.
class Several final : public Questions
{
public:
    explicit Several(const QStringList &statements)
    {
        for (const QString &statement : statements) {
            auto question = std::make_shared<Question>();
            question->query.script = Script(statement);
            question->query.database = u"d"_s;
            question->part = statement;
            m_left.push_back(question);
        }
    }
    QuestionPtr next() override
    {
        if (m_left.empty())
            return {};
        QuestionPtr question = m_left.front();
        m_left.pop_front();
        return question;
    }

private:
    std::deque<QuestionPtr> m_left;
};

} // namespace

/// Rows of answers as points, against a server that answers as the test says.
class QuerySourceTest final : public QObject, private AskedServer
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pointsOfSeries();
    void severalQuestions();
    void anErrorEndsIt_data();
    void anErrorEndsIt();
    void aCutAnswerIsNoEnd();
    void w2_22_busyServersAreAskedAgain();
    void aServerWaits();
    void leftEarly();
};

void QuerySourceTest::init()
{
    m_server = std::make_unique<FakeServer>();
}

void QuerySourceTest::pointsOfSeries()
{
    m_server->enqueue(json(two));
    QuerySource source(options(one()));
    QVERIFY(source.open());
    QCOMPARE(line(source), u"m,t=a f=1.5,s=\"x\" 1"_s);
    QCOMPARE(source.record().row, 1U);
    QCOMPARE(textOf(source.rawText()), u"m,t=a f=1.5,s=\"x\" 1"_s);
    QCOMPARE(line(source), u"m,t=a s=\"y\" 2"_s);
    QCOMPARE(source.record().row, 2U);
    QCOMPARE(next(source), Next::End);
    QVERIFY(source.bytesRead() >= two.size());
    QCOMPARE(source.notes(), QStringList());
}

void QuerySourceTest::severalQuestions()
{
    m_server->enqueue(json(two));
    m_server->enqueue(json(R"({"results":[{"statement_id":0}]})"));
    m_server->enqueue(json(series(R"({"name":"n","columns":["time","v"],"values":[[9,2.5]]})")));
    auto asking = options(std::make_unique<Several>(QStringList{u"SELECT 1"_s, u"SELECT 2"_s, u"SELECT 3"_s}));
    QStringList answered;
    asking.answered = [&answered](const Question &question, quint64 row) {
        answered += u"%1 %2"_s.arg(question.part).arg(row);
    };
    QuerySource source(std::move(asking));
    QVERIFY(source.open());
    QCOMPARE(next(source), Next::Record);
    QCOMPARE(next(source), Next::Record);
    // All of them were given, and not all was asked for more.
    QCOMPARE(answered, QStringList());
    QCOMPARE(line(source), u"n v=2.5 9"_s);
    QCOMPARE(answered, (QStringList{u"SELECT 1 2"_s, u"SELECT 2 2"_s}));
    QCOMPARE(next(source), Next::End);
    QCOMPARE(answered.value(2), u"SELECT 3 3"_s);
    QCOMPARE(m_server->requests().size(), 3);
}

void QuerySourceTest::anErrorEndsIt_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << FakeAnswer::json(R"({"error":"database not found: d"})", 404) << u"not found"_s;
    QTest::newRow("the statement") << json(R"({"results":[{"statement_id":0,"error":"cannot be done"}]})")
                                   << u"cannot be done"_s;
    QTest::newRow("no login") << FakeAnswer::json(R"({"error":"authorization failed"})", 401) << u"authorization"_s;
    QTest::newRow("no time") << json(series(R"({"name":"m","columns":["v"],"values":[[1]]})")) << u"no time"_s;
    QTest::newRow("no field") << json(series(R"({"name":"m","columns":["time"],"values":[[1]]})")) << u"field"_s;
}

void QuerySourceTest::anErrorEndsIt()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const QString, says);
    m_server->enqueue(answer);
    QuerySource source(options(one()));
    QVERIFY(source.open());
    QCOMPARE(next(source), Next::Failed);
    const QString all = source.error().message + source.error().details.serverText;
    QVERIFY2(all.contains(says), qPrintable(all));
    QCOMPARE(m_server->requests().size(), 1);
}

void QuerySourceTest::aCutAnswerIsNoEnd()
{
    m_server->enqueue(
        FakeAnswer::of(200).header("Content-Type", "application/json").chunks({two + '\n'}, false).close());
    QuerySource source(options(one()));
    QVERIFY(source.open());
    QCOMPARE(next(source), Next::Record);
    QCOMPARE(next(source), Next::Record);
    QCOMPARE(next(source), Next::Failed);
    // It is not asked again: its rows would come twice.
    QCOMPARE(m_server->requests().size(), 1);
}

void QuerySourceTest::w2_22_busyServersAreAskedAgain()
{
    m_server->enqueue(FakeAnswer::json(R"({"error":"busy"})", 503).putHeader("Retry-After", "0"));
    m_server->enqueue(FakeAnswer::raw({}).close());
    m_server->enqueue(json(two));
    QuerySource source(options(one()));
    QVERIFY(source.open());
    QCOMPARE(line(source), u"m,t=a f=1.5,s=\"x\" 1"_s);
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY2(source.notes().value(0).contains(u"asked again"), qPrintable(source.notes().join(u' ')));
}

void QuerySourceTest::aServerWaits()
{
    const QByteArray row = "[1,\"" + QByteArray(1'000, 'x') + "\"]";
    QByteArrayList documents;
    constexpr int pieces = 1'000;
    for (int i = 0; i < pieces; ++i) {
        QByteArrayList rows;
        for (int j = 0; j < 100; ++j)
            rows += row;
        documents += series(R"({"name":"m","columns":["time","s"],"values":[)" + rows.join(',') + "]}") + '\n';
    }
    FakeAnswer answer = FakeAnswer::of(200).header("Content-Type", "application/json").chunks(documents);
    m_server->enqueue(answer);
    auto asking = options(one());
    asking.queueBytes = 200'000;
    QuerySource source(std::move(asking));
    QVERIFY(source.open());
    QCOMPARE(next(source), Next::Record);
    // However slowly somebody takes them, no more is under way than the buffers on the way hold.
    constexpr qint64 onTheWay = 45'000'000;
    qint64 rows = 1;
    qint64 most = 0;
    while (next(source) == Next::Record) {
        QCoreApplication::processEvents();
        most = std::max(most, m_server->bytesTaken() - 1'000 * ++rows);
    }
    QCOMPARE(rows, 100 * pieces);
    QVERIFY2(most < onTheWay, QByteArray::number(most));
}

void QuerySourceTest::leftEarly()
{
    m_server->enqueue(FakeAnswer::of(200).header("Content-Type", "application/json").stall());
    {
        QuerySource source(options(one()));
        QVERIFY(source.open());
        QTRY_COMPARE(m_server->requests().size(), 1);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(source.nextWithin({stop.get_token(), {}}), Next::Waiting);
    }
    QTRY_COMPARE(m_server->connectionsOpen(), 0);
    // One that was never opened.
    QuerySource idle(options(one()));
}

QTEST_GUILESS_MAIN(QuerySourceTest)
#include "querysource_test.moc"
