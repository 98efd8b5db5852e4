// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"
#include "core/session/session.h"
#include "core/writing/schemacomparison.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class SchemaComparisonTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    LocalServer m_localServer{m_folder.filePath(QStringLiteral("none")), m_folder.filePath(QStringLiteral("local"))};
    std::unique_ptr<Session> m_session;

    static std::shared_ptr<const LineReview> reviewOf(const std::string &text)
    {
        return std::make_shared<const LineReview>(LineReview::of(text, {}));
    }

    static QStringList conflictsOf(const SchemaComparison &comparison)
    {
        QStringList all;
        for (const LineReview::Remark &remark : comparison.conflicts())
            all += QStringLiteral("%1:%2 %3").arg(remark.position.line).arg(remark.position.character).arg(remark.text);
        return all;
    }

    static QString there(const SchemaComparison &comparison, const LineReview::Column &column)
    {
        return comparison.onServer(0, column);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        m_server.query(QStringLiteral("CREATE DATABASE e"));
        QCOMPARE(m_server.write(QStringLiteral("d"), "m,host=a temp=1i,note=\"x\" 1"), 204);
        QCOMPARE(m_server.write(QStringLiteral("e"), "m,host=a temp=1.5 1"), 204);
        Profile profile = Profile::createNew();
        profile.url = m_server.url();
        m_session = std::make_unique<Session>(profile, m_secrets, m_localServer);
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, 60'000);
    }

    void whatDoesNotGoTogetherIsNamed()
    {
        const auto review = reviewOf("m,host=b temp=2i 1\nm,note=n,new=t temp=2.5,host=1,more=1 2\nother temp=1 3\n");
        SchemaComparison comparison;
        comparison.compare(m_session.get(), QStringLiteral("d"), review);
        const auto &m = review->measurements[0];
        QTRY_COMPARE_WITH_TIMEOUT(there(comparison, m.fields[0]), QStringLiteral("integer"), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(comparison.onServer(1, review->measurements[1].fields[0]), QStringLiteral("new"),
                                  60'000);
        QCOMPARE(there(comparison, m.tags[0]), QStringLiteral("tag"));
        QCOMPARE(there(comparison, m.tags[1]), QStringLiteral("string"));
        QCOMPARE(there(comparison, m.tags[2]), QStringLiteral("new"));
        const QStringList conflicts = conflictsOf(comparison);
        QCOMPARE(conflicts.size(), 3);
        QVERIFY2(
            conflicts.filter(QStringLiteral("2:3 “note” is a field on the server (string), and a tag here")).size() ==
                1,
            qPrintable(conflicts.join(u'\n')));
        QCOMPARE(
            conflicts.filter(QStringLiteral("2:16 “temp” is of type integer on the server, and float here")).size(), 1);
        QCOMPARE(conflicts.filter(QStringLiteral("2:25 “host” is a tag on the server, and a field here")).size(), 1);
        QVERIFY(!comparison.isConflict(0, m.fields[0], false));
        QVERIFY(comparison.isConflict(0, m.tags[1], true));
    }

    void theTextsOwnDatabaseCounts()
    {
        const auto review =
            reviewOf("# CONTEXT-DATABASE: e\nm,host=a temp=1.5 1\n# CONTEXT-DATABASE: d\nm temp=1.5 1\n");
        SchemaComparison comparison;
        comparison.compare(m_session.get(), QStringLiteral("nowhere"), review);
        QTRY_COMPARE_WITH_TIMEOUT(comparison.conflicts().size(), std::size_t(1), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(there(comparison, review->measurements[0].fields[0]), QStringLiteral("float"),
                                  60'000);
        QCOMPARE(comparison.conflicts()[0].position.line, 4U);
    }

    void ofNobodyNothingIsKnown()
    {
        const auto review = reviewOf("m,host=a temp=1.5 1\n");
        SchemaComparison comparison;
        comparison.compare(m_session.get(), QStringLiteral("d"), review);
        QTRY_COMPARE_WITH_TIMEOUT(comparison.conflicts().size(), std::size_t(1), 60'000);
        comparison.compare(nullptr, QStringLiteral("d"), review);
        QVERIFY(comparison.conflicts().empty());
        QVERIFY(there(comparison, review->measurements[0].fields[0]).isEmpty());
        comparison.compare(m_session.get(), {}, review); // no database is chosen
        QVERIFY(comparison.conflicts().empty());
        comparison.compare(m_session.get(), QStringLiteral("d"), nullptr);
        QVERIFY(comparison.conflicts().empty());
    }

    void whatIsWrittenMeanwhileIsSeen()
    {
        const auto review = reviewOf("late f=1 1\n");
        SchemaComparison comparison;
        comparison.compare(m_session.get(), QStringLiteral("d"), review);
        QTRY_COMPARE_WITH_TIMEOUT(there(comparison, review->measurements[0].fields[0]), QStringLiteral("new"), 60'000);
        QCOMPARE(m_server.write(QStringLiteral("d"), "late f=\"text\" 1"), 204);
        m_session->schema().forget(QStringLiteral("d"));
        QTRY_COMPARE_WITH_TIMEOUT(there(comparison, review->measurements[0].fields[0]), QStringLiteral("string"),
                                  60'000);
        QCOMPARE(comparison.conflicts().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(SchemaComparisonTest)
#include "schemacomparison_test.moc"
