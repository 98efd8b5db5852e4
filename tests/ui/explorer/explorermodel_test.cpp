// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/victoriametricsserver.h"
#include "tests/ui/explorer/exploredserver.h"

#include <QIcon>
#include <QImage>
#include <QPointer>
#include <QSet>
#include <QTest>

namespace penstock {

/// What is fetched into a branch that is opened.
class ExplorerModelTest final : public ExploredServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void asksNothingBeforeABranchIsOpened()
    {
        QCOMPARE(m_model->rowCount(), 2);
        const QModelIndex connection = m_model->find(m_profile.id);
        QCOMPARE(connection.data().toString(), QStringLiteral("home"));
        QVERIFY(m_model->hasChildren(connection));
        QVERIFY(m_model->canFetchMore(connection));
        QCOMPARE(m_model->rowCount(connection), 0);
        QCOMPARE(m_test->sessions.find(m_profile.id)->state(), Session::State::Closed);
    }

    void fetchesFromTheConnectionToTheFields()
    {
        const QPersistentModelIndex connection = open();
        QCOMPARE(names(connection), QStringList({QStringLiteral("telemetry"), QStringLiteral("empty")}));
        QVERIFY(!connection.data(ExplorerModel::DetailRole).toString().isEmpty());

        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        QCOMPARE(ExplorerModel::kind(m_model->index(0, 0, database)), Kind::Loading);
        QTRY_COMPARE(names(database), QStringList({QStringLiteral("sensors"), QStringLiteral("weather")}));

        const QPersistentModelIndex measurement = m_model->index(0, 0, database);
        m_model->fetchMore(measurement);
        QTRY_COMPARE(m_model->rowCount(measurement), 6);
        QCOMPARE(names(measurement),
                 QStringList({QStringLiteral("host"), QStringLiteral("room no"), QStringLiteral("count"),
                              QStringLiteral("cpu"), QStringLiteral("note"), QStringLiteral("up")}));
        QCOMPARE(ExplorerModel::kind(m_model->index(0, 0, measurement)), Kind::Tag);
        const QModelIndex cpu = m_model->index(3, 0, measurement);
        QCOMPARE(ExplorerModel::kind(cpu), Kind::Field);
        QCOMPARE(cpu.data(ExplorerModel::DetailRole).toString(), QStringLiteral("float"));
        QCOMPARE(cpu.data(ExplorerModel::MeasurementRole).toString(), QStringLiteral("sensors"));
        QCOMPARE(cpu.data(ExplorerModel::DatabaseRole).toString(), QStringLiteral("telemetry"));
        QCOMPARE(cpu.data(ExplorerModel::ProfileIdRole).toString(), m_profile.id);
        QVERIFY(!m_model->hasChildren(cpu));
    }

    void fetchesFromTheOtherGenerations()
    {
        FakeInflux2 second;
        FakeInflux3 third;
        third.createDatabase(QStringLiteral("home"));
        const QByteArray lines = "sensors,host=a cpu=1.5 1\nweather,city=Kiel temp=3.5 1\n";
        third.write(QStringLiteral("home"), lines);
        Profile withToken = Profile::createNew();
        withToken.name = QStringLiteral("2.x");
        withToken.url = second.url();
        withToken.login = Profile::Login::Token;
        withToken.organization = QStringLiteral("house");
        m_test->secrets.write(withToken.id, QStringLiteral("fake-token"), this, [](bool) {});
        QVERIFY(m_test->profiles.save(withToken));
        ClientSettings settings;
        settings.profile = withToken;
        settings.profile.flavour = Flavour::V2;
        settings.secret = QStringLiteral("fake-token");
        Client writer(settings);
        WriteRequest write;
        write.target.database = QStringLiteral("home");
        write.body = lines;
        const QPointer<WriteJob> writing = writer.write(write);
        QTRY_VERIFY(!writing);

        for (const Profile &profile : {withToken, m_test->addProfile(QStringLiteral("3.x"), third.url())}) {
            const QPersistentModelIndex connection = m_model->find(profile.id);
            m_model->fetchMore(connection);
            QTRY_VERIFY2(names(connection).contains(QStringLiteral("home")), qPrintable(names(connection).join(u'|')));
            QCOMPARE(connection.data(ExplorerModel::DetailRole).toString().endsWith(QStringLiteral(" · house")),
                     profile.id == withToken.id);
            const QPersistentModelIndex database = m_model->find(profile.id, QStringLiteral("home"));
            m_model->fetchMore(database);
            QTRY_COMPARE(names(database), QStringList({QStringLiteral("sensors"), QStringLiteral("weather")}));
            const QPersistentModelIndex measurement = m_model->index(0, 0, database);
            m_model->fetchMore(measurement);
            QTRY_COMPARE(names(measurement), QStringList({QStringLiteral("host"), QStringLiteral("cpu")}));
            QCOMPARE(ExplorerModel::kind(m_model->index(0, 0, measurement)), Kind::Tag);
            const QModelIndex field = m_model->index(1, 0, measurement);
            QCOMPARE(ExplorerModel::kind(field), Kind::Field);
            const bool isFlux = profile.id == withToken.id;
            QCOMPARE(Language(field.data(ExplorerModel::LanguageRole).toInt()),
                     isFlux ? Language::Flux : Language::Sql);
            QCOMPARE(field.data(ExplorerModel::QuotedRole).toString(), QStringLiteral("\"cpu\""));
            const QPersistentModelIndex tag = m_model->index(0, 0, measurement);
            m_model->fetchMore(tag);
            QTRY_COMPARE(names(tag), QStringList{QStringLiteral("a")});
            QCOMPARE(m_model->index(0, 0, tag).data(ExplorerModel::QuotedRole).toString(),
                     isFlux ? QStringLiteral("\"a\"") : QStringLiteral("'a'"));
        }
    }

