// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filledscript.h"
#include "core/query/patterncatalog.h"
#include "tests/app/clirun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace penstock;

namespace {

constexpr const char *hostile = "a\"b'c\\; DROP DATABASE d --\nx";

QString valueFor(const QueryPattern::Placeholder &place, const QString &name)
{
    using Kind = QueryPattern::Placeholder::Kind;
    if (place.kind == Kind::Regex)
        return QStringLiteral("^a/b.*$");
    if (place.kind == Kind::Duration || place.name == QStringLiteral("duration") ||
        place.name == QStringLiteral("window") || place.name == QStringLiteral("unit"))
        return QStringLiteral("1h");
    if (place.name == QStringLiteral("percent"))
        return QStringLiteral("95");
    return place.kind == Kind::Bare ? QStringLiteral("5") : name;
}

const QStringList lastDays{QStringLiteral("--last"), QStringLiteral("2d")};
const QStringList oneDay{QStringLiteral("--from"), QStringLiteral("2024-01-01"), QStringLiteral("--to"),
                         QStringLiteral("2024-01-02")};

/// range: of $timeFilter.
QStringList arguments(const QueryPattern &pattern, const QUrl &url, const QString &name,
                      const QStringList &range = lastDays)
{
    QStringList all{QStringLiteral("query"), QStringLiteral("--url"),     url.toString(), QStringLiteral("--database"),
                    QStringLiteral("d"),     QStringLiteral("--pattern"), pattern.name()};
    for (const QueryPattern::Placeholder &place : pattern.placeholders())
        all += place.name + u'=' + valueFor(place, name);
    if (pattern.text().contains(u'$'))
        all += range;
    return all;
}

/// Those that only read: the others are asked for by name below.
QList<QueryPattern> readers(Language language)
{
    QList<QueryPattern> patterns;
    for (const PatternGroup &group : builtInPatterns(language)) {
        for (const QueryPattern &pattern : group.patterns) {
            if (pattern.text().startsWith(QStringLiteral("SELECT")) ||
                pattern.text().startsWith(QStringLiteral("SHOW")) || language != Language::InfluxQl)
                patterns += pattern;
        }
    }
    return patterns;
}

} // namespace

/// penstock-cli query --pattern, against a real 1.x server and what stands for 2.x and 3.x.
class CliPatternsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aRealServerTakesEach_data();
    void aRealServerTakesEach();
    void thoseThatChangeSomethingDo();
    void hostileNamesComeBackAsData();
    void theServersLanguageIsSpoken_data();
    void theServersLanguageIsSpoken();
    void whatAServerDoesNotRunIsNotSent();
    void thoseOfAServerAreListed();
    void ownPatterns();

private:
    InfluxdServer m_server;
};

void CliPatternsTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines;
    for (int minute = 0; minute < 600; minute += 10)
        lines += "tide,station=aberdeen level=" + QByteArray::number(minute % 70) + ".5 " +
                 QByteArray::number(QDateTime::currentSecsSinceEpoch() - 60 * minute) + "000000000\n";
    QCOMPARE(m_server.write(QStringLiteral("d"), lines), 204);
}

void CliPatternsTest::aRealServerTakesEach_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QueryPattern &pattern : readers(Language::InfluxQl))
        QTest::newRow(qPrintable(pattern.name())) << arguments(pattern, m_server.url(), QStringLiteral("level"));
}

