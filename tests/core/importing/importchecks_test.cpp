// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import that nobody looks at, before anything is written, against a real influxd.
#include "core/importing/importchecks.h"
#include "core/localserver/localserver.h"
#include "core/session/session.h"
#include "tests/core/importing/csvfixture.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

class ImportChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsClearPasses();
    void rowsThatShareTheirTime_data();
    void rowsThatShareTheirTime();
    void columnsThatTheServerHasOtherwise_data();
    void columnsThatTheServerHasOtherwise();
    void everyQuestionIsAskedAtOnce();
    void whatCannotBeReadFails();
    void aSecondStartKnowsNothingOfTheFirst();
    void anInterruptionPassesNothing();

private:
    /// What it ends in.
    struct End
    {
        std::optional<ImportPlan> passed;
        QString asked;
        QStringList said;
        std::optional<Error> failed;
        int interrupted = 0;
        int count = 0;
    };

    void follow(ImportChecks &checks, End &end);
    End check(const ImportPlan &plan, const QStringList &words = {});
    static ImportOptions optionsOf(const QStringList &words);

    InfluxdServer m_server;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    LocalServer m_localServer{m_folder.filePath(QStringLiteral("none")), m_folder.filePath(QStringLiteral("local"))};
    std::unique_ptr<Session> m_session;
};

void ImportChecksTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY(m_server.query(QStringLiteral("CREATE DATABASE db")).contains("statement_id"));
    QCOMPARE(m_server.write(QStringLiteral("db"), "whole,host=a value=1i,kind=\"x\" 1"), 204);
    QCOMPARE(m_server.write(QStringLiteral("db"), "tagged,host=a,value=1 other=true 1"), 204);
    QCOMPARE(m_server.write(QStringLiteral("db"), "words,place=a value=\"x\" 1"), 204);
    Profile profile = Profile::createNew();
    profile.url = m_server.url();
    m_session = std::make_unique<Session>(profile, m_secrets, m_localServer);
    m_session->open();
    QTRY_VERIFY(m_session->state() == Session::State::Open);
}

ImportOptions ImportChecksTest::optionsOf(const QStringList &words)
{
    ImportProfile profile;
    for (const QString &word : words)
        profile.options +=
            {word.section(u'=', 0, 0), word.contains(u'=') ? QStringList(word.section(u'=', 1)) : QStringList()};
    return ImportOptions::of(profile).value();
}

void ImportChecksTest::follow(ImportChecks &checks, End &end)
{
    const auto count = [&end] { ++end.count; };
    connect(&checks, &ImportChecks::passed, this, [&end](const ImportPlan &plan) { end.passed = plan; });
    connect(&checks, &ImportChecks::asked, this, [&end](const QString &question) { end.asked = question; });
    connect(&checks, &ImportChecks::failed, this, [&end](const Error &error) { end.failed = error; });
    connect(&checks, &ImportChecks::interrupted, this, [&end] { ++end.interrupted; });
    connect(&checks, &ImportChecks::passed, this, count);
    connect(&checks, &ImportChecks::asked, this, count);
    connect(&checks, &ImportChecks::failed, this, count);
    connect(&checks, &ImportChecks::interrupted, this, count);
    connect(&checks, &ImportChecks::said, this, [&end](const QString &sentence) { end.said += sentence; });
}

