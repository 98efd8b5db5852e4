// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"
#include "tests/support/victoriametricsserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/namedrag.h"
#include "ui/explorer/explorerfilter.h"
#include "ui/explorer/explorermodel.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QSet>
#include <QTest>

#include <memory>

namespace penstock {

using Kind = ExplorerNode::Kind;

class ExplorerModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        m_server.query(QStringLiteral("CREATE DATABASE empty"));
        QCOMPARE(m_server.write(QStringLiteral("telemetry"),
                                "sensors,host=a,room\\ no=1 cpu=1.5,count=2i,up=true,note=\"x\" 1\n"
                                "weather,city=Kiel temp=3.5 1\n"),
                 204);
    }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        m_model = std::make_unique<ExplorerModel>(m_test->sessions);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        // From here on the tests say what is opened, and when; the tester has opened the local server's branch.
        m_tester->setUseFetchMore(false);
        QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, m_model->find(Profile::localId()))), Kind::Problem);
        m_profile = m_test->addProfile(QStringLiteral("home"), m_server.url());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_test.reset();
    }

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
        QCOMPARE(week.data(ExplorerModel::DetailRole).toString(), QStringLiteral("168h0m0s"));
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

    void refreshKeepsWhatIsStillThere()
    {
        open();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        QTRY_COMPARE(m_model->rowCount(database), 2);
        const QPersistentModelIndex weather = m_model->index(1, 0, database);
        m_model->fetchMore(weather);
        QTRY_COMPARE(m_model->rowCount(weather), 2);

        QCOMPARE(m_server.write(QStringLiteral("telemetry"), "tide level=1 1\n"), 204);
        m_model->refresh(database);
        QTRY_COMPARE(names(database),
                     QStringList({QStringLiteral("sensors"), QStringLiteral("tide"), QStringLiteral("weather")}));
        QVERIFY(weather.isValid());
        QCOMPARE(weather.row(), 2);
        QTRY_COMPARE(m_model->rowCount(weather), 2);
        m_server.query(QStringLiteral("DROP MEASUREMENT tide"), QStringLiteral("telemetry"));
        m_model->refresh(database);
        QTRY_COMPARE(m_model->rowCount(database), 2);
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

    void closedConnectionForgetsItsNames()
    {
        const QPersistentModelIndex connection = open();
        const QModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        m_test->sessions.find(m_profile.id)->close();
        QCOMPARE(m_model->rowCount(connection), 0);
        QVERIFY(m_model->canFetchMore(connection));
    }

    void removedConnectionGoesWhileItIsAsked()
    {
        m_model->fetchMore(m_model->find(m_profile.id));
        QVERIFY(m_test->profiles.remove(m_profile.id));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!m_model->find(m_profile.id).isValid());
    }

    void dragsQuotedNames()
    {
        open();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        QTRY_COMPARE(m_model->rowCount(database), 2);
        const QModelIndex measurement = m_model->index(0, 0, database);
        m_model->fetchMore(measurement);
        QTRY_COMPARE(m_model->rowCount(measurement), 6);
        const std::unique_ptr<QMimeData> data(
            m_model->mimeData({m_model->index(1, 0, measurement), m_model->index(3, 0, measurement)}));
        QCOMPARE(data->text(), QStringLiteral("\"room no\", \"cpu\""));
        QVERIFY(!m_model->flags(m_model->find(m_profile.id)).testFlag(Qt::ItemIsDragEnabled));
        // And where the ones with series lie: a field does, a tag does not.
        QVERIFY(data->hasFormat(NameDrag::format()));
        const QList<NameDrag> fields = NameDrag::read(*data);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.front().profileId, m_profile.id);
        QCOMPARE(fields.front().place.database, QStringLiteral("telemetry"));
        QCOMPARE(fields.front().place.measurement, measurement.data(Qt::EditRole).toString());
        QCOMPARE(fields.front().place.field, QStringLiteral("cpu"));
        const std::unique_ptr<QMimeData> whole(m_model->mimeData({measurement}));
        QCOMPARE(NameDrag::read(*whole).size(), 1);
        QVERIFY(NameDrag::read(*whole).front().place.field.isEmpty());
        const std::unique_ptr<QMimeData> tag(m_model->mimeData({m_model->index(1, 0, measurement)}));
        QVERIFY(!tag->hasFormat(NameDrag::format()));
    }

    void filterKeepsParentsAndLoadsMeasurements()
    {
        open();
        ExplorerFilter filter;
        filter.setSourceModel(m_model.get());
        m_model->loadMeasurements();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        QTRY_COMPARE(m_model->rowCount(database), 2);
        filter.setText(QStringLiteral("WEATH"));
        QCOMPARE(filter.rowCount(), 1);
        const QModelIndex connection = filter.index(0, 0);
        QCOMPARE(filter.rowCount(connection), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0, connection)), 1);
        filter.setText(QStringLiteral("no such name"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void connectionsStandInTheirGroups()
    {
        const QString local = m_test->localServer.profile().name;
        const Profile pump = inGroup(QStringLiteral("pump"), QStringLiteral("plant 3/line 2"));
        inGroup(QStringLiteral("valve"), QStringLiteral("plant 3"));
        inGroup(QStringLiteral("lab"), QStringLiteral("lab"));
        ExplorerFilter filter;
        filter.setSourceModel(m_model.get());
        QCOMPARE(outline(*m_model), local + QStringLiteral("|home|pump|valve|lab")); // nobody has said where groups are
        m_model->setProfiles(m_test->profiles);
        QCOMPARE(outline(*m_model), local + QStringLiteral("|home|lab(lab)|plant 3(valve|line 2(pump))"));
        QCOMPARE(outline(filter), outline(*m_model));

        // One that is open takes its rows with it.
        const QPersistentModelIndex home = open();
        m_profile.group = QStringLiteral("plant 3");
        QVERIFY(m_test->profiles.save(m_profile));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|lab(lab)|plant 3(home|valve|line 2(pump))"));
        QCOMPARE(outline(filter), outline(*m_model));
        QCOMPARE(home.parent().data(ExplorerModel::GroupPathRole).toString(), QStringLiteral("plant 3"));
        QCOMPARE(m_model->find(m_profile.id), QModelIndex(home));
        QCOMPARE(names(home).size(), 2);
        QCOMPARE(m_test->sessions.find(m_profile.id)->state(), Session::State::Open);

        // Into another group, that is made, and back among those without one.
        m_profile.group = QStringLiteral("plant 3/line 10");
        QVERIFY(m_test->profiles.save(m_profile));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|lab(lab)|plant 3(valve|line 2(pump)|line 10(home))"));
        QVERIFY(m_test->profiles.remove(pump.id));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|lab(lab)|plant 3(valve|line 10(home))"));
        m_profile.group.clear();
        QVERIFY(m_test->profiles.save(m_profile));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|home|lab(lab)|plant 3(valve)"));
        QCOMPARE(outline(filter), outline(*m_model));
        QCOMPARE(names(home).size(), 2);
    }

private:
    Profile inGroup(const QString &name, const QString &group)
    {
        Profile profile = Profile::createNew();
        profile.name = name;
        profile.url = m_server.url();
        profile.group = group;
        m_test->profiles.save(profile);
        return profile;
    }

    /// "home|plant 3(valve|line 2(pump))", without what the connections hold.
    static QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows += ExplorerModel::kind(index) == Kind::Group
                        ? QStringLiteral("%1(%2)").arg(index.data().toString(), outline(model, index))
                        : index.data().toString();
        }
        return rows.join(u'|');
    }

    /// Opens the connection and waits for its databases.
    QModelIndex open()
    {
        const QPersistentModelIndex connection = m_model->find(m_profile.id);
        m_model->fetchMore(connection);
        [&] { QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, connection)), Kind::Database); }();
        return connection;
    }

    QStringList names(const QModelIndex &parent) const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            result += m_model->index(row, 0, parent).data().toString();
        return result;
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Profile m_profile;
};

} // namespace penstock

QTEST_MAIN(penstock::ExplorerModelTest)
#include "explorermodel_test.moc"