void CliPatternsTest::aRealServerTakesEach()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(QStringLiteral("measurement=level"), QStringLiteral("measurement=tide"));
    words.replaceInStrings(QRegularExpression(QStringLiteral("^(tag|key)=.*")), QStringLiteral("\\1=station"));
    words.replaceInStrings(QStringLiteral("value=level"), QStringLiteral("value=aberdeen"));
    words.replaceInStrings(QRegularExpression(QStringLiteral("^regex=.*")), QStringLiteral("regex=^aber"));
    const CliRun run = runCli(words + QStringList{QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    if (QByteArray(QTest::currentDataTag()).startsWith("show_") || words.contains(QStringLiteral("measurement=tide")))
        QVERIFY2(run.out.count('\n') > 1 || QByteArray(QTest::currentDataTag()) == "show_continuous_queries" ||
                     QByteArray(QTest::currentDataTag()) == "show_users",
                 run.all().constData());
}

/// In a database of a hostile name, by place and by name.
void CliPatternsTest::thoseThatChangeSomethingDo()
{
    const QString name = QStringLiteral("p\"q'r; DROP DATABASE d --");
    const QString quoted = QStringLiteral("p\\\"q'r; DROP DATABASE d --");
    const auto ask = [&](const QStringList &words) {
        return runCli(QStringList{QStringLiteral("query"), QStringLiteral("--url"), m_server.url().toString(),
                                  QStringLiteral("--database"), name, QStringLiteral("--pattern")} +
                      words);
    };
    const auto has = [&](const QString &statement, const QString &what) {
        return m_server.query(statement, name).contains(what.toUtf8());
    };
    const QString databases = QStringLiteral("SHOW DATABASES");
    const QString measurements = QStringLiteral("SHOW MEASUREMENTS");
    CliRun run = ask({QStringLiteral("create_database"), name});
    QVERIFY2(run.exitCode == 0 && run.says("Done."), run.all().constData());
    QVERIFY(has(databases, quoted));
    run = ask({QStringLiteral("create_retention_policy"), QStringLiteral("db=") + name, QStringLiteral("short"),
               QStringLiteral("duration=1h")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(has(QStringLiteral("SHOW RETENTION POLICIES"), QStringLiteral("\"short\"")));
    QCOMPARE(m_server.write(name, "gone v=1 1000\nold v=1 1000\n"), 204);
    run = ask({QStringLiteral("delete_older_than"), QStringLiteral("gone"), QStringLiteral("1d")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(!has(QStringLiteral("SELECT * FROM gone"), QStringLiteral("values")));
    QVERIFY(has(QStringLiteral("SELECT * FROM old"), QStringLiteral("values")));
    run = ask({QStringLiteral("drop_measurement"), QStringLiteral("old")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(!has(measurements, QStringLiteral("old")));
    run = ask({QStringLiteral("drop_database"), name});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(!has(databases, quoted));
    QVERIFY(has(databases, QStringLiteral("\"d\"")));
}

void CliPatternsTest::hostileNamesComeBackAsData()
{
    const QString name = QString::fromUtf8(hostile);
    // No line holds a line break in a tag; 1.x takes the rest.
    const QString tag = QString(name).replace(u'\n', u' ');
    QByteArray escaped = tag.toUtf8();
    escaped.replace(" ", "\\ ");
    QCOMPARE(m_server.write(QStringLiteral("d"), "m,host=" + escaped + " v=1 " +
                                                     QByteArray::number(QDateTime::currentSecsSinceEpoch()) +
                                                     "000000000\n"),
             204);
    const CliRun found =
        runCli({QStringLiteral("query"), QStringLiteral("--url"), m_server.url().toString(),
                QStringLiteral("--database"), QStringLiteral("d"), QStringLiteral("--pattern"),
                QStringLiteral("select_where_tag"), QStringLiteral("m"), QStringLiteral("host"), tag,
                QStringLiteral("--last"), QStringLiteral("1d"), QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY2(found.exitCode == 0, found.all().constData());
    QCOMPARE(found.out.count('\n'), 2);
    for (const QueryPattern &pattern : readers(Language::InfluxQl)) {
        const CliRun run = runCli(arguments(pattern, m_server.url(), name));
        QVERIFY2(run.exitCode == 0, (pattern.name().toUtf8() + ' ' + run.all()).constData());
    }
    QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("\"d\""));
}

void CliPatternsTest::theServersLanguageIsSpoken_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QueryPattern>("pattern");
    for (const Language language : {Language::Flux, Language::Sql}) {
        for (const QueryPattern &pattern : readers(language))
            QTest::addRow("%s %s", qPrintable(languageName(language)), qPrintable(pattern.name()))
                << language << pattern;
    }
}

// The servers that stand for 2.x and 3.x answer what they know; what was asked is what the pattern says.
void CliPatternsTest::theServersLanguageIsSpoken()
{
    QFETCH(Language, language);
    QFETCH(QueryPattern, pattern);
    FakeInflux2 two;
    FakeInflux3 three;
    three.createDatabase(QStringLiteral("d"));
    QHash<QString, QString> values;
    for (const QueryPattern::Placeholder &place : pattern.placeholders())
        values.insert(place.name, valueFor(place, QString::fromUtf8(hostile)));
    TimeValues times;
    times.span = {1'704'067'200'000'000'000, 1'704'153'599'999'999'999};
    const Script written(pattern.fill(values).value_or(QString()), language);
    const QByteArray wanted = FilledScript(written, times).sent().text().toUtf8();
    QVERIFY(!wanted.isEmpty());
    const bool isFlux = language == Language::Flux;
    (void)runCli(arguments(pattern, isFlux ? two.url() : three.url(), QString::fromUtf8(hostile), oneDay),
                 {{QStringLiteral("PENSTOCK_TOKEN"), QStringLiteral("fake-token")}});
    const QList<FakeRequest> requests = isFlux ? two.server().requests() : three.server().requests();
    const auto isAsked = [&](const FakeRequest &request) {
        const QByteArray text = QJsonDocument::fromJson(request.body)[isFlux ? u"query" : u"q"].toString().toUtf8();
        return text == wanted;
    };
    QVERIFY2(std::ranges::any_of(requests, isAsked), wanted.constData());
}

void CliPatternsTest::whatAServerDoesNotRunIsNotSent()
{
    FakeInflux3 three;
    three.createDatabase(QStringLiteral("d"));
    const QStringList call{QStringLiteral("query"),      QStringLiteral("--url"),    three.url().toString(),
                           QStringLiteral("--database"), QStringLiteral("d"),        QStringLiteral("--language"),
                           QStringLiteral("influxql"),   QStringLiteral("--pattern")};
    const CliRun run = runCli(call + QStringList{QStringLiteral("show_series")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.says("InfluxDB 3.x does not run the pattern \"show_series\" in InfluxQL; it runs select_recent"),
             run.all().constData());
    for (const FakeRequest &request : three.server().requests())
        QVERIFY2(!(request.target + request.body).contains("SERIES"), request.body.constData());
    QVERIFY(!runCli(call + QStringList{QStringLiteral("show_measurements")}).says("does not run"));
    const CliRun none = runCli(call + QStringList{QStringLiteral("no_such")});
    QVERIFY2(none.exitCode == 2 && none.says("There is no pattern \"no_such\""), none.all().constData());
}

void CliPatternsTest::thoseOfAServerAreListed()
{
    const QStringList list{QStringLiteral("patterns"), QStringLiteral("--format"), QStringLiteral("csv"),
                           QStringLiteral("--runs-on")};
    const CliRun one = runCli(list + QStringList{QStringLiteral("v1")});
    QVERIFY2(one.out.contains("\nshow_series,InfluxQL,") && !one.out.contains(",SQL,"), one.all().constData());
    const CliRun three = runCli(list + QStringList{QStringLiteral("v3")});
    QVERIFY2(three.out.contains("\nselect_recent,InfluxQL,") && three.out.contains("\nselect_recent,SQL,"),
             three.all().constData());
    QVERIFY2(!three.out.contains("\nshow_series,") && !three.out.contains(",Flux,"), three.all().constData());
    const CliRun wrong = runCli(list + QStringList{QStringLiteral("auto")});
    QVERIFY2(wrong.exitCode == 2 && wrong.says("--runs-on must be v1"), wrong.all().constData());
}

void CliPatternsTest::ownPatterns()
{
    const QTemporaryDir home;
    const QHash<QString, QString> variables{{QStringLiteral("XDG_CONFIG_HOME"), home.path()}};
    const QString file = home.filePath(QStringLiteral("mine.json"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(R"({"version": 1, "patterns": [{"name": "mine", "title": "Mine", "language": "influxql",
        "text": "SELECT count(\"level\") FROM \"{measurement}\""}, {"name": "bad", "language": "influxql", "text": "{"}]})");
    written.close();
    const CliRun taken = runCli({QStringLiteral("patterns"), QStringLiteral("--import"), file}, variables);
    QCOMPARE(taken.exitCode, 1);
    QVERIFY2(taken.says("Pattern 2: ") && taken.says("1 pattern"), taken.all().constData());
    const CliRun listed =
        runCli({QStringLiteral("patterns"), QStringLiteral("--format"), QStringLiteral("csv")}, variables);
    QCOMPARE(listed.exitCode, 0);
    QVERIFY2(listed.out.contains("mine,InfluxQL,measurement,Mine,"), listed.out.constData());
    QVERIFY(listed.out.contains("\nselect_recent,Flux,"));
    const CliRun asked =
        runCli({QStringLiteral("query"), QStringLiteral("--url"), m_server.url().toString(),
                QStringLiteral("--database"), QStringLiteral("d"), QStringLiteral("--pattern"), QStringLiteral("mine"),
                QStringLiteral("tide"), QStringLiteral("--format"), QStringLiteral("csv")},
               variables);
    QVERIFY2(asked.out.endsWith(",60\n"), asked.all().constData());
    const QString given = home.filePath(QStringLiteral("given.json"));
    QCOMPARE(runCli({QStringLiteral("patterns"), QStringLiteral("--export"), given}, variables).exitCode, 0);
    QFile out(given);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray kept = out.readAll();
    QVERIFY(kept.contains("\"mine\"") && !kept.contains("\"bad\""));
}

QTEST_GUILESS_MAIN(CliPatternsTest)

#include "clipatterns_test.moc"