ImportChecksTest::End ImportChecksTest::check(const ImportPlan &plan, const QStringList &words)
{
    End end;
    ImportChecks checks;
    checks.configure(optionsOf(words));
    follow(checks, end);
    checks.start(plan, *m_session);
    if (!QTest::qWaitFor([&end] { return end.count > 0; }, 30'000))
        end.said += QStringLiteral("it never ended");
    return end;
}

void ImportChecksTest::whatIsClearPasses()
{
    const CsvFixture file("1,a,x,1\n2,a,x,2\n1,b,x,3\n");
    const End end = check(file.plan);
    QVERIFY2(end.passed, qPrintable(end.asked));
    QCOMPARE(end.count, 1);
    QVERIFY(end.passed->columns == file.plan.columns && end.passed->onDuplicate == DuplicatePolicy::Write);
    QVERIFY2(end.said.join(u'\n').contains(QStringLiteral("3 row(s) from 1970-01-01T00:00:00.000000001Z to "
                                                          "1970-01-01T00:00:00.000000002Z in 2 series.")),
             qPrintable(end.said.join(u'\n')));
    // Nothing is written by looking.
    QVERIFY(!m_server.query(QStringLiteral("SHOW MEASUREMENTS"), QStringLiteral("db")).contains("\"m\""));
}

void ImportChecksTest::rowsThatShareTheirTime_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("asked"); ///< empty: it passes
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("kindIsTag");
    const QByteArray telling("1,a,x,1\n1,a,y,1\n2,a,x,1\n2,a,y,2\n");
    const QByteArray notTelling("1,a,x,1\n1,a,x,2\n"); // a value tells nothing apart
    const auto row = [](const char *what, const QByteArray &rows, const char *options, const char *asked,
                        const char *said, DuplicatePolicy policy, bool kindIsTag) {
        QTest::newRow(what) << rows << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(asked) << QString::fromLatin1(said) << int(policy) << kindIsTag;
    };
    using Policy = DuplicatePolicy;
    const char *const question = "Say what becomes of rows that share series and time: --on-duplicate sequence";
    row("nobody has said", telling, "", question, "The column \"kind\" tells them apart: --tag kind.", Policy::Write,
        false);
    row("a tag is found", telling, "on-duplicate=tag", "", "\"kind\" tells them apart and becomes a tag", Policy::Write,
        true);
    row("guessed", telling, "on-ambiguous=guess", "", "\"kind\" tells them apart and becomes a tag", Policy::Write,
        true);
    row("first", telling, "on-duplicate=first", "", "4 row(s) from", Policy::First, false);
    row("sequence", notTelling, "on-duplicate=sequence", "", "2 row(s) at", Policy::Sequence, false);
    row("nothing tells", notTelling, "", question, "1 row(s) share series and time with an earlier row and would",
        Policy::Write, false);
    row("a tag is wanted, nothing tells", notTelling, "on-duplicate=tag", question, "No column tells them apart.",
        Policy::Write, false);
    row("guessed, nothing tells", notTelling, "on-ambiguous=guess", "", "A tag with a number tells them apart",
        Policy::Sequence, false);
    row("nobody looks", telling, "no-preflight", "", "", Policy::Write, false);
}

void ImportChecksTest::rowsThatShareTheirTime()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QStringList, options);
    QFETCH(const QString, asked);
    QFETCH(const QString, said);
    QFETCH(const int, policy);
    QFETCH(const bool, kindIsTag);
    CsvFixture file(rows);
    if (const auto chosen = optionsOf(options).onDuplicate)
        file.plan.onDuplicate = *chosen; // as ImportOptions::apply() does
    const End end = check(file.plan, options);
    QVERIFY2(asked.isEmpty() ? end.asked.isEmpty() : end.asked.startsWith(asked), qPrintable(end.asked));
    const QString all = end.said.join(u'\n');
    QVERIFY2(all.contains(said), qPrintable(all));
    QCOMPARE(QSet<QString>(end.said.begin(), end.said.end()).size(),
             end.said.size()); // also when the file is read twice
    QCOMPARE(end.passed.has_value(), asked.isEmpty());
    if (!end.passed)
        return;
    QCOMPARE(int(end.passed->onDuplicate), policy);
    QCOMPARE(end.passed->columns.at(2).role == Role::Tag, kindIsTag);
}

void ImportChecksTest::columnsThatTheServerHasOtherwise_data()
{
    QTest::addColumn<QString>("measurement");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("asked"); ///< what of it; empty: it passes
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("role"); ///< of "value", when it passes
    QTest::addColumn<int>("type");
    const auto row = [](const char *what, const char *measurement, const char *options, const char *asked,
                        const char *said, Role role, FieldType type) {
        QTest::newRow(what) << QString::fromLatin1(measurement)
                            << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(asked) << QString::fromLatin1(said) << int(role) << int(type);
    };
    row("a new measurement", "fresh", "", "", "", Role::Field, FieldType::Float);
    row("whole numbers there", "whole", "",
        "To write it as there, and refuse rows that do not fit: --field value:integer.",
        "\"value\" is a field of type integer there, and of type float here.", Role::Field, FieldType::Float);
    row("whole numbers, guessed", "whole", "on-ambiguous=guess", "", "\"value\" is a field of type integer there",
        Role::Field, FieldType::Integer);
    row("whole numbers, decided", "whole", "field=value:float", "", "\"value\" is a field of type integer there",
        Role::Field, FieldType::Float);
    row("whole numbers, the type is not decided", "whole", "field=value", "--field value:integer", "", Role::Field,
        FieldType::Float);
    row("text there", "words", "", "To write it as there: --field value:string.",
        "\"value\" is a field of type string there", Role::Field, FieldType::Float);
    row("a tag there", "tagged", "", "To write it as there: --tag value.", "\"value\" is a tag there", Role::Field,
        FieldType::Float);
    row("a tag, guessed", "tagged", "on-ambiguous=guess", "", "", Role::Tag, FieldType::Float);
}

