// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/source/query/onequestion.h"
#include "core/source/query/querysource.h"
#include "tests/support/fakeserver.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace penstock;
using namespace Qt::StringLiterals;
using Next = Source::Next;

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

QByteArray series(const QByteArray &text)
{
    return R"({"results":[{"statement_id":0,"series":[)" + text + "]}]}";
}

FakeAnswer json(const QByteArray &text)
{
    return FakeAnswer::json(text).putHeader("X-Influxdb-Version", "1.6.7");
}

const QByteArray two = series(R"({"name":"m","tags":{"t":"a","e":""},"columns":["time","f","s"],
    "values":[[1,1.5,"x"],[2,null,"y"]]})");

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

/// Rows of answers as points, against a server that answers as the test says.
class QuerySourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pointsOfSeries();
    void severalQuestions();
    void anErrorEndsIt_data();
    void anErrorEndsIt();
    void aCutAnswerIsNoEnd();
    void busyServersAreAskedAgain();
    void statementsNameTheirColumns();
    void fluxRows();
    void unsignedForOthers_data();
    void unsignedForOthers();
    void aServerWaits();
    void leftEarly();

private:
    QuerySource::Options options(std::unique_ptr<Questions> questions) const
    {
        QuerySource::Options options;
        options.server.profile = Profile::createNew();
        options.server.profile.url = m_server->url();
        options.questions = std::move(questions);
        return options;
    }
    static std::unique_ptr<Questions> one(const QString &text = u"SELECT * FROM m GROUP BY *"_s,
                                          const TablePoints &points = {}, Language language = Language::InfluxQl)
    {
        Question question;
        question.query.script = Script(text, language);
        question.query.database = u"d"_s;
        question.points = points;
        return std::make_unique<OneQuestion>(std::move(question));
    }
    /// The server is in this thread: it needs its event loop while it is waited for.
    static Next next(QuerySource &source)
    {
        auto got = Next::Waiting;
        const auto ask = [&] {
            Source::Patience patience;
            patience.until = std::chrono::steady_clock::now();
            got = source.nextWithin(patience);
            return got != Next::Waiting;
        };
        return QTest::qWaitFor(ask, 20'000) ? got : Next::Waiting;
    }
    static QString line(QuerySource &source)
    {
        const Next got = next(source);
        if (got != Next::Record)
            return u"(%1: %2)"_s.arg(int(got)).arg(got == Next::Failed ? source.error().message : QString());
        std::string text;
        const Status status = LineEncoder().append(source.record().point, text);
        return status ? textOf(text).trimmed() : status.error().message;
    }

    std::unique_ptr<FakeServer> m_server;
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

void QuerySourceTest::busyServersAreAskedAgain()
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

void QuerySourceTest::statementsNameTheirColumns()
{
    const QByteArray rows = series(R"({"name":"m","columns":["time","host","v"],"values":[[1,"a",2.5]]})");
    m_server->enqueue(json(rows));
    TablePoints points;
    points.measurement = u"other"_s;
    points.tagColumns = {u"host"_s};
    QuerySource named(options(one(u"SELECT host, v FROM m"_s, points)));
    QVERIFY(named.open());
    QCOMPARE(line(named), u"other,host=a v=2.5 1"_s);

    m_server->enqueue(json(rows));
    points.tagColumns = {u"hots"_s};
    QuerySource mistaken(options(one(u"SELECT host, v FROM m"_s, points)));
    QVERIFY(mistaken.open());
    QCOMPARE(next(mistaken), Next::Failed);
    QVERIFY2(mistaken.error().message.contains(u"hots"), qPrintable(mistaken.error().message));
}

void QuerySourceTest::fluxRows()
{
    m_server->setHandler([](const FakeRequest &) {
        return FakeAnswer::of(200)
            .header("Content-Type", "text/csv; charset=utf-8")
            .text(
                "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,string,"
                "string\r\n"
                "#group,false,false,true,true,false,false,true,true,true\r\n"
                "#default,_result,,,,,,,,\r\n"
                ",result,table,_start,_stop,_time,_value,_field,_measurement,host\r\n"
                ",,0,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,1970-01-01T00:00:01Z,1.5,a b,m,h\r\n"
                ",,0,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,1970-01-01T00:00:02Z,2,a b,m,h\r\n"
                "\r\n"
                "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,unsignedLong,string,"
                "string\r\n"
                "#group,false,false,true,true,false,false,true,true\r\n"
                "#default,_result,,,,,,,\r\n"
                ",result,table,_start,_stop,_time,_value,_field,_measurement\r\n"
                ",,1,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,1970-01-01T00:00:01Z,18446744073709551615,u,m\r\n\r\n");
    });
    auto asking = options(one(u"from(bucket: \"d\") |> range(start: 0)"_s, {}, Language::Flux));
    asking.server.server.flavour = Flavour::V2;
    asking.server.profile.organization = u"o"_s;
    QuerySource source(std::move(asking));
    QVERIFY(source.open());
    QCOMPARE(line(source), u"m,host=h a\\ b=1.5 1000000000"_s);
    QCOMPARE(line(source), u"m,host=h a\\ b=2 2000000000"_s);
    QCOMPARE(line(source), u"m u=18446744073709551615u 1000000000"_s);
    QCOMPARE(next(source), Next::End);
}

void QuerySourceTest::unsignedForOthers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("small") << QByteArray("7") << u"m u=7i 1"_s;
    QTest::newRow("the greatest") << QByteArray("9223372036854775807") << u"m u=9223372036854775807i 1"_s;
    QTest::newRow("beyond") << QByteArray("9223372036854775808") << QString();
}

void QuerySourceTest::unsignedForOthers()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, expected);
    m_server->enqueue(json(series(R"({"name":"m","columns":["time","u"],"values":[[1,)" + number + "]]}")));
    TablePoints points;
    points.fieldTypes = {{u"u"_s, ColumnType::Unsigned}};
    auto asking = options(one(u"SELECT u FROM m"_s, points));
    asking.unsignedAsInteger = true;
    QuerySource source(std::move(asking));
    QVERIFY(source.open());
    if (expected.isEmpty()) {
        QCOMPARE(next(source), Next::Bad);
        QVERIFY2(source.problem().reason.contains(QString::fromLatin1(number)), qPrintable(source.problem().reason));
    } else {
        QCOMPARE(line(source), expected);
    }
    QVERIFY2(source.notes().value(0).contains(u"Unsigned"), qPrintable(source.notes().join(u' ')));
    QCOMPARE(next(source), Next::End);
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