    void t2_8_6_serversThatOnlyTakeWritesSaySo()
    {
        VictoriaMetricsServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Profile profile = m_test->addProfile(QStringLiteral("metrics"), server.url());
        const QPersistentModelIndex connection = m_model->find(profile.id);
        m_model->fetchMore(connection);
        QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, connection)), Kind::Problem);
        QCOMPARE(m_model->rowCount(connection), 1);
    }

    /// Values of a tag, how the server keeps data, and what each type of field looks like.
    void valuesPoliciesAndTypes()
    {
        m_server.query(QStringLiteral("CREATE RETENTION POLICY \"a week\" ON telemetry DURATION 7d REPLICATION 1"));
        open();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        QTRY_COMPARE(m_model->rowCount(database), 4);
        const QModelIndex week = m_model->index(1, 0, database);
        QCOMPARE(ExplorerModel::kind(week), Kind::RetentionPolicy);
        QCOMPARE(week.data().toString(), QStringLiteral("a week"));
        QCOMPARE(week.data(ExplorerModel::DetailRole).toString(), QStringLiteral("7d"));
        QCOMPARE(m_model->index(0, 0, database).data(ExplorerModel::DetailRole).toString(),
                 QStringLiteral("for ever, default"));
        QVERIFY(!m_model->hasChildren(week));

        const QPersistentModelIndex measurement = m_model->index(2, 0, database);
        m_model->fetchMore(measurement);
        QTRY_COMPARE(m_model->rowCount(measurement), 6);
        const QPersistentModelIndex tag = m_model->index(1, 0, measurement);
        QVERIFY(m_model->canFetchMore(tag));
        m_model->fetchMore(tag);
        QTRY_COMPARE(names(tag), QStringList{QStringLiteral("1")});
        const QModelIndex value = m_model->index(0, 0, tag);
        QCOMPARE(ExplorerModel::kind(value), Kind::TagValue);
        QCOMPARE(value.data(ExplorerModel::QuotedRole).toString(), QStringLiteral("'1'"));
        QCOMPARE(value.data(ExplorerModel::MeasurementRole).toString(), QStringLiteral("sensors"));
        QVERIFY(!m_model->hasChildren(value));

        QSet<QByteArray> looks; // count (integer), cpu (float), note (string), up (boolean)
        for (int row = 2; row < 6; ++row) {
            const QIcon icon = m_model->index(row, 0, measurement).data(Qt::DecorationRole).value<QIcon>();
            QVERIFY(!icon.isNull());
            const QImage image = icon.pixmap(16).toImage();
            looks.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(looks.size(), 4);
        m_server.query(QStringLiteral("DROP RETENTION POLICY \"a week\" ON telemetry"));
    }

    void emptyBranchSaysSo()
    {
        open();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("empty"));
        m_model->fetchMore(database);
        QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, database)), Kind::Nothing);
        QVERIFY(!m_model->canFetchMore(database));
    }

    void failureIsARowThatCanBeTriedAgain()
    {
        Profile nobody = m_profile;
        nobody.id = Profile::createNew().id;
        nobody.name = QStringLiteral("nobody");
        nobody.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        QVERIFY(m_test->profiles.save(nobody));
        const QPersistentModelIndex connection = m_model->find(nobody.id);
        m_model->fetchMore(connection);
        QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, connection)), Kind::Problem);
        QVERIFY(!m_model->index(0, 0, connection).data().toString().isEmpty());
        QVERIFY(!m_model->canFetchMore(connection));

        m_model->refresh(m_model->index(0, 0, connection));
        QCOMPARE(ExplorerModel::kind(m_model->index(0, 0, connection)), Kind::Loading);
        QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, connection)), Kind::Problem);
    }
};

} // namespace penstock

QTEST_MAIN(penstock::ExplorerModelTest)
#include "explorermodel_test.moc"