void ImportChecksTest::columnsThatTheServerHasOtherwise()
{
    QFETCH(const QString, measurement);
    QFETCH(const QStringList, options);
    QFETCH(const QString, asked);
    QFETCH(const QString, said);
    QFETCH(const int, role);
    QFETCH(const int, type);
    CsvFixture file("1,a,x,1\n2,a,x,2\n");
    file.plan.measurement = measurement;
    const End end = check(file.plan, options);
    QVERIFY2(asked.isEmpty() ? end.asked.isEmpty() : end.asked.contains(asked), qPrintable(end.asked));
    QVERIFY2(end.said.join(u'\n').contains(said), qPrintable(end.said.join(u'\n')));
    QCOMPARE(end.passed.has_value(), asked.isEmpty());
    if (!end.passed)
        return;
    QCOMPARE(int(end.passed->columns.at(3).role), role);
    QCOMPARE(int(end.passed->columns.at(3).type), type);
}

void ImportChecksTest::everyQuestionIsAskedAtOnce()
{
    CsvFixture file("1,a,x,1\n1,a,y,2\n");
    file.plan.measurement = QStringLiteral("whole");
    const End end = check(file.plan);
    QCOMPARE(end.count, 1);
    QVERIFY2(end.asked.contains(QStringLiteral("--field value:integer")) &&
                 end.asked.contains(QStringLiteral("--on-duplicate sequence")),
             qPrintable(end.asked));
}

void ImportChecksTest::whatCannotBeReadFails()
{
    CsvFixture file("1,a,x,1\n");
    file.plan.columns[0].role = Role::Ignore;
    End end = check(file.plan);
    QVERIFY(end.failed && end.count == 1);
    QCOMPARE(end.failed->kind, Error::Kind::BadInput);

    CsvFixture gone("1,a,x,1\n");
    QVERIFY(QFile::remove(gone.plan.file));
    end = check(gone.plan);
    QVERIFY(end.failed && end.count == 1);
    QVERIFY2(end.failed->message.contains(QStringLiteral("rows.csv")), qPrintable(end.failed->message));
}

void ImportChecksTest::aSecondStartKnowsNothingOfTheFirst()
{
    const CsvFixture shared("1,a,x,1\n1,a,y,2\n");
    const CsvFixture clear("1,a,x,1\n2,a,y,2\n");
    ImportChecks checks;
    checks.configure(optionsOf({}));
    End end;
    follow(checks, end);
    checks.start(shared.plan, *m_session);
    QTRY_VERIFY(!end.asked.isEmpty());
    QVERIFY(!end.passed);
    const QStringList before = std::exchange(end.said, {});
    checks.start(clear.plan, *m_session);
    QTRY_VERIFY(end.passed);
    QCOMPARE(end.passed->file, clear.plan.file);
    end.said.clear();
    checks.start(shared.plan, *m_session);
    QTRY_COMPARE(end.count, 3);
    QCOMPARE(end.said, before); // it is said again
}

void ImportChecksTest::anInterruptionPassesNothing()
{
    const CsvFixture file("1,a,x,1\n");
    ImportChecks checks;
    checks.interrupt(); // of nothing
    checks.configure(optionsOf({}));
    End end;
    follow(checks, end);
    checks.start(file.plan, *m_session);
    checks.interrupt();
    QTRY_COMPARE(end.interrupted, 1);
    QCOMPARE(end.count, 1);
    checks.start(file.plan, *m_session);
    QTRY_VERIFY(end.passed);
    QCOMPARE(end.count, 2);
}

QTEST_GUILESS_MAIN(ImportChecksTest)

#include "importchecks_test.moc"
